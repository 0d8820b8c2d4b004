/**
 * Serves the workbench on this machine only: the page, the built add-in, office.js, the samples and at most one file of the user's.
 * Nothing else on the disk can be reached.
 */
import { createReadStream } from "node:fs";
import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { basename, extname, join, sep } from "node:path";
import { CACHE, DIST, OFFICE_JS, SAMPLES } from "./steder";

export interface Workbench {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "frame-src 'self'; worker-src 'self'; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'self'";

const HEADERS = { "content-security-policy": CSP, "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cache-control": "no-store" };

const OFFICE_ADDRESS = /<script src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"><\/script>/;
const LOCAL_OFFICE = '<script src="/side/bro.js"></script>\n    <script src="/office-js/office.js"></script>';

/** The built pane with Microsoft's address replaced by the local copy, and our host put before it. */
export function paneWithHost(html: string): string {
  if (!OFFICE_ADDRESS.test(html)) throw new Error("taskpane.html henter ikke office.js");
  return html.replace(OFFICE_ADDRESS, LOCAL_OFFICE);
}

interface Options {
  /** The wanted port; the next free one is taken when it is busy. */
  readonly port: number;
  /** The user's own workbook, opened instead of the first sample. */
  readonly file: string | null;
}

/** The file behind an address, or `null` when it leaves its folder or does not exist. */
async function within(folder: string, name: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name));
    return path.startsWith(root + sep) && (await stat(path)).isFile() ? path : null;
  } catch {
    return null;
  }
}

async function find(path: string, options: Options): Promise<string | null> {
  if (path === "/") return within(CACHE.page, "index.html");
  const [, place = "", ...rest] = path.split("/");
  const name = rest.join("/");
  if (place === "side") return within(CACHE.page, name);
  if (place === "tilfoejelse") return within(DIST, name);
  if (place === "office-js") return within(OFFICE_JS, name.toLowerCase());
  if (place === "eksempler") return extname(name) === ".xlsx" ? within(SAMPLES, name) : null;
  return place === "egen" && options.file !== null && name === basename(options.file) ? options.file : null;
}

/** What the page asks for first: which workbooks can be chosen and which one to open. */
async function contents({ file }: Options): Promise<string> {
  const samples = (await readdir(SAMPLES)).filter((name) => extname(name) === ".xlsx").sort();
  return JSON.stringify({ eksempler: samples.map((name) => `/eksempler/${name}`), egen: file === null ? null : `/egen/${encodeURIComponent(basename(file))}` });
}

const end = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { ...HEADERS, "content-type": type }).end(body);
};

/** Pages on other sites must not read through a name of their own that points here. */
const isLocal = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? "");

async function answer(request: IncomingMessage, response: ServerResponse, options: Options): Promise<void> {
  if (!isLocal(request.headers.host)) return end(response, 403, "text/plain", "");
  if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "text/plain", "");
  const path = decodeURIComponent((request.url ?? "/").replace(/[?#].*$/s, ""));
  if (path === "/start.json") return end(response, 200, TYPES[".json"] ?? "", await contents(options));
  const file = await find(path, options);
  if (file === null) return end(response, 404, "text/plain; charset=utf-8", "Findes ikke");
  if (path === "/tilfoejelse/taskpane.html") return end(response, 200, TYPES[".html"] ?? "", paneWithHost(await readFile(file, "utf8")));
  response.writeHead(200, { ...HEADERS, "content-type": TYPES[extname(file).toLowerCase()] ?? "application/octet-stream" });
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** Listens on 127.0.0.1; @throws when no port from the wanted one on can be had. */
export async function startServer(options: Options): Promise<Workbench> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => end(response, 400, "text/plain", ""));
  });
  const listen = (port: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(options.port).catch(() => listen(0));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Serveren fik ingen port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
