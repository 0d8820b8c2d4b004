/** Which Office APIs the source uses, and the requirement set each came with: read from the types, member by member. */
import ts from "typescript";

export interface BrugtApi {
  /** `Excel.Range.getPrecedents`. */
  readonly navn: string;
  /** `ExcelApi`, `SharedRuntime`, … */
  readonly saet: string;
  /** `1.12`; `BETA` and the like as they stand. */
  readonly version: string;
  readonly sted: string;
}

const SAET = /\[Api set: (\w+) ([^\]]+)\]|\*\*Requirement set\*\*: \[?(\w+) ([\d.]+)/;

function saetAf(erklaering: ts.Node): readonly [saet: string, version: string] | null {
  const tekst = ts.getJSDocCommentsAndTags(erklaering).map((d) => d.getText()).join("\n");
  const m = SAET.exec(tekst);
  // Outlook's sets stand on what all programs share.
  return m === null || (m[1] ?? m[3]) === "Mailbox" ? null : [m[1] ?? m[3] ?? "", (m[2] ?? m[4] ?? "").trim()];
}

const erOffice = (erklaering: ts.Declaration): boolean => /types[\\/](office-js|custom-functions-runtime)[\\/]/.test(erklaering.getSourceFile().fileName);

const navnAf = (symbol: ts.Symbol, checker: ts.TypeChecker): string => checker.getFullyQualifiedName(symbol);

/** The member's own set; an overload or a member without one has its class's. */
function api(symbol: ts.Symbol, checker: ts.TypeChecker): Omit<BrugtApi, "sted"> | null {
  const erklaeringer = (symbol.declarations ?? []).filter(erOffice);
  const fundne = erklaeringer.flatMap((e) => saetAf(e) ?? saetAf(e.parent) ?? []);
  const [saet, version] = fundne;
  return saet === undefined || version === undefined ? null : { navn: navnAf(symbol, checker), saet, version };
}

/** @param virtuelle source by file name, read instead of the disk */
export function brugteApier(filer: readonly string[], indstillinger: ts.CompilerOptions, virtuelle: ReadonlyMap<string, string> = new Map()): BrugtApi[] {
  const vaert = ts.createCompilerHost(indstillinger);
  const [laes, findes] = [vaert.readFile.bind(vaert), vaert.fileExists.bind(vaert)];
  vaert.readFile = (navn) => virtuelle.get(navn) ?? laes(navn);
  vaert.fileExists = (navn) => virtuelle.has(navn) || findes(navn);
  const program = ts.createProgram([...filer, ...virtuelle.keys()], indstillinger, vaert);
  const checker = program.getTypeChecker();
  const fundne: BrugtApi[] = [];
  const besoeg = (knude: ts.Node, fil: ts.SourceFile): void => {
    if (ts.isIdentifier(knude)) {
      const symbol = checker.getSymbolAtLocation(knude);
      const brugt = symbol && api(symbol, checker);
      if (brugt) fundne.push({ ...brugt, sted: `${fil.fileName}:${fil.getLineAndCharacterOfPosition(knude.getStart()).line + 1}` });
    }
    ts.forEachChild(knude, (barn) => besoeg(barn, fil));
  };
  for (const fil of program.getSourceFiles()) if (filer.includes(fil.fileName) || virtuelle.has(fil.fileName)) besoeg(fil, fil);
  return fundne;
}

const tal = (version: string): readonly number[] => version.split(".").map(Number);

/** Whether the set is declared, and in a version as new. */
export function erErklaeret({ saet, version }: Pick<BrugtApi, "saet" | "version">, erklaerede: Readonly<Record<string, string>>): boolean {
  const gulv = erklaerede[saet];
  if (gulv === undefined || !/^\d+\.\d+$/.test(version)) return false;
  const [[a = 0, b = 0], [c = 0, d = 0]] = [tal(version), tal(gulv)];
  return a < c || (a === c && b <= d);
}
