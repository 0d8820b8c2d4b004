/** `Tilsyn Tidlig indsats`: the cases first, then the verdicts, the observations and every month [T0–T7]. */
import type { Observation, Resultat, Sag, Sagsdato, Vurdering } from "../../rules";
import { maalTekst, observationTekst, periodeTekst, sagTekst, sagsdatoTekst } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan } from "./arkplan";
import { brodtekst, dato, kilde, tekst } from "./celle";
import * as felt from "./vurderingstabel";

interface Trin {
  readonly sag: Sag;
  readonly trin: Sagsdato;
  /** The case's state stands once. */
  readonly foerste: boolean;
}

const SAGER: readonly Kolonne<Trin>[] = [
  { titel: "Område", stil: "tekst", bredde: 16, vaerdi: (t) => tekst(t.sag.omraade) },
  { titel: "Mål", stil: "tekst", bredde: 12, vaerdi: (t) => tekst(t.sag.delmaal) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 42, vaerdi: (t) => tekst(t.sag.gruppe) },
  { titel: "Sagens tilstand", stil: "brodtekst", bredde: 18, vaerdi: (t) => (t.foerste ? brodtekst(sagTekst(t.sag)) : tekst(null)) },
  { titel: "Dato", stil: "dato", bredde: 12, vaerdi: (t) => dato(t.trin.dato) },
  { titel: "Hvad", stil: "brodtekst", bredde: 60, vaerdi: (t) => brodtekst(sagsdatoTekst(t.trin)) },
];

const OBSERVATIONER: readonly Kolonne<Observation>[] = [
  { titel: "Område", stil: "tekst", bredde: 16, vaerdi: (o) => tekst(o.omraade) },
  { titel: "Mål", stil: "tekst", bredde: 12, vaerdi: (o) => tekst(o.delmaal) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 42, vaerdi: (o) => tekst(o.gruppe) },
  { titel: "Periode", stil: "tekst", bredde: 18, vaerdi: (o) => tekst(periodeTekst(o.periode)) },
  { titel: "Kilde", stil: "link", bredde: 24, vaerdi: (o) => kilde(o.kilder) },
  { titel: "Observation", stil: "brodtekst", bredde: 60, vaerdi: (o) => brodtekst(observationTekst(o)) },
];

const DOMME = [felt.omraade, felt.maal, felt.gruppe, felt.periode, felt.afgoerelse, felt.begrundelse, felt.regel, felt.kildecelle];
const MAANED = [felt.omraade, felt.maal, felt.gruppe, felt.periode, felt.afgoerelse, felt.begrundelsePaaEnLinje, felt.andelUden, felt.graense, felt.manglerPersoner, felt.fraGraensen, felt.naevner, felt.taeller, felt.uvist, felt.regel, felt.kildecelle];

const erMaaned = (v: Vurdering): boolean => v.maal === "tidlig-indsats-samtaler" || v.maal === "tidlig-indsats-tilbud";
const erDom = (v: Vurdering): boolean => v.maal === "henvendelse" || v.maal === "genopretning";

export function tidligIndsatsark({ vurderinger, sager, observationer }: Resultat, stempel: Stempel): ArkPlan | null {
  const maaneder = vurderinger.filter(erMaaned);
  const domme = vurderinger.filter(erDom).sort((a, b) => Number(b.maal === "genopretning") - Number(a.maal === "genopretning"));
  if (maaneder.length + domme.length + sager.length === 0) return null;

  const bygger = new Arkbygger();
  bygger.tabel("Sager: breve, opfølgning og frister", "Tilsyn_Tidlig_sager", SAGER, sager.flatMap((sag) => sag.datoer.map((trin, i) => ({ sag, trin, foerste: i === 0 }))));
  bygger.tabel(`${maalTekst("genopretning")} og ${maalTekst("henvendelse").toLowerCase()}`, "Tilsyn_Tidlig_domme", DOMME, domme);
  bygger.tabel("Observationer: over grænsen, men ikke nævnt i et brev", "Tilsyn_Tidlig_observationer", OBSERVATIONER, observationer.filter((o) => o.delmaal !== null));
  bygger.tabel("Måned for måned", "Tilsyn_Tidlig_maaned", MAANED, maaneder);
  return bygger.ark(
    { noegle: "tidlig-indsats", navn: "Tilsyn Tidlig indsats", undertitel: "Personer, der når seks måneder på ydelsen: samtaler og tilbud inden for de seks måneder" },
    stempel,
  );
}
