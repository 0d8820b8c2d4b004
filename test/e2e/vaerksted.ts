/** One browser and one server for the suite; a page that writes down what it complains of and what it asks for. */
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../../workbench/browser/find";
import { byg, SIDE, TILFOEJELSE } from "../../workbench/cli/byg";
import type { CellStyle, WorkbookModel } from "../../workbench/model/mappe";
import { startServer, type Workbench } from "../../workbench/server";

export interface Suite {
  readonly server: Workbench;
  readonly browser: Browser;
}

/** A machine with much else to do is no fault of the page's. */
const TAALMOD_MS = 120_000;

export async function startSuite(): Promise<Suite> {
  await byg(TILFOEJELSE, () => undefined);
  await byg(SIDE, () => undefined);
  const { executablePath, args } = await findBrowser();
  return { server: await startServer({ port: 0, file: null }), browser: await chromium.launch({ executablePath, args: [...args] }) };
}

export async function stopSuite({ server, browser }: Suite): Promise<void> {
  await browser.close();
  await server.close();
}

/** Every sheet's cells as text and number format. Self-contained: it also runs inside the page. */
export function indhold(model: WorkbookModel): Record<string, string[]> {
  const alle: Record<string, string[]> = {};
  for (const { name, cells } of model.sheets) {
    const brugt = cells.usedRange(true);
    const linjer: string[] = [];
    for (let r = brugt?.row ?? 0; brugt && r < brugt.row + brugt.rowCount; r++) {
      for (let c = brugt.column; c < brugt.column + brugt.columnCount; c++) {
        const vaerdi = cells.value(r, c);
        if (vaerdi !== null) linjer.push(`${r},${c} ${typeof vaerdi} ${String(vaerdi)} [${model.styles[cells.style(r, c)]?.numberFormat ?? ""}]`);
      }
    }
    alle[name] = linjer;
  }
  return alle;
}

/** The time of the run stands in row 3, column B, of every sheet of ours. */
export const udenTidspunkt = (alle: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(alle).map(([navn, linjer]) => [navn, linjer.filter((l) => !l.startsWith("2,1 ") || !navn.startsWith("Tilsyn "))]));

export class Vaerksted {
  /** Warnings, errors and requests that left the machine. */
  readonly klager: string[] = [];

  private constructor(readonly page: Page) {}

  static async aabn({ browser, server }: Suite): Promise<Vaerksted> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, colorScheme: "light" });
    page.setDefaultTimeout(TAALMOD_MS);
    const vaerksted = new Vaerksted(page);
    page.on("console", (linje) => {
      if (linje.type() === "error" || linje.type() === "warning") vaerksted.klager.push(`${linje.type()}: ${linje.text()}`);
    });
    page.on("pageerror", (fejl) => vaerksted.klager.push(`fejl: ${fejl.message}`));
    page.on("request", (r) => {
      if (!r.url().startsWith(server.url) && !/^(data|blob):/.test(r.url())) vaerksted.klager.push(`forespørgsel: ${r.url()}`);
    });
    await page.goto(server.url);
    await vaerksted.klar();
    return vaerksted;
  }

  /** The pane has found the tables of the workbook. */
  async klar(): Promise<void> {
    await this.page.locator("#koer:enabled").waitFor();
    await this.page.frameLocator("#rude").locator("#fundet-afsnit:not([hidden])").waitFor();
  }

  async rude(): Promise<Frame> {
    const frame = await (await this.page.locator("#rude").elementHandle())?.contentFrame();
    if (!frame) throw new Error("Ruden er ikke åbnet");
    return frame;
  }

  private async kommando(knap: string, besked: string): Promise<void> {
    await this.page.locator("#status").evaluate((p) => (p.textContent = ""));
    await this.page.getByRole("button", { name: knap, exact: true }).click();
    await this.page.locator("#status", { hasText: besked }).waitFor();
  }

  koerAlleRegler(): Promise<void> {
    return this.kommando("Kør alle regler", "Reglerne er kørt.");
  }

  fjernMarkeringer(): Promise<void> {
    return this.kommando("Fjern markeringer", "Markeringerne er fjernet.");
  }

  /** The person's own file. */
  async aabnFil(navn: string, bytes: Uint8Array, harTabeller = true): Promise<void> {
    await this.page.locator("#fil").setInputFiles({ name: navn, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await this.page.locator("#filnavn", { hasText: navn }).waitFor();
    if (harTabeller) await this.klar();
  }

  /** The middle of a cell on the screen. */
  midte(kolonne: string, raekke: number): Promise<{ x: number; y: number }> {
    return this.page.evaluate(
      async ([k, r]) => {
        await new Promise(requestAnimationFrame);
        const net = document.querySelector("#net")?.getBoundingClientRect();
        const column = [...k].reduce((n, bogstav) => n * 26 + bogstav.charCodeAt(0) - 64, 0) - 1;
        const kasse = window.fokusmaalRegneark?.geometri.kasse({ row: r - 1, column, rowCount: 1, columnCount: 1 });
        if (!net || !kasse || kasse.x < kasse.udsnit.x || kasse.y < kasse.udsnit.y) throw new Error(`${k}${r} er ikke i syne`);
        return { x: net.x + kasse.x + Math.min(kasse.bredde / 2, 200), y: net.y + kasse.y + kasse.hoejde / 2 };
      },
      [kolonne, raekke] as const,
    );
  }

  async klik(kolonne: string, raekke: number): Promise<void> {
    const { x, y } = await this.midte(kolonne, raekke);
    await this.page.mouse.click(x, y);
  }

  async traek(fra: readonly [string, number], til: readonly [string, number]): Promise<void> {
    const [a, b] = [await this.midte(...fra), await this.midte(...til)];
    await this.page.mouse.move(a.x, a.y);
    await this.page.mouse.down();
    await this.page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
    await this.page.mouse.move(b.x, b.y);
    await this.page.mouse.up();
  }

  /** Waits until a cell (zero-based) shows the text. */
  viser(raekke: number, kolonne: number, tekst: string): Promise<unknown> {
    return this.page.waitForFunction(([r, k, t]) => window.fokusmaalRegneark?.tekst(r, k) === t, [raekke, kolonne, tekst] as const);
  }

  /** `formula → value` in the model; row and column zero-based. */
  celle(ark: string, raekke: number, kolonne: number): Promise<string> {
    return this.page.evaluate(
      ([navn, r, c]) => {
        const cells = window.fokusmaalVaerksted?.model.sheets.find((s) => s.name === navn)?.cells;
        return `${cells?.formula(r, c) ?? ""} → ${String(cells?.value(r, c))}`;
      },
      [ark, raekke, kolonne] as const,
    );
  }

  /** Waits until a cell in the model has the value. */
  bliver(ark: string, raekke: number, kolonne: number, ventet: string): Promise<unknown> {
    return this.page.waitForFunction(
      ([navn, r, c, v]) => String(window.fokusmaalVaerksted?.model.sheets.find((s) => s.name === navn)?.cells.value(r, c)) === v,
      [ark, raekke, kolonne, ventet] as const,
    );
  }

  /** The look of a cell in the model. */
  stil(ark: string, raekke: number, kolonne: number): Promise<CellStyle | null> {
    return this.page.evaluate(
      ([navn, r, c]) => {
        const model = window.fokusmaalVaerksted?.model;
        return model?.styles[model.sheets.find((s) => s.name === navn)?.cells.style(r, c) ?? 0] ?? null;
      },
      [ark, raekke, kolonne] as const,
    );
  }

  /** Selects a cell and types in it. */
  async skriv(kolonne: string, raekke: number, tekst: string): Promise<void> {
    await this.klik(kolonne, raekke);
    await this.page.keyboard.type(tekst);
    await this.page.keyboard.press("Enter");
  }

  /** A file let go of over the page. */
  async slip(navn: string, bytes: Uint8Array): Promise<void> {
    const data = await this.page.evaluateHandle(([filnavn, base64]) => {
      const overfoert = new DataTransfer();
      overfoert.items.add(new File([Uint8Array.from(atob(base64), (t) => t.charCodeAt(0))], filnavn));
      return overfoert;
    }, [navn, Buffer.from(bytes).toString("base64")] as const);
    for (const haendelse of ["dragover", "drop"]) await this.page.locator("#net").dispatchEvent(haendelse, { dataTransfer: data });
  }

  indhold(): Promise<Record<string, string[]>> {
    return this.page.evaluate(`(${indhold.toString()})(window.fokusmaalVaerksted.model)`);
  }

  antalMarkeringer(): Promise<number> {
    return this.page.evaluate(() => window.fokusmaalVaerksted?.model.sheets.flatMap((s) => s.conditionalFormats).length ?? -1);
  }

  /** What *Gem som .xlsx* hands over. */
  async gem(): Promise<Uint8Array> {
    const hentes = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Gem som .xlsx" }).click();
    const stykker: Buffer[] = [];
    for await (const stykke of await (await hentes).createReadStream()) stykker.push(Buffer.from(stykke as Buffer));
    return new Uint8Array(Buffer.concat(stykker));
  }
}

/** One server and one browser for the tests that follow, and a new page for each of them. */
export function hverMedSinSide(klargoer: (vaerksted: Vaerksted) => unknown): void {
  let suite: Suite, aaben: Vaerksted | null = null;
  beforeAll(async () => {
    suite = await startSuite();
  });
  afterAll(() => stopSuite(suite));
  beforeEach(async () => {
    aaben = await Vaerksted.aabn(suite);
    await klargoer(aaben);
  });
  afterEach(async () => {
    await aaben?.page.close();
    aaben = null;
  });
}
