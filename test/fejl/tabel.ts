/** Fault × stage × outcome: tried, and written as docs/fejl.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookModel } from "../../workbench/model/mappe";
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
  readonly vaelg: (numre: readonly number[], nr: number) => readonly number[];
}

interface Proevet {
  readonly udfald: Udfald;
  readonly antal: number;
  readonly stader: readonly Stade[];
}

/** The workbook before: as the user made it, or with our sheets from a run on figures that have changed since. */
async function foer(baenk: Proevebaenk, situation: string): Promise<WorkbookModel> {
  if (situation === SITUATIONER[0]) return baenk.gem();
  await baenk.koerRent();
  baenk.model.sheets.find(({ name }) => name === "Brev")?.cells.setValue(3, 1, "12,0");
  return baenk.gem();
}

export async function proevSituation(situation: string, { vaelg }: Omfang): Promise<Proevet> {
  const baenk = await Proevebaenk.start(proevemappe());
  const udfald: Udfald = new Map();
  let antal = 0;
  try {
    const start = await foer(baenk, situation);
    const stader = await baenk.stader(start);
    const navne = [...FEJL.map(({ navn }) => navn), GENSTART];
    for (const [nr, navn] of navne.entries()) {
      const fejl = FEJL.find((f) => f.navn === navn);
      for (const stade of STADER) {
        const numre = stader.flatMap((s, i) => (s === stade ? [i + 1] : []));
        for (const n of vaelg(numre, nr)) {
          const set = udfald.get(noegle(situation, navn, stade)) ?? new Set();
          set.add(fejl ? await baenk.ram(start, fejl, n) : await baenk.genstart(start, n));
          udfald.set(noegle(situation, navn, stade), set);
          antal++;
        }
      }
    }
    return { udfald, antal, stader };
  } finally {
    baenk.stop();
  }
}

const linje = (celler: readonly string[]): string => `| ${celler.join(" | ")} |`;

export function somSide(udfald: Udfald): string {
  const navne = [...FEJL.map(({ navn }) => navn), GENSTART];
  const tabel = (situation: string): string =>
    [linje(["Fejl", ...STADER]), `|${"---|".repeat(STADER.length + 1)}`, ...navne.map((navn) => linje([navn, ...STADER.map((stade) => [...(udfald.get(noegle(situation, navn, stade)) ?? [])].sort((a, b) => a.localeCompare(b, "da")).join("<br>") || TOM)]))].join("\n");
  return `# Når noget går galt undervejs

Hver fejl er ført ind ved kald til Excel gennem en hel kørsel, i en mappe med personer, et brev og brugerens egne noter. \`npm run nat -- fejl\` prøver hvert kald og skriver siden; \`npm test\` prøver et udsnit mod den.

Efter hver fejl er det set efter, at

- mappen er **gammel** (som før kørslen) eller **ny** (som efter en kørsel, intet hændte), eller **ufærdig, og det står der**: overblikket siger i sin første celle, at kørslen ikke blev færdig;
- den, der ikke fik en ny mappe, fik en besked på dansk; dens kode står i parentes;
- en ny kørsel læger det, så mappen bliver, som en kørsel fra bunden ville gøre den;
- brugerens egne ark er uændrede, celle for celle, bortset fra det, kollegaen selv gjorde.

En fejl, der kun rammer ét kald, prøves igen, mens der skrives; derfor er udfaldet oftest *ny*. En mappe, der er lukket, kan ingen skrive på, heller ikke at den er ufærdig; det er skrevet, før skrivningen begynder.

${SITUATIONER.map((s) => `## ${s}\n\n${tabel(s)}`).join("\n\n")}
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
    if (foerste === "Fejl") stader = celler;
    else celler.forEach((c, i) => udfald.set(noegle(situation, foerste, stader[i] ?? ""), new Set(c === TOM ? [] : c.split("<br>"))));
  }
  return udfald;
}
