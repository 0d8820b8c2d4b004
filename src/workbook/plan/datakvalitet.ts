/** `Tilsyn Datakvalitet`: what was read as what, and every problem with a link to its cell. */
import type { Kilde } from "../../rules";
import type { Aflaesning, GenkendtTabel, Problem } from "../parse/typer";
import { fravalgtTekst, grundTekst, raadTekst, rettetTekst, slagsTekst, virkningTekst } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan } from "./arkplan";
import { antal, brodtekst, kilde, tekst } from "./celle";

const TABELLER: readonly Kolonne<GenkendtTabel>[] = [
  { titel: "Ark", stil: "tekst", bredde: 24, vaerdi: (t) => tekst(t.ark) },
  { titel: "Område på arket", stil: "link", bredde: 24, vaerdi: (t) => kilde([t]) },
  { titel: "Læst som", stil: "tekst", bredde: 44, vaerdi: (t) => tekst(t.rettet ? rettetTekst(t.slags) : slagsTekst(t.slags)) },
  { titel: "Rækker", stil: "antal", bredde: 12, vaerdi: (t) => antal(t.raekker) },
  { titel: "Kolonner", stil: "brodtekst", bredde: 62, vaerdi: (t) => brodtekst(t.kolonner.map((k) => `${k.kolonne}: ${k.overskrift} → ${k.felt}`).join("; ")) },
];

const PROBLEMER: readonly Kolonne<Problem>[] = [
  { titel: "Ark", stil: "tekst", bredde: 24, vaerdi: (p) => tekst(p.ark) },
  { titel: "Celle", stil: "link", bredde: 24, vaerdi: (p) => (p.celle === "" ? tekst(null) : kilde([{ ark: p.ark, adresse: p.celle }])) },
  { titel: "Problem", stil: "brodtekst", bredde: 44, vaerdi: (p) => brodtekst(grundTekst(p.kode)) },
  { titel: "Fundet", stil: "tekst", bredde: 14, vaerdi: (p) => tekst(p.fundet) },
  { titel: "Hvad det gjorde ved resultatet", stil: "brodtekst", bredde: 62, vaerdi: (p) => brodtekst(virkningTekst(p.virkning)) },
  { titel: "Hvad du kan gøre", stil: "brodtekst", bredde: 46, vaerdi: (p) => brodtekst(raadTekst(p.kode)) },
];

interface IkkeBrugt extends Kilde {
  readonly hvorfor: string;
}

const IKKE_BRUGTE: readonly Kolonne<IkkeBrugt>[] = [
  { titel: "Ark", stil: "tekst", bredde: 24, vaerdi: (t) => tekst(t.ark) },
  { titel: "Område på arket", stil: "link", bredde: 24, vaerdi: (t) => kilde([t]) },
  { titel: "Hvorfor ikke", stil: "brodtekst", bredde: 44, vaerdi: (t) => brodtekst(t.hvorfor) },
];

/** More problems than anyone reads make the sheet slow; the rest are counted. */
const HOEJST = 20_000;

const ikkeBrugte = ({ ikkeGenkendt, fravalgte }: Aflaesning): IkkeBrugt[] => [
  ...ikkeGenkendt.map(({ ark, adresse, grund }) => ({ ark, adresse, hvorfor: grundTekst(grund) })),
  ...fravalgte.map(({ ark, adresse }) => ({ ark, adresse, hvorfor: fravalgtTekst })),
];

export function datakvalitetsark(aflaesning: Aflaesning, stempel: Stempel): ArkPlan {
  const { tabeller, problemer, udeladt } = aflaesning;
  const bygger = new Arkbygger();
  if (tabeller.length === 0) bygger.linjer("Der blev ikke genkendt nogen tabeller", []);
  bygger.tabel("Tabeller, der blev læst", "Tilsyn_Data_tabeller", TABELLER, tabeller);
  bygger.tabel("Celler, der ligner en tabel, men ikke blev brugt", "Tilsyn_Data_ugenkendte", IKKE_BRUGTE, ikkeBrugte(aflaesning));
  const flere = problemer.length > HOEJST ? ` (de første ${HOEJST} af ${problemer.length})` : "";
  if (problemer.length === 0) bygger.linjer("Ingen problemer i data", []);
  bygger.tabel(`Problemer i data${flere}`, "Tilsyn_Data_problemer", PROBLEMER, problemer.slice(0, HOEJST));
  bygger.linjer("Holdt uden for alle mål", [
    [tekst("Rækker om førtidspension"), antal(udeladt.foertidspension)],
    [tekst("Rækker med ukendt gruppe"), antal(udeladt.ukendtYdelsesgruppe)],
  ]);
  return bygger.ark({ noegle: "datakvalitet", navn: "Tilsyn Datakvalitet", undertitel: "Hvad arbejdsmappen blev læst som, og hvert problem med sin celle" }, stempel);
}
