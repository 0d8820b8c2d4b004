/** Cells of our sheets that are the user's to fill: what stands there is read before a run and written again by it. */
import type { Celle } from "../parse/typer";

/** Sheets that hold such cells, by the key in their mark. */
export const ARK_MED_BRUGERORD = ["regelgrundlag", "genopretning", "scenarie"] as const;
type Arknoegle = (typeof ARK_MED_BRUGERORD)[number];

/** The cells of those sheets as they stand in the workbook; a sheet that is not there is left out. */
export type Brugerord = ReadonlyMap<string, readonly (readonly Celle[])[]>;

export const INGEN_BRUGERORD: Brugerord = new Map();

/** A table is known by its titles: those that name the row, and those of the user's cells. */
export interface Brugerfelter {
  readonly noegler: readonly string[];
  readonly felter: readonly string[];
}

export interface Brugerraekke {
  /** The cells under `noegler`, as texts. */
  readonly noegle: readonly string[];
  /** The cells under `felter`; `""` is empty. */
  readonly ord: readonly Celle[];
  /** 1-based row in what was read. */
  readonly raekke: number;
}

const tekst = (v: Celle | undefined): string => String(v ?? "").trim();

function kolonnerI(linje: readonly Celle[], titler: readonly string[]): readonly number[] | null {
  const fundne = titler.map((titel) => linje.findIndex((v) => tekst(v) === titel));
  return fundne.includes(-1) ? null : fundne;
}

/** Every row below a header with all the titles, down to the first that is empty under them. Rows and columns may have been moved. */
export function findBrugerraekker(ord: Brugerord, ark: Arknoegle, { noegler, felter }: Brugerfelter): readonly Brugerraekke[] {
  const celler = ord.get(ark) ?? [];
  const fundne: Brugerraekke[] = [];
  celler.forEach((hoved, r) => {
    const [n, f] = [kolonnerI(hoved, noegler), kolonnerI(hoved, felter)];
    if (n === null || f === null) return;
    for (let i = r + 1; i < celler.length; i++) {
      const linje = celler[i] ?? [];
      if ([...n, ...f].every((k) => tekst(linje[k]) === "")) break;
      fundne.push({ noegle: n.map((k) => tekst(linje[k])), ord: f.map((k) => linje[k] ?? ""), raekke: i + 1 });
    }
  });
  return fundne;
}

export const harOrd = ({ ord }: Brugerraekke): boolean => ord.some((v) => tekst(v) !== "");

/** What the user wrote for each row that is planned, and the rows with words for which none is. The first of two rows with one key is the row's. */
export function fordelBrugerraekker(raekker: readonly Brugerraekke[], planlagte: readonly (readonly string[])[]): { readonly ord: readonly (readonly Celle[] | null)[]; readonly egne: readonly Brugerraekke[] } {
  const id = (noegle: readonly string[]): string => JSON.stringify(noegle);
  const efterId = new Map<string, Brugerraekke>();
  for (const raekke of raekker) if (!efterId.has(id(raekke.noegle))) efterId.set(id(raekke.noegle), raekke);
  const brugte = planlagte.map((noegle) => efterId.get(id(noegle)) ?? null);
  return { ord: brugte.map((r) => r && r.ord), egne: raekker.filter((r) => harOrd(r) && !brugte.includes(r)) };
}
