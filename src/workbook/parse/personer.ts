/** Persons by number: one id, however it is written, is one person across all sheets. */
import { erFejl, ryd } from "./celletekst";
import { Talregister } from "./talregister";
import type { Celle } from "./typer";

/** A ten-digit CPR number that lost its leading zero to a number cell: the day is 1–9. */
const UDEN_NUL = /^[1-9](0[1-9]|1[0-2])\d{6}$/;

export function normaliserId(celle: Celle): string {
  const tekst = ryd(celle);
  const cifre = tekst.replace(/^(\d{6})\s?[-–]?\s?(\d{4})$/, "$1$2").replace(/^(\d{5})\s?[-–]\s?(\d{4})$/, "$1$2");
  return UDEN_NUL.test(cifre) ? `0${cifre}` : cifre;
}

const NUL = 48;
const STREG = 45;

/** Five digits from `i` on as a number; -1 when one of them is none. */
function femCifre(tekst: string, i: number): number {
  const a = tekst.charCodeAt(i) - NUL;
  const b = tekst.charCodeAt(i + 1) - NUL;
  const c = tekst.charCodeAt(i + 2) - NUL;
  const d = tekst.charCodeAt(i + 3) - NUL;
  const e = tekst.charCodeAt(i + 4) - NUL;
  const erCifre = a >= 0 && a <= 9 && b >= 0 && b <= 9 && c >= 0 && c <= 9 && d >= 0 && d <= 9 && e >= 0 && e <= 9;
  return erCifre ? (((a * 10 + b) * 10 + c) * 10 + d) * 10 + e : -1;
}

/** The ten digits of `0101701234` or `010170-1234` as a whole number; -1 for any other text. */
export function cprTal(tekst: string): number {
  if (tekst.length === 11 && tekst.charCodeAt(6) === STREG) return cprTal(tekst.slice(0, 6) + tekst.slice(7));
  if (tekst.length !== 10) return -1;
  const foran = femCifre(tekst, 0);
  const bag = femCifre(tekst, 5);
  return foran < 0 || bag < 0 ? -1 : foran * 100_000 + bag;
}

/** `010170-••••`; an id that is no CPR number shows nothing of itself. */
export const maskeret = (id: string): string => (id.length === 10 && cprTal(id) >= 0 ? `${id.slice(0, 6)}-••••` : "••••");

const TICIFRET = 1e9;
const erTicifret = (celle: Celle | undefined): celle is number => typeof celle === "number" && celle >= TICIFRET && celle < 10 * TICIFRET && Number.isInteger(celle);

/** CPR numbers, nearly all ids, are looked up as numbers; every other spelling by its text. */
export class Personregister {
  private readonly cpr = new Talregister();
  private readonly efterTekst = new Map<string, number>();
  private readonly efterTal = new Map<number, number>();
  private readonly numre = new Map<string, number>();
  readonly ider: string[] = [];
  private sidsteTekst = "";
  private sidsteNummer = -1;
  private readonly tal: number[] = [];

  /** The persons of rows from `fra` on into `numre`, up to the first row whose id is no CPR number or that is wider than `bredde`: how many. Looked up together, so that the processor waits for many at once. */
  mange(raekker: readonly (readonly Celle[])[], k: number, bredde: number, fra: number, numre: Int32Array): number {
    const { tal } = this;
    let antal = Math.min(numre.length, raekker.length - fra);
    for (let i = 0; i < antal; i++) {
      const celler = raekker[fra + i] ?? [];
      const celle = celler[k];
      const t = typeof celle === "string" ? cprTal(celle) : erTicifret(celle) ? celle : -1;
      if (t < 0 || celler.length > bredde) antal = i;
      tal[i] = t;
    }
    for (let i = 0; i < antal; i++) {
      const t = tal[i] ?? -1;
      const kendt = this.cpr.findEllerSaet(t, this.ider.length);
      numre[i] = kendt >= 0 ? kendt : this.nytCpr(t, raekker[fra + i]?.[k]);
    }
    return antal;
  }

  /** The person's number; -1 when the cell holds no id. A list by person asks for the same one again and again. */
  nummer(celle: Celle | undefined): number {
    if (typeof celle === "string") {
      if (celle === this.sidsteTekst) return this.sidsteNummer;
      const tal = cprTal(celle);
      this.sidsteNummer = tal >= 0 ? this.optagCpr(tal, celle) : this.andenTekst(celle);
      this.sidsteTekst = celle;
      return this.sidsteNummer;
    }
    if (typeof celle !== "number") return -1;
    if (erTicifret(celle)) return this.optagCpr(celle, celle);
    const kendt = this.efterTal.get(celle);
    if (kendt !== undefined) return kendt;
    const nr = Number.isSafeInteger(celle) && celle > 0 ? this.optag(normaliserId(celle)) : -1;
    this.efterTal.set(celle, nr);
    return nr;
  }

  private andenTekst(celle: string): number {
    const kendt = this.efterTekst.get(celle);
    if (kendt !== undefined) return kendt;
    const id = normaliserId(celle);
    const nr = id === "" || erFejl(id) || /^[-–.]+$/.test(id) ? -1 : this.optag(id);
    this.efterTekst.set(celle, nr);
    return nr;
  }

  /** `celle` is the number as it was written. */
  private optagCpr(tal: number, celle: Celle): number {
    const kendt = this.cpr.findEllerSaet(tal, this.ider.length);
    return kendt >= 0 ? kendt : this.nytCpr(tal, celle);
  }

  private nytCpr(tal: number, celle: Celle | undefined): number {
    return this.ider.push(typeof celle === "string" && celle.length === 10 ? celle : String(tal).padStart(10, "0")) - 1;
  }

  private optag(id: string): number {
    const tal = cprTal(id);
    if (tal >= 0) return this.optagCpr(tal, id);
    const kendt = this.numre.get(id);
    if (kendt !== undefined) return kendt;
    this.numre.set(id, this.ider.length);
    return this.ider.push(id) - 1;
  }

  maskeret(nr: number): string {
    return maskeret(this.ider[nr] ?? "");
  }
}
