/** Danish numbers: decimal comma, thousands point, U+2212 minus, `pct.`. */
import { broek, type Broek, type Interval, sammenlign, somTal } from "../../rules";

const MINUS = "\u2212";

/** `1.620`, `−16,3`; rounds half away from zero. */
export function talTekst(tal: number, decimaler = 0): string {
  const [heltal = "0", brudt] = Math.abs(tal).toFixed(decimaler).split(".");
  const cifre = heltal.replace(/\B(?=(\d{3})+$)/g, ".") + (brudt === undefined ? "" : `,${brudt}`);
  return tal < 0 && /[1-9]/.test(cifre) ? MINUS + cifre : cifre;
}

export const antalTekst = (n: number, en: string, flere: string): string => `${talTekst(n)} ${n === 1 ? en : flere}`;

const ORD = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];
/** Small numbers in words. */
export const ordTekst = (n: number): string => ORD[n] ?? talTekst(n);

/** Per cent with the decimals, exactly rounded half up. */
function procentTal({ t, n }: Broek, decimaler: number): string {
  const skala = 10 ** decimaler;
  const [taeller, naevner] = [2 * 100 * skala * Number(t) + Number(n), 2 * Number(n)];
  const afrundet = Number.isSafeInteger(taeller) ? Math.floor(taeller / naevner) : Number((200n * BigInt(skala) * t + n) / (2n * n));
  return talTekst(afrundet / skala, decimaler);
}

/** Share 0–1 as `34,6`; more decimals when one would hide that it is not the limit. */
function andelTal(andel: Broek, graense: Broek | null): string {
  if (graense === null || sammenlign(andel, graense) === 0) return procentTal(andel, 1);
  const tydelige = [1, 2, 3].find((d) => procentTal(andel, d) !== procentTal(graense, d));
  return procentTal(andel, tydelige ?? 4);
}

export const pctTekst = (andel: Broek, graense: Broek | null = null): string => `${andelTal(andel, graense)} pct.`;

/** `34,6 pct.` or `mellem 30,0 og 34,6 pct.`. */
export function intervalTekst({ mindst, hoejst }: Interval, graense: Broek | null = null): string {
  if (sammenlign(mindst, hoejst) === 0) return pctTekst(mindst, graense);
  return `mellem ${andelTal(mindst, graense)} og ${pctTekst(hoejst, graense)}`;
}

/** A limit: `20 pct.`, `22,5 pct.`. */
export const graenseTekst = (graense: Broek): string => {
  const procent = broek(graense.t * 100n, graense.n);
  return `${procent.n === 1n ? talTekst(Number(procent.t)) : talTekst(somTal(procent), 1)} pct.`;
};

/** An abbreviation that ends a sentence gives its point to it: `20 pct.`, not `20 pct..`. */
export const udenDobbeltpunktum = (tekst: string): string => tekst.replace(/\.\.(?=\s|$)/g, ".");

export const storForbogstav = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** `a`, `a og b`, `a, b og c`. */
export const opremsning = (led: readonly string[]): string => (led.length < 2 ? led.join("") : `${led.slice(0, -1).join(", ")} og ${led.at(-1)}`);
