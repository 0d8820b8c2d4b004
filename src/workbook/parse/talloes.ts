/** Rows without a single figure that still belong to the run of figures beside them, so that nothing of them is lost in silence. */
import { dimensionFor, egenskaber, type Dimension, type Egenskaber } from "./egenskaber";
import type { Flade } from "./flade";
import type { Blok } from "./klyv";

/** `vaerdi` holds figures, `andet` is kept out; the rest are labels of the row. */
export type Rolle = Dimension | "vaerdi" | "andet";

type Roller = ReadonlyMap<number, Rolle>;

/** A row with a group or a period in the label column and nothing else: every figure of it is missing. */
function erTomRaekke(flade: Flade, b: Blok, roller: Roller, r: number): boolean {
  let maerke = false;
  for (let k = b.k0; k <= b.k1; k++) {
    if (flade.klasse(r, k) === "tom") continue;
    const rolle = roller.get(k);
    const e = egenskaber(flade.celle(r, k));
    if (!((rolle === "gruppe" && e.gruppe) || (rolle === "periode" && e.periode) || (rolle === "omraade" && e.omraade))) return false;
    maerke ||= rolle !== "omraade";
  }
  return maerke;
}

/** A row of label and whole numbers that only look like years or dates. */
function erTvetydigRaekke(flade: Flade, b: Blok, roller: Roller, r: number): boolean {
  let [maerke, tal] = [false, false];
  for (let k = b.k0; k <= b.k1; k++) {
    const klasse = flade.klasse(r, k);
    const erVaerdi = roller.get(k) === "vaerdi";
    if (klasse === "tekst" && erVaerdi) return false;
    if (klasse === "tekst" && dimensionFor(flade.celle(r, k)) === null) maerke = true;
    if (klasse === "maaske" && erVaerdi) tal = true;
  }
  return maerke && tal;
}

const OVERSKRIFT: readonly (keyof Egenskaber)[] = ["periode", "omtalt", "gruppe", "ydelsesomraade", "maalt", "med", "indsats", "slags", "benchmark"];

/** The row's labels are read, and words that are no heading stand where its figures should: `Kontanthjælp | 2024M01 | 8l,5`. */
function erUlaeseligRaekke(flade: Flade, b: Blok, roller: Roller, r: number): boolean {
  let [maerke, ord] = [false, false];
  for (let k = b.k0; k <= b.k1; k++) {
    const rolle = roller.get(k);
    if (rolle === undefined || rolle === "andet" || flade.klasse(r, k) === "tom") continue;
    const e = egenskaber(flade.celle(r, k));
    if (rolle === "gruppe" || rolle === "periode") {
      if (!e[rolle]) return false;
      maerke = true;
    } else if (rolle === "omraade") {
      if (!e.omraade) return false;
      maerke ||= e.omraade.sikker;
    } else if (rolle === "vaerdi") {
      if (OVERSKRIFT.some((del) => e[del] !== undefined)) return false;
      ord = true;
    }
  }
  return maerke && ord;
}

export const hoererTil = (flade: Flade, b: Blok, roller: Roller, r: number): boolean =>
  erTomRaekke(flade, b, roller, r) || erTvetydigRaekke(flade, b, roller, r) || erUlaeseligRaekke(flade, b, roller, r);
