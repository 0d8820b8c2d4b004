/** Sample values as the pane may show them: short, and never a person's id. */
import { INGEN_DATO, isoDag } from "../../../rules";
import { erTom, ryd, visbart } from "../celletekst";
import { laesDag } from "../dato";
import { erDatoserie } from "../periode";
import { maskeret, normaliserId } from "../personer";
import type { Celle } from "../typer";

const DATOFELTER = new Set(["start", "slut", "samtaledato", "maaned", "fra", "til", "brevdato", "frist", "periode"]);
const SKJULT = "••••";
const KAN_VAERE_ID = /(?:\d[ -]?){5}/;
const MAKS_TEGN = 28;

const kort = (tekst: string): string => (tekst.length > MAKS_TEGN ? `${tekst.slice(0, MAKS_TEGN - 1)}…` : tekst);
const danskDag = (dag: number): string => isoDag(dag).split("-").reverse().join("-");

function tal(n: number, felt: string | null): string {
  const erDato = felt === null ? erDatoserie(Math.floor(n)) : DATOFELTER.has(felt);
  if (erDato && laesDag(n) > INGEN_DATO) return danskDag(laesDag(n));
  if (felt === null && Math.abs(n) >= 10_000) return SKJULT;
  return visbart(Math.round(n * 1e4) / 1e4).replace(".", ",");
}

/** @param felt what the column holds; in a column that is not used a value can be an id */
export function proevetekst(celle: Celle, felt: string | null): string {
  if (felt === "person") return maskeret(normaliserId(celle));
  if (typeof celle === "boolean") return celle ? "SAND" : "FALSK";
  if (typeof celle === "number") return tal(celle, felt);
  const kanVaereId = felt === null && KAN_VAERE_ID.test(celle) && laesDag(celle) <= INGEN_DATO;
  return kanVaereId ? SKJULT : kort(visbart(ryd(celle)));
}

const PROEVER = 3;

/** Up to three different values of the column. */
export function kolonneproever(raekker: readonly (readonly Celle[])[], k: number, felt: string | null): string[] {
  const vaerdier = raekker.flatMap((r) => (erTom(r[k]) ? [] : [proevetekst(r[k] ?? "", felt)]));
  return [...new Set(vaerdier)].slice(0, PROEVER);
}
