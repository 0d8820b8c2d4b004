/** A month's projected share under each assumption. */
import { holder, uden } from "../grundlag/andel";
import { type Broek, broek, EN, mindste, NUL, sammenlign } from "../grundlag/broek";
import { andelMed, type Interval, type Optaelling } from "../grundlag/interval";
import type { Graense } from "./omfang";
import type { Afvigelse, Satser } from "./satser";
import { celleI, KLASSER } from "./celler";
import { PLADSER } from "./kraever";
import type { Udsigt } from "./typer";

const stoerste = (a: Broek, b: Broek): Broek => (sammenlign(a, b) >= 0 ? a : b);

/** A fraction in millionths: the same on every machine, and compared exactly from here on [U3]. */
const MILLION = 1_000_000;
const somBroek = (tal: number): Broek => broek(Math.round(tal * MILLION), MILLION);
const inden = (b: Broek): Broek => mindste(EN, stoerste(NUL, b));

export const udsigt = (med: Interval, { graense, sammenligning }: Graense): Udsigt => ({ uden: uden(med), holder: holder(uden(med), sammenligning, graense) });

export const optaltUdsigt = (o: Optaelling, g: Graense): Udsigt | null => {
  const med = andelMed(o);
  return med && udsigt(med, g);
};

export interface Rytmegrundlag {
  readonly satser: Satser;
  /** Persons by cell; for the total by group and cell. */
  readonly celler: Int32Array;
  /** Groups of the row, indexes into `Persondata.grupper`. */
  readonly grupper: readonly number[];
  readonly medTilgang: boolean;
  /** How far the rates have missed at this distance or a shorter one. */
  readonly afvigelse: Afvigelse | null;
}

const CELLER = KLASSER * 2 * PLADSER;

/** The share with it if the rhythm goes on; never below what is held already. `null` without anyone, or without a rhythm. */
export function rytmeandel(o: Optaelling, { satser, celler, grupper, medTilgang, afvigelse }: Rytmegrundlag): Interval | null {
  const flere = grupper.length > 1;
  const v = satser.vent((g, k, aaben, m) => celler[(flere ? g * CELLER : 0) + celleI(k, aaben, m)] ?? 0, grupper, medTilgang);
  const [nedre, oevre] = [v.naevner + o.maaskeNej, v.naevner + o.maaskeJa];
  if (afvigelse === null || nedre === 0 || oevre === 0) return null;
  const mindst = inden(somBroek(v.fik / nedre + afvigelse.ned));
  const hoejst = inden(somBroek(Math.min(1, (v.fik + v.ukendte + o.uvist + o.maaskeJa) / oevre) + afvigelse.op));
  const holdt = medTilgang ? null : andelMed(o);
  return holdt ? { mindst: stoerste(mindst, holdt.mindst), hoejst: stoerste(hoejst, holdt.hoejst) } : { mindst, hoejst };
}
