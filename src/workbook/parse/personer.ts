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

/** `010170-••••`; an id that is no CPR number shows nothing of itself. */
export const maskeret = (id: string): string => (/^\d{10}$/.test(id) ? `${id.slice(0, 6)}-••••` : "••••");

const NUL = 48;
const STREG = 45;

/** The ten digits of `0101701234` or `010170-1234` as a whole number; -1 for any other text. */
export function cprTal(tekst: string): number {
  const { length } = tekst;
  if (length !== 10 && (length !== 11 || tekst.charCodeAt(6) !== STREG)) return -1;
  let tal = 0;
  for (let i = 0; i < length; i++) {
    if (length === 11 && i === 6) continue;
    const ciffer = tekst.charCodeAt(i) - NUL;
    if (ciffer < 0 || ciffer > 9) return -1;
    tal = tal * 10 + ciffer;
  }
  return tal;
}

const TICIFRET = 1e9;

/** CPR numbers, nearly all ids, are looked up as numbers; every other spelling by its text. */
export class Personregister {
  private readonly cpr = new Talregister();
  private readonly efterTekst = new Map<string, number>();
  private readonly efterTal = new Map<number, number>();
  private readonly numre = new Map<string, number>();
  readonly ider: string[] = [];

  /** The person's number; -1 when the cell holds no id. */
  nummer(celle: Celle | undefined): number {
    if (typeof celle === "string") {
      const tal = cprTal(celle);
      return tal >= 0 ? this.optagCpr(tal) : this.andenTekst(celle);
    }
    if (typeof celle !== "number") return -1;
    if (celle >= TICIFRET && celle < 10 * TICIFRET && Number.isInteger(celle)) return this.optagCpr(celle);
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

  private optagCpr(tal: number): number {
    const kendt = this.cpr.hent(tal);
    if (kendt !== undefined) return kendt;
    this.cpr.saet(tal, this.ider.length);
    return this.ider.push(String(tal).padStart(10, "0")) - 1;
  }

  private optag(id: string): number {
    const tal = cprTal(id);
    if (tal >= 0) return this.optagCpr(tal);
    const kendt = this.numre.get(id);
    if (kendt !== undefined) return kendt;
    this.numre.set(id, this.ider.length);
    return this.ider.push(id) - 1;
  }

  maskeret(nr: number): string {
    return maskeret(this.ider[nr] ?? "");
  }
}
