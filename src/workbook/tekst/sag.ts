/** Words for cases and observations in tidlig indsats. */
import { erAaben, maanedFor, type Observation, type Sag, type Sagsdato, samlEfter } from "../../rules";
import { ordbog, type Sprog } from "./sprog";
import { opremsning, storForbogstav } from "./tal";
import { datoTekst, maanederTekst, maanedTekst, periodeTekst } from "./tid";

const TILSTAND: Readonly<Record<Sag["tilstand"], string>> = {
  "afventer-tal": "Afventer tal for opfølgningsmånederne",
  genoprettet: "Genoprettet",
  "ikke-genoprettet": "Ikke genoprettet",
  indskaerpet: "Indskærpet: afventer tal for den næste opfølgning",
  afsluttet: "Afsluttet: genoprettet efter indskærpelsen",
  "borgmester-kan-indkaldes": "Ikke genoprettet: borgmesteren kan blive indkaldt til møde med ministeren",
  uafklaret: "Uafklaret",
};

export const sagTekst = (sag: Sag): string => TILSTAND[sag.tilstand];

export const SAGSORD = ordbog({
  henvendelse: "Henvendelse fra myndigheden",
  henvendelseOm: (periode: string) => `Henvendelse fra myndigheden om ${periode}`,
  indskaerpet: "Indskærpet henvendelse: redegørelse og genopretningsplan på højst seks måneder",
  opfoelgning: (periode: string) => `Opfølgning på ${periode}`,
  naesteOpfoelgning: (periode: string) => `Næste opfølgning på ${periode}`,
  fristUdenDato: "Frist",
  frist: (dato: string) => `Frist ifølge brevet: ${dato}`,
  talUkendt: (periode: string) => `Tallene for ${periode} kendes endnu ikke`,
  talKendes: (periode: string, maaned: string) => `Tallene for ${periode} kendes omkring ${maaned}`,
  par: (delmaal: string, gruppe: string) => `${delmaal} til ${gruppe}`,
});

export function sagsdatoTekst({ hvad, dato, maaneder }: Sagsdato, sprog: Sprog = "da"): string {
  const ord = SAGSORD[sprog];
  const periode = maanederTekst(maaneder, sprog);
  switch (hvad) {
    case "henvendelse":
      return periode === "" ? ord.henvendelse : ord.henvendelseOm(periode);
    case "indskaerpet-henvendelse":
      return ord.indskaerpet;
    case "opfoelgning":
      return ord.opfoelgning(periode);
    case "naeste-opfoelgning":
      return ord.naesteOpfoelgning(periode);
    case "frist":
      return dato === null ? ord.fristUdenDato : ord.frist(datoTekst(dato, sprog));
    case "tal-kendes":
      return dato === null ? ord.talUkendt(periode) : ord.talKendes(periode, maanedTekst(maanedFor(dato), sprog));
  }
}

/** The steps that are still ahead after the last letter: its deadline, the months judged next and when they are known. */
function naesteTrin({ datoer }: Sag): readonly Sagsdato[] {
  const brev = datoer.map(({ hvad }) => hvad === "henvendelse" || hvad === "indskaerpet-henvendelse").lastIndexOf(true);
  return datoer.slice(brev + 1);
}

/** One sentence for all pairs of an area that share what is ahead; none for closed cases. */
export function naesteTrinTekster(sager: readonly Sag[], sprog: Sprog = "da"): string[] {
  const trin = (s: Sag): string => naesteTrin(s).map((dato) => sagsdatoTekst(dato, sprog)).join(". ");
  return [...samlEfter(sager.filter(erAaben), (s) => `${s.omraade}|${trin(s)}`).values()].flatMap((ens) => {
    const [foerste] = ens;
    const foran = foerste ? trin(foerste) : "";
    if (!foerste || foran === "") return [];
    return [`${foerste.omraade}, ${opremsning(ens.map((s) => SAGSORD[sprog].par(s.delmaal, s.gruppe)), sprog)}: ${storForbogstav(foran)}.`];
  });
}

const EGEN = " Grænsen er jeres egen, ikke lovens.";

export const observationTekst = (o: Observation): string => observeret(o) + (o.egenGraense ? EGEN : "");

function observeret({ kode, periode }: Observation): string {
  switch (kode) {
    case "over-graensen-uden-brev":
      return "Over grænsen i opfølgningsmånederne, men ikke nævnt i et brev: en observation, ikke en dom.";
    case "tidligere-henvendelse":
      return `Betingelserne for en henvendelse var også opfyldt tidligere (${periodeTekst(periode)}).`;
    case "total-afviger":
      return "Den trykte total er ikke summen af grupperne; den trykte er brugt.";
  }
}
