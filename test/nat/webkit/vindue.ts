/** The pane in WebKitGTK, driven as in every other browser. */
import { adresse, klar, type Opstilling, type Scene, type Vindue } from "../../e2e/rude/scene";
import { type Session, WebDriverFejl } from "./klient";

const TAALMOD_MS = 20_000;
/** A frame that is being loaded anew has nothing to show yet. */
const GENINDLAESES = ["no such frame", "no such element", "stale element reference"];
/** There, but not to be seen yet. */
const SKJULT = [...GENINDLAESES, "element not interactable"];
const er = (fejl: unknown, koder: readonly string[]): fejl is WebDriverFejl => fejl instanceof WebDriverFejl && koder.includes(fejl.kode);

export class WebKitvindue implements Vindue {
  constructor(private readonly session: Session) {}

  static async aabn(session: Session, scene: Scene, opstilling: Opstilling): Promise<WebKitvindue> {
    const vindue = new WebKitvindue(session);
    await session.ramme(null);
    await session.gaaTil(adresse(scene, opstilling));
    await klar(vindue);
    return vindue;
  }

  private async iRuden<T>(goer: () => Promise<T>): Promise<T> {
    await this.session.ramme(null);
    await this.session.ramme(await this.session.find("#rude"));
    return goer();
  }

  async js(udtryk: string): Promise<unknown> {
    return this.iRuden(() => this.session.js(udtryk)).catch((fejl: unknown) => {
      if (er(fejl, GENINDLAESES)) return null;
      throw fejl;
    });
  }

  async vaert(udtryk: string): Promise<unknown> {
    await this.session.ramme(null);
    return this.session.js(udtryk);
  }

  /** Waits, as a person does, until there is something to click. */
  async klik(css: string): Promise<void> {
    for (const slut = Date.now() + TAALMOD_MS; ; ) {
      try {
        return void (await this.iRuden(async () => this.session.klik(await this.session.find(css))));
      } catch (fejl) {
        if (!er(fejl, SKJULT) || Date.now() > slut) throw fejl;
        await new Promise((videre) => setTimeout(videre, 100));
      }
    }
  }

  async tast(tast: string): Promise<void> {
    if ((await this.vaert("document.activeElement.id")) !== "rude") await this.vaert(`document.getElementById("rude").contentWindow.focus()`);
    await this.iRuden(() => this.session.tast(tast));
  }

  /** What the pages complained of: errors, warnings and what the content policy stopped. */
  async klager(): Promise<unknown> {
    return this.vaert("rudevaert.klager");
  }

  /** Where the pane has fetched anything from. */
  async hentet(): Promise<unknown> {
    return this.js(`[...new Set(performance.getEntriesByType("resource").map((r) => new URL(r.name).origin + "/" + new URL(r.name).pathname.split("/")[1]))].sort()`);
  }
}
