/** Numbers in Danish (decimal comma, thousands point, U+2212 minus, `pct.`) and English. */
import { broek, type Broek, type Interval, sammenlign, somTal } from "../../rules";
import { ordbog, type Sprog } from "./sprog";

const MINUS = "\u2212";

export const TEGN = ordbog({ komma: ",", tusind: ".", pct: " pct.", mellem: "mellem", og: "og" });

/** `1.620`, `−16,3`; rounds half away from zero. */
export function talTekst(tal: number, decimaler = 0, sprog: Sprog = "da"): string {
  const { komma, tusind } = TEGN[sprog];
  const [heltal = "0", brudt] = Math.abs(tal).toFixed(decimaler).split(".");
  const cifre = heltal.replace(/\B(?=(\d{3})+$)/g, tusind) + (brudt === undefined ? "" : `${komma}${brudt}`);
  return tal < 0 && /[1-9]/.test(cifre) ? MINUS + cifre : cifre;
}

export const antalTekst = (n: number, en: string, flere: string, sprog: Sprog = "da"): string => `${talTekst(n, 0, sprog)} ${n === 1 ? en : flere}`;

export const TALORD = ordbog<readonly string[]>(["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"]);
/** Small numbers in words. */
export const ordTekst = (n: number, sprog: Sprog = "da"): string => TALORD[sprog][n] ?? talTekst(n, 0, sprog);

/** Per cent with the decimals, exactly rounded half up. */
function procentTal({ t, n }: Broek, decimaler: number, sprog: Sprog): string {
  const skala = 10 ** decimaler;
  const [taeller, naevner] = [2 * 100 * skala * Number(t) + Number(n), 2 * Number(n)];
  const afrundet = Number.isSafeInteger(taeller) ? Math.floor(taeller / naevner) : Number((200n * BigInt(skala) * t + n) / (2n * n));
  return talTekst(afrundet / skala, decimaler, sprog);
}

/** Share 0–1 as `34,6`; more decimals when one would hide that it is not the limit. */
function andelTal(andel: Broek, graense: Broek | null, sprog: Sprog): string {
  if (graense === null || sammenlign(andel, graense) === 0) return procentTal(andel, 1, sprog);
  const tydelige = [1, 2, 3].find((d) => procentTal(andel, d, sprog) !== procentTal(graense, d, sprog));
  return procentTal(andel, tydelige ?? 4, sprog);
}

export const pctTekst = (andel: Broek, graense: Broek | null = null, sprog: Sprog = "da"): string => `${andelTal(andel, graense, sprog)}${TEGN[sprog].pct}`;

/** `34,6 pct.` or `mellem 30,0 og 34,6 pct.`; what is written alike is written once. */
export function intervalTekst({ mindst, hoejst }: Interval, graense: Broek | null = null, sprog: Sprog = "da"): string {
  const [fra, til] = [pctTekst(mindst, graense, sprog), pctTekst(hoejst, graense, sprog)];
  const { mellem, og } = TEGN[sprog];
  return fra === til ? til : `${mellem} ${andelTal(mindst, graense, sprog)} ${og} ${til}`;
}

/** A limit: `20 pct.`, `22,5 pct.`. */
export const graenseTekst = (graense: Broek, sprog: Sprog = "da"): string => {
  const procent = broek(graense.t * 100n, graense.n);
  return `${procent.n === 1n ? talTekst(Number(procent.t), 0, sprog) : talTekst(somTal(procent), 1, sprog)}${TEGN[sprog].pct}`;
};

/** An abbreviation that ends a sentence gives its point to it: `20 pct.`, not `20 pct..`. */
export const udenDobbeltpunktum = (tekst: string): string => tekst.replace(/\.\.(?=\s|$)/g, ".");

export const storForbogstav = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** `a`, `a og b`, `a, b og c`. */
export const opremsning = (led: readonly string[], sprog: Sprog = "da"): string => (led.length < 2 ? led.join("") : `${led.slice(0, -1).join(", ")} ${TEGN[sprog].og} ${led.at(-1)}`);
