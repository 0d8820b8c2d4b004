/** `Tilsyn Resultatmål`: actual against expected per municipality [R1–R5]. */
import type { BenchmarkTal, Inddata, Vurdering, Ydelsesomraade } from "../../rules";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Plancelle } from "./arkplan";
import { andel, antal, celle, kilde, tekst } from "./celle";
import * as felt from "./vurderingstabel";

const tal = (v: Vurdering, vaelg: (t: NonNullable<Vurdering["vaerdier"]>) => number): Plancelle =>
  v.vaerdier ? celle(vaelg(v.vaerdier), v.vaerdier.erPersoner ? "antal" : "andel") : tekst(null);

const DOMME: readonly Kolonne<Vurdering>[] = [
  felt.omraade,
  { ...felt.periode, bredde: 22 },
  { titel: "Faktisk", stil: "antal", bredde: 12, vaerdi: (v) => tal(v, (t) => t.faktisk) },
  { titel: "Forventet", stil: "antal", bredde: 12, vaerdi: (v) => tal(v, (t) => t.forventet) },
  { titel: "Forskel", stil: "antal", bredde: 12, vaerdi: (v) => tal(v, (t) => t.forskel) },
  { titel: "Potentiale (mio. kr.)", stil: "decimal", bredde: 14, vaerdi: (v) => celle(v.vaerdier?.potentiale ?? null, "decimal") },
  { titel: "Placering", stil: "antal", bredde: 11, vaerdi: (v) => antal(v.vaerdier?.placering ?? null) },
  felt.afgoerelse,
  felt.begrundelse,
  felt.kildecelle,
];

const NAVN: Readonly<Record<Ydelsesomraade, string>> = { "i-alt": "Alle ydelser", dagpenge: "Dagpenge", kontanthjaelp: "Kontanthjælp", sygedagpenge: "Sygedagpenge" };

const OMRAADER: readonly Kolonne<BenchmarkTal>[] = [
  { titel: "Område", stil: "tekst", bredde: 16, vaerdi: (b) => tekst(b.omraade) },
  { titel: "Ydelse", stil: "tekst", bredde: 22, vaerdi: (b) => tekst(NAVN[b.ydelsesomraade]) },
  { titel: "Faktisk", stil: "antal", bredde: 12, vaerdi: (b) => antal(b.faktisk.antal) },
  { titel: "Forventet", stil: "antal", bredde: 12, vaerdi: (b) => antal(b.forventet.antal) },
  { titel: "Faktisk andel", stil: "andel", bredde: 12, vaerdi: (b) => andel(b.faktisk.andel) },
  { titel: "Forventet andel", stil: "andel", bredde: 14, vaerdi: (b) => andel(b.forventet.andel) },
  { titel: "Potentiale", stil: "decimal", bredde: 11, vaerdi: (b) => celle(b.potentiale, "decimal") },
  { titel: "Kilde", stil: "link", bredde: 20, vaerdi: (b) => kilde([b.kilde]) },
];

export function resultatmaalark(vurderinger: readonly Vurdering[], { benchmark }: Inddata, stempel: Stempel): ArkPlan | null {
  const egne = vurderinger.filter((v) => v.maal === "resultatmaal");
  if (egne.length === 0) return null;
  const bygger = new Arkbygger();
  bygger.tabel("Resultatmålet", "Tilsyn_Resultatmaal", DOMME, egne);
  bygger.tabel("Tallene bag, område for område", "Tilsyn_Resultatmaal_tal", OMRAADER, benchmark);
  return bygger.ark(
    { noegle: "resultatmaal", navn: "Tilsyn Resultatmål", undertitel: "Faktisk mod forventet antal på offentlig forsørgelse: ikke opfyldt kun, når der er flere end forventet" },
    stempel,
  );
}
