/** Printed figures as monthly figures: counts before shares, the total printed or summed [D2, D5, D6]. */
import { andelMed } from "../grundlag/interval";
import type { Optaelling } from "../grundlag/interval";
import { type Broek, broek, gange, minus, NUL, plus } from "../grundlag/broek";
import { laegSammen } from "../grundlag/andel";
import type { TryktTal } from "../grundlag/inddata";
import type { Maanedstal } from "../grundlag/maanedstal";
import { erFoertidspension } from "../regeldata";
import { gruppeNoegle, samlEfter } from "./noegler";
import { medTotaler } from "./total";

/** Lowest duration, in months, that the fokusmål measure [D6, F1]. */
const MINDSTE_VARIGHED = 12;

const loft = ({ t, n }: Broek): number => Number((t + n - 1n) / n);
const gulv = ({ t, n }: Broek): number => Number(t / n);

const kunUvist = (uvist: number): Optaelling => ({ ja: 0, nej: 0, uvist, maaskeNej: 0, maaskeJa: 0, undtaget: 0 });

/** The whole persons that a printed share of `antal` may stand for; those it cannot tell apart are `uvist`. */
function efterAndel(antal: number, andel: Broek, afrunding: Broek): Optaelling {
  const fra = minus(andel, afrunding);
  const mindst = Math.max(0, loft(gange(fra.t < 0n ? NUL : fra, broek(antal))));
  const hoejst = Math.min(antal, gulv(gange(plus(andel, afrunding), broek(antal))));
  return hoejst < mindst ? kunUvist(antal) : { ja: mindst, nej: antal - hoejst, uvist: hoejst - mindst, maaskeNej: 0, maaskeJa: 0, undtaget: 0 };
}

function optaellingAf({ antal, antalMed, andelMed: andel, afrunding }: TryktTal): Optaelling | null {
  if (antal === null) return null;
  if (antalMed !== null) return antalMed <= antal ? { ...kunUvist(0), ja: antalMed, nej: antal - antalMed } : null;
  return andel === null ? kunUvist(antal) : efterAndel(antal, andel, afrunding ?? NUL);
}

/** One cell's figure; several rows are durations that are added. */
function maanedstalAf(raekker: readonly TryktTal[]): Maanedstal | null {
  const [foerste] = raekker;
  if (!foerste) return null;
  const { slags, indsats, omraade, maaned, gruppe } = foerste;
  const faelles = { slags, indsats, omraade, maaned, gruppe, fuldTotal: true, kilder: raekker.map((r) => r.kilde) };
  const dele = raekker.map(optaellingAf);
  const optaelling = dele.every((d) => d !== null) ? laegSammen(dele) : null;
  const mangler = { ...faelles, tilstand: "mangler", andelMed: null, optaelling, afrunding: null } as const;
  if (raekker.every((r) => r.antal === 0)) return { ...faelles, tilstand: "tom", andelMed: null, optaelling, afrunding: null };
  if (optaelling !== null && raekker.every((r) => r.antal === 0 || r.antalMed !== null)) {
    return { ...faelles, tilstand: "tal", andelMed: andelMed(optaelling), optaelling, afrunding: null };
  }
  if (raekker.length > 1 || foerste.andelMed === null) return mangler;
  return { ...faelles, tilstand: "tal", andelMed: { mindst: foerste.andelMed, hoejst: foerste.andelMed }, optaelling, afrunding: foerste.afrunding };
}

/** With durations printed, the fokusmål take those of 12 months and more [D6]. */
function relevante(raekker: readonly TryktTal[]): readonly TryktTal[] {
  const [foerste] = raekker;
  if (foerste?.slags !== "fokusmaal") return raekker.slice(0, 1);
  const medVarighed = raekker.filter((r) => r.varighedFra !== null);
  return medVarighed.length === 0 ? raekker.slice(0, 1) : medVarighed.filter((r) => (r.varighedFra ?? 0) >= MINDSTE_VARIGHED);
}

/**
 * One figure per slags, measure, area, month and group, totals included: printed ones as they stand, else summed when
 * every group has counts [D6]. Førtidspension is left out [G3]. Order of rows is irrelevant except for repeated cells,
 * of which the first is used.
 */
export function maanedstalAfTrykte(raekker: readonly TryktTal[]): readonly Maanedstal[] {
  const celler = samlEfter(raekker.filter((r) => !erFoertidspension(r.gruppe)), gruppeNoegle);
  const tal = [...celler.values()].map((r) => maanedstalAf(relevante(r))).filter((m) => m !== null);
  return medTotaler(tal);
}
