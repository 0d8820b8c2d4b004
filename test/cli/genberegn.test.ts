import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetModel } from "../../workbench/model/mappe";
import { ROOT, SAMPLES } from "../../workbench/steder";
import { gemFil, laesFil } from "../../workbench/xlsx/fil";

jest.setTimeout(120_000);

const [FOERSTE, SIDSTE, SVAR, VENTET] = [4, 23, 1, 2];

const arket = async (sti: string, navn: string): Promise<SheetModel> => {
  const fundet = (await laesFil(sti)).sheets.find((s) => s.name === navn);
  if (!fundet) throw new Error(`Arket ${navn} mangler i ${sti}`);
  return fundet;
};

const kolonne = ({ cells }: SheetModel, k: number): unknown[] => Array.from({ length: SIDSTE - FOERSTE + 1 }, (_, i) => cells.value(FOERSTE + i, k));

describe("npm run tjek -- samples/formler.xlsx --genberegn", () => {
  let her: string;
  beforeEach(() => {
    her = mkdtempSync(join(tmpdir(), "fokusmaal-"));
  });
  afterEach(() => rmSync(her, { recursive: true, force: true }));

  test("formler med forældede værdier regnes om til dem, der ventes ved siden af, og filen røres ikke", async () => {
    const [ind, ud] = [join(her, "ind.xlsx"), join(her, "ud.xlsx")];
    const mappe = await laesFil(join(SAMPLES, "formler.xlsx"));
    const formler = mappe.sheets[0];
    if (!formler) throw new Error("Mappen har ingen ark");
    for (const { row, column, formula } of [...formler.cells.formulas()]) {
      formler.cells.setFormula(row, column, formula, "forældet");
      if (formler.changes.cells !== "all") formler.changes.cells.add(`${row},${column}`);
    }
    await gemFil(mappe, ind);
    const foer = readFileSync(ind);
    expect(kolonne(await arket(ind, "Formler"), SVAR)).toEqual(Array(SIDSTE - FOERSTE + 1).fill("forældet"));

    const koert = spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "workbench", "cli", "tjek.ts"), ind, "--genberegn", "--ud", ud], { cwd: ROOT, encoding: "utf8" });

    expect({ status: koert.status, fejl: koert.stderr.includes("fejlede") }).toEqual({ status: 0, fejl: false });
    expect(koert.stdout).toMatch(/^Genberegnet: 24 formler med tilføjelsesprogrammets funktioner\.$/m);
    const regnet = await arket(ud, "Formler");
    const [svar, ventet] = [kolonne(regnet, SVAR), kolonne(regnet, VENTET)];
    svar.forEach((v, i) => {
      const v2 = ventet[i];
      if (typeof v2 === "number") expect(v).toBeCloseTo(v2, 12);
      else expect(v).toBe(v2);
    });
    expect([...regnet.cells.formulas()]).toHaveLength(21);
    expect((await arket(ud, "Tabel")).cells.value(2, 0)).toBe("Område");
    expect(readFileSync(ind).equals(foer)).toBe(true);
  });
});
