/** Our marked sheets are read back; a copy, or a sheet of the user's with the same name, is not. */
import { anvend } from "../../../src/workbook/office/anvend";
import { laesBrugerord } from "../../../src/workbook/office/brugerord";
import type { ArkPlan } from "../../../src/workbook/plan";
import type { Vaert } from "../../../workbench/host/vaert";
import { nyMappe } from "../../host/mappe";
import { aabn, ark, kvalitet, plan } from "./hjaelp";

let vaert: Vaert;
afterEach(() => vaert.stop());

const RO = new AbortController().signal;
const genopretning: ArkPlan = { ...kvalitet, noegle: "genopretning", navn: "Tilsyn Genopretning" };
const skriv = async (): Promise<void> => {
  vaert = await aabn(nyMappe("Tal"));
  await anvend(plan(genopretning, kvalitet), () => undefined, RO);
};

it("Det, brugeren har skrevet på vores ark, læses som det står", async () => {
  await skriv();
  ark(vaert.model, "Tilsyn Genopretning").cells.setValue(3, 2, "Ring dagen før");
  expect([...(await laesBrugerord(RO))]).toEqual([["genopretning", [["Ingen problemer", "", ""], ["", "", ""], ["", "", ""], ["", "", "Ring dagen før"]]]]);
});

it("Ark uden celler til brugeren læses ikke, og heller ikke brugerens eget ark med navnet", async () => {
  await skriv();
  const vores = ark(vaert.model, "Tilsyn Genopretning");
  vores.customProperties.clear();
  expect((await laesBrugerord(RO)).size).toBe(0);
});

it("En kopi af vores ark er brugerens og læses ikke", async () => {
  await skriv();
  const [kopi, vores] = [ark(vaert.model, "Tal"), ark(vaert.model, "Tilsyn Genopretning")];
  for (const [navn, vaerdi] of vores.customProperties) kopi.customProperties.set(navn, vaerdi);
  kopi.cells.setValue(0, 0, "Kopieret");
  expect([...(await laesBrugerord(RO)).values()].flat(2)).not.toContain("Kopieret");
});
