// npm run nat [-- <navn> …]: the long suites one after the other; docs/nat.md is written with what they found.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const jest = (fil) => [join("node_modules", "jest", "bin", "jest.js"), "--config", "jest.nat.config.mjs", "--runInBand", fil];

// A suite of tests lies in test/nat; another is any script that Node can run and that ends with 0 when all is well.
const SUITER = [
  { navn: "laesning", titel: "Tilfældige mapper læst som tabeller", node: jest("test/nat/fuzz/laesning") },
  { navn: "koersel", titel: "Tilfældige mapper gennem hele kørslen", node: jest("test/nat/fuzz/koersel") },
  { navn: "pakker", titel: "Ødelagte .xlsx-filer", node: jest("test/nat/fuzz/pakker") },
  { navn: "fejl", titel: "Hver fejl i Excel ved hvert kald i en kørsel", node: jest("test/nat/fejl") },
  { navn: "graenser", titel: "Excels grænser gennem en hel kørsel", node: jest("test/nat/graenser") },
  { navn: "webkit", titel: "Ruden i WebKitGTK", node: jest("test/nat/webkit") },
];

const valgte = process.argv.slice(2);
const ukendt = valgte.find((navn) => SUITER.every((s) => s.navn !== navn));
if (ukendt !== undefined) {
  console.error(`Der er ingen prøve, der hedder ${ukendt}. Vælg mellem ${SUITER.map((s) => s.navn).join(", ")}.`);
  process.exit(2);
}

/** Runs one suite; figures come as lines of `[what, value]` in the file that FOKUSMAAL_NAT names. */
function koer({ navn, titel, node }) {
  console.log(`\n== ${navn}: ${titel}`);
  const mappe = mkdtempSync(join(tmpdir(), "fokusmaal-nat-"));
  const [tal, svar] = [join(mappe, "tal.jsonl"), join(mappe, "svar.json")];
  const erJest = node.includes("jest.nat.config.mjs");
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [...node, ...(erJest ? ["--json", `--outputFile=${svar}`] : [])], { cwd: root, stdio: ["ignore", erJest ? "ignore" : "inherit", "inherit"], env: { ...process.env, FOKUSMAAL_NAT: tal } });
  const sekunder = Math.round((performance.now() - start) / 1000);
  const linjer = existsSync(tal) ? readFileSync(tal, "utf8").split("\n").filter(Boolean).map((linje) => JSON.parse(linje)) : [];
  const proever = erJest && existsSync(svar) ? JSON.parse(readFileSync(svar, "utf8")).numPassedTests : null;
  rmSync(mappe, { recursive: true });
  // A suite without a single test has shown nothing.
  return { navn, titel, bestod: status === 0 && proever !== 0, proever, sekunder, tal: linjer };
}

const tabel = (hoved, raekker) => [`| ${hoved.join(" | ")} |`, `|${hoved.map(() => "---").join("|")}|`, ...raekker].join("\n");
const linje = (celler) => `| ${celler.join(" | ")} |`;
const idag = new Date().toLocaleDateString("da-DK", { day: "2-digit", month: "2-digit", year: "numeric" });

const SIDE = join(root, "docs", "nat.md");
/** What the page says of a suite that was not run now; `null` when it never was. */
function fraSiden({ navn, titel }, gammel) {
  const raekke = gammel.find((l) => l.startsWith(`| \`${navn}\` |`));
  const fra = gammel.indexOf(`## ${titel}`);
  const til = gammel.findIndex((l, i) => i > fra && l.startsWith("## "));
  return raekke === undefined ? null : { raekke, tal: fra < 0 ? "" : gammel.slice(fra, til < 0 ? undefined : til).join("\n").trim() };
}

const somTekst = (u) => ({
  raekke: linje([`\`${u.navn}\``, u.titel, u.bestod ? "bestået" : "**fejlet**", u.proever ?? "", u.sekunder, idag]),
  tal: u.tal.length === 0 ? "" : `## ${u.titel}\n\n${tabel(["Hvad", "Tal"], u.tal.map(linje))}`,
});

const udfald = SUITER.filter((s) => valgte.length === 0 || valgte.includes(s.navn)).map(koer);
const gammel = existsSync(SIDE) ? readFileSync(SIDE, "utf8").split("\n") : [];
const dele = SUITER.map((s) => {
  const nu = udfald.find(({ navn }) => navn === s.navn);
  return nu ? somTekst(nu) : fraSiden(s, gammel);
}).filter((del) => del !== null);
const oversigt = tabel(["Prøve", "Hvad", "Udfald", "Prøver", "Sekunder", "Kørt"], dele.map(({ raekke }) => raekke));
const side = [
  "# De lange prøver",
  "`npm run nat` kører det, der er for langt til `npm test`, og skriver denne side. Hver prøve kan køres for sig, fx `npm run nat -- webkit`; de andre står da, som de gjorde.",
  oversigt,
  ...dele.map(({ tal }) => tal).filter(Boolean),
].join("\n\n");

console.log(`\n${side}`);
writeFileSync(SIDE, `${side}\n`);
process.exit(udfald.every((u) => u.bestod) ? 0 : 1);
