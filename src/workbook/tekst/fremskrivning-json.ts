/**
 * The key `fremskrivning` of `resultat.json`; `null` without persons. Keys are only ever added.
 *
 * `aarene` and `maaneder` hold, per measure, area and group: `graenseUden` (0–1), `sammenligning`, and `udsigter` with one
 * entry for each of `intet-nyt`, `planlagte`, `rytmen`: `null`, or `uden` `{ mindst, hoejst }` (0–1) and `holder`
 * `ja | nej | uvist`. `kraever` and `kraeverUdOverPlanlagte` count `personer`, `antal` (interviews or offers),
 * `personerHvisUvisseHar`, `mulige`, `kanNaas`. `plan` and `planUdOverPlanlagte` (all groups together, else `null`):
 * Persons stand with running numbers, in the order they first stand in the workbook: ids are in `mangler` alone.
 * `mindstPersoner`, `mindstAntal`, `antal`, `kanNaas`; `plan` also `dele`, each person with the last day of every interview or offer.
 */
import { type Aarsplan, type Aarsudsigt, type Fremskrivning, isoDag, maanedskode, type Maanedsudsigt, type Planbund, somTal, type Udsigt, type Udsigter } from "../../rules";

type Personnavn = (person: number) => string;

const udsigt = (u: Udsigt | null): object | null => u && { uden: { mindst: somTal(u.uden.mindst), hoejst: somTal(u.uden.hoejst) }, holder: u.holder };
const udsigter = (u: Udsigter): object => ({ "intet-nyt": udsigt(u["intet-nyt"]), planlagte: udsigt(u.planlagte), rytmen: udsigt(u.rytmen) });

const maal = (m: Maanedsudsigt | Aarsudsigt): object => ({ maal: `${m.slags}-${m.indsats}`, omraade: m.omraade, gruppe: m.gruppe, graenseUden: somTal(m.graense), sammenligning: m.sammenligning });

const bund = (p: Planbund | null): object | null => p && { mindstPersoner: p.mindstPersoner, mindstAntal: p.mindstAntal, antal: p.antal, kanNaas: p.kanNaas };

const plan = (p: Aarsplan | null, navn: Personnavn): object | null =>
  p && {
    ...bund(p),
    dele: p.dele.map((d) => ({ person: navn(d.person), gruppe: d.gruppe, frister: d.frister.map(isoDag) })),
  };

const aaret = (a: Aarsudsigt, navn: Personnavn): object => ({
  ...maal(a),
  periode: String(a.aar),
  kendteMaaneder: a.kendteMaaneder,
  kommendeMaaneder: a.kommendeMaaneder,
  udenKendte: a.udenKendte && { mindst: somTal(a.udenKendte.mindst), hoejst: somTal(a.udenKendte.hoejst) },
  resterendeUden: somTal(a.resterende),
  udsigter: udsigter(a.udsigter),
  plan: plan(a.plan, navn),
  planUdOverPlanlagte: bund(a.planUdOverPlanlagte),
});

const maaneden = (m: Maanedsudsigt): object => ({
  ...maal(m),
  periode: maanedskode(m.maaned),
  naevner: m.naevner,
  udsigter: udsigter(m.udsigter),
  kraever: m.kraever,
  kraeverUdOverPlanlagte: m.kraeverUdOverPlanlagte,
});

export const fremskrivningJson = (f: Fremskrivning, navn: Personnavn): object => ({
  udtraeksdato: isoDag(f.udtraeksdato),
  aar: f.aar,
  fra: maanedskode(f.fra),
  til: maanedskode(f.til),
  medTilgang: f.medTilgang,
  rytmemaaneder: f.rytmemaaneder,
  aarene: f.aarene.map((a) => aaret(a, navn)),
  maaneder: f.maaneder.map(maaneden),
  tidligt: f.tidligt.map((d) => ({ maal: `tidlig-indsats-${d.indsats}`, periode: maanedskode(d.maaned), person: navn(d.person), gruppe: d.gruppe, frister: d.frister.map(isoDag) })),
});
