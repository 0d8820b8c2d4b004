/** As much of W3C WebDriver as a suite needs, over fetch. */

/** How the protocol names an element in JSON. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** The keys of the protocol, by the names browsers give them. */
const TASTER: Readonly<Record<string, string>> = {
  Tab: "\uE004", Enter: "\uE007", End: "\uE010", Home: "\uE011", ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015", Escape: "\uE00C",
};

export class WebDriverFejl extends Error {
  constructor(
    readonly kode: string,
    besked: string,
  ) {
    super(`${kode}: ${besked}`);
  }
}

const felt = (vaerdi: unknown, navn: string): unknown => (typeof vaerdi === "object" && vaerdi !== null ? Reflect.get(vaerdi, navn) : undefined);

async function kald(url: string, metode: "GET" | "POST" | "DELETE", krop?: unknown): Promise<unknown> {
  const svar = await fetch(url, { method: metode, ...(krop === undefined ? {} : { body: JSON.stringify(krop), headers: { "content-type": "application/json" } }) });
  const vaerdi = felt(await svar.json(), "value");
  if (!svar.ok) throw new WebDriverFejl(String(felt(vaerdi, "error")), String(felt(vaerdi, "message")));
  return vaerdi;
}

/** One browser window. */
export class Session {
  private constructor(
    private readonly url: string,
    readonly browser: string,
  ) {}

  /** @param driver the driver's address, without a slash at the end */
  static async start(driver: string, oensker: object): Promise<Session> {
    const svar = await kald(`${driver}/session`, "POST", { capabilities: { alwaysMatch: oensker } });
    const evner = felt(svar, "capabilities");
    return new Session(`${driver}/session/${String(felt(svar, "sessionId"))}`, `${String(felt(evner, "browserName"))} ${String(felt(evner, "browserVersion"))}`);
  }

  slut(): Promise<unknown> {
    return kald(this.url, "DELETE");
  }

  gaaTil(adresse: string): Promise<unknown> {
    return kald(`${this.url}/url`, "POST", { url: adresse });
  }

  stoerrelse(bredde: number, hoejde: number): Promise<unknown> {
    return kald(`${this.url}/window/rect`, "POST", { width: bredde, height: hoejde });
  }

  /** The value of an expression in the frame that was chosen; a promise is waited for. */
  js(udtryk: string): Promise<unknown> {
    return kald(`${this.url}/execute/sync`, "POST", { script: `return (${udtryk})`, args: [] });
  }

  async find(css: string): Promise<string> {
    return String(felt(await kald(`${this.url}/element`, "POST", { using: "css selector", value: css }), ELEMENT));
  }

  klik(element: string): Promise<unknown> {
    return kald(`${this.url}/element/${element}/click`, "POST", {});
  }

  /** @param element the frame's, or `null` for the page itself */
  ramme(element: string | null): Promise<unknown> {
    return kald(`${this.url}/frame`, "POST", { id: element === null ? null : { [ELEMENT]: element } });
  }

  async tast(navn: string): Promise<void> {
    const value = TASTER[navn];
    if (value === undefined) throw new Error(`Ukendt tast: ${navn}`);
    await kald(`${this.url}/actions`, "POST", { actions: [{ type: "key", id: "tastatur", actions: [{ type: "keyDown", value }, { type: "keyUp", value }] }] });
  }
}
