/** Shares and points as the pane shows them. */
import { type Broek, EN, type Interval, minus, somTal } from "../../rules";
import { intervalTekst, pctTekst, type Sprog, talTekst } from "../../workbook/tekst";

export const point = (n: number, sprog: Sprog): string => talTekst(n, 1, sprog);
export const pct = (b: Broek, sprog: Sprog): string => pctTekst(b, null, sprog);
/** Share 0–100 as a plain number. */
export const procent = (b: Broek): number => somTal(b) * 100;

/** The share without; both ends when they differ. */
export const andelUden = (med: Interval, sprog: Sprog): string => intervalTekst({ mindst: minus(EN, med.hoejst), hoejst: minus(EN, med.mindst) }, null, sprog);
