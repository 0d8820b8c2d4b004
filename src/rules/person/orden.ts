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

/** Rows placed between two yields: some kinds are dear. */
const PLACERBID = 1 << 14;

/** A counting sort by person; stable. `blok` places the rows `a`–`b`, each at `plads[person + 1]++`. Where each person's rows begin. */
export function* placerEfterPerson(person: Int32Array, antal: number, personer: number, blok: (plads: Int32Array, a: number, b: number) => void): Skridt<Int32Array> {
  const plads = new Int32Array(personer + 2);
  for (let i = 0; i < antal; i++) plads[person[i]! + 2]!++;
  begyndelser(plads);
  for (let a = 0; a < antal; a += PLACERBID) {
    const b = Math.min(antal, a + PLACERBID);
    blok(plads, a, b);
    yield { trin: "sorter", andel: b / antal };
  }
  return plads.subarray(0, personer + 1);
}

/** The rows in order of person. */
export function* ordnEfterPerson(person: Int32Array, antal: number, personer: number): Skridt<Orden> {
  const orden = new Int32Array(antal);
  const fra = yield* placerEfterPerson(person, antal, personer, (plads, a, b) => {
    for (let i = a; i < b; i++) orden[plads[person[i]! + 1]!++] = i;
  });
  return { fra, orden };
}
