/** `Tilsyn Overblik`: the answer first, then every measure that carries it, what to mind, and how it has gone. */
import { I_ALT, samlEfter, type Resultat, type Sagsgennemgang, type Vurdering } from "../../rules";
import type { Aflaesning } from "../parse/typer";
import { domUdfald, forbeholdTekster, maalTekst, naesteTrinTekster, overblikssaetning, type Udfald } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Plancelle, Stil } from "./arkplan";
import { celle, tekst } from "./celle";
import { udvikling } from "./udvikling";
import * as felt from "./vurderingstabel";

const KOLONNER = [felt.omraade, felt.maal, felt.gruppe, felt.periode, felt.afgoerelse, felt.andelUden, felt.graense, felt.manglerPersoner, felt.fraGraensen, felt.begrundelse, felt.kildecelle];

/** The colour runs under the whole sentence, as far as the table below. */
const farvetLinje = (saetning: string, stil: Stil): Plancelle[] => KOLONNER.map((_, i) => celle(i === 0 ? saetning : null, stil));

type Gennemgang = Omit<Sagsgennemgang, "grupper"> & { readonly gruppe: string };

/** After *omfattes* [S4]. */
const SAGSGENNEMGANG: readonly Kolonne<Gennemgang>[] = [
  { titel: "Område", stil: "tekst", bredde: 16, vaerdi: (g) => tekst(g.omraade) },
  { titel: "Mål", stil: "tekst", bredde: 26, vaerdi: (g) => tekst(maalTekst(g.maal)) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 42, vaerdi: (g) => tekst(g.gruppe) },
];

/** Which verdicts carry the answer: the decision and what it rests on; of the months only their outcome. */
const RAEKKEFOELGE: readonly Vurdering["maal"][] = ["skaerpet-tilsyn", "resultatmaal", "fokusmaal-samtaler", "fokusmaal-tilbud", "genopretning", "henvendelse"];

export function baerer(v: Vurdering, maaleaar: number | null): boolean {
  if (v.maal === "fokusmaal-samtaler" || v.maal === "fokusmaal-tilbud") return v.periode.art === "aar" && v.periode.aar === maaleaar && v.gruppe === I_ALT;
  if (v.maal === "henvendelse") return v.dom !== "ingen-henvendelse" || v.gruppe === I_ALT;
  return RAEKKEFOELGE.includes(v.maal);
}

/** The verdicts of the overview: by area, the decision before what it rests on. */
export const overblik = ({ vurderinger, maaleaar }: Resultat): Vurdering[] =>
  vurderinger
    .filter((v) => baerer(v, maaleaar))
    .sort((a, b) => a.omraade.localeCompare(b.omraade, "da") || RAEKKEFOELGE.indexOf(a.maal) - RAEKKEFOELGE.indexOf(b.maal));

/** What the sentence is about. */
const AFGOERELSER: readonly Vurdering["maal"][] = ["skaerpet-tilsyn", "genopretning", "henvendelse"];

/** The worst verdict of an area colours its sentence. */
export function svarudfald(egne: readonly Vurdering[]): Udfald {
  const afgoerelser = egne.filter((v) => AFGOERELSER.includes(v.maal));
  const udfald = (afgoerelser.length > 0 ? afgoerelser : egne).map((v) => domUdfald(v.dom));
  return (["daarlig", "uvis", "god"] as const).find((u) => udfald.includes(u)) ?? "neutral";
}

export function overbliksark(resultat: Resultat, aflaesning: Aflaesning, stempel: Stempel): ArkPlan {
  const egne = overblik(resultat);
  const bygger = new Arkbygger();
  bygger.linjer(
    "Svaret",
    egne.length === 0
      ? [[celle("Der er ingen tal i arbejdsmappen, som kan vurderes. Se Tilsyn Datakvalitet for, hvad der blev fundet.", "uvis")]]
      : [...samlEfter(egne, (v) => v.omraade)].map(([omraade, v]) => farvetLinje(overblikssaetning(omraade, v, resultat), svarudfald(v))),
  );
  bygger.tabel("Målene bag", "Tilsyn_Overblik", KOLONNER, egne);
  const naeste = naesteTrinTekster(resultat.sager);
  if (naeste.length > 0) bygger.linjer("Frister og næste trin", naeste.map((t) => [celle(t, "tekst")]));
  bygger.tabel("Sagsgennemgang: grupperne bag de mål, der ikke er opfyldt", "Tilsyn_Sagsgennemgang", SAGSGENNEMGANG, resultat.sagsgennemgang.flatMap((s) => s.grupper.map((gruppe) => ({ ...s, gruppe }))));
  const forbehold = forbeholdTekster(resultat, aflaesning);
  if (forbehold.length > 0) bygger.linjer("Det skal du vide", forbehold.map((t) => [celle(t, "note")]));
  const gang = udvikling(resultat.vurderinger, bygger.naesteRaekke);
  bygger.tilfoej(gang.blokke, gang.sidsteRaekke);
  return bygger.ark({ noegle: "overblik", navn: "Tilsyn Overblik", undertitel: "Afgørelsen først, dernæst de mål, den hviler på" }, stempel, gang.diagrammer);
}
