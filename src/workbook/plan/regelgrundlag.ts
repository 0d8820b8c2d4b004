/** `Tilsyn Regelgrundlag`: the rules that judged, every dated value with its status, every assumption, and the sources. */
import { ANTAGELSER, REGELVAERDIER, RETSKILDER, somTal, type Antagelse, type Regelvaerdi, type Resultat, type Retskilde, type Vurdering } from "../../rules";
import { enhedTekst, maalTekst, regelTekst, vaerdiTekst } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan } from "./arkplan";
import { andel, antal, brodtekst, dato, tekst } from "./celle";

const REGLER: readonly Kolonne<Vurdering>[] = [
  { titel: "Regel", stil: "tekst", bredde: 24, vaerdi: (v) => tekst(v.regel) },
  { titel: "Hvad den siger", stil: "brodtekst", bredde: 70, vaerdi: (v) => brodtekst(regelTekst(v.regel)) },
  { titel: "Mål", stil: "tekst", bredde: 26, vaerdi: (v) => tekst(maalTekst(v.maal)) },
  { titel: "Gælder fra", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.version.fra) },
  { titel: "Gælder til", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.version.til) },
  { titel: "Grænse for uden", stil: "andel", bredde: 14, vaerdi: (v) => andel(v.krav.andelUden) },
  { titel: "Kilder", stil: "brodtekst", bredde: 24, vaerdi: (v) => brodtekst(v.hjemmel.join(", ")) },
];

const VAERDIER: readonly Kolonne<Regelvaerdi>[] = [
  { titel: "Regel", stil: "tekst", bredde: 24, vaerdi: (v) => tekst(v.regel) },
  { titel: "Krav", stil: "brodtekst", bredde: 70, vaerdi: (v) => brodtekst(vaerdiTekst(v.id)) },
  { titel: "Enhed", stil: "tekst", bredde: 26, vaerdi: (v) => tekst(enhedTekst(v.enhed)) },
  { titel: "Gælder fra", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.fra) },
  { titel: "Gælder til", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.til) },
  { titel: "Værdi", stil: "antal", bredde: 14, vaerdi: (v) => antal(v.vaerdi) },
  { titel: "Kilder", stil: "brodtekst", bredde: 24, vaerdi: (v) => brodtekst(v.kilder.join(", ")) },
  { titel: "Status", stil: "tekst", bredde: 14, vaerdi: (v) => tekst(v.status) },
  { titel: "Kontrolleret", stil: "dato", bredde: 13, vaerdi: (v) => dato(v.kontrolleret) },
];

const antagelseskolonner = (brugte: ReadonlySet<string>): readonly Kolonne<Antagelse>[] => [
  { titel: "Antagelse", stil: "tekst", bredde: 24, vaerdi: (a) => tekst(a.id) },
  { titel: "Hvad der er antaget", stil: "brodtekst", bredde: 70, vaerdi: (a) => brodtekst(a.tekst) },
  { titel: "Afgjorde noget i denne kørsel", stil: "tekst", bredde: 26, vaerdi: (a) => tekst(brugte.has(a.id) ? "ja" : "nej") },
  { titel: "Regel", stil: "tekst", bredde: 12, vaerdi: (a) => tekst(a.regel) },
  { titel: "Status", stil: "tekst", bredde: 12, vaerdi: (a) => tekst(a.status) },
  { titel: "Kan ændres", stil: "tekst", bredde: 14, vaerdi: (a) => tekst(a.kanAendres ? "ja" : "nej") },
];

const KILDER: readonly Kolonne<Retskilde>[] = [
  { titel: "Kilde", stil: "tekst", bredde: 24, vaerdi: (k) => tekst(k.id) },
  { titel: "Titel", stil: "brodtekst", bredde: 70, vaerdi: (k) => brodtekst(k.titel) },
  { titel: "Adresse", stil: "tekst", bredde: 26, vaerdi: (k) => tekst(k.url) },
];

/** One row per rule, measure and version, in the order of the verdicts. */
function versioner(vurderinger: readonly Vurdering[]): Vurdering[] {
  const noegle = (v: Vurdering): string => [v.regel, v.maal, v.version.fra, v.krav.andelUden && somTal(v.krav.andelUden)].join("|");
  return [...new Map(vurderinger.map((v) => [noegle(v), v])).values()];
}

export function regelgrundlagsark({ vurderinger }: Resultat, stempel: Stempel): ArkPlan {
  const brugte = new Set(vurderinger.flatMap((v) => v.antagelser));
  const antagelser = [...ANTAGELSER].sort((a, b) => Number(brugte.has(b.id)) - Number(brugte.has(a.id)));
  const bygger = new Arkbygger();
  bygger.tabel("Regler og versioner, der dømte i denne kørsel", "Tilsyn_Regler", REGLER, versioner(vurderinger));
  bygger.tabel("Antagelser: det, kilderne ikke siger", "Tilsyn_Antagelser", antagelseskolonner(brugte), antagelser);
  bygger.tabel("Grænser og krav med gyldighed", "Tilsyn_Krav", VAERDIER, REGELVAERDIER);
  bygger.tabel("Kilder", "Tilsyn_Kilder", KILDER, RETSKILDER);
  return bygger.ark(
    { noegle: "regelgrundlag", navn: "Tilsyn Regelgrundlag", undertitel: "Reglerne, der dømte, med versioner og kilder; det, kilderne ikke siger, står som antagelser" },
    stempel,
  );
}
