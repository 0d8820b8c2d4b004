/** The cells of one sheet as they come, without a model: memory does not grow with the rows. */
import { XlsxFejl } from "../fejl";
import { aabnPakke, strengeI } from "./mappe";
import { type Modtager, Skanner } from "./skan";
import { stykker } from "./stykker";

/** `ark` is a sheet's name. @throws XlsxFejl */
export async function laesRaekker(bytes: Uint8Array, ark: string, til: Modtager): Promise<void> {
  const mappe = await aabnPakke(bytes), opslag = mappe.ark.find(({ navn, harCeller }) => navn === ark && harCeller);
  if (!opslag) throw new XlsxFejl("findes-ikke", ark);
  const skanner = new Skanner(await strengeI(mappe), til, opslag.del);
  for await (const { slags, tekst } of stykker(mappe.pakke.stroem(opslag.del), opslag.del)) if (slags === "raekker") skanner.raekker(tekst);
}
