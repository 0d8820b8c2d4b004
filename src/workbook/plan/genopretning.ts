/** `Tilsyn Genopretning`: the timeline, the redegørelse and plan with its four points [T3], and the case review [S4]. */
import { type Dag, erAaben, type Genopretningsgrundlag, type Paraarsager, type Resultat, type Sag, type Sagsgennemgang, type Tidsskridt, type Vurdering } from "../../rules";
import { AARSAGSEMNER, aarsagslinjer, type Aarsagslinje, type Afsnit, maalTekst, maanederTekst, maanedTekst, REDEGOERELSE, SAGSGENNEMGANG, skridtdatoTekst, skridtstatusTekst, talTekst, tidsplanTitel, tidsskridtTekst } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan } from "./arkplan";
import { type Brugerord, harOrd } from "./brugerord";
import { type Brugerkolonne, brugerceller } from "./brugertabel";
import { brodtekst, celle, tekst } from "./celle";
import { BAGGRUND, brugerskrift, planpunkter, PLANTABELLER, skrevne } from "./genopretningsplan";
import type { Personoverblik } from "./mangelliste";
import { HOEJST_SAGER, sagsceller, SAGSKOLONNER } from "./sagsgennemgang";
import * as felt from "./vurderingstabel";

/** `grundlag` and `personer` are `null` for printed tables only. */
export interface Genopretningsinput {
  readonly resultat: Resultat;
  readonly grundlag: Genopretningsgrundlag | null;
  readonly personer: Personoverblik | null;
  readonly brugerord: Brugerord;
}

const tidskolonner = (udtraeksdato: Dag | null): readonly Kolonne<Tidsskridt>[] => [
  { titel: "Hvornår", stil: "tekst", bredde: 26, vaerdi: (s) => tekst(skridtdatoTekst(s)) },
  { titel: "Hvad", stil: "brodtekst", bredde: 42, vaerdi: (s) => brodtekst(tidsskridtTekst(s)) },
  { titel: "Ved udtræksdatoen", stil: "tekst", bredde: 18, vaerdi: (s) => tekst(skridtstatusTekst(s, udtraeksdato)) },
];

const DOMME = [felt.maal, felt.gruppe, felt.periode, felt.afgoerelse, felt.begrundelse, felt.andelUden, felt.graense];

type Aarsagsraekke = Aarsagslinje & { readonly par: Paraarsager; readonly foerste: boolean };

const AARSAGER: readonly Kolonne<Aarsagsraekke>[] = [
  { titel: "Indsats og måneder", stil: "brodtekst", bredde: 26, vaerdi: (r) => brodtekst(r.foerste ? `${r.par.indsats}, ${maanederTekst(r.par.maaneder)}` : "") },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 42, vaerdi: (r) => tekst(r.foerste ? r.par.gruppe : null) },
  { titel: "Dem, der mangler", stil: "tekst", bredde: 18, vaerdi: (r) => tekst(r.mangler) },
  { titel: "Dem, der har det", stil: "tekst", bredde: 24, vaerdi: (r) => tekst(r.har) },
  { titel: "Hvad data viser", stil: "brodtekst", bredde: 60, vaerdi: (r) => brodtekst(r.hvad) },
];

const overskrift = (bygger: Arkbygger, { titel, vejledning }: Afsnit): void => bygger.linjer(titel, [[celle(vejledning, "note")]]);

function aarsagstabel(bygger: Arkbygger, navn: string, par: readonly Paraarsager[]): void {
  const raekker = par.flatMap((p) => aarsagslinjer(p.aarsager, p.indsats).map((linje, i): Aarsagsraekke => ({ ...linje, par: p, foerste: i === 0 })));
  bygger.tabel("Hvor i forløbet det går galt, fortalt af data alene", navn, AARSAGER, raekker);
}

function redegoerelse(bygger: Arkbygger, sager: readonly Sag[], { resultat, grundlag, brugerord }: Genopretningsinput): void {
  const iSag = ({ omraade, delmaal, gruppe }: Vurdering): boolean => sager.some((s) => s.omraade === omraade && s.delmaal === delmaal && s.gruppe === gruppe);
  overskrift(bygger, REDEGOERELSE);
  bygger.tabel("Tallene", "Tilsyn_Redegoerelse_tal", DOMME, resultat.vurderinger.filter((v) => v.maal === "genopretning" && iSag(v)));
  aarsagstabel(bygger, "Tilsyn_Redegoerelse_aarsager", grundlag?.aarsager.filter(({ slags }) => slags === "tidlig-indsats") ?? []);
  bygger.celletabel("Baggrunden, med jeres ord", "Tilsyn_Redegoerelse_baggrund", BAGGRUND, brugerceller(BAGGRUND, sager, skrevne(brugerord, BAGGRUND)));
}

type Emne = { readonly omraade: string; readonly emne: string };

const EMNER: readonly Brugerkolonne<Emne>[] = [
  { titel: "Område", stil: "tekst", bredde: 26, rolle: "noegle", vaerdi: (e) => tekst(e.omraade) },
  { titel: "Årsager at belyse", stil: "tekst", bredde: 42, rolle: "noegle", vaerdi: (e) => tekst(e.emne) },
  brugerskrift("Hvem undersøger", 18),
  brugerskrift("Hvordan", 24),
  brugerskrift("Hvad gennemgangen viser", 60),
];

const aaretsDomme = ({ vurderinger, maaleaar }: Resultat, sager: readonly Sagsgennemgang[]): readonly Vurdering[] =>
  vurderinger.filter((v) => v.periode.art === "aar" && v.periode.aar === maaleaar && sager.some((s) => s.omraade === v.omraade && s.maal === v.maal && s.grupper.includes(v.gruppe)));

function* gennemgang(bygger: Arkbygger, { resultat, grundlag, personer, brugerord }: Genopretningsinput): Generator<null, void, void> {
  const omraader = [...new Set(resultat.sagsgennemgang.map(({ omraade }) => omraade))];
  overskrift(bygger, SAGSGENNEMGANG);
  bygger.tabel("Grupperne bag de mål, der ikke er opfyldt", "Tilsyn_Gennemgang_grupper", DOMME, aaretsDomme(resultat, resultat.sagsgennemgang));
  aarsagstabel(bygger, "Tilsyn_Gennemgang_aarsager", grundlag?.aarsager.filter(({ slags }) => slags === "fokusmaal") ?? []);
  const emner = omraader.flatMap((omraade) => AARSAGSEMNER.map((emne) => ({ omraade, emne })));
  bygger.celletabel("Årsagerne", "Tilsyn_Gennemgang_emner", EMNER, brugerceller(EMNER, emner, skrevne(brugerord, EMNER)));
  for (const [nr, g] of (personer ? (grundlag?.gennemgange ?? []) : []).entries()) {
    if (personer === null) return;
    const flere = g.personer.length > HOEJST_SAGER ? `, de første ${talTekst(HOEJST_SAGER)} vises` : "";
    bygger.celletabel(`Sager: ${g.omraade}, ${maalTekst(`fokusmaal-${g.indsats}`).toLowerCase()}, ${maanedTekst(g.maaned)}: ${talTekst(g.personer.length)} personer i grupperne${flere}`, `Tilsyn_Gennemgang_sager_${nr + 1}`, SAGSKOLONNER, yield* sagsceller(personer, g));
  }
}

const harSkrevet = (ord: Brugerord, kolonner: readonly Brugerkolonne<never>[]): boolean => skrevne(ord, kolonner).some(harOrd);

/** `null` when there is no case, no review, and nothing of the user's to keep. */
export function* genopretningsark(input: Genopretningsinput, stempel: Stempel): Generator<null, ArkPlan | null, void> {
  const { resultat, brugerord } = input;
  const sager = resultat.sager.filter(erAaben);
  const medPlan = sager.length > 0 || PLANTABELLER.some((kolonner) => harSkrevet(brugerord, kolonner));
  const medGennemgang = resultat.sagsgennemgang.length > 0 || harSkrevet(brugerord, EMNER);
  if (!medPlan && !medGennemgang) return null;
  const bygger = new Arkbygger();
  resultat.tidsplaner.forEach((plan, nr) => bygger.tabel(`Tidsplan. ${tidsplanTitel(plan)}`, `Tilsyn_Tidsplan_${nr + 1}`, tidskolonner(resultat.udtraeksdato), plan.skridt));
  if (medPlan) {
    redegoerelse(bygger, sager, input);
    planpunkter(bygger, sager, input.personer?.fremskrivning ?? null, brugerord);
  }
  if (medGennemgang) yield* gennemgang(bygger, input);
  return bygger.ark({ noegle: "genopretning", navn: "Tilsyn Genopretning", undertitel: "Redegørelse, genopretningsplan og sagsgennemgang: det, data kan sige, er udfyldt; de gule celler er jeres" }, stempel);
}
