/** *Afbryd* at every stage: it stops at once, and the workbook is as it was or all new, never a mixture. */
import { anvend } from "../../src/workbook/office/anvend";
import { laesBrugerord } from "../../src/workbook/office/brugerord";
import { laesMappe } from "../../src/workbook/office/laes";
import { type Arbejdsmappe, type Fremdrift, koer } from "../../src/taskpane/koersel";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { nyMappe } from "./mappe";

const NU = new Date("2026-11-22T10:00:00Z");
const FORSINKELSE_MS = 40;
/** What a person waits for at most. */
const STRAKS_MS = 200;

let vaert: Vaert;
afterEach(() => vaert.stop());

function medBorgere(antal: number): WorkbookModel {
  const mappe = nyMappe("Borgere", "Samtaler");
  const [borgere, samtaler] = mappe.sheets;
  ["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"].forEach((v, k) => borgere?.cells.setValue(0, k, v));
  ["CPR", "Samtaledato", "Status"].forEach((v, k) => samtaler?.cells.setValue(0, k, v));
  for (let p = 0; p < antal; p++) {
    const cpr = `${String(1 + (p % 28)).padStart(2, "0")}1370-${String(1000 + p)}`;
    [cpr, "Kontanthjælp", 44_600 + (p % 300), null, "Ishøj"].forEach((v, k) => borgere?.cells.setValue(p + 1, k, v));
    [cpr, 45_300 + (p % 300), "Afholdt"].forEach((v, k) => samtaler?.cells.setValue(p + 1, k, v));
  }
  mappe.settings.clear();
  return mappe;
}

const MAPPE: Arbejdsmappe = {
  laesMappe, laesBrugerord, anvend,
  hentIndstillinger: () => Promise.resolve({ udtraeksdato: "2025-01-10" }),
  gemIndstillinger: () => Promise.resolve(), hentRettelser: () => Promise.resolve(null), gemRettelser: () => Promise.resolve(), fjernMarkeringer: () => Promise.resolve([]), fjernArk: () => Promise.resolve([]), visSted: () => Promise.resolve(),
};

const celler = ({ cells }: SheetModel): unknown => {
  const brugt = cells.usedRange(false);
  return brugt && Array.from({ length: brugt.rowCount + brugt.row }, (_, r) => Array.from({ length: brugt.columnCount + brugt.column }, (_k, k) => [cells.value(r, k), cells.style(r, k)]));
};
const billede = ({ sheets, names, activeSheet }: WorkbookModel): unknown => ({
  activeSheet, names,
  ark: sheets.map((s) => [s.name, celler(s), s.tables, s.charts, s.conditionalFormats, [...s.customProperties], [...s.columnWidths], s.frozenRows]),
});
/** Texts alone, since ids and styles are new when a sheet is. */
const indhold = ({ sheets }: WorkbookModel): unknown => sheets.map((s) => [s.name, s.tables.map((t) => t.name), s.charts.length, s.conditionalFormats.map((c) => c.formula), Array.from({ length: 60 }, (_, r) => Array.from({ length: 14 }, (_k, k) => s.cells.value(r, k)))]);

async function start(antal: number): Promise<void> {
  vaert = await startINode({ model: medBorgere(antal) });
  await new Promise((videre) => setTimeout(videre, 80));
}

interface Afbrydelse {
  /** How long after the press the run had stopped. */
  readonly ms: number;
  readonly fejl: unknown;
  readonly trodsAfbryd: boolean | null;
}

/** Runs, and presses when `naar` says so. */
async function afbrydNaar(naar: (f: Fremdrift) => boolean): Promise<Afbrydelse> {
  const afbryder = new AbortController();
  let trykket = NaN;
  const tryk = (): void => {
    trykket = performance.now();
    afbryder.abort();
  };
  const fremdrift = (f: Fremdrift): void => {
    if (Number.isNaN(trykket) && naar(f)) tryk();
  };
  const { fejl, trodsAfbryd } = await koer(MAPPE, NU, { fremdrift, afbryd: afbryder.signal }).then(
    (k) => ({ fejl: null, trodsAfbryd: k.skrevet.trodsAfbryd }),
    (f: unknown) => ({ fejl: f, trodsAfbryd: null }),
  );
  return { ms: performance.now() - trykket, fejl, trodsAfbryd };
}

const STEDER: readonly (readonly [string, (f: Fremdrift) => boolean])[] = [
  ["mens der læses", (f) => f.trin === "laeser"],
  ["mens det andet ark læses", (f) => f.trin === "laeser" && f.ark === "Samtaler"],
  ["mens reglerne køres", (f) => f.trin === "vurderer"],
  ["mens personer tælles", (f) => f.trin === "taeller"],
  ["mens mangellisten forberedes", (f) => f.trin === "planlaegger"],
];

describe("Afbryd, før der er skrevet noget", () => {
  it.each(STEDER)("%s: stopper straks og lader mappen være, som den var", async (_hvor, naar) => {
    await start(3000);
    const foer = billede(vaert.model);
    vaert.switches.delayMs = FORSINKELSE_MS;
    const { ms, fejl } = await afbrydNaar(naar);
    expect(fejl).toMatchObject({ kode: "afbrudt" });
    expect(ms).toBeLessThan(STRAKS_MS);
    await new Promise((videre) => setTimeout(videre, 3 * FORSINKELSE_MS));
    expect(billede(vaert.model)).toEqual(foer);
  });

  it("venter ikke på et svar, som Excel er længe om", async () => {
    await start(10);
    vaert.switches.delayMs = 2000;
    const afbryder = new AbortController();
    const koersel = koer(MAPPE, NU, { fremdrift: () => undefined, afbryd: afbryder.signal });
    await new Promise((videre) => setTimeout(videre, 50));
    const trykket = performance.now();
    afbryder.abort();
    await expect(koersel).rejects.toMatchObject({ kode: "afbrudt" });
    expect(performance.now() - trykket).toBeLessThan(STRAKS_MS);
  });
});

describe("Afbryd, mens der skrives", () => {
  it.each([1, 3, 6])("i en mappe uden tilsynsark, efter ark nummer %i: det skrevne fjernes, og mappen er, som den var", async (nr) => {
    await start(40);
    const foer = billede(vaert.model);
    vaert.switches.delayMs = 5;
    const { fejl } = await afbrydNaar((f) => f.trin === "skriver" && f.gjort === nr);
    expect(fejl).toMatchObject({ kode: "afbrudt", sted: null });
    expect(billede(vaert.model)).toEqual(foer);
  });

  it("hvor tilsynsarkene er der i forvejen: alle skrives færdige, og det siges", async () => {
    await start(40);
    const rolig = { fremdrift: () => undefined, afbryd: new AbortController().signal };
    await koer(MAPPE, new Date("2025-05-05T10:00:00Z"), rolig);
    const { fejl, trodsAfbryd } = await afbrydNaar((f) => f.trin === "skriver" && f.gjort === 2);
    expect([fejl, trodsAfbryd]).toEqual([null, true]);
    const efter = indhold(vaert.model);
    await koer(MAPPE, NU, rolig);
    expect(indhold(vaert.model)).toEqual(efter);
  });

  it("en kørsel efter en afbrydelse giver det samme som en kørsel uden", async () => {
    await start(40);
    await afbrydNaar((f) => f.trin === "skriver" && f.gjort === 2);
    const rolig = { fremdrift: () => undefined, afbryd: new AbortController().signal };
    await koer(MAPPE, NU, rolig);
    const efter = indhold(vaert.model);
    vaert.stop();
    await start(40);
    await koer(MAPPE, NU, rolig);
    expect(efter).toEqual(indhold(vaert.model));
  });
});
