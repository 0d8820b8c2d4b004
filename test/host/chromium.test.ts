/** The host in a page, the add-in in a frame of it: the real client in a real browser. */
import { readFileSync, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import ts from "typescript";
import { findBrowser } from "../../workbench/browser/find";

const PAGE = `<!doctype html><meta charset="utf-8"><title>Vært</title><link rel="icon" href="data:,"><script type="module">
import { HostCore } from "/workbench/host/core";
import { externalFor } from "/workbench/host/external";
import { defaultSwitches } from "/workbench/host/switches";
import { nyMappe } from "/test/host/mappe";
window.core = new HostCore(nyMappe("Borgere", "Data"), defaultSwitches(), { allowErrors: true, flags: new Map() });
window.tilslut = (vindue) => Object.defineProperty(vindue, "external", { value: externalFor(window.core).external, configurable: true });
document.body.append(Object.assign(document.createElement("iframe"), { src: "/rude.html" }));
</script><body></body>`;

const PANE = `<!doctype html><meta charset="utf-8"><title>Rude</title><script>parent.tilslut(window)</script><script src="/office-js/office.js"></script><script>
Office.onReady(async (info) => {
  CustomFunctions.associate("PLUS", (a, b) => a + b);
  Office.actions.associate("koer", async (e) => { await Excel.run(async (c) => { c.workbook.worksheets.getItem("Data").name = "Kørt"; await c.sync(); }); e.completed(); });
  await Excel.run(async (context) => {
    const ark = context.workbook.worksheets.getItem("Data");
    ark.getRange("A1:B2").values = [["Måned", "Andel"], ["2024M01", 0.25]];
    ark.getRange("A1:B1").format.font.bold = true;
    ark.tables.add("A1:B2", true).name = "Tilsyn_A";
    const brugt = ark.getUsedRangeOrNullObject(true);
    brugt.load("address,values,text");
    await context.sync();
    parent.svar = { host: info.host, address: brugt.address, values: brugt.values, text: brugt.text };
  });
});</script>`;

/** A source file as a module: types stripped, imports left as they are. */
function asModule(path: string): string | null {
  const file = join(process.cwd(), `${path}.ts`);
  if (!existsSync(file)) return null;
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  return outputText;
}

function serve(path: string): { type: string; body: string } | null {
  if (path === "/vaert.html" || path === "/rude.html") return { type: "text/html", body: path === "/vaert.html" ? PAGE : PANE };
  if (path.startsWith("/office-js/")) {
    const file = join(process.cwd(), "node_modules/@microsoft/office-js/dist", path.slice(11).toLowerCase());
    return existsSync(file) ? { type: "text/javascript", body: readFileSync(file, "utf8") } : null;
  }
  const module = /^\/(?:workbench|test)\/[\w/-]+$/.test(path) ? asModule(path) : null;
  return module === null ? null : { type: "text/javascript", body: module };
}

let server: Server;
let browser: Browser;
let page: Page;
const udefra: string[] = [];
const fejl: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = serve(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    response.writeHead(found ? 200 : 404, { "content-type": `${found?.type ?? "text/plain"}; charset=utf-8` }).end(found?.body ?? "");
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const rod = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
  page = await browser.newPage();
  page.on("request", (request) => { if (!request.url().startsWith(rod) && !request.url().startsWith("data:")) udefra.push(request.url()); });
  page.on("pageerror", (e) => fejl.push(e.message));
  await page.goto(`${rod}/vaert.html`);
  await page.waitForFunction(() => "svar" in window, undefined, { timeout: 20_000 });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => { server.close(resolve); });
});

test("ruden i rammen skriver og læser mappen i siden udenom", async () => {
  expect(await page.evaluate(() => Reflect.get(window, "svar") as unknown)).toEqual({
    host: "Excel", address: "Data!A1:B2", values: [["Måned", "Andel"], ["2024M01", 0.25]], text: [["Måned", "Andel"], ["2024M01", "0,25"]],
  });
  expect(await page.evaluate("core.model.sheets[1].tables[0].name")).toBe("Tilsyn_A");
});

test("knapper og funktioner virker fra siden ind i rammen", async () => {
  expect(await page.evaluate("core.invokeFunction('PLUS', [20, 22], 'Borgere!A1')")).toEqual({ ok: true, value: 42 });
  await page.evaluate("core.runCommand('koer')");
  expect(await page.evaluate("core.model.sheets[1].name")).toBe("Kørt");
});

test("intet hentes udefra, og intet går galt i siden", () => {
  expect(udefra).toEqual([]);
  expect(fejl).toEqual([]);
});
