import { EN, minus, somTal, type Broek, type Dag, type Interval, type Kilde, type Raekkested, type Vurdering } from "../../rules";
import { celleadresse } from "../adresse";
import { domMedMaerker, domUdfald } from "../tekst";
import type { Plancelle, Stil } from "./arkplan";

/** A cell of Excel's holds 32,767 characters; the workbook's words, put together, can be more. */
const MAKS_TEGN = 32_000;
const iEnCelle = (v: Plancelle["v"]): Plancelle["v"] => (typeof v === "string" && v.length > MAKS_TEGN ? `${v.slice(0, MAKS_TEGN)}…` : v);

export const celle = (v: Plancelle["v"], stil: Stil, link?: Kilde): Plancelle => (link ? { v: iEnCelle(v), stil, link } : { v: iEnCelle(v), stil });

export const tekst = (v: string | null): Plancelle => celle(v, "tekst");
export const brodtekst = (v: string): Plancelle => celle(v, "brodtekst");
export const etiket = (v: string): Plancelle => celle(v, "etiket");
export const antal = (v: number | null): Plancelle => celle(v, "antal");
export const dato = (v: Dag | null): Plancelle => celle(v, "dato");
export const procentpoint = (v: number | null): Plancelle => celle(v, "procentpoint");

/** A share 0–1, shown as per cent. */
export const andel = (v: Broek | null): Plancelle => celle(v && somTal(v), "andel");

/** The share without at its highest: one minus the share that surely has it. */
export const uden = (i: Interval | null): Plancelle => andel(i && minus(EN, i.mindst));

export const dom = (v: Pick<Vurdering, "dom" | "foreloebig" | "flag">): Plancelle => celle(domMedMaerker(v), domUdfald(v.dom));

/** A cell that jumps to where the figure stands in the user's workbook. */
export const kilde = (kilder: readonly Kilde[]): Plancelle => {
  const [foerste] = kilder;
  if (!foerste) return tekst(null);
  const flere = kilder.length > 1 ? ` (+${kilder.length - 1})` : "";
  return celle(`${foerste.ark}!${foerste.adresse}${flere}`, "link", foerste);
};

/** Links are slow to write; the address stands in every row. */
const MAKS_LINKS = 5_000;

/** Where the person stands in the user's workbook; the first `MAKS_LINKS` rows of a list jump there. */
export function raekkelink({ ark, raekke }: Raekkested, nr: number): Plancelle {
  const adresse = celleadresse(raekke - 1, 0);
  return nr < MAKS_LINKS ? celle(`${ark}!${adresse}`, "link", { ark, adresse }) : tekst(`${ark}!${adresse}`);
}
