/** `Tilsyn Datakvalitet`: what was read as what, and every problem with a link to its cell. */
import type { Aflaesning, GenkendtTabel, IkkeGenkendt, Problem } from "../parse/typer";
import { grundTekst, problemTekst, slagsTekst, virkningTekst } from "../tekst";
import { ark, bredder, bredeste, efter, linjer, TOP, tabel, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Linjeblok, Tabelblok } from "./arkplan";
import { antal, brodtekst, celle, kilde, tekst } from "./celle";

const TABELLER: readonly Kolonne<GenkendtTabel>[] = [
  { titel: "Ark", stil: "tekst", bredde: 24, vaerdi: (t) => tekst(t.ark) },
  { titel: "Område på arket", stil: "link", bredde: 24, vaerdi: (t) => kilde([t]) },
  { titel: "Læst som", stil: "tekst", bredde: 44, vaerdi: (t) => tekst(slagsTekst(t.slags)) },
  { titel: "Rækker", stil: "antal", bredde: 12, vaerdi: (t) => antal(t.raekker) },
  { titel: "Kolonner", stil: "brodtekst", bredde: 80, vaerdi: (t) => brodtekst(t.kolonner.map((k) => `${k.kolonne}: ${k.overskrift} → ${k.felt}`).join("; ")) },
];

const PROBLEMER: readonly Kolonne<Problem>[] = [
  { titel: "Ark", stil: "tekst", bredde: 24, vaerdi: (p) => tekst(p.ark) },
  { titel: "Celle", stil: "link", bredde: 24, vaerdi: (p) => kilde([{ ark: p.ark, adresse: p.celle }]) },
  { titel: "Problem", stil: "brodtekst", bredde: 44, vaerdi: (p) => brodtekst(problemTekst(p)) },
  { titel: "Fundet", stil: "tekst", bredde: 12, vaerdi: (p) => tekst(p.fundet) },
  { titel: "Hvad det gjorde ved resultatet", stil: "brodtekst", bredde: 80, vaerdi: (p) => brodtekst(virkningTekst(p.virkning)) },
];

const UGENKENDTE: readonly Kolonne<IkkeGenkendt>[] = [
  { titel: "Ark", stil: "tekst", bredde: 24, vaerdi: (t) => tekst(t.ark) },
  { titel: "Område på arket", stil: "link", bredde: 24, vaerdi: (t) => kilde([t]) },
  { titel: "Hvorfor ikke", stil: "brodtekst", bredde: 44, vaerdi: (t) => brodtekst(grundTekst(t.grund)) },
];

/** More problems than anyone reads make the sheet slow; the rest are counted. */
const HOEJST = 20_000;

export function datakvalitetsark({ tabeller, ikkeGenkendt, problemer, udeladt }: Aflaesning, stempel: Stempel): ArkPlan {
  const blokke: (Linjeblok | Tabelblok)[] = [];
  let raekke = TOP + 1;
  const afsnit = <T>(titel: string, navn: string, kolonner: readonly Kolonne<T>[], data: readonly T[]): void => {
    blokke.push(linjer(raekke, [[celle(titel, "etiket")]]));
    raekke += 1;
    if (data.length > 0) {
      const blok = tabel(navn, raekke, kolonner, data.slice(0, HOEJST));
      blokke.push(blok);
      raekke = efter(blok);
    } else raekke += 1;
  };
  afsnit(tabeller.length === 0 ? "Der blev ikke genkendt nogen tabeller" : "Tabeller, der blev læst", "Tilsyn_Data_tabeller", TABELLER, tabeller);
  if (ikkeGenkendt.length > 0) afsnit("Celler, der ligner en tabel, men ikke blev brugt", "Tilsyn_Data_ugenkendte", UGENKENDTE, ikkeGenkendt);
  const flere = problemer.length > HOEJST ? ` (de første ${HOEJST} af ${problemer.length})` : "";
  afsnit(problemer.length === 0 ? "Ingen problemer i data" : `Problemer i data${flere}`, "Tilsyn_Data_problemer", PROBLEMER, problemer);
  blokke.push(
    linjer(raekke, [
      [celle("Holdt uden for alle mål", "etiket")],
      [tekst("Rækker om førtidspension"), antal(udeladt.foertidspension)],
      [tekst("Rækker med ukendt ydelsesgruppe"), antal(udeladt.ukendtYdelsesgruppe)],
    ]),
  );
  return ark(
    {
      noegle: "datakvalitet",
      navn: "Tilsyn Datakvalitet",
      undertitel: "Hvad arbejdsmappen blev læst som, og hvert problem med sin celle",
      blokke,
      bredder: bredeste(bredder(TABELLER), bredder(PROBLEMER), bredder(UGENKENDTE)),
    },
    stempel,
  );
}
