/** Runs of rows with figures in a block, and what each column of a run is for. */
import { dimensionFor, egenskaber, type Dimension, type Egenskaber } from "./egenskaber";
import type { Flade } from "./flade";
import type { Blok } from "./klyv";
import { hoererTil, type Rolle } from "./talloes";
import type { Celle } from "./typer";

export type { Rolle } from "./talloes";

export interface Loeb {
  readonly blok: Blok;
  /** The first row of figures; headings stand above it. */
  readonly foerste: number;
  readonly sidste: number;
  readonly roller: ReadonlyMap<number, Rolle>;
}

type Interval = readonly [number, number];

const raekkeMedTal = (flade: Flade, b: Blok, r: number): boolean => {
  for (let k = b.k0; k <= b.k1; k++) if (flade.erVaerdi(r, k)) return true;
  return false;
};

function taelKlasser(flade: Flade, k: number, [r0, r1]: Interval): { tal: number; maaske: number; tekst: number } {
  const antal = { tal: 0, maaske: 0, tekst: 0 };
  for (let r = r0; r <= r1; r++) {
    const klasse = flade.klasse(r, k);
    if (klasse === "tekst" || klasse === "maaske") antal[klasse]++;
    else if (klasse !== "tom") antal.tal++;
  }
  return antal;
}

const siger = (e: Egenskaber, ...dele: readonly (keyof Egenskaber)[]): boolean => dele.some((d) => e[d] !== undefined);

/** Cells that show what a column of labels holds. */
const NOK_TIL_AT_SE = 300;

/** The role of a column of labels by what most of its cells say; names that could be anything are areas only without a heading. */
function rolleEfterIndhold(flade: Flade, k: number, [r0, r1]: Interval, harOverskrift: boolean): Rolle {
  const stemmer = { gruppe: 0, periode: 0, omraade: 0, maal: 0, navn: 0 };
  let celler = 0;
  for (let r = r0; r <= r1 && celler < NOK_TIL_AT_SE; r++) {
    if (flade.klasse(r, k) === "tom") continue;
    celler++;
    const e = egenskaber(flade.celle(r, k));
    if (siger(e, "gruppe", "ydelsesomraade")) stemmer.gruppe++;
    else if (e.periode) stemmer.periode++;
    else if (e.omraade) stemmer[e.omraade.sikker ? "omraade" : "navn"]++;
    else if (siger(e, "maalt", "med", "indsats", "benchmark")) stemmer.maal++;
  }
  for (const rolle of ["gruppe", "periode", "omraade", "maal"] as const) if (stemmer[rolle] * 2 >= celler) return rolle;
  if (stemmer.omraade > 0) return "omraade";
  if (stemmer.gruppe > 0) return "gruppe";
  return !harOverskrift && stemmer.navn * 2 >= celler ? "omraade" : "andet";
}

/** The nearest heading over a column in its own block; a row with one cell only is a title. */
function overskrift(flade: Flade, b: Blok, k: number, foerste: number): Celle | null {
  for (let r = foerste - 1; r >= b.r0 && !raekkeMedTal(flade, b, r); r--) if (flade.klasse(r, k) !== "tom" && !erTitelraekke(flade, b, r)) return flade.celle(r, k);
  return null;
}

function erTitelraekke(flade: Flade, b: Blok, r: number): boolean {
  let fyldte = 0;
  for (let k = b.k0; k <= b.k1; k++) if (flade.klasse(r, k) !== "tom") fyldte++;
  return fyldte === 1;
}

interface Kolonnerolle {
  readonly rolle: Rolle;
  /** The heading names the dimension: it goes before a column that only looks like it. */
  readonly sikker: boolean;
}

/** A heading over labels that say another thing names the headings beside it (`Periode` at the corner of a crossed table). */
function maerkerolle(dimension: Dimension | null, indhold: Rolle): Kolonnerolle {
  const modsagt = indhold !== dimension && (indhold === "gruppe" || indhold === "periode" || (indhold === "maal" && dimension !== "gruppe"));
  return dimension && !modsagt ? { rolle: dimension, sikker: true } : { rolle: indhold, sikker: false };
}

function rolleFor(flade: Flade, b: Blok, k: number, rk: Interval, efterVaerdi: boolean): Kolonnerolle {
  const over = overskrift(flade, b, k, rk[0]);
  const dimension = over === null ? null : dimensionFor(over);
  const antal = taelKlasser(flade, k, rk);
  const som = (rolle: Rolle): Kolonnerolle => ({ rolle, sikker: false });
  if (dimension === "varighed") return { rolle: dimension, sikker: true };
  if (dimension && antal.tal <= antal.tekst + antal.maaske) return maerkerolle(dimension, rolleEfterIndhold(flade, k, rk, true));
  const e = over === null ? {} : egenskaber(over);
  if (siger(e, "maalt", "benchmark")) return som("vaerdi");
  if (antal.tal > 0 && antal.tal >= antal.tekst) return som("vaerdi");
  if (antal.tekst > 0) return som(siger(e, "periode", "gruppe") && efterVaerdi ? "vaerdi" : rolleEfterIndhold(flade, k, rk, over !== null));
  if (antal.maaske > 0) return som(efterVaerdi || siger(e, "periode", "gruppe", "omraade") ? "vaerdi" : "periode");
  return som(siger(e, "periode", "gruppe") ? "vaerdi" : "andet");
}

function findRoller(flade: Flade, b: Blok, rk: Interval): Map<number, Rolle> {
  const fundne = new Map<number, Kolonnerolle>();
  let efterVaerdi = false;
  for (let k = b.k0; k <= b.k1; k++) {
    const fundet = rolleFor(flade, b, k, rk, efterVaerdi);
    fundne.set(k, fundet);
    efterVaerdi ||= fundet.rolle === "vaerdi";
  }
  const sikre = new Set([...fundne.values()].filter((f) => f.sikker).map((f) => f.rolle));
  return new Map([...fundne].map(([k, f]) => [k, !f.sikker && sikre.has(f.rolle) ? "andet" : f.rolle]));
}

export function findLoeb(flade: Flade, blok: Blok): Loeb[] {
  const stykker: [number, number][] = [];
  for (let r = blok.r0; r <= blok.r1; r++) {
    if (!raekkeMedTal(flade, blok, r)) continue;
    const sidste = stykker.at(-1);
    if (sidste?.[1] === r - 1) sidste[1] = r;
    else stykker.push([r, r]);
  }
  const loeb: Loeb[] = [];
  for (const [r0, r1] of stykker) {
    const forrige = loeb.at(-1);
    const graense = forrige ? forrige.sidste + 1 : blok.r0;
    const mellem = Array.from({ length: r0 - graense }, (_, i) => graense + i);
    if (forrige && mellem.every((r) => hoererTil(flade, blok, forrige.roller, r))) {
      loeb[loeb.length - 1] = { ...forrige, sidste: r1 };
      continue;
    }
    const roller = findRoller(flade, blok, [r0, r1]);
    let foerste = r0;
    while (foerste > graense + 1 && hoererTil(flade, blok, roller, foerste - 1)) foerste--;
    loeb.push({ blok, foerste, sidste: r1, roller });
  }
  return loeb.map((l, i) => {
    let sidste = l.sidste;
    const loft = loeb[i + 1]?.foerste ?? blok.r1 + 1;
    while (sidste + 1 < loft && hoererTil(flade, blok, l.roller, sidste + 1)) sidste++;
    return { ...l, sidste };
  });
}
