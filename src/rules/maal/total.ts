/** `Ydelsesgrupper i alt`: printed, or summed over the groups that are measured [D6]. */
import { laegSammen } from "../grundlag/andel";
import { andelMed } from "../grundlag/interval";
import type { Maanedstal } from "../grundlag/maanedstal";
import { sidsteDag } from "../grundlag/tid";
import type { Observation } from "../grundlag/vurdering";
import { type Gruppe, I_ALT } from "../grundlag/ydelsesgruppe";
import { harPligt, NI_GRUPPER } from "../regeldata";
import { maanedNoegle, samlEfter } from "./noegler";

/** The groups whose sum is the total: all nine in the fokusmål, those with a duty in tidlig indsats. */
const grupperITotalen = ({ slags, indsats, maaned }: Maanedstal): readonly Gruppe[] =>
  slags === "fokusmaal" ? NI_GRUPPER : NI_GRUPPER.filter((g) => harPligt(g, indsats, sidsteDag(maaned)));

/** `null` when no group has counts; missing when one of the printed groups lacks them. */
function sum(grupper: readonly Maanedstal[]): Maanedstal | null {
  const [foerste] = grupper;
  if (!foerste) return null;
  const forventede = grupperITotalen(foerste);
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

export function medTotaler(tal: readonly Maanedstal[]): readonly Maanedstal[] {
  return [...samlEfter(tal, maanedNoegle).values()].flatMap((maaned) => {
    const grupper = maaned.filter((m) => m.gruppe !== I_ALT);
    const trykt = maaned.find((m) => m.gruppe === I_ALT);
    const total = trykt === undefined || trykt.tilstand === "mangler" ? (sum(grupper) ?? trykt) : trykt;
    return total === undefined ? grupper : [total, ...grupper];
  });
}

/** Printed totals that differ from the sum of all their groups [D6]. */
export function totalAfvigelser(tal: readonly Maanedstal[]): readonly Observation[] {
  return [...samlEfter(tal, maanedNoegle).values()].flatMap((maaned): Observation[] => {
    const trykt = maaned.find((m) => m.gruppe === I_ALT);
    const beregnet = sum(maaned.filter((m) => m.gruppe !== I_ALT));
    if (!trykt?.optaelling || !beregnet?.optaelling || !beregnet.fuldTotal) return [];
    const [a, b] = [trykt.optaelling, beregnet.optaelling];
    const antal = (o: typeof a): number => o.ja + o.nej + o.uvist;
    const ens = antal(a) === antal(b) && a.ja <= b.ja + b.uvist && b.ja <= a.ja + a.uvist;
    const { omraade, indsats: delmaal, kilder } = trykt;
    return ens ? [] : [{ kode: "total-afviger", omraade, delmaal, gruppe: I_ALT, periode: { art: "maaned", maaned: trykt.maaned }, kilder }];
  });
}
