/** Remembers what was worked out for the same content: fill-down and recalculation ask again and again. */

/** Bounds in ranges' cells and in answers per content. */
const MAKS_CELLER = 3_000_000;
const MAKS_INDHOLD = 24;
const MAKS_SVAR = 512;

/** Rows of cells, as Excel hands them over; what is no row is told by its comparison. */
type Omraade = readonly unknown[];

interface Indhold {
  readonly omraader: readonly (Omraade | null)[];
  readonly celler: number;
  readonly svar: Map<string, unknown>;
}

const kode = (v: unknown): unknown => (typeof v === "object" && v !== null ? ("code" in v ? v.code : "basicValue" in v ? v.basicValue : null) : v);

function sammeRaekke(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k] && kode(a[k]) !== kode(b[k])) return false;
  return true;
}

function samme(a: Omraade | null, b: Omraade | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.length !== b.length) return false;
  // Two lists that differ do so at the end oftener than at the start.
  for (let r = a.length - 1; r >= 0; r--) {
    const x = a[r];
    const y = b[r];
    if (x !== y && !(Array.isArray(x) && Array.isArray(y) && sammeRaekke(x, y))) return false;
  }
  return true;
}

const bredde = (o: Omraade): number => (Array.isArray(o[0]) ? o[0].length : 1);

/** Kept with the most recently used first. Nothing in it decides a value: it holds what the same content gave. */
let kendte: readonly Indhold[] = [];

function find(omraader: readonly (Omraade | null)[]): Indhold {
  const kendt = kendte.find((i) => i.omraader.length === omraader.length && i.omraader.every((o, n) => samme(o, omraader[n] ?? null)));
  if (kendt && kendt === kendte[0]) return kendt;
  const celler = omraader.reduce((sum, o) => sum + (o === null ? 0 : o.length * bredde(o)), 0);
  const indhold = kendt ?? { omraader, celler, svar: new Map() };
  const resten = kendte.filter((i) => i !== indhold).slice(0, MAKS_INDHOLD - 1);
  let ialt = indhold.celler;
  kendte = [indhold, ...resten.filter((i) => (ialt += i.celler) <= MAKS_CELLER)];
  return indhold;
}

/** What was asked of some ranges, and the type of its answer. */
export interface Spoergsmaal<T> {
  readonly navn: string;
  readonly lav: () => T;
}

/** The answer for this content and name, worked out once. An answer that throws is not kept. */
export function husk<T>(omraader: readonly (Omraade | null)[], { navn, lav }: Spoergsmaal<T>): T {
  const { svar } = find(omraader);
  if (svar.has(navn)) return svar.get(navn) as T;
  const nyt = lav();
  const [aeldste] = svar.keys();
  if (svar.size >= MAKS_SVAR && aeldste !== undefined) svar.delete(aeldste);
  svar.set(navn, nyt);
  return nyt;
}
