/** Words for cases and observations in tidlig indsats. */
import { erAaben, maanedFor, type Observation, type Sag, type Sagsdato, samlEfter } from "../../rules";
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

export function sagsdatoTekst({ hvad, dato, maaneder }: Sagsdato): string {
  const periode = maanederTekst(maaneder);
  switch (hvad) {
    case "henvendelse":
      return periode === "" ? "Henvendelse fra myndigheden" : `Henvendelse fra myndigheden om ${periode}`;
    case "indskaerpet-henvendelse":
      return "Indskærpet henvendelse: redegørelse og genopretningsplan på højst seks måneder";
    case "opfoelgning":
      return `Opfølgning på ${periode}`;
    case "naeste-opfoelgning":
      return `Næste opfølgning på ${periode}`;
    case "frist":
      return dato === null ? "Frist" : `Frist ifølge brevet: ${datoTekst(dato)}`;
    case "tal-kendes":
      return dato === null ? `Tallene for ${periode} kendes endnu ikke` : `Tallene for ${periode} kendes omkring ${maanedTekst(maanedFor(dato))}`;
  }
}

/** The steps that are still ahead after the last letter: its deadline, the months judged next and when they are known. */
function naesteTrin({ datoer }: Sag): readonly Sagsdato[] {
  const brev = datoer.map(({ hvad }) => hvad === "henvendelse" || hvad === "indskaerpet-henvendelse").lastIndexOf(true);
  return datoer.slice(brev + 1);
}

/** One sentence for all pairs of an area that share what is ahead; none for closed cases. */
export function naesteTrinTekster(sager: readonly Sag[]): string[] {
  const aabne = sager.filter(erAaben);
  return [...samlEfter(aabne, (s) => `${s.omraade}|${naesteTrin(s).map(sagsdatoTekst).join(". ")}`).values()].flatMap((ens) => {
    const [foerste] = ens;
    const trin = foerste ? naesteTrin(foerste).map(sagsdatoTekst) : [];
    if (!foerste || trin.length === 0) return [];
    return [`${foerste.omraade}, ${opremsning(ens.map((s) => `${s.delmaal} til ${s.gruppe}`))}: ${storForbogstav(trin.join(". "))}.`];
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
