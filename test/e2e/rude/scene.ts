/** The built pane in a frame beside a workbook in our host, for any browser: what a suite can do there, and the server behind. */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import webpack from "webpack";
import { byg, TILFOEJELSE } from "../../../workbench/cli/byg";
import { DIST, OFFICE_JS, ROOT, SAMPLES } from "../../../workbench/steder";

/** What is served at the root. */
export const CACHE = join(ROOT, ".cache", "rude");
const SIDE = '<!doctype html><html lang="da"><meta charset="utf-8"><title>Vært</title><link rel="icon" href="data:,"><style>body{margin:0}</style><script defer src="/vaert.js"></script><body></body></html>';
const OFFICE = /<script src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"><\/script>/;
const TYPER: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".png": "image/png" };

/** The pane as it is built, with office.js from this machine and the host put before it. */
const ruden = (): string => readFileSync(join(DIST, "taskpane.html"), "utf8").replace(OFFICE, '<script src="/bro.js"></script><script src="/office-js/office.js"></script>');

const FASTE: Readonly<Record<string, () => readonly [type: string, tekst: string]>> = {
  "/": () => ["text/html", SIDE],
  "/bro.js": () => ["text/javascript", "parent.tilslut(window)"],
  "/tilfoejelse/taskpane.html": () => ["text/html", ruden()],
};

const MAPPER: readonly (readonly [foran: string, mappe: string])[] = [["/tilfoejelse/", DIST], ["/office-js/", OFFICE_JS], ["/eksempler/", SAMPLES], ["/", CACHE]];

function fil(sti: string): string | null {
  const [foran, mappe] = MAPPER.find(([f]) => sti.startsWith(f)) ?? ["/", CACHE];
  const navn = normalize(sti.slice(foran.length));
  const fundet = join(mappe, mappe === OFFICE_JS ? navn.toLowerCase() : navn);
  return !navn.startsWith("..") && existsSync(fundet) ? fundet : null;
}

async function bygVaert(): Promise<void> {
  const oversaetter = webpack({
    mode: "development",
    devtool: false,
    context: ROOT,
    entry: { vaert: "./test/e2e/rude/vaert.ts" },
    output: { path: CACHE, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true } } }] },
  });
  await new Promise<void>((ja, nej) => {
    oversaetter.run((fejl, svar) => (fejl || svar?.hasErrors() ? nej(fejl ?? new Error(svar?.toString())) : ja()));
  });
}

export interface Scene {
  readonly url: string;
  luk(): Promise<void>;
}

export async function startScene(): Promise<Scene> {
  await byg(TILFOEJELSE, () => undefined);
  await bygVaert();
  const server: Server = createServer((spoerg, svar) => {
    const sti = decodeURIComponent(new URL(spoerg.url ?? "/", "http://localhost").pathname);
    const fast = FASTE[sti];
    if (fast) {
      const [type, tekst] = fast();
      return svar.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(tekst);
    }
    const fundet = fil(sti);
    if (fundet === null) return svar.writeHead(404).end();
    svar.writeHead(200, { "content-type": `${TYPER[extname(fundet)] ?? "application/octet-stream"}; charset=utf-8` });
    return createReadStream(fundet).pipe(svar);
  });
  await new Promise<void>((klar) => server.listen(0, "127.0.0.1", klar));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    luk: () => new Promise((lukket) => (server.closeAllConnections(), server.close(() => lukket()))),
  };
}

export interface Opstilling {
  /** A sample, an address on the server, or `tom` for a workbook with one empty sheet. */
  readonly mappe?: string;
  readonly bredde?: number;
  readonly kontakter?: Readonly<Record<string, unknown>>;
}

export const adresse = ({ url }: Scene, { mappe = "ishoej-2023.xlsx", bredde = 350, kontakter = {} }: Opstilling): string =>
  `${url}?${new URLSearchParams({ mappe, bredde: String(bredde), kontakter: JSON.stringify(kontakter) }).toString()}`;

/** A browser window with the pane, driven alike in every browser. */
export interface Vindue {
  /** The value of an expression in the pane. */
  js(udtryk: string): Promise<unknown>;
  /** The value of an expression in the page around it, where `rudevaert` is. */
  vaert(udtryk: string): Promise<unknown>;
  /** A person's click. */
  klik(css: string): Promise<void>;
  /** A person's key, `Tab`, `Enter`, `ArrowRight` … */
  tast(tast: string): Promise<void>;
}

const TAALMOD_MS = 60_000;

/** Waits until the expression is true in the pane. */
export async function vent(v: Vindue, udtryk: string): Promise<void> {
  for (const slut = Date.now() + TAALMOD_MS; ; ) {
    if (await v.js(`Boolean(${udtryk})`)) return;
    if (Date.now() > slut) throw new Error(`Ruden nåede det ikke: ${udtryk}\n${String(await v.js("document.body.innerText"))}`);
    await new Promise((videre) => setTimeout(videre, 50));
  }
}

/** The visible text of an element, on one line. */
export const tekst = async (v: Vindue, css: string): Promise<string> => String(await v.js(`(document.querySelector(${JSON.stringify(css)})?.innerText ?? "").replace(/\\s+/g, " ").trim()`));

export const klar = (v: Vindue): Promise<void> => vent(v, `document.querySelector("#rude")?.getAttribute("aria-busy") === "false" && document.querySelector("[role=tab][aria-selected=true]")`);

export async function koer(v: Vindue): Promise<void> {
  await v.klik("#koer");
  await vent(v, `/^(Færdig|Done)/.test(document.querySelector("#status").textContent) && document.querySelector("#rude").getAttribute("aria-busy") === "false"`);
}

export const arknavne = (v: Vindue): Promise<unknown> => v.vaert("rudevaert.model.sheets.map((s) => s.name)");
