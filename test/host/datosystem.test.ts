/** A workbook that counts days from 1904 is refused before anything is judged or written: its days would be read four years too early. */
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { Brugsfejl } from "../../workbench/cli/argumenter";
import { koerMappe } from "../../workbench/cli/koersel";
import type { WorkbookModel } from "../../workbench/model/mappe";
import { proevemappe } from "../fejl/mappe";

jest.setTimeout(240_000);
beforeAll(() => byg(TILFOEJELSE, () => undefined));

const koer = (model: WorkbookModel): Promise<unknown> => koerMappe(model, { udtraeksdato: null, maaleaar: null }, () => undefined);
const navne = ({ sheets }: WorkbookModel): string[] => sheets.map(({ name }) => name);

test("den siger, hvad der er galt, og hvad man gør, og mappen er, som den var", async () => {
  const model = { ...proevemappe(), uses1904Dates: true };
  const foer = navne(model);
  const fejl = await koer(model).catch((f: unknown) => f);
  expect(fejl).toBeInstanceOf(Brugsfejl);
  expect(String(fejl)).toMatch(/regner datoer fra 1904.*Slå Brug 1904-datosystem fra/);
  expect(navne(model)).toEqual(foer);
});

test("den samme mappe, der regner fra 1900, køres", async () => {
  const model = proevemappe();
  await koer(model);
  expect(navne(model)).toContain("Tilsyn Overblik");
});
