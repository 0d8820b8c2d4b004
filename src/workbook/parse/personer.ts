/** Persons by number: one id, however it is written, is one person across all sheets. */
import { erFejl, ryd } from "./celletekst";
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

export class Personregister {
  private readonly efterTekst = new Map<string, number>();
  private readonly efterTal = new Map<number, number>();
  private readonly numre = new Map<string, number>();
  readonly ider: string[] = [];

  /** The person's number; -1 when the cell holds no id. */
  nummer(celle: Celle | undefined): number {
    if (typeof celle === "number") {
      const kendt = this.efterTal.get(celle);
      if (kendt !== undefined) return kendt;
      const nr = Number.isSafeInteger(celle) && celle > 0 ? this.optag(normaliserId(celle)) : -1;
      this.efterTal.set(celle, nr);
      return nr;
    }
    if (celle === undefined || typeof celle === "boolean") return -1;
    const kendt = this.efterTekst.get(celle);
    if (kendt !== undefined) return kendt;
    const id = normaliserId(celle);
    const nr = id === "" || erFejl(id) || /^[-–.]+$/.test(id) ? -1 : this.optag(id);
    this.efterTekst.set(celle, nr);
    return nr;
  }

  private optag(id: string): number {
    const kendt = this.numre.get(id);
    if (kendt !== undefined) return kendt;
    this.numre.set(id, this.ider.length);
    return this.ider.push(id) - 1;
  }

  maskeret(nr: number): string {
    return maskeret(this.ider[nr] ?? "");
  }
}
