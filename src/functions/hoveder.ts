/** A heading for a list that has none, when the contents of its columns leave only one reading. */
import { slaaGruppeOp, TILBUD } from "../rules";
import { erTom } from "../workbook/parse/celletekst";
import { laesDag } from "../workbook/parse/dato";
import { laesStatus, laesTilbudstype } from "../workbook/parse/koder";
import { SAMTALE } from "../rules";
import type { Celle } from "../workbook/parse/typer";

type Indhold = "gruppe" | "type" | "dato" | "status" | "andet" | "tom";

const HOVEDER: Readonly<Record<string, readonly string[]>> = {
  "andet gruppe dato": ["Person", "Ydelsesgruppe", "Startdato"],
  "andet gruppe dato dato": ["Person", "Ydelsesgruppe", "Startdato", "Slutdato"],
  "andet gruppe dato tom": ["Person", "Ydelsesgruppe", "Startdato", "Slutdato"],
  "andet dato": ["Person", "Samtaledato"],
  "andet dato status": ["Person", "Samtaledato", "Status"],
  "andet type dato": ["Person", "Tilbudstype", "Startdato"],
  "andet type dato dato": ["Person", "Tilbudstype", "Startdato", "Slutdato"],
  "andet type dato tom": ["Person", "Tilbudstype", "Startdato", "Slutdato"],
};

const PROEVE = 50;

const erDato = (c: Celle): boolean => (typeof c === "number" ? c >= 30_000 && c < 73_051 && Number.isInteger(c) : laesDag(c) > 0);

function indholdAf(celler: readonly Celle[]): Indhold {
  const brugte = celler.filter((c) => !erTom(c) && c !== 0);
  if (brugte.length === 0) return "tom";
  if (brugte.every(erDato)) return "dato";
  const tekster = brugte.filter((c) => typeof c === "string");
  if (tekster.length < brugte.length) return "andet";
  if (tekster.every((c) => slaaGruppeOp(c) !== null)) return "gruppe";
  if (tekster.every((c) => laesTilbudstype(c) !== TILBUD.ukendt)) return "type";
  return tekster.every((c) => laesStatus(c) !== SAMTALE.ukendt) ? "status" : "andet";
}

/** `null` when the columns could be read in another way, or the first row is a heading. */
export function medHoved(celler: readonly (readonly Celle[])[]): (readonly Celle[])[] | null {
  const [foerste = []] = celler;
  const proeve = celler.slice(0, PROEVE);
  const hoved = HOVEDER[foerste.map((_, k) => indholdAf(proeve.map((r) => r[k] ?? ""))).join(" ")];
  return hoved ? [hoved, ...celler] : null;
}
