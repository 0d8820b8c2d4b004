/** `Tilsyn Scenarie`: a what-if beside the facts. It says that it is one on top, in the title and on every printed page. */
import { type Domforskel, erForskel, type Personforskel, type Scenariemaerker, type Scenarieudfald, type Vurdering } from "../../rules";
import { normaliserId } from "../parse";
import type { Celle } from "../parse/typer";
import { maaltekst } from "./mangelkolonner";
import { maanedTekst, personTekst, pladsTekst, scenarieTekster } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Plancelle } from "./arkplan";
import { type Brugerord, type Brugerfelter, findBrugerraekker } from "./brugerord";
import { brugerceller, type Brugerkolonne } from "./brugertabel";
import { andel, brodtekst, celle, dom, raekkelink, tekst, uden } from "./celle";
import type { Personoverblik } from "./mangelliste";
import { baerer } from "./overblik";
import { flytteceller, laesFlytninger, ubrugteTekster } from "./scenarieflyt";
import { SCENARIEARK } from "./scenarieark";
import * as felt from "./vurderingstabel";

const PERSON = "Person, der kan fritages";
const FRITAG = "Fritag i scenariet";
const FELTER: Brugerfelter = { noegler: [PERSON], felter: [FRITAG] };
/** More rows than anyone works through. */
const HOEJST = 5_000;

/** Text, a tick or `x` exempts; `nej` and an empty cell do not. */
const ersat = (v: Celle | undefined): boolean => v !== undefined && v !== false && !/^(nej|0)?$/i.test(String(v).trim());

/** Ids of the persons marked in the scenario's own table, also those that the user has added below it. */
function laesFritagne(ord: Brugerord, personer: Personoverblik | null): ReadonlySet<string> {
  if (personer === null) return new Set();
  const { data, visning } = personer;
  const marker = findBrugerraekker(ord, SCENARIEARK.noegle, FELTER).filter((r) => ersat(r.ord[0]));
  if (marker.length === 0) return new Set();
  const efterTekst = new Map(data.personer.map((id, p) => [personTekst(data.personer, p, visning), id]));
  return new Set(marker.map(({ noegle: [navn = ""] }) => efterTekst.get(navn) ?? normaliserId(navn)));
}

const faelles = ({ fakta, scenarie }: Domforskel): Vurdering | null => fakta ?? scenarie;
const af = (k: Kolonne<Vurdering>): Kolonne<Domforskel> => ({ ...k, vaerdi: (d) => celleAf(faelles(d), k.vaerdi) });
const celleAf = (v: Vurdering | null, lav: (v: Vurdering) => Plancelle): Plancelle => (v ? lav(v) : celle("Ikke vurderet", "neutral"));

const DOMME: readonly Kolonne<Domforskel>[] = [
  af(felt.omraade),
  { ...af(felt.maal), bredde: 28 },
  { ...af(felt.gruppe), bredde: 30 },
  af(felt.periode),
  { titel: "Fakta", stil: "tekst", bredde: 24, vaerdi: (d) => celleAf(d.fakta, dom) },
  { titel: "Scenarie", stil: "tekst", bredde: 28, vaerdi: (d) => celleAf(d.scenarie, dom) },
  { titel: "Uden, fakta", stil: "andel", bredde: 11, vaerdi: (d) => uden(d.fakta?.andelMed ?? null) },
  { titel: "Uden, scenarie", stil: "andel", bredde: 11, vaerdi: (d) => uden(d.scenarie?.andelMed ?? null) },
  { titel: "Grænse, fakta", stil: "andel", bredde: 11, vaerdi: (d) => andel(d.fakta?.krav.andelUden ?? null) },
  { titel: "Grænse, scenarie", stil: "andel", bredde: 11, vaerdi: (d) => andel(d.scenarie?.krav.andelUden ?? null) },
];

const personkolonner = (navn: (person: number) => string): readonly Kolonne<{ readonly p: Personforskel; readonly nr: number }>[] => [
  { titel: "Person", stil: "tekst", bredde: 16, vaerdi: ({ p }) => tekst(navn(p.person)) },
  { titel: "Mål", stil: "tekst", bredde: 28, vaerdi: ({ p }) => tekst(maaltekst(p)) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 30, vaerdi: ({ p }) => tekst(p.gruppe) },
  { titel: "Måned", stil: "tekst", bredde: 18, vaerdi: ({ p }) => tekst(maanedTekst(p.maaned)) },
  { titel: "Fakta", stil: "tekst", bredde: 24, vaerdi: ({ p }) => tekst(pladsTekst(p.fakta)) },
  { titel: "Scenarie", stil: "tekst", bredde: 28, vaerdi: ({ p }) => tekst(pladsTekst(p.scenarie)) },
  { titel: "Kilde", stil: "link", bredde: 18, vaerdi: ({ p, nr }) => raekkelink(p.kilde, nr) },
];

interface Kandidat {
  readonly person: number;
  readonly hvad: string;
}

/** Those who lack something in the newest judged month, once each. */
function kandidater({ nu }: Personoverblik["liste"]): readonly Kandidat[] {
  const fundne = new Map<number, string[]>();
  for (let i = 0; i < nu.antal && fundne.size < HOEJST; i++) {
    const m = nu.raekke(i);
    fundne.set(m.person, [...(fundne.get(m.person) ?? []), maaltekst(m)]);
  }
  return [...fundne].map(([person, hvad]) => ({ person, hvad: [...new Set(hvad)].join(", ") }));
}

const fritagkolonner = (navn: (person: number) => string): readonly Brugerkolonne<Kandidat>[] => [
  { titel: PERSON, stil: "tekst", bredde: 16, rolle: "noegle", vaerdi: (k) => tekst(navn(k.person)) },
  { titel: "Mangler nu", stil: "brodtekst", bredde: 28, vaerdi: (k) => brodtekst(k.hvad) },
  { titel: FRITAG, stil: "brugers", bredde: 30, rolle: "bruger", vaerdi: () => celle(null, "brugers") },
];

/** What is marked in the scenario's own tables. */
export const laesMaerker = (ord: Brugerord, personer: Personoverblik | null): Scenariemaerker => ({ fritagne: laesFritagne(ord, personer), flytninger: laesFlytninger(ord).flytninger });

function personafsnit(bygger: Arkbygger, udfald: Scenarieudfald, { data, visning, liste, motor }: Personoverblik, ord: Brugerord): void {
  const navn = (p: number): string => personTekst(data.personer, p, visning);
  if (udfald.personer.length === 0) bygger.linjer("Ingen person bliver anderledes i den nyeste måned, der er vurderet", []);
  bygger.tabel(`Personer, der bliver anderledes (${udfald.personer.length})`, "Tilsyn_Scenarie_personer", personkolonner(navn), udfald.personer.slice(0, HOEJST).map((p, nr) => ({ p, nr })));
  bygger.linjer("Fritag personer i scenariet", [[celle("Skriv x ud for dem, der skal fritages, eller tilføj en person nederst, og kør scenariet igen. Mærkerne gælder kun her og bliver stående.", "note")]]);
  const fritag = fritagkolonner(navn);
  bygger.celletabel("Personer", "Tilsyn_Scenarie_fritag", fritag, brugerceller(fritag, kandidater(liste), findBrugerraekker(ord, SCENARIEARK.noegle, FELTER)));
  bygger.linjer("Flyt eller fjern en samtale eller et tilbud i scenariet", [
    [celle("Skriv en ny dag, eller x for at fjerne. Andet end det planlagte flyttes ved at tilføje arkets navn og rækkens nummer nederst. Kør så scenariet igen. Sorteres jeres ark, eller sættes rækker ind, skal mærkerne rettes: de følger rækkens nummer.", "note")],
    ...ubrugteTekster(udfald.haendelser.ukendte, laesFlytninger(ord).ulaeselige).map((t) => [celle(t, "daarlig")]),
  ]);
  const flyt = flytteceller(data, motor.udtraeksdato, ord, navn);
  bygger.celletabel("Planlagte samtaler og tilbud", "Tilsyn_Scenarie_flyt", flyt.kolonner, flyt.raekker);
}

export function scenarieark(udfald: Scenarieudfald, personer: Personoverblik | null, ord: Brugerord, stempel: Stempel): ArkPlan {
  const bygger = new Arkbygger();
  const aendrede = udfald.domme.filter(erForskel);
  const baerende = udfald.domme.filter((d) => [d.fakta, d.scenarie].some((v) => v !== null && baerer(v, udfald.resultat.maaleaar)));
  bygger.linjer("Hvad scenariet ændrer", scenarieTekster(udfald.scenarie, udfald.fritagne, udfald.haendelser).map((t) => [tekst(t)]));
  bygger.tabel("Afgørelsen og målene bag, ved siden af fakta", "Tilsyn_Scenarie_overblik", DOMME, baerende);
  if (aendrede.length === 0) bygger.linjer("Ingen dom bliver anderledes", []);
  bygger.tabel(`Domme, der bliver anderledes (${aendrede.length})`, "Tilsyn_Scenarie_domme", DOMME, aendrede.slice(0, HOEJST));
  if (personer) personafsnit(bygger, udfald, personer, ord);
  return bygger.ark({ ...SCENARIEARK, undertitel: `SCENARIE „${udfald.scenarie.navn}“: hvad nu hvis. Ikke en dom; fakta står på de andre ark` }, stempel);
}
