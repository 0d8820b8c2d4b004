/** Dates, months and periods in words. */
import { aarAf, type Dag, datoAf, type Maaned, maanedINr, type Periode } from "../../rules";
import { ordbog, type Sprog } from "./sprog";

export const LANGE = ordbog<readonly string[]>(["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]);
export const KORTE = ordbog<readonly string[]>(["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."]);

const navn = (navne: readonly string[], m: Maaned): string => navne[maanedINr(m) - 1] ?? "";

/** `september 2022`. */
export const maanedTekst = (m: Maaned, sprog: Sprog = "da"): string => `${navn(LANGE[sprog], m)} ${aarAf(m)}`;

/** `sep. 2022`. */
export const maanedKort = (m: Maaned, sprog: Sprog = "da"): string => `${navn(KORTE[sprog], m)} ${aarAf(m)}`;

/** `7. marts 2023`, `7 March 2023`. */
export function datoTekst(dag: Dag, sprog: Sprog = "da"): string {
  const { aar, maaned, dag: d } = datoAf(dag);
  const maanedsnavn = LANGE[sprog][maaned - 1] ?? "";
  return `${d}${sprog === "da" ? "." : ""} ${maanedsnavn} ${aar}`;
}

/** `sep.–nov. 2022`, `dec. 2022–feb. 2023`. */
function spaendTekst(fra: Maaned, til: Maaned, sprog: Sprog): string {
  const foerst = aarAf(fra) === aarAf(til) ? navn(KORTE[sprog], fra) : maanedKort(fra, sprog);
  return `${foerst}–${maanedKort(til, sprog)}`;
}

export function periodeTekst(p: Periode, sprog: Sprog = "da"): string {
  switch (p.art) {
    case "maaned":
      return maanedTekst(p.maaned, sprog);
    case "spaend":
      return spaendTekst(p.fra, p.til, sprog);
    case "aar":
      return String(p.aar);
    case "ukendt":
      return sprog === "da" ? "periode ikke oplyst" : "period not given";
  }
}

/** Consecutive months as one span, others listed; empty for none. */
export function maanederTekst(maaneder: readonly Maaned[], sprog: Sprog = "da"): string {
  const [fra, til] = [maaneder[0], maaneder.at(-1)];
  if (fra === undefined || til === undefined) return "";
  if (fra === til) return maanedTekst(fra, sprog);
  return til - fra + 1 === maaneder.length ? spaendTekst(fra, til, sprog) : maaneder.map((m) => maanedTekst(m, sprog)).join(", ");
}

/** `07-03-2023` in Danish, `7 Mar 2023` in English, where figures alone would be read two ways. */
export function datoKort(dag: Dag, sprog: Sprog = "da"): string {
  const { aar, maaned, dag: d } = datoAf(dag);
  if (sprog === "en") return `${d} ${KORTE.en[maaned - 1] ?? ""} ${aar}`;
  return `${String(d).padStart(2, "0")}-${String(maaned).padStart(2, "0")}-${aar}`;
}
