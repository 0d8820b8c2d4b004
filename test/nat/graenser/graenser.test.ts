/** Excel's and the add-in's limits, each through a whole run in the host: a result or a message, never a crash. */
import { noter } from "../noter";
import { GRAENSER } from "./graenser";
import { iEgenProces } from "./proces";

const maalt = (tal: number, decimaler: number): string => tal.toLocaleString("da-DK", { maximumFractionDigits: decimaler });
const medPunktummer = (hvad: string): string => hvad.replace(/\d{5,}/g, (tal) => Number(tal).toLocaleString("da-DK"));

test.each(GRAENSER.map(({ hvad, ventet }, nr) => [medPunktummer(hvad), nr, ventet] as const))("%s", async (hvad, nr, ventet) => {
  const { fund, sekunder, megabyte } = await iEgenProces(nr);
  expect(fund).toEqual(ventet);
  noter(hvad, `${maalt(sekunder, 1)} s, ${maalt(megabyte, 0)} MB`);
});
