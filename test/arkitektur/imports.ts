/** Which imports in `src/` break the architecture in docs: arrows point downwards, and each part has its own packages. */
import { posix } from "node:path";
import regler from "../../arkitektur.json";

export interface Fil {
  /** From the project's root, e.g. `src/rules/grundlag/tid.ts`. */
  readonly sti: string;
  readonly kilde: string;
}

const PAKKER: Readonly<Record<string, readonly string[]>> = regler.pakker;
const IMPORT = /(?:^|[\s;])(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|(?:^|[^.\w])import\(\s*(?:\/\*[^*]*\*\/\s*)?["']([^"']+)["']\s*\)/g;

export const importerI = (kilde: string): string[] => [...kilde.matchAll(IMPORT)].flatMap((m) => m[1] ?? m[2] ?? []);

const under = (sti: string, mappe: string): boolean => sti === mappe || sti.startsWith(`${mappe}/`);
const lagFor = (sti: string) => regler.lag.find((lag) => under(sti, lag.sti));
const uendelse = (sti: string): string => sti.replace(/\.ts$/, "");

function brudVedMaal(fra: string, til: string): string | null {
  if (!under(til, "src")) return til === "package.json" && !under(fra, "src/rules") ? null : "uden for src";
  const [eget, andet] = [lagFor(fra), lagFor(til)];
  const gennemDoeren = uendelse(til) === regler.doer || til === "src/rules";
  if (under(til, "src/rules")) {
    if (under(fra, "src/rules")) return !eget ? null : !andet ? "ind ad egen dør" : eget === andet || eget.maa.includes(andet.sti) ? null : "opad";
    if (!gennemDoeren) return "uden om døren";
    return null;
  }
  if (!eget) return under(fra, "src/rules") ? "opad" : null;
  if (!andet) return under(eget.sti, "src/rules") ? "opad" : null;
  return eget === andet || eget.maa.includes(andet.sti) ? null : "opad";
}

const pakkerFor = (sti: string): readonly string[] =>
  Object.entries(PAKKER)
    .filter(([mappe]) => under(sti, mappe))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? [];

function brud(fra: string, til: string): string | null {
  if (til.startsWith(".")) return brudVedMaal(fra, posix.join(posix.dirname(fra), til));
  return pakkerFor(fra).includes(til) ? null : "fremmed pakke";
}

/** One line per bad import: `src/a.ts → ../b: why`. */
export const overtraedelser = (filer: readonly Fil[]): string[] =>
  filer.flatMap(({ sti, kilde }) =>
    importerI(kilde).flatMap((til) => {
      const hvorfor = brud(sti, til);
      return hvorfor === null ? [] : [`${sti} → ${til}: ${hvorfor}`];
    }),
  );

/** What may not stand in a file, whatever it imports. */
const FORBUDTE: readonly { readonly mappe: string; readonly ord: RegExp; readonly hvorfor: string }[] = [
  { mappe: "src/rules", ord: /\bDate\.now\b|\bnew Date\(\)/, hvorfor: "spørger om dags dato" },
  { mappe: "src/rules", ord: /\b(?:document|window|Office|Excel|CustomFunctions)\./, hvorfor: "kender Excel eller siden" },
  { mappe: "src/workbook/parse", ord: /\b(?:document|window|Office|Excel|CustomFunctions)\./, hvorfor: "kender Excel eller siden" },
  { mappe: "src/workbook/plan", ord: /\b(?:document|window|Office|Excel|CustomFunctions)\./, hvorfor: "kender Excel eller siden" },
  { mappe: "src/workbook/tekst", ord: /\b(?:document|window|Office|Excel|CustomFunctions)\./, hvorfor: "kender Excel eller siden" },
  { mappe: "src/functions", ord: /\bExcel\.run\b/, hvorfor: "Excel.run uden for workbook/office" },
  { mappe: "src/taskpane", ord: /\bExcel\.run\b/, hvorfor: "Excel.run uden for workbook/office" },
  { mappe: "src", ord: /\bconsole\./, hvorfor: "skriver i en log" },
  { mappe: "src", ord: /\binnerHTML\b|\binsertAdjacentHTML\b/, hvorfor: "tekst bliver til HTML" },
];

const udenKommentarer = (kilde: string): string => kilde.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

export const forbudteOrd = (filer: readonly Fil[]): string[] =>
  filer.flatMap(({ sti, kilde }) => FORBUDTE.filter(({ mappe, ord }) => under(sti, mappe) && ord.test(udenKommentarer(kilde))).map(({ hvorfor }) => `${sti}: ${hvorfor}`));
