/** The documents are true to the code where a machine can tell. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { medLag } from "../scripts/lagtegning";

const ROD = join(__dirname, "..");
const laes = (sti: string): string => readFileSync(join(ROD, sti), "utf8");
const dokumenter = ["README.md", "CHANGELOG.md", ...readdirSync(join(ROD, "docs"), { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".md")).filter((f) => !/regler.[A-Z]\d/.test(f)).map((f) => join("docs", f))];

test("tegningen af lagene er den, arkitektur.json giver; ellers kør npm run regler", () => {
  const side = laes("docs/arkitektur.md");
  expect(medLag(side)).toBe(side);
});

test.each(dokumenter)("%s: hvert link til en fil og hvert billede findes", (dokument) => {
  const tekst = laes(dokument).replace(/```[\s\S]*?```/g, "");
  const mangler = [...tekst.matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map((m) => m[1] ?? "").filter((til) => !existsSync(join(ROD, dirname(dokument), til)));
  expect(mangler).toEqual([]);
});

test.each(dokumenter)("%s: hver fil i programmet, der nævnes, findes", (dokument) => {
  const mangler = [...laes(dokument).matchAll(/`((?:src|test|workbench|scripts|samples|bench)\/[\w./-]+)`/g)].map((m) => m[1] ?? "").filter((sti) => !existsSync(join(ROD, sti)));
  expect(mangler).toEqual([]);
});

test.each(dokumenter)("%s: hver kommando, der nævnes, findes i package.json", (dokument) => {
  const { scripts } = JSON.parse(laes("package.json")) as { scripts: Record<string, string> };
  const ukendte = [...laes(dokument).matchAll(/npm run (?:-s )?([a-z]+)/g)].map((m) => m[1] ?? "").filter((navn) => !(navn in scripts));
  expect(ukendte).toEqual([]);
});

test("hver beslutning står på listen", () => {
  const filer = readdirSync(join(ROD, "docs/beslutninger")).filter((f) => f !== "README.md");
  expect(filer.length).toBeGreaterThan(7);
  for (const fil of filer) expect([fil, laes("docs/beslutninger/README.md").includes(`(${fil})`)]).toEqual([fil, true]);
});
