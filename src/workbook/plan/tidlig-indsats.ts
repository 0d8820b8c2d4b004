/** `Tilsyn Tidlig indsats`: the cases first, then the verdicts, the observations and every month [T0–T7]. */
import type { Observation, Resultat, Sag, Sagsdato, Vurdering } from "../../rules";
import { maalTekst, observationTekst, periodeTekst, sagTekst, sagsdatoTekst } from "../tekst";
import { ark, bredder, bredeste, efter, linjer, TOP, tabel, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Linjeblok, Tabelblok } from "./arkplan";
import { brodtekst, celle, dato, kilde, tekst } from "./celle";
import * as felt from "./vurderingstabel";

interface Trin {
  readonly sag: Sag;
  readonly trin: Sagsdato;
}

const SAGER: readonly Kolonne<Trin>[] = [
  { titel: "Område", stil: "tekst", bredde: 16, vaerdi: (t) => tekst(t.sag.omraade) },
  { titel: "Mål", stil: "tekst", bredde: 12, vaerdi: (t) => tekst(t.sag.delmaal) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 30, vaerdi: (t) => tekst(t.sag.gruppe) },
  { titel: "Sagens tilstand", stil: "tekst", bredde: 26, vaerdi: (t) => tekst(sagTekst(t.sag)) },
  { titel: "Dato", stil: "dato", bredde: 12, vaerdi: (t) => dato(t.trin.dato) },
  { titel: "Hvad", stil: "brodtekst", bredde: 60, vaerdi: (t) => brodtekst(sagsdatoTekst(t.trin)) },
];

const OBSERVATIONER: readonly Kolonne<Observation>[] = [
  { titel: "Område", stil: "tekst", bredde: 16, vaerdi: (o) => tekst(o.omraade) },
  { titel: "Mål", stil: "tekst", bredde: 12, vaerdi: (o) => tekst(o.delmaal) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 30, vaerdi: (o) => tekst(o.gruppe) },
  { titel: "Periode", stil: "tekst", bredde: 18, vaerdi: (o) => tekst(periodeTekst(o.periode)) },
  { titel: "Observation", stil: "brodtekst", bredde: 60, vaerdi: (o) => brodtekst(observationTekst(o)) },
  { titel: "Kilde", stil: "link", bredde: 26, vaerdi: (o) => kilde(o.kilder) },
];

const DOMME = [felt.omraade, felt.maal, felt.gruppe, felt.periode, felt.afgoerelse, felt.begrundelse, felt.regel, felt.kildecelle];
const MAANED = [felt.omraade, felt.maal, felt.gruppe, felt.periode, felt.naevner, felt.taeller, felt.uvist, felt.andelUden, felt.graense, felt.manglerPersoner, felt.fraGraensen, felt.afgoerelse, felt.kildecelle];

const erMaaned = (v: Vurdering): boolean => v.maal === "tidlig-indsats-samtaler" || v.maal === "tidlig-indsats-tilbud";
const erDom = (v: Vurdering): boolean => v.maal === "henvendelse" || v.maal === "genopretning";

export function tidligIndsatsark({ vurderinger, sager, observationer }: Resultat, stempel: Stempel): ArkPlan | null {
  const maaneder = vurderinger.filter(erMaaned);
  const domme = vurderinger.filter(erDom).sort((a, b) => Number(b.maal === "genopretning") - Number(a.maal === "genopretning"));
  if (maaneder.length + domme.length + sager.length === 0) return null;

  const blokke: (Linjeblok | Tabelblok)[] = [];
  let raekke = TOP + 1;
  const afsnit = <T>(titel: string, navn: string, kolonner: readonly Kolonne<T>[], data: readonly T[]): void => {
    if (data.length === 0) return;
    const blok = tabel(navn, raekke + 1, kolonner, data);
    blokke.push(linjer(raekke, [[celle(titel, "etiket")]]), blok);
    raekke = efter(blok);
  };
  afsnit("Sager: breve, opfølgning og frister", "Tilsyn_Tidlig_sager", SAGER, sager.flatMap((sag) => sag.datoer.map((trin) => ({ sag, trin }))));
  afsnit(`${maalTekst("genopretning")} og ${maalTekst("henvendelse").toLowerCase()}`, "Tilsyn_Tidlig_domme", DOMME, domme);
  afsnit("Observationer: over grænsen, men ikke nævnt i et brev", "Tilsyn_Tidlig_observationer", OBSERVATIONER, observationer.filter((o) => o.delmaal !== null));
  afsnit("Måned for måned", "Tilsyn_Tidlig_maaned", MAANED, maaneder);

  return ark(
    {
      noegle: "tidlig-indsats",
      navn: "Tilsyn Tidlig indsats",
      undertitel: "Personer, der når seks måneder på ydelsen: samtaler og tilbud inden for de seks måneder",
      blokke,
      bredder: bredeste(bredder(SAGER), bredder(OBSERVATIONER), bredder(DOMME), bredder(MAANED)).map((b) => Math.min(b, 60)),
    },
    stempel,
  );
}
