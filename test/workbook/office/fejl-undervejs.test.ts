/** Every request of a run fails once; the message is plain, the user's sheets stand, and the next run makes it whole. */
import { anvend } from "../../../src/workbook/office/anvend";
import type { Vaert } from "../../../workbench/host/vaert";
import type { FaultCode } from "../../../workbench/host/faults";
import type { SheetModel } from "../../../workbench/model/mappe";
import { nyMappe } from "../../host/mappe";
import { aabn, ark, kvalitet, navne, overblik, udfyld } from "./hjaelp";

jest.setTimeout(300_000);

let vaert: Vaert;
afterEach(() => vaert.stop());

const PLAN = { ark: [overblik("Svaret"), kvalitet], markeringer: [{ ark: "Tal", adresser: ["B2:B3"], slags: "daarlig" as const }] };
const skriv = (): Promise<unknown> => anvend(PLAN, () => undefined, new AbortController().signal);

async function start(): Promise<void> {
  const mappe = nyMappe("Tal");
  udfyld(ark(mappe, "Tal"), [["Gruppe", "Andel"], ["Kontanthjælp", 0.3], ["Sygedagpenge", 0.4]]);
  vaert = await aabn(mappe);
}

const celler = ({ cells }: SheetModel): unknown[] => Array.from({ length: 30 }, (_, r) => Array.from({ length: 6 }, (_k, k) => cells.value(r, k)));
const billede = (): unknown => vaert.model.sheets.map((s) => [s.name, celler(s), s.tables.map((t) => t.name), s.charts.length, s.conditionalFormats.map((c) => c.formula), s.frozenRows]);

/** How many requests a run takes, and what the workbook looks like after it. */
async function helKoersel(): Promise<{ kald: number; efter: unknown }> {
  await start();
  const foer = vaert.faults.requests;
  await skriv();
  const udfald = { kald: vaert.faults.requests - foer, efter: billede() };
  vaert.stop();
  return udfald;
}

describe("En fejl midt i skrivningen", () => {
  it.each<[FaultCode, RegExp]>([
    ["GeneralException", /^ukendt$/],
    ["AccessDenied", /^adgang-naegtet$/],
    ["InvalidOperationInCellEditMode", /^redigerer-celle$/],
  ])("%s: hvor den end kommer, læger næste kørsel det, og brugerens ark er uændret", async (kode, ventet) => {
    const { kald, efter } = await helKoersel();
    expect(kald).toBeGreaterThan(10);
    for (let n = 1; n <= kald; n++) {
      await start();
      const egneTal = celler(ark(vaert.model, "Tal"));
      vaert.faults.failRequest(n, kode);
      const fejl: unknown = await skriv().then(() => null, (e: unknown) => e);
      if (fejl !== null) expect(fejl).toMatchObject({ kode: expect.stringMatching(ventet) });
      expect(celler(ark(vaert.model, "Tal"))).toEqual(egneTal);
      vaert.faults.clear();
      await skriv();
      expect([n, billede()]).toEqual([n, efter]);
      vaert.stop();
    }
    await start();
  }, 120_000);

  it("efterlader ikke et umærket ark, når mærket ikke kan sættes", async () => {
    await start();
    vaert.faults.failRequest(6, "GeneralException");
    await skriv().catch(() => undefined);
    expect(navne(vaert.model).filter((navn) => navn.startsWith("Tilsyn"))).toEqual(vaert.model.sheets.filter((s) => s.customProperties.size > 0).map((s) => s.name));
  });

  it("skriver på et ufærdigt ark, at det skal køres igen", async () => {
    await start();
    await skriv();
    const kald = vaert.faults.requests;
    let meldt = false;
    for (let n = 1; n <= kald && !meldt; n++) {
      vaert.faults.failRequest(n, "GeneralException");
      await skriv().catch(() => undefined);
      vaert.faults.clear();
      meldt = vaert.model.sheets.some((s) => s.cells.value(0, 0) === "Arket blev ikke skrevet færdigt. Kør alle regler igen.");
    }
    expect(meldt).toBe(true);
  }, 60_000);
});
