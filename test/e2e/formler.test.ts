import { join } from "node:path";
import type { WorkbookModel } from "../../workbench/model/mappe";
import { SAMPLES } from "../../workbench/steder";
import { startServer, type Workbench } from "../../workbench/server";
import { startSuite, stopSuite, type Suite } from "./vaerksted";

jest.setTimeout(600_000);

describe("en mappe med formler i værkstedet", () => {
  let suite: Suite;
  let server: Workbench;
  beforeAll(async () => {
    suite = await startSuite();
    server = await startServer({ port: 0, file: join(SAMPLES, "formler.xlsx") });
  });
  afterAll(async () => {
    await server.close();
    await stopSuite(suite);
  });

  test("formlerne er regnet ud, når ruden er klar", async () => {
    const page = await suite.browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => {
      const mappe: unknown = Reflect.get(window, "fokusmaalVaerksted");
      const model = typeof mappe === "object" && mappe !== null && "model" in mappe ? (mappe.model as WorkbookModel) : null;
      return model?.sheets.find((s) => s.name === "Tabel")?.cells.value(2, 0) === "Område" && model.sheets[0]?.cells.value(11, 1) === "Ikke opfyldt";
    });
    await page.close();
  });
});
