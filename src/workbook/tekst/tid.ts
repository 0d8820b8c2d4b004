/** Danish dates, months and periods. */
import { aarAf, type Dag, datoAf, type Maaned, maanedINr, type Periode } from "../../rules";

const MAANEDER = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
const KORTE = ["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."];

const navn = (navne: readonly string[], m: Maaned): string => navne[maanedINr(m) - 1] ?? "";

/** `september 2022`. */
export const maanedTekst = (m: Maaned): string => `${navn(MAANEDER, m)} ${aarAf(m)}`;

/** `7. marts 2023`. */
export function datoTekst(dag: Dag): string {
  const { aar, maaned, dag: d } = datoAf(dag);
  return `${d}. ${MAANEDER[maaned - 1] ?? ""} ${aar}`;
}

/** `sep.–nov. 2022`, `dec. 2022–feb. 2023`. */
function spaendTekst(fra: Maaned, til: Maaned): string {
  const foerst = aarAf(fra) === aarAf(til) ? navn(KORTE, fra) : `${navn(KORTE, fra)} ${aarAf(fra)}`;
  return `${foerst}–${navn(KORTE, til)} ${aarAf(til)}`;
}

export function periodeTekst(p: Periode): string {
  switch (p.art) {
    case "maaned":
      return maanedTekst(p.maaned);
    case "spaend":
      return spaendTekst(p.fra, p.til);
    case "aar":
      return String(p.aar);
    case "ukendt":
      return "periode ikke oplyst";
  }
}

/** Consecutive months as one span, others listed; empty for none. */
export function maanederTekst(maaneder: readonly Maaned[]): string {
  const [fra, til] = [maaneder[0], maaneder.at(-1)];
  if (fra === undefined || til === undefined) return "";
  if (fra === til) return maanedTekst(fra);
  return til - fra + 1 === maaneder.length ? spaendTekst(fra, til) : maaneder.map(maanedTekst).join(", ");
}

/** `07-03-2023`. */
export function datoKort(dag: Dag): string {
  const { aar, maaned, dag: d } = datoAf(dag);
  return `${String(d).padStart(2, "0")}-${String(maaned).padStart(2, "0")}-${aar}`;
}
