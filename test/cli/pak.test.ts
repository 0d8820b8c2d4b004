/** `npm run pak`: the folder a host serves is whole, says the same as the page, and holds nothing it should not. */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { DIST, OFFICE_JS, ROOT } from "../../workbench/steder";

const ADRESSE = "https://addin.example.dk/fokusmaal";
const mappe = mkdtempSync(join(tmpdir(), "pak-"));
const websted = join(mappe, "websted");
const laes = (navn: string): string => readFileSync(join(mappe, navn), "utf8");
const pak = (...args: string[]) => spawnSync(process.execPath, ["scripts/pak.mjs", ...args], { cwd: ROOT, encoding: "utf8" });

const filer = (rod: string, under = ""): string[] =>
  readdirSync(join(rod, under), { withFileTypes: true }).flatMap((fil) => (fil.isDirectory() ? filer(rod, posix.join(under, fil.name)) : [posix.join(under, fil.name)]));
const erTekst = (navn: string): boolean => !navn.endsWith(".png");
/** The file on the site behind an address. */
const fil = (adresse: string): string => join(websted, new URL(adresse).pathname.slice("/fokusmaal/".length));

let koert: ReturnType<typeof pak>;

beforeAll(async () => {
  await byg(TILFOEJELSE, () => undefined);
  koert = pak(ADRESSE, mappe);
}, 240_000);

afterAll(() => rmSync(mappe, { recursive: true, force: true }));

describe("Pakken til udrulning", () => {
  test("bliver til et websted, et manifest, hoveder, en liste over indholdet og kontrolsummer", () => {
    expect([koert.status, koert.stderr]).toEqual([0, ""]);
    expect(readdirSync(mappe).sort()).toEqual(["filer.sha256", "manifest.xml", "nginx.conf", "sbom.json", "websted"]);
  });

  test("har en fil bag hver adresse i manifestet", () => {
    const adresser = [...laes("manifest.xml").matchAll(/"(https:\/\/[^"]+)"/g)].map((m) => m[1] ?? "").filter((a) => a.startsWith(ADRESSE));
    expect(adresser.length).toBeGreaterThan(8);
    for (const adresse of adresser) expect([adresse, existsSync(fil(adresse))]).toEqual([adresse, true]);
  });

  test("har en hjælpeside bag hver funktion", () => {
    for (const navn of ["functions.json", "functions-en.json"]) {
      const { functions } = JSON.parse(laes(`websted/${navn}`)) as { functions: { helpUrl: string }[] };
      expect(functions.length).toBeGreaterThan(15);
      for (const { helpUrl } of functions) expect([helpUrl, existsSync(fil(helpUrl))]).toEqual([helpUrl, true]);
    }
  });

  test("har en fil bag hvert link på siderne; kun office.js hentes andre steder", () => {
    const sider = filer(websted).filter((navn) => navn.endsWith(".html"));
    const links = sider.flatMap((side) => [...laes(`websted/${side}`).matchAll(/(?:href|src)="([^"#]+)"/g)].map((m) => ({ side, til: m[1] ?? "" })));
    const fremmede = links.filter(({ til }) => til.includes("://"));
    expect(fremmede).toEqual([{ side: "taskpane.html", til: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js" }]);
    for (const { side, til } of links.filter((l) => !fremmede.includes(l))) expect([side, til, existsSync(join(websted, dirname(side), til))]).toEqual([side, til, true]);
  });

  test("nævner intet sted localhost", () => {
    const med = filer(mappe).filter((navn) => erTekst(navn) && laes(navn).includes("localhost"));
    expect(med).toEqual([]);
  });

  test("har manifester til andre miljøer intet sted", () => expect(filer(mappe).filter((navn) => /manifest/.test(navn))).toEqual(["manifest.xml"]));

  test("kan efterprøves med kontrolsummerne", () => {
    const linjer = laes("filer.sha256").trimEnd().split("\n").map((l) => l.split("  "));
    expect(linjer.map(([, navn]) => navn).sort()).toEqual(filer(mappe).filter((navn) => navn !== "filer.sha256").sort());
    for (const [sum, navn = ""] of linjer) expect([navn, createHash("sha256").update(readFileSync(join(mappe, navn))).digest("hex")]).toEqual([navn, sum]);
  });
});

describe("Hovederne", () => {
  const meta = (): string => /Content-Security-Policy" content="([^"]+)"/.exec(laes("websted/taskpane.html"))?.[1] ?? "";
  const politik: Readonly<Record<string, RegExp>> = {
    "websted/_headers": /Content-Security-Policy: (.*)/g,
    "websted/web.config": /name="Content-Security-Policy" value="([^"]*)"/g,
    "websted/.htaccess": /Content-Security-Policy "([^"]*)"/g,
    "websted/staticwebapp.config.json": /"Content-Security-Policy": "([^"]*)"/g,
    "nginx.conf": /Content-Security-Policy "([^"]*)"/g,
  };

  test.each(Object.entries(politik))("i %s siger det samme som siden, og hvem der må vise den i en ramme", (navn, udtryk) => {
    const fundne = [...laes(navn).matchAll(udtryk)].map((m) => m[1] ?? "");
    expect(fundne.length).toBeGreaterThan(0);
    for (const csp of fundne) {
      expect(csp.startsWith(`${meta()}; frame-ancestors 'self' https://*.officeapps.live.com `)).toBe(true);
      expect(csp).toContain("default-src 'none'");
    }
  });

  test.each(Object.keys(politik))("i %s forbyder ikke rammen ad anden vej og åbner kun funktionernes beskrivelse for andre", (navn) => {
    const tekst = laes(navn);
    expect(tekst).not.toMatch(/^(?!.*(unset|remove)).*X-Frame-Options/m);
    expect(tekst).toMatch(/Access-Control-Allow-Origin/);
    expect(tekst).not.toMatch(/Cross-Origin-(Opener|Embedder)-Policy/);
  });

  test("gælder den sti, adressen har", () => {
    expect(laes("websted/_headers")).toMatch(/^\/fokusmaal\/\*$/m);
    expect(laes("nginx.conf")).toContain("location /fokusmaal/ {");
    expect(laes("websted/staticwebapp.config.json")).toContain('"/fokusmaal/functions.json"');
  });

  test("til IIS er gyldig XML", () => expect(() => execFileSync(process.execPath, ["-e", 'const { SaxesParser } = require("saxes"); const p = new SaxesParser(); p.on("error", (e) => { throw e; }); p.write(require("fs").readFileSync(0, "utf8")).close();'], { cwd: ROOT, input: laes("websted/web.config") })).not.toThrow());
});

describe("Det, der leveres", () => {
  /** Words that stand in office.js and its Excel part, and nowhere else. */
  const MAERKER = ["OSFPerformance", "Microsoft.Office.WebExtension"];

  test("indeholder ikke office.js", () => {
    const microsofts = ["office.js", "excel-win32-16.01.js"].map((navn) => readFileSync(join(OFFICE_JS, navn), "utf8")).join("");
    for (const maerke of MAERKER) expect(microsofts).toContain(maerke);
    const med = filer(websted).filter((navn) => /(^|\/)(office|excel-\w+-)[^/]*\.js$/i.test(navn) || (/\.js$/.test(navn) && MAERKER.some((m) => laes(`websted/${navn}`).includes(m))));
    expect(med).toEqual([]);
  });

  test("består af netop de pakker, der er gjort rede for, med licens", () => {
    const pakker = [...laes("websted/tredjepart.txt").matchAll(/^(\S+) \S+ \(([\w.-]+)\)\n-{60}\n(.+)/gm)];
    expect(pakker.map(([, navn, licens]) => [navn, licens])).toEqual([
      ["@microsoft/office-js-helpers", "MIT"],
      ["date-fns", "MIT"],
      ["lodash-es", "MIT"],
      ["rxjs", "Apache-2.0"],
      ["webpack", "MIT"],
      ["zod", "MIT"],
    ]);
    const redegoerelse = readFileSync(join(ROOT, "docs/afhaengigheder.md"), "utf8");
    for (const [, navn] of pakker) expect([navn, redegoerelse.includes(`\`${navn}\``)]).toEqual([navn, true]);
  });

  test("står i en SBOM, som bliver ens hver gang", () => {
    const { bomFormat, components, metadata } = JSON.parse(laes("sbom.json")) as { bomFormat: string; components: { name: string; licenses: unknown }[]; metadata: object };
    expect([bomFormat, metadata]).toEqual(["CycloneDX", expect.objectContaining({ component: expect.objectContaining({ name: "fokusmaal" }) })]);
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(["@microsoft/office-js-helpers", "date-fns", "zod"]));
    expect(components.map(({ name }) => name)).not.toContain("@microsoft/office-js");
    expect(execFileSync(process.execPath, ["scripts/sbom.mjs"], { cwd: ROOT, encoding: "utf8" })).toBe(laes("sbom.json"));
  }, 60_000);

  test("er bygget ens to gange: pakken og dist er hver sin bygning af de samme filer", () => {
    const uafhaengige = filer(DIST).filter((navn) => !/^manifest|^functions(-en)?\.json$/.test(navn));
    expect(uafhaengige).toEqual(expect.arrayContaining(["taskpane.js", "functions.js", "taskpane.css", "taskpane.html", "tredjepart.txt"]));
    for (const navn of uafhaengige) expect([navn, readFileSync(join(websted, navn)).equals(readFileSync(join(DIST, navn)))]).toEqual([navn, true]);
  });
});

describe("Der pakkes ikke", () => {
  test.each([
    [[], /mangler en https-adresse/],
    [["http://addin.example.dk"], /begynder ikke med https/],
    [["https://localhost:3000"], /din egen maskine/],
    [[ADRESSE, "a", "b"], /et argument for meget/],
  ])("%j", (args, besked) => {
    const { status, stderr } = pak(...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(besked)]);
  });

  test("oven i en mappe med andet", () => {
    const anden = mkdtempSync(join(tmpdir(), "pak-anden-"));
    writeFileSync(join(anden, "min.txt"), "mit");
    const { status, stderr } = pak(ADRESSE, anden);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/andet end en tidligere pakke/)]);
    expect(statSync(join(anden, "min.txt")).size).toBe(3);
    rmSync(anden, { recursive: true });
  });
});
