/** Printed figures as monthly figures: counts before shares, the total printed or summed [D2, D5, D6]. */
import { andelMed, type Interval, type Optaelling } from "../grundlag/interval";
import { type Broek, broek, gange, minus, NUL, plus } from "../grundlag/broek";
import { laegSammen } from "../grundlag/andel";
import type { TryktTal } from "../grundlag/inddata";
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Observation } from "../grundlag/vurdering";
import { I_ALT } from "../grundlag/ydelsesgruppe";
import type { Regelsaet } from "../regeldata";
import { maanedNoegle, samlEfter } from "./noegler";
import { afvigelse, afviger, sum } from "./total";

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
  if (antalMed !== null) return antalMed <= antal ? { ja: antalMed, nej: antal - antalMed, uvist: 0, maaskeNej: 0, maaskeJa: 0, undtaget: 0 } : null;
  return andel === null ? kunUvist(antal) : efterAndel(antal, andel, afrunding ?? NUL);
}

/** One cell's figure; several rows are durations that are added. `null` when no row applies. */
function maanedstalAf(raekker: readonly TryktTal[]): Maanedstal | null {
  const [foerste] = raekker;
  if (!foerste) return null;
  const { slags, indsats, omraade, maaned, gruppe } = foerste;
  const optaelling = samletOptaelling(raekker);
  const tal = (tilstand: Maanedstal["tilstand"], andel: Interval | null, afrunding: Broek | null): Maanedstal => ({
    slags, indsats, omraade, maaned, gruppe, tilstand, andelMed: andel, optaelling, afrunding, fuldTotal: true, kilder: raekker.map((r) => r.kilde),
  });
  if (raekker.every((r) => r.antal === 0)) return tal("tom", null, null);
  if (optaelling !== null && raekker.every((r) => r.antal === 0 || r.antalMed !== null)) return tal("tal", andelMed(optaelling), null);
  if (raekker.length > 1 || foerste.andelMed === null) return tal("mangler", null, null);
  return tal("tal", { mindst: foerste.andelMed, hoejst: foerste.andelMed }, foerste.afrunding);
}

function samletOptaelling(raekker: readonly TryktTal[]): Optaelling | null {
  const dele = raekker.map(optaellingAf);
  return dele.every((d) => d !== null) ? (dele.length === 1 ? (dele[0] ?? null) : laegSammen(dele)) : null;
}

/** With durations printed, the fokusmål take those of 12 months and more [D6]. */
function relevante(raekker: readonly TryktTal[]): readonly TryktTal[] {
  const [foerste] = raekker;
  if (foerste?.slags === "fokusmaal" && raekker.some((r) => r.varighedFra !== null)) return raekker.filter((r) => (r.varighedFra ?? 0) >= MINDSTE_VARIGHED);
  return raekker.length > 1 ? raekker.slice(0, 1) : raekker;
}

export interface Trykte {
  readonly tal: readonly Maanedstal[];
  /** Printed totals that differ from the sum of their groups. */
  readonly afvigelser: readonly Observation[];
}

export function laesTrykte(r: Regelsaet, raekker: readonly TryktTal[]): Trykte {
  const tal: Maanedstal[] = [];
  const afvigelser: Observation[] = [];
  for (const maaned of samlEfter(raekker, maanedNoegle).values()) {
    const grupper: Maanedstal[] = [];
    let trykt: Maanedstal | null = null;
    for (const celle of samlEfter(maaned, (t) => t.gruppe).values()) {
      const m = maanedstalAf(relevante(celle));
      if (m?.gruppe === I_ALT) trykt = m;
      else if (m) grupper.push(m);
    }
    const beregnet = sum(r, grupper);
    const total = trykt === null || trykt.tilstand === "mangler" ? (beregnet ?? trykt) : trykt;
    if (total) tal.push(total);
    tal.push(...grupper);
    if (trykt && beregnet && afviger(trykt, beregnet)) afvigelser.push(afvigelse(trykt));
  }
  return { tal, afvigelser };
}

/**
 * One figure per slags, measure, area, month and group, totals included: printed ones as they stand, else summed when
 * every group has counts [D6]. Order of rows is irrelevant except for repeated cells, of which the first is used.
 */
export const maanedstalAfTrykte = (r: Regelsaet, raekker: readonly TryktTal[]): readonly Maanedstal[] => laesTrykte(r, raekker).tal;
