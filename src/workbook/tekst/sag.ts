/** Words for cases and observations in tidlig indsats. */
import type { Observation, Sag, Sagsdato } from "../../rules";
import { datoTekst, maanederTekst, maanedTekst, periodeTekst } from "./tid";
import { maanedFor } from "../../rules";

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

export function observationTekst({ kode, periode }: Observation): string {
  switch (kode) {
    case "over-graensen-uden-brev":
      return "Over grænsen i opfølgningsmånederne, men ikke nævnt i et brev: en observation, ikke en dom.";
    case "tidligere-henvendelse":
      return `Betingelserne for en henvendelse var også opfyldt tidligere (${periodeTekst(periode)}).`;
    case "total-afviger":
      return "Den trykte total er ikke summen af grupperne; den trykte er brugt.";
  }
}
