/** `Tilsyn Regelgrundlag`: the rule versions that judged, every assumption with its status, and the sources. */
import { antagelser, kilder, somTal, type Antagelse, type Regelkilde, type Resultat, type Vurdering } from "../../rules";
import { maalTekst, regelTekst } from "../tekst";
import { ark, bredder, bredeste, efter, linjer, TOP, tabel, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan } from "./arkplan";
import { andel, antal, brodtekst, celle, dato, tekst } from "./celle";

const REGLER: readonly Kolonne<Vurdering>[] = [
  { titel: "Regel", stil: "tekst", bredde: 26, vaerdi: (v) => tekst(v.regel) },
  { titel: "Mål", stil: "tekst", bredde: 34, vaerdi: (v) => tekst(maalTekst(v.maal)) },
  { titel: "Hvad den siger", stil: "brodtekst", bredde: 80, vaerdi: (v) => brodtekst(regelTekst(v.regel)) },
  { titel: "Gælder fra", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.version.fra) },
  { titel: "Gælder til", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.version.til) },
  { titel: "Grænse for uden", stil: "andel", bredde: 12, vaerdi: (v) => andel(v.krav.andelUden) },
  { titel: "Krav pr. person", stil: "antal", bredde: 12, vaerdi: (v) => antal(v.krav.antal) },
  { titel: "Løntimer", stil: "antal", bredde: 12, vaerdi: (v) => antal(v.krav.timer) },
  { titel: "Kilder", stil: "brodtekst", bredde: 40, vaerdi: (v) => brodtekst(v.hjemmel.join(", ")) },
];

const ANTAGELSER = (brugte: ReadonlySet<string>): readonly Kolonne<Antagelse>[] => [
  { titel: "Antagelse", stil: "tekst", bredde: 26, vaerdi: (a) => tekst(a.id) },
  { titel: "Regel", stil: "tekst", bredde: 34, vaerdi: (a) => tekst(a.regel) },
  { titel: "Hvad der er antaget", stil: "brodtekst", bredde: 80, vaerdi: (a) => brodtekst(a.tekst) },
  { titel: "Status", stil: "tekst", bredde: 12, vaerdi: () => tekst("antaget") },
  { titel: "Kan ændres", stil: "tekst", bredde: 12, vaerdi: (a) => tekst(a.kanAendres ? "ja" : "nej") },
  { titel: "Afgjorde noget her", stil: "tekst", bredde: 12, vaerdi: (a) => tekst(brugte.has(a.id) ? "ja" : "nej") },
];

const KILDER: readonly Kolonne<Regelkilde>[] = [
  { titel: "Kilde", stil: "tekst", bredde: 26, vaerdi: (k) => tekst(k.id) },
  { titel: "Adresse", stil: "tekst", bredde: 34, vaerdi: (k) => tekst(k.url) },
  { titel: "Titel", stil: "brodtekst", bredde: 80, vaerdi: (k) => brodtekst(k.titel) },
];

/** One row per rule, measure and version, in the order of the verdicts. */
function versioner(vurderinger: readonly Vurdering[]): Vurdering[] {
  const noegle = (v: Vurdering): string =>
    [v.regel, v.maal, v.version.fra, v.krav.andelUden && somTal(v.krav.andelUden), v.krav.antal, v.krav.timer].join("|");
  return [...new Map(vurderinger.map((v) => [noegle(v), v])).values()];
}

export function regelgrundlagsark({ vurderinger }: Resultat, stempel: Stempel): ArkPlan {
  const brugte = new Set(vurderinger.flatMap((v) => v.antagelser));
  const egneAntagelser = ANTAGELSER(brugte);
  const regler = tabel("Tilsyn_Regler", TOP + 2, REGLER, versioner(vurderinger));
  const antaget = tabel("Tilsyn_Antagelser", efter(regler) + 1, egneAntagelser, [...antagelser].sort((a, b) => Number(brugte.has(b.id)) - Number(brugte.has(a.id))));
  const kildetabel = tabel("Tilsyn_Kilder", efter(antaget) + 1, KILDER, kilder);
  return ark(
    {
      noegle: "regelgrundlag",
      navn: "Tilsyn Regelgrundlag",
      undertitel: "Reglerne, der dømte, med versioner og kilder; det, kilderne ikke siger, står som antagelser",
      blokke: [
        linjer(TOP + 1, [[celle("Regler og versioner i denne kørsel", "etiket")]]),
        regler,
        linjer(efter(regler), [[celle("Antagelser", "etiket")]]),
        antaget,
        linjer(efter(antaget), [[celle("Kilder", "etiket")]]),
        kildetabel,
      ],
      bredder: bredeste(bredder(REGLER), bredder(egneAntagelser), bredder(KILDER)),
    },
    stempel,
  );
}
