/** The cut-off date that a workbook states itself [U0]. */
import type { Dag } from "../../rules";
import { celleadresse } from "../adresse";
import { smaa } from "./celletekst";
import { laesDag } from "./dato";
import type { Celle, Gitter } from "./typer";

const MAERKE = /\b(udtrukket|udtræksdato|udtræk (?:den|pr\.?)|dataudtræk|opdateret|opdateringsdato)\b\.?(?: den| pr\.?| d\.)?\s*:?\s*(.*)$/;

/** A label that stands alone or is followed by its date. */
export const erUdtraeksmaerke = (celle: Celle): boolean => typeof celle === "string" && celle.length < 200 && MAERKE.test(smaa(celle));

/** What follows the word in the same text, without a full stop: `Udtrukket: 10-04-2025`. */
function iTeksten(celle: string): Dag {
  const resten = (MAERKE.exec(smaa(celle))?.[2] ?? "").replace(/[\s.)]+$/, "");
  return resten === "" ? 0 : laesDag(resten);
}

/** The first such date on the sheet: in the text itself, beside it or below it. */
export function findUdtraeksdato(gitter: Gitter): { dag: Dag; kilde: { ark: string; adresse: string } } | null {
  for (const [r, raekke] of gitter.celler.entries()) {
    for (const [k, celle] of raekke.entries()) {
      if (typeof celle !== "string" || !erUdtraeksmaerke(celle)) continue;
      const naeste = raekke.findIndex((c, j) => j > k && c !== "");
      const steder: readonly (readonly [number, number, Dag])[] = [
        [r, k, iTeksten(celle)],
        [r, naeste, laesDag(raekke[naeste])],
        [r + 1, k, laesDag(gitter.celler[r + 1]?.[k])],
      ];
      const fundet = steder.find(([, , dag]) => dag > 0);
      if (fundet) return { dag: fundet[2], kilde: { ark: gitter.ark, adresse: celleadresse(gitter.raekke + fundet[0], gitter.kolonne + fundet[1]) } };
    }
  }
  return null;
}
