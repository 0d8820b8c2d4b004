/** Rows by person: `orden[fra[p]]` up to `orden[fra[p + 1]]` are the rows of person p, in sheet order. */
export interface Orden {
  readonly fra: Int32Array;
  readonly orden: Int32Array;
}

/** What a long calculation gives up between slices: the share done of the step it is in, 0–1. */
export interface Fremdrift {
  readonly trin: "sorter" | "forloeb" | "haendelser" | "optael" | "vurder";
  readonly andel: number;
}

export type Skridt<T> = Generator<Fremdrift, T, void>;

/** Rows of simple work between two yields. */
export const BID = 1 << 16;
/** Persons between two yields. */
export const PERSONBID = 1 << 9;

/** Runs to the end without pauses. */
export function tilEnde<T>(skridt: Generator<unknown, T, void>): T {
  for (;;) {
    const naeste = skridt.next();
    if (naeste.done) return naeste.value;
  }
}

/** Turns counts per person, placed at index p + 1, into where each person begins. */
export function begyndelser(fra: Int32Array): void {
  for (let p = 1; p < fra.length; p++) fra[p]! += fra[p - 1]!;
}

/** Counting sort by person; stable. */
export function* ordnEfterPerson(person: Int32Array, antal: number, personer: number): Skridt<Orden> {
  const fra = new Int32Array(personer + 1);
  for (let i = 0; i < antal; i++) fra[person[i]! + 1]!++;
  begyndelser(fra);
  const naeste = fra.slice(0, personer);
  const orden = new Int32Array(antal);
  for (let a = 0; a < antal; a += BID) {
    const b = Math.min(antal, a + BID);
    for (let i = a; i < b; i++) orden[naeste[person[i]!]!++] = i;
    yield { trin: "sorter", andel: b / antal };
  }
  return { fra, orden };
}
