/** `resultat.json`: the verdicts as data with stable keys [formats §4]. Shares and limits 0–1, days as ISO dates. */
import { type Afgjorte, type Broek, type Dag, type Fremskrivning, type Interval, isoDag, type Mangel, type Mangelliste, maanedskode, type Observation, type Periode, type Resultat, retskilde, type Sag, somTal, spaendkode, type Vurdering } from "../../rules";
import type { Aflaesning } from "../parse/typer";
import { begrundelseTekst } from "./begrundelse";
import { fremskrivningJson } from "./fremskrivning-json";
import { personTekst, type Personvisning } from "./person";

export interface Koerselsmeta {
  readonly program: string;
  readonly regelsaet: string;
  /** ISO time, UTC. */
  readonly koert: string;
}

const dag = (d: Dag | null): string | null => (d === null ? null : isoDag(d));
const tal = (b: Broek | null): number | null => (b === null ? null : somTal(b));
const interval = (i: Interval | null): { mindst: number; hoejst: number } | null => i && { mindst: somTal(i.mindst), hoejst: somTal(i.hoejst) };

/** `2024M03`, `2024`, `2022M09-2022M11`; `null` when the table does not say. */
export function periodekode(p: Periode): string | null {
  switch (p.art) {
    case "maaned":
      return maanedskode(p.maaned);
    case "spaend":
      return spaendkode(p.fra, p.til);
    case "aar":
      return String(p.aar);
    case "ukendt":
      return null;
  }
}

const vurderingJson = (v: Vurdering, afgjorte: Afgjorte): object => ({
  maal: v.maal,
  delmaal: v.delmaal,
  omraade: v.omraade,
  gruppe: v.gruppe,
  periode: periodekode(v.periode),
  naevner: v.naevner,
  taeller: v.taeller,
  uvist: v.uvist,
  undtaget: v.undtaget,
  andelMed: interval(v.andelMed),
  andelMedSamlet: interval(v.andelMedSamlet),
  maaneder: v.maaneder,
  krav: { ...v.krav, andelUden: tal(v.krav.andelUden) },
  afstand: v.afstand,
  dom: v.dom,
  foreloebig: v.foreloebig,
  flag: v.flag,
  regel: v.regel,
  version: { fra: isoDag(v.version.fra), til: dag(v.version.til) },
  antagelser: v.antagelser,
  hjemmel: v.hjemmel.map(retskilde).map(({ titel, url }) => ({ titel, url })),
  begrundelse: begrundelseTekst(v),
  vaerdier: v.vaerdier && { faktisk: v.vaerdier.faktisk, forventet: v.vaerdier.forventet, forskel: v.vaerdier.forskel, potentiale: v.vaerdier.potentiale, placering: v.vaerdier.placering },
  kilder: v.kilder.map(({ ark, adresse }) => ({ ark, adresse })),
  egenGraense: v.flag.includes("egen-graense"),
  afgjorte: v.antagelser.flatMap((id) => (afgjorte.has(id) ? [id] : [])),
});

const observationJson = ({ kode, omraade, delmaal, gruppe, periode }: Observation): object => ({ kode, omraade, delmaal, gruppe, periode: periodekode(periode) });

const sagJson = ({ omraade, delmaal, gruppe, tilstand, datoer }: Sag): object => ({
  omraade,
  delmaal,
  gruppe,
  tilstand,
  datoer: datoer.map(({ hvad, dato, maaneder }) => ({ hvad, dato: dag(dato), maaneder: maaneder.map(maanedskode) })),
});

/** Persons with an exemption [P9]; the ids themselves are not shown. */
function fritagne({ inddata: { personer } }: Aflaesning): number {
  return personer === null ? 0 : new Set(personer.fritagelser.person.subarray(0, personer.fritagelser.antal)).size;
}

/** Who lacks what, and how the persons are named: an id as the workbook was read, ten digits without a hyphen. */
export interface Manglende {
  readonly liste: Mangelliste;
  readonly visning: Personvisning;
  readonly fremskrivning: Fremskrivning;
}

const mangelJson = (m: Mangel, person: string): object => ({
  liste: m.liste,
  omraade: m.omraade,
  person,
  gruppe: m.gruppe,
  maal: `${m.slags}-${m.indsats}`,
  periode: maanedskode(m.maaned),
  fundet: m.fundet.antal,
  krav: m.krav.antal,
  frist: isoDag(m.frist),
  kilde: m.kilde,
});

const personnavn = ({ visning }: Manglende, ider: readonly string[]): ((person: number) => string) => (person) => visning === "id" ? (ider[person] ?? "") : personTekst(ider, person, visning);

function manglerJson(mangler: Manglende | null, ider: readonly string[]): object[] {
  if (mangler === null) return [];
  const { liste } = mangler;
  const navn = personnavn(mangler, ider);
  return [liste.nu, liste.kommende].flatMap((r) => Array.from({ length: r.antal }, (_, i) => mangelJson(r.raekke(i), navn(r.raekke(i).person))));
}

/** What the user has decided on top of the law; empty lists when nothing is. */
const regelvalgJson = ({ afgjorte, egneGraenser }: Resultat): object => ({
  antagelser: [...afgjorte].map(([antagelse, { som, pct, timer, fra }]) => ({ antagelse, som, pct, timer, fra: dag(fra) })),
  egneGraenser: egneGraenser.map(({ graense, pct }) => ({ graense, andelUden: pct / 100 })),
});

/** `mangler` is `null` for a workbook without persons. */
export function resultatJson(resultat: Resultat, aflaesning: Aflaesning, meta: Koerselsmeta, mangler: Manglende | null): object {
  const { tabeller, problemer, udeladt } = aflaesning;
  const ider = aflaesning.inddata.personer?.personer ?? [];
  return {
    skema: 1,
    program: meta.program,
    regelsaet: meta.regelsaet,
    koert: meta.koert,
    udtraeksdato: dag(resultat.udtraeksdato),
    maaleaar: resultat.maaleaar,
    tabeller: tabeller.map(({ slags, ark, adresse, raekker }) => ({ slags, ark, adresse, raekker })),
    vurderinger: resultat.vurderinger.map((v) => vurderingJson(v, resultat.afgjorte)),
    observationer: resultat.observationer.map(observationJson),
    sager: resultat.sager.map(sagJson),
    sagsgennemgang: resultat.sagsgennemgang.map(({ omraade, maal, grupper }) => ({ omraade, maal, grupper })),
    mangler: manglerJson(mangler, ider),
    udeladt: { foertidspension: udeladt.foertidspension, "ukendt-ydelsesgruppe": udeladt.ukendtYdelsesgruppe, fritagne: fritagne(aflaesning) },
    regelvalg: regelvalgJson(resultat),
    problemer: problemer.map(({ kode, ark, celle, fundet, virkning }) => ({ kode, ark, celle, fundet, virkning })),
    fremskrivning: mangler && fremskrivningJson(mangler.fremskrivning, (person) => personTekst(ider, person, "loebenummer")),
  };
}
