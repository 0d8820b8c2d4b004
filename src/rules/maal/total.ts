/** `Ydelsesgrupper i alt`: printed, or summed over the groups that are measured [D6]. */
import { laegSammen, sikre } from "../grundlag/andel";
import { andelMed } from "../grundlag/interval";
import type { Maanedstal } from "../grundlag/maanedstal";
import { sidsteDag } from "../grundlag/tid";
import type { Observation } from "../grundlag/vurdering";
import { type Gruppe, I_ALT } from "../grundlag/ydelsesgruppe";
import { harPligt, NI_GRUPPER, type Regelsaet } from "../regeldata";

/** The groups whose sum is the total: all nine in the fokusmål, those with a duty in tidlig indsats. */
const grupperITotalen = (r: Regelsaet, { slags, indsats, maaned }: Maanedstal): readonly Gruppe[] =>
  slags === "fokusmaal" ? NI_GRUPPER : NI_GRUPPER.filter((g) => harPligt(r, g, indsats, sidsteDag(maaned)));

/** `null` when no group has counts; missing when one of the printed groups lacks them. */
export function sum(r: Regelsaet, grupper: readonly Maanedstal[]): Maanedstal | null {
  const [foerste] = grupper;
  if (!foerste) return null;
  const forventede = grupperITotalen(r, foerste);
  const led = grupper.filter((g) => forventede.includes(g.gruppe));
  const optaellinger = led.map((g) => g.optaelling);
  if (optaellinger.every((o) => o === null)) return null;
  const fuldTotal = led.length === forventede.length;
  const faelles = { ...foerste, gruppe: I_ALT, fuldTotal, afrunding: null, kilder: led.flatMap((g) => g.kilder) };
  if (!optaellinger.every((o) => o !== null)) return { ...faelles, tilstand: "mangler", andelMed: null, optaelling: null };
  const optaelling = laegSammen(optaellinger);
  const andel = andelMed(optaelling);
  return { ...faelles, tilstand: andel === null ? "tom" : "tal", andelMed: andel, optaelling };
}

/** The printed total is not the sum of all its groups [D6]; fewer than all are not compared. */
export function afviger({ optaelling: a }: Maanedstal, { optaelling: b, fuldTotal }: Maanedstal): boolean {
  if (!a || !b || !fuldTotal) return false;
  return sikre(a) !== sikre(b) || a.ja > b.ja + b.uvist || b.ja > a.ja + a.uvist;
}

export const afvigelse = ({ omraade, indsats: delmaal, maaned, kilder }: Maanedstal): Observation => ({
  kode: "total-afviger",
  omraade,
  delmaal,
  gruppe: I_ALT,
  periode: { art: "maaned", maaned },
  kilder,
});
