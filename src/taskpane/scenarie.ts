/** A what-if on the latest run: evaluated beside its facts and written on a sheet of its own; nothing else is touched. */
import { PROGRAM, REGELSAET } from "../program";
import { koerScenarie, type Scenarie, type Scenarieudfald } from "../rules";
import { laesMaerker, scenarieark } from "../workbook/plan";
import { iBidder } from "./bidder";
import { type Arbejdsmappe, type Fremdrift, type Koersel, lokalSerie } from "./koersel";

/** Who is exempted and what is moved is read from the scenario's own tables on the sheet. @throws Excelfejl */
export async function koerEtScenarie(mappe: Arbejdsmappe, koersel: Koersel, scenarie: Scenarie, nu: Date, { fremdrift, afbryd }: { readonly fremdrift: (f: Fremdrift) => void; readonly afbryd: AbortSignal }): Promise<Scenarieudfald> {
  const { personer, aflaesning, valg, regler, resultat } = koersel;
  const ord = await mappe.laesBrugerord(afbryd);
  fremdrift({ trin: "vurderer" });
  const fakta = { inddata: aflaesning.inddata, valg, regler, resultat, talt: personer };
  const udfald = await iBidder(koerScenarie(fakta, scenarie, laesMaerker(ord, personer)), afbryd);
  const ark = scenarieark(udfald, personer, ord, { koert: lokalSerie(nu), program: PROGRAM, regelsaet: REGELSAET });
  await mappe.anvend({ ark: [ark], markeringer: [], alene: true }, ({ ark: navn, arkSkrevet, arkIAlt }) => fremdrift({ trin: "skriver", ark: navn, gjort: arkSkrevet, ialt: arkIAlt }), afbryd);
  return udfald;
}
