/** Fault × stage × outcome: tried, and written as docs/fejl.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fejltekst } from "../../src/taskpane/ord/fejl";
import { Excelfejl, type Fejlkode } from "../../src/workbook/office/fejl";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { nyMappe } from "../host/mappe";
import { FEJL } from "./fejl";
import { Proevebaenk, type Stade, STADER } from "./koersel";
import { proevemappe } from "./mappe";

export const GENSTART = "genstart";
export const SITUATIONER = ["Første kørsel", "Kørsel med tilsynsark fra før"] as const;
export const SIDE = join(__dirname, "../../docs/fejl.md");
const TOM = "–";

/** Outcomes by situation, fault and stage. */
export type Udfald = Map<string, Set<string>>;
export const noegle = (...dele: readonly string[]): string => dele.join(" | ");

export interface Omfang {
  /** Which of a stage's requests to strike at, for fault number `nr`. */
  readonly vaelg: (numre: readonly number[], nr: number, stade: Stade) => readonly number[];
  /** Told at once, so that a long trial need not be over first. */
  readonly vedBrud?: (brud: string) => void;
}

export interface Proevet {
  readonly udfald: Udfald;
  readonly antal: number;
  readonly stader: readonly Stade[];
  /** What was left in a state that it may not be left in. */
  readonly brud: readonly string[];
}

/** What an older version of the program can have left. */
function udgaaet(): SheetModel[] {
  const { sheets } = nyMappe("Tilsyn Udgået");
  for (const ark of sheets) ark.customProperties.set("Fokusmaal", JSON.stringify({ noegle: "udgaaet", id: ark.id }));
  return sheets;
}

/** The workbook before: as the user made it, or with our sheets from a run on figures that have changed since, and one that is no longer made. */
async function foer(baenk: Proevebaenk, situation: string): Promise<WorkbookModel> {
  if (situation === SITUATIONER[0]) return baenk.gem();
  await baenk.koerRent();
  baenk.model.sheets.push(...udgaaet());
  baenk.model.sheets.find(({ name }) => name === "Brev")?.cells.setValue(3, 1, "12,0");
  return baenk.gem();
}

export async function proevSituation(situation: string, { vaelg, vedBrud = () => undefined }: Omfang): Promise<Proevet> {
  const baenk = await Proevebaenk.start(proevemappe());
  const udfald: Udfald = new Map();
  const brud: string[] = [];
  let antal = 0;
  try {
    const start = await foer(baenk, situation);
    const stader = await baenk.stader(start);
    for (const [nr, navn] of NAVNE.entries()) {
      const fejl = FEJL.find((f) => f.navn === navn);
      for (const stade of STADER) {
        const numre = stader.flatMap((s, i) => (s === stade ? [i + 1] : []));
        for (const n of vaelg(numre, nr, stade)) {
          const set = udfald.get(noegle(situation, navn, stade)) ?? new Set();
          const svar = await (fejl ? baenk.ram(start, fejl, n) : baenk.genstart(start, n));
          if ("brud" in svar) {
            brud.push(`${situation}, ${stade}: ${svar.brud}`);
            vedBrud(`${situation}, ${stade}: ${svar.brud}`);
          } else set.add(svar.udfald);
          udfald.set(noegle(situation, navn, stade), set);
          antal++;
        }
      }
    }
    return { udfald, antal, stader, brud };
  } finally {
    baenk.stop();
  }
}

const linje = (celler: readonly string[]): string => `| ${celler.join(" | ")} |`;

const KODE = /\(([\p{L}-]+)\)$/u;
/** Each message that an outcome names, as the person sees it. */
export const beskeder = (udfald: Udfald): string[] =>
  [...new Set([...udfald.values()].flatMap((set) => [...set].flatMap((u) => KODE.exec(u)?.[1] ?? [])))].sort((a, b) => a.localeCompare(b, "da")).map((kode) => linje([kode, fejltekst(new Excelfejl(kode as Fejlkode))]));

export const NAVNE = [...FEJL.map(({ navn }) => navn), GENSTART];

/** @param hver each how manieth request of a stage was tried; a stage's first always is */
export function somSide(udfald: Udfald, hver: number): string {
  const tabel = (situation: string): string =>
    [linje(["Fejl", ...STADER]), `|${"---|".repeat(STADER.length + 1)}`, ...NAVNE.map((navn) => linje([navn, ...STADER.map((stade) => [...(udfald.get(noegle(situation, navn, stade)) ?? [])].sort((a, b) => a.localeCompare(b, "da")).join("<br>") || TOM)]))].join("\n");
  return `# Når noget går galt undervejs

Her står, hvad arbejdsmappen indeholder, når Excel fejler, eller en kollega griber ind, midt i en kørsel. Fejlene er ført ind i en rigtig kørsel i vores efterligning af Excel, i en mappe med personer, et brev og brugerens egne noter; de er ikke fremkaldt i Excel selv. ${hver === 1 ? "Hvert kald til Excel er prøvet" : `I hvert stade er det første kald til Excel prøvet og derefter hvert ${hver}.`}; \`npm run nat -- fejl\` prøver og skriver siden, og \`npm test\` holder et udsnit op mod den.

Efter hver fejl er det set efter, at

- mappen er **gammel** (som før kørslen), **ny** (som efter en kørsel, intet hændte) eller **ufærdig, og det står der**: overblikket eller, når der intet overblik er, hvert tilsynsark siger i A1, at det ikke er færdigt;
- den, der ikke fik en ny mappe, fik en besked på dansk; dens kode står i parentes, og ordene står nederst;
- en ny kørsel læger det, så mappen bliver, som en kørsel fra bunden ville gøre den;
- brugerens egne ark er uændrede, celle for celle, bortset fra det, kollegaen selv gjorde.

En fejl, der kun rammer ét kald, prøves igen, mens der skrives; derfor er udfaldet oftest *ny*. En mappe, der er lukket, kan ingen skrive på, heller ikke at den er ufærdig; det er skrevet, før skrivningen begynder. Sletter en kollega et tilsynsark, mangler det, til reglerne køres igen: **gammel** eller **ny uden det ark, kollegaen slettede**. Ved en genstart er ruden væk; der er ingen til at give en besked.

${SITUATIONER.map((s) => `## ${s}\n\n${tabel(s)}`).join("\n\n")}

## Beskederne

| Kode | Besked |
|---|---|
${beskeder(udfald).join("\n")}
`;
}

/** The page's cells as outcomes. */
export function laesSide(): Udfald {
  const udfald: Udfald = new Map();
  let situation = "", stader: string[] = [];
  for (const l of readFileSync(SIDE, "utf8").split("\n")) {
    if (l.startsWith("## ")) situation = l.slice(3);
    if (!l.startsWith("| ")) continue;
    const [foerste = "", ...celler] = l.slice(2, -2).split(" | ");
    if (situation === "Beskederne") continue;
    if (foerste === "Fejl") stader = celler;
    else celler.forEach((c, i) => udfald.set(noegle(situation, foerste, stader[i] ?? ""), new Set(c === TOM ? [] : c.split("<br>"))));
  }
  return udfald;
}
