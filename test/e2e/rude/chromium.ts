/** The pane in a real Chromium; writes down what the page complains of and what it asks for. */
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../../../workbench/browser/find";
import { adresse, klar, type Opstilling, type Scene, type Vindue } from "./scene";

export interface Tema {
  readonly farver: "light" | "dark";
  readonly kontrast: boolean;
}

export async function aabnBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args] });
}

export class Chromiumvindue implements Vindue {
  readonly klager: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly bredde: number,
  ) {}

  /** @param forud a script that every frame runs before its own */
  static async aabn(browser: Browser, scene: Scene, opstilling: Opstilling, tema: Tema = { farver: "light", kontrast: false }, forud?: string): Promise<Chromiumvindue> {
    const bredde = opstilling.bredde ?? 350;
    const page = await browser.newPage({ viewport: { width: bredde, height: 900 }, colorScheme: tema.farver, forcedColors: tema.kontrast ? "active" : "none", locale: "da-DK" });
    const vindue = new Chromiumvindue(page, bredde);
    page.on("console", (linje) => {
      if (linje.type() === "error" || linje.type() === "warning") vindue.klager.push(`${linje.type()}: ${linje.text()}`);
    });
    page.on("pageerror", (fejl) => vindue.klager.push(`fejl: ${fejl.message}`));
    page.on("request", (r) => {
      const sti = r.url().startsWith(scene.url) ? `/${r.url().slice(scene.url.length)}` : null;
      if (sti === null ? !/^(data|blob):/.test(r.url()) : !/^\/(\?|$|vaert\.js|bro\.js|tilfoejelse\/|office-js\/|eksempler\/)/.test(sti)) vindue.klager.push(`forespørgsel: ${r.url()}`);
    });
    if (forud !== undefined) await page.addInitScript(forud);
    const theme = tema.kontrast ? "contrast" : tema.farver;
    await page.goto(adresse(scene, { ...opstilling, bredde, kontakter: { theme, ...opstilling.kontakter } }));
    await page.locator("#rude").waitFor();
    await klar(vindue);
    return vindue;
  }

  private async ramme(): Promise<Frame> {
    const ramme = await (await this.page.locator("#rude").elementHandle())?.contentFrame();
    if (!ramme) throw new Error("Ruden er ikke åbnet");
    return ramme;
  }

  /** A frame that is being loaded anew has no answer yet. */
  async js(udtryk: string): Promise<unknown> {
    return (await this.ramme()).evaluate(udtryk).catch((fejl: unknown) => {
      if (/context was destroyed|navigat/i.test(String(fejl))) return null;
      throw fejl;
    });
  }

  vaert(udtryk: string): Promise<unknown> {
    return this.page.evaluate(udtryk);
  }

  async klik(css: string): Promise<void> {
    await (await this.ramme()).locator(css).first().click();
  }

  async tast(tast: string): Promise<void> {
    // The first key goes to the frame, as in Excel.
    if ((await this.page.evaluate("document.activeElement.id")) !== "rude") await this.page.locator("#rude").evaluate((ramme: HTMLIFrameElement) => ramme.contentWindow?.focus());
    await this.page.keyboard.press(tast);
  }

  /** The whole pane, however long. */
  async billede(sti: string): Promise<void> {
    const hoejde = Number(await this.js("document.documentElement.scrollHeight"));
    await this.page.setViewportSize({ width: this.bredde, height: Math.min(2400, Math.max(600, hoejde)) });
    await this.page.screenshot({ path: sti });
  }
}
