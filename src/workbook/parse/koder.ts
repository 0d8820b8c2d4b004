/** Words of lists to the codes of the columns: statuses [F8], kinds of offer [F6, F7], readiness, what an exemption is from. */
import { SAMTALE, TILBUD } from "../../rules";
import { noegle } from "./celletekst";
import type { Celle } from "./typer";

type Ordbog = readonly (readonly [RegExp, number])[];

/** A reader that remembers each spelling, and first of all the last one: a word often stands under itself. `tom` for an empty cell, `ukendt` for a word it does not know. */
function laeser(ordbog: Ordbog, tom: number, ukendt: number): (celle: Celle | undefined) => number {
  const kendte = new Map<Celle | undefined, number>([[undefined, tom], ["", tom]]);
  const slaaOp = (celle: Celle | undefined): number => {
    const kendt = kendte.get(celle);
    if (kendt !== undefined) return kendt;
    const ord = noegle(celle ?? "");
    const kode = ord === "" ? tom : (ordbog.find(([form]) => form.test(ord))?.[1] ?? ukendt);
    if (kendte.size < 10_000) kendte.set(celle, kode);
    return kode;
  };
  let [sidste, kode]: [Celle | undefined, number] = [undefined, tom];
  return (celle) => {
    if (celle !== sidste) [sidste, kode] = [celle, slaaOp(celle)];
    return kode;
  };
}

export const laesStatus = laeser(
  [
    [/^(ikkeafholdt|ejafholdt|ikkegennemfoert|nej|n|false|falsk|0)$/, SAMTALE.nej],
    [/^(afholdt|afholdtsamtale|gennemfoert|moedt|fremmoedt|moedtop|ja|j|x|true|sand|1)$/, SAMTALE.afholdt],
    [/^(aflyst|aflystaf.*|afbud|afbudfra.*|afmeldt|annulleret)$/, SAMTALE.aflyst],
    [/^(udeblevet|udeblev|udeblivelse|udebleven|ejmoedt|ikkemoedt|ejmoedtop|ikkemoedtop|ikkefremmoedt|moedteikkeop)$/, SAMTALE.udeblevet],
    [/^(planlagt|booket|indkaldt|aftalt|bestilt|kommende|ikkeafholdtendnu)$/, SAMTALE.planlagt],
  ],
  SAMTALE.afholdt,
  SAMTALE.ukendt,
);

export const laesTilbudstype = laeser(
  [
    [/^(virksomheds)?praktik$|virksomhedspraktik|^vpraktik$/, TILBUD.virksomhedspraktik],
    [/loentilskud/, TILBUD.loentilskud],
    [/^nytteindsats|^nyttejob/, TILBUD.nytteindsats],
    [/^ordinaer(t|e)?(uddannelse|udd)/, TILBUD.ordinaerUddannelse],
    [/^(oevo|oevrigvejledning(ogopkvalificering)?|vejledningogopkvalificering|oevrigvejledningopkvalificering)$/, TILBUD.oevo],
    [/^mentor/, TILBUD.mentor],
  ],
  TILBUD.ukendt,
  TILBUD.ukendt,
);

/** 0 unknown, 1 jobparat, 2 uddannelsesparat, 3 aktivitetsparat. */
export const laesMaalgruppe = laeser([[/jobparat/, 1], [/uddannelsesparat/, 2], [/aktivitetsparat/, 3]], 0, 0);

export const laesArbejdspligt = laeser([[/^(ja|j|x|true|sand|1|arbejdspligt|omfattet|underarbejdspligt)$/, 1]], 0, 0);

export const VEDROERER_UKENDT = 0;
/** Bit 1 samtaler, bit 2 tilbud; an empty cell is both. */
export const laesVedroerer = laeser([[/(samtale.*tilbud|tilbud.*samtale|begge|alt|alle)/, 3], [/samtale|kontaktforloeb/, 1], [/tilbud|aktivering/, 2]], 3, VEDROERER_UKENDT);
