/** One line that tells what is going on. */
import type { Omfang } from "../../workbook/plan";
import type { Sprog } from "../../workbook/tekst";
import type { Fremdrift, Koersel } from "../koersel";
import { SKAL } from "../ord/skal";
import type { Tilstand } from "../styring";

/** What will be, and afterwards has been, written. */
export const omfangTekst = ({ ark, raekker, markeringer }: Omfang, sprog: Sprog): string => SKAL[sprog].omfang(ark, raekker, markeringer);

/** `Læser Samtaler: 40.000 af 1.048.576 rækker`. */
export function fremdriftTekst(f: Fremdrift, sprog: Sprog): string {
  const ord = SKAL[sprog];
  switch (f.trin) {
    case "laeser":
      return ord.laeser(f.ark, f.gjort, f.ialt);
    case "taeller":
      return ord.taeller(f.gjort, f.ialt);
    case "vurderer":
      return ord.vurderer;
    case "planlaegger":
      return ord.planlaegger(f.gjort, f.ialt);
    case "planlagt":
      return omfangTekst(f.omfang, sprog);
    case "skriver":
      return ord.skriver(f.ark, f.gjort, f.ialt);
  }
}

function igang({ fremdrift, arbejde, afbryder }: Tilstand, sprog: Sprog): string {
  const ord = SKAL[sprog];
  if (afbryder) return fremdrift?.trin === "skriver" ? ord.afbryderSkrivning : ord.afbryder;
  if (arbejde === "fjerner") return ord.fjerner;
  return fremdrift === null ? ord.laeserMappen : fremdriftTekst(fremdrift, sprog);
}

function faerdig({ skrevet, resultat }: Koersel, sprog: Sprog): string {
  const ord = SKAL[sprog];
  return [
    ...(skrevet.trodsAfbryd ? [ord.trodsAfbryd] : []),
    ord.faerdig(resultat.vurderinger.length, skrevet.ark.length, skrevet.ark[0] ?? ord.arkene),
    ...(skrevet.beskyttede.length > 0 ? [ord.beskyttede(skrevet.beskyttede)] : []),
    ...(skrevet.delvise.length > 0 ? [ord.delvise(skrevet.delvise)] : []),
  ].join(" ");
}

function fjernet({ hvad, antal, beskyttede }: NonNullable<Tilstand["fjernet"]>, sprog: Sprog): string {
  const ord = SKAL[sprog];
  if (hvad === "ark") return ord.arkFjernet(antal);
  return beskyttede.length === 0 ? ord.markeringerFjernet : ord.markeringerFjernetUndtagen(beskyttede);
}

export function statustekst(t: Tilstand, sprog: Sprog): string {
  if (t.arbejde !== null) return igang(t, sprog);
  if (t.fejl !== null) return "";
  if (t.fjernet !== null) return fjernet(t.fjernet, sprog);
  if (t.koersel !== null) return faerdig(t.koersel, sprog);
  if (t.laest !== null) return SKAL[sprog].fundet(t.laest.aflaesning.tabeller.length);
  return SKAL[sprog].klar;
}
