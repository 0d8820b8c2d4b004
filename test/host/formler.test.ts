/** The built functions as shipped, through Microsoft's runtime: every case, and the formulas of a workbook. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { type FunctionAnswer, type FunctionArgument, readFunctionMetadata } from "../../workbench/host/funktioner";
import type { Genberegning } from "../../workbench/host/genberegn";
import { genberegnIVaert } from "../../workbench/host/genberegn-vaert";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { CellError, type CellValue } from "../../workbench/model/celler";
import type { SheetModel } from "../../workbench/model/mappe";
import { DIST } from "../../workbench/steder";
import { gemFil, laesFil } from "../../workbench/xlsx/fil";
import { ANDELE } from "../sager/funktioner/andele";
import { DOMME } from "../sager/funktioner/domme";
import { LISTER } from "../sager/funktioner/lister";
import { OPSLAG } from "../sager/funktioner/opslag";
import { forvent } from "../functions/koer";
import { nyMappe } from "./mappe";

const SAGER = [...ANDELE, ...DOMME, ...LISTER, ...OPSLAG];
const addin = { folder: DIST, scripts: ["functions.js"] };

beforeAll(() => byg(TILFOEJELSE, () => undefined), 300_000);

/** A case's cells as the model holds them. */
function somCelle(vaerdi: unknown): CellValue {
  if (typeof vaerdi === "object" && vaerdi !== null && "code" in vaerdi) return new CellError(String(vaerdi.code));
  return typeof vaerdi === "string" || typeof vaerdi === "number" || typeof vaerdi === "boolean" ? vaerdi : null;
}

const TOM: FunctionArgument = { address: "Borgere!Z99" };

function somArgument(argument: unknown): FunctionArgument {
  if (argument === undefined) return undefined;
  if (argument === null) return TOM;
  return Array.isArray(argument) ? argument.map((r: unknown) => (Array.isArray(r) ? r.map(somCelle) : [somCelle(r)])) : somCelle(argument);
}

/** As the cases say it. */
const somSvar = (svar: FunctionAnswer): object => (svar.ok ? { vaerdi: svar.value } : { fejl: svar.code, besked: svar.message });

describe.each(["null", "zero"] as const)("De byggede funktioner med tomme celler som %s", (blankAs) => {
  let vaert: Vaert;
  let svarene: readonly FunctionAnswer[];
  // The runtime gathers calls for half a second: all of them are sent at once, as Excel does.
  beforeAll(async () => {
    vaert = await startINode({ model: nyMappe("Borgere"), addin });
    vaert.switches.blankAs = blankAs;
    svarene = await Promise.all(SAGER.map((sag) => vaert.invokeFunction(sag.funktion, sag.argumenter.map(somArgument), "Borgere!A1")));
  }, 60_000);
  afterAll(() => vaert.stop());

  it.each(SAGER.map((s, i) => [`${s.funktion}: ${s.navn}`, s, i] as const))("%s", (_navn, sag, i) => {
    const svar = svarene[i];
    forvent(svar && somSvar(svar), blankAs === "zero" ? (sag.svarMedNul ?? sag.svar) : sag.svar);
  });
});

describe("En arbejdsmappe med alle funktioner", () => {
  let vaert: Vaert;
  let genberegning: Genberegning;
  const ark = (navn: string): SheetModel => {
    const fundet = vaert.model.sheets.find((s) => s.name === navn);
    if (!fundet) throw new Error(`${navn} findes ikke`);
    return fundet;
  };

  beforeAll(async () => {
    vaert = await startINode({ model: await laesFil(join(__dirname, "..", "..", "samples", "formler.xlsx")), addin });
    genberegning = await genberegnIVaert(vaert, DIST);
  }, 60_000);
  afterAll(() => vaert.stop());

  it("giver de værdier, der ventes", () => {
    const { cells } = ark("Formler");
    const fundne: unknown[] = [];
    const ventede: unknown[] = [];
    for (let r = 4; cells.value(r, 0) !== null; r++) {
      const ventet = cells.value(r, 2);
      if (ventet === null) continue;
      fundne.push([cells.value(r, 0), cells.value(r, 1)]);
      ventede.push([cells.value(r, 0), typeof ventet === "number" ? expect.closeTo(ventet, 12) : ventet]);
    }
    expect(fundne).toEqual(ventede);
    expect(fundne.length).toBeGreaterThan(18);
  });

  it("bruger hver funktion mindst én gang", () => {
    const formler = vaert.model.sheets.flatMap(({ cells }) => Array.from({ length: 40 }, (_, r) => [0, 1].map((c) => cells.formula(r, c) ?? "")).flat()).join(" ");
    const ider = [...readFunctionMetadata(readFileSync(join(DIST, "functions.json"), "utf8")).flags.keys()];
    expect(ider.filter((id) => !formler.includes(`${id}(`))).toEqual([]);
  });

  it("breder tabellerne ud fra deres celle og siger, hvad der ikke blev regnet om", () => {
    expect(ark("Tabel").cells.value(2, 0)).toBe("Område");
    expect(ark("Tabel").cells.value(3, 1)).toBe("2024M01");
    expect(ark("Tabel").spills?.get("2,0")).toMatchObject({ row: 2, column: 0, columnCount: 10 });
    expect(ark("Mangler").cells.value(3, 2)).toBe("0202802345");
    expect(ark("Forklaring").cells.value(3, 1)).toBe("Fokusmål for samtaler");
    expect(genberegning).toMatchObject({ sprungetOver: [], andre: 0 });
    expect(genberegning.beregnede.filter((b) => b.besked !== "")).toEqual([]);
  });

  it("gemmes og læses igen med formler, værdier og det, de fylder", async () => {
    const mappe = mkdtempSync(join(tmpdir(), "fokusmaal-"));
    try {
      await gemFil(vaert.model, join(mappe, "ud.xlsx"));
      const igen = await laesFil(join(mappe, "ud.xlsx"));
      const [formler, tabel] = ["Formler", "Tabel"].map((navn) => igen.sheets.find((s) => s.name === navn));
      expect([formler?.cells.formula(6, 1), formler?.cells.value(6, 1)]).toEqual(["=FOKUSMAAL_SAMTALER(Samtaler[#All],$B$2,Forloeb[#All])", 2 / 3]);
      expect(tabel?.spills).toEqual(ark("Tabel").spills);
      expect(tabel?.cells.value(3, 1)).toBe("2024M01");
    } finally {
      rmSync(mappe, { recursive: true, force: true });
    }
  });

  it("regner om igen uden at fylde mere", async () => {
    const foer = ark("Tabel").cells.usedRange(true);
    await genberegnIVaert(vaert, DIST);
    expect(ark("Tabel").cells.usedRange(true)).toEqual(foer);
  }, 20_000);
});
