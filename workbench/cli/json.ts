/** `resultat.json`: the same verdicts as data, with stable keys. Shares and limits are 0–1, days ISO dates. */
import { type Broek, type Dag, isoDag, maanedskode, type Periode, type Resultat, type Sag, somTal, spaendkode, type Vurdering, retskilde } from "../../src/rules";
import type { Aflaesning } from "../../src/workbook/parse/typer";
import { begrundelseTekst } from "../../src/workbook/tekst";

export interface Koerselsstempel {
  readonly program: string;
  readonly regelsaet: string;
  /** ISO time, UTC. */
  readonly koert: string;
}

const somDag = (dag: Dag | null): string | null => (dag === null ? null : isoDag(dag));
const somAndel = (b: Broek | null): number | null => (b === null ? null : somTal(b));
const interval = (i: Vurdering["andelMed"]) => i && { mindst: somTal(i.mindst), hoejst: somTal(i.hoejst) };

function periode(p: Periode): string | null {
  if (p.art === "maaned") return maanedskode(p.maaned);
  if (p.art === "spaend") return spaendkode(p.fra, p.til);
  return p.art === "aar" ? String(p.aar) : null;
}

/** Persons with an exemption on any date [P9]. */
const fritagne = ({ inddata: { personer } }: Aflaesning): number => (personer === null ? 0 : new Set(personer.fritagelser.person.subarray(0, personer.fritagelser.antal)).size);

const vaerdier = ({ vaerdier: v }: Vurdering) =>
  v && { faktisk: v.faktisk, forventet: v.forventet, forskel: v.forskel, potentiale: v.potentiale, placering: v.placering };

const vurdering = (v: Vurdering) => ({
  maal: v.maal,
  delmaal: v.delmaal,
  omraade: v.omraade,
  gruppe: v.gruppe,
  periode: periode(v.periode),
  naevner: v.naevner,
  taeller: v.taeller,
  uvist: v.uvist,
  undtaget: v.undtaget,
  andelMed: interval(v.andelMed),
  andelMedSamlet: interval(v.andelMedSamlet),
  maaneder: v.maaneder,
  krav: { ...v.krav, andelUden: somAndel(v.krav.andelUden) },
  afstand: v.afstand,
  dom: v.dom,
  foreloebig: v.foreloebig,
  flag: v.flag,
  regel: v.regel,
  version: { fra: isoDag(v.version.fra), til: somDag(v.version.til) },
  antagelser: v.antagelser,
  hjemmel: v.hjemmel.map(retskilde).map(({ titel, url }) => ({ titel, url })),
  begrundelse: begrundelseTekst(v),
  vaerdier: vaerdier(v),
  kilder: v.kilder,
});

const sag = ({ omraade, delmaal, gruppe, tilstand, datoer }: Sag) => ({
  omraade,
  delmaal,
  gruppe,
  tilstand,
  datoer: datoer.map(({ hvad, dato, maaneder }) => ({ hvad, dato: somDag(dato), maaneder: maaneder.map(maanedskode) })),
});

export function resultatJson(stempel: Koerselsstempel, aflaesning: Aflaesning, resultat: Resultat): string {
  const { tabeller, problemer, udeladt } = aflaesning;
  const data = {
    skema: 1,
    ...stempel,
    udtraeksdato: somDag(resultat.udtraeksdato),
    maaleaar: resultat.maaleaar,
    tabeller: tabeller.map(({ slags, ark, adresse, raekker }) => ({ slags, ark, adresse, raekker })),
    vurderinger: resultat.vurderinger.map(vurdering),
    observationer: resultat.observationer.map((o) => ({ kode: o.kode, omraade: o.omraade, delmaal: o.delmaal, gruppe: o.gruppe, periode: periode(o.periode) })),
    sager: resultat.sager.map(sag),
    sagsgennemgang: resultat.sagsgennemgang,
    udeladt: { foertidspension: udeladt.foertidspension, "ukendt-ydelsesgruppe": udeladt.ukendtYdelsesgruppe, fritagne: fritagne(aflaesning) },
    problemer,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
