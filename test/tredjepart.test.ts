/** A package with a licence nobody has looked at stops the build. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Compiler, type Stats } from "webpack";

const Tredjepart = jest.requireActual<new () => { apply: (compiler: Compiler) => void }>("../scripts/tredjepart.cjs");

let mappe = "";
beforeEach(() => (mappe = mkdtempSync(join(tmpdir(), "licens-"))));
afterEach(() => rmSync(mappe, { recursive: true }));

async function byg(license: string | undefined): Promise<Stats | undefined> {
  const pakke = join(mappe, "node_modules", "fremmed");
  mkdirSync(pakke, { recursive: true });
  writeFileSync(join(pakke, "package.json"), JSON.stringify({ name: "fremmed", version: "1.2.3", license, main: "index.js" }));
  writeFileSync(join(pakke, "index.js"), "module.exports = 1;");
  writeFileSync(join(pakke, "LICENSE"), "Må bruges.");
  writeFileSync(join(mappe, "ind.js"), 'console.log(require("fremmed"));');
  const compiler = webpack({ mode: "none", context: mappe, entry: "./ind.js", output: { path: join(mappe, "ud") }, plugins: [new Tredjepart()] });
  return new Promise((faerdig, fejl) => compiler.run((e, stats) => compiler.close(() => (e ? fejl(e) : faerdig(stats)))));
}

test("en kendt licens står i tredjepart.txt med sin tekst", async () => {
  const stats = await byg("MIT");
  expect(stats?.hasErrors()).toBe(false);
  expect(readFileSync(join(mappe, "ud", "tredjepart.txt"), "utf8")).toMatch(/^fremmed 1\.2\.3 \(MIT\)\n-+\nMå bruges\.$/m);
});

test.each([["GPL-3.0-only"], [undefined]])("licensen %s standser bygningen", async (license) => {
  const udfald = await byg(license).then(
    (stats) => String(stats?.compilation.errors[0]?.message),
    (fejl: unknown) => String(fejl),
  );
  expect(udfald).toMatch(/fremmed 1\.2\.3 har licensen/);
});
