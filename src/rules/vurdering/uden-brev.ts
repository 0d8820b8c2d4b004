/** Groups above the limit in a letter's follow-up months that no letter named: observations, not verdicts [T4]. */
import type { Henvendelse } from "../grundlag/inddata";
import { type Maaned, sidsteDag } from "../grundlag/tid";
import type { Observation } from "../grundlag/vurdering";
import { I_ALT } from "../grundlag/ydelsesgruppe";
import { maanederUnderOpfoelgning } from "../maal/breve";
import { spaendet } from "../maal/kontekst";
import { mod, type Serie, type Tabel } from "../maal/serier";
import { harPligt, kraev, type Regelsaet, somAndel } from "../regeldata";

function over(r: Regelsaet, serie: Serie, maaned: Maaned): boolean {
  const graense = somAndel(kraev(r, "tidlig-graense-uden", sidsteDag(maaned)));
  return mod(serie.get(maaned), ">", graense, false, "nej") === "ja";
}

/** Consecutive months as runs. @param maaneder sorted */
function spaend(maaneder: readonly Maaned[]): readonly { readonly fra: Maaned; readonly til: Maaned }[] {
  const ud: { fra: Maaned; til: Maaned }[] = [];
  for (const m of maaneder) {
    const sidste = ud.at(-1);
    if (sidste?.til === m - 1) sidste.til = m;
    else ud.push({ fra: m, til: m });
  }
  return ud;
}

/** `breve`: every letter to the area. One observation per run of months above the limit. */
export function overUdenBrev(r: Regelsaet, t: Tabel, breve: readonly Henvendelse[]): readonly Observation[] {
  const maaneder = maanederUnderOpfoelgning(r, breve);
  const naevnte = new Set(breve.filter((b) => b.indsats === t.indsats).map((b) => b.gruppe));
  return [...t.grupper].flatMap(([gruppe, serie]) => {
    if (gruppe === I_ALT || naevnte.has(gruppe)) return [];
    const ramte = maaneder.filter((m) => harPligt(r, gruppe, t.indsats, sidsteDag(m)) && over(r, serie, m));
    const egen = maaneder.some((m) => kraev(r, "tidlig-graense-uden", sidsteDag(m)).ophav === "egen-graense");
    return spaend(ramte).map(({ fra, til }): Observation => {
      const kilder = ramte.filter((m) => fra <= m && m <= til).flatMap((m) => serie.get(m)?.kilder ?? []);
      return { kode: "over-graensen-uden-brev", omraade: t.omraade, delmaal: t.indsats, gruppe, periode: spaendet(fra, til), ...(egen ? { egenGraense: true } : {}), kilder };
    });
  });
}
