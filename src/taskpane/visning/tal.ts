/** Danish numbers for the pane. */
import { type Broek, EN, type Interval, minus, somTal } from "../../rules";

const heltal = new Intl.NumberFormat("da-DK");
const enDecimal = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const antal = (n: number): string => heltal.format(n);
export const point = (n: number): string => enDecimal.format(n);
export const pct = (b: Broek): string => `${enDecimal.format(somTal(b) * 100)} pct.`;

/** The share without; both ends when they show differently. */
export function andelUden(med: Interval): string {
  const [lav, hoej] = [pct(minus(EN, med.hoejst)), pct(minus(EN, med.mindst))];
  return lav === hoej ? hoej : `${lav.replace(" pct.", "")}–${hoej}`;
}

/** `1 ark`, `2 rækker`. */
export const tael = (n: number, en: string, flere: string): string => `${antal(n)} ${n === 1 ? en : flere}`;
