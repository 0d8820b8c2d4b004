// npm run pak -- https://fokusmaal.kommunen.dk [mappe]
// A folder that any static https host can serve, and the manifest for central deployment.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { sbom } from "./sbom.mjs";
import { serverfiler } from "./serverfiler.mjs";

const require = createRequire(import.meta.url);
const { adressefejl } = require("./manifestvarianter.cjs");
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Its presence says that the folder is ours to write again. */
const HASHER = "filer.sha256";

const opgiv = (hvorfor) => {
  console.error(hvorfor);
  process.exit(2);
};

const filer = (mappe) => readdirSync(mappe, { recursive: true, withFileTypes: true }).filter((fil) => fil.isFile()).map((fil) => join(fil.parentPath ?? fil.path, fil.name)).sort();

function byg(websted, adresse) {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", websted], { cwd: root, encoding: "utf8", env: { ...process.env, FOKUSMAAL_ADRESSE: adresse } });
  if (run.status !== 0) throw new Error(`Programmet kunne ikke bygges:\n${run.stdout}${run.stderr}`);
}

function skriv(mappe, indhold) {
  for (const [navn, tekst] of Object.entries(indhold)) writeFileSync(join(mappe, navn), tekst);
}

/** As `sha256sum -c` reads it. */
const hasher = (mappe) =>
  filer(mappe)
    .map((fil) => `${createHash("sha256").update(readFileSync(fil)).digest("hex")}  ${relative(mappe, fil).split(sep).join("/")}\n`)
    .join("");

function pak(adresse, mappe) {
  const websted = join(mappe, "websted");
  rmSync(mappe, { recursive: true, force: true });
  mkdirSync(websted, { recursive: true });
  byg(websted, adresse);
  renameSync(join(websted, "manifest.produktion.xml"), join(mappe, "manifest.xml"));
  for (const fil of readdirSync(websted).filter((navn) => /^manifest.*\.xml$/.test(navn))) rmSync(join(websted, fil));
  const hoveder = serverfiler(readFileSync(join(websted, "taskpane.html"), "utf8"), adresse);
  skriv(websted, hoveder.websted);
  skriv(mappe, { ...hoveder.server, "sbom.json": sbom(false) });
  writeFileSync(join(mappe, HASHER), hasher(mappe));
}

const [adresse, ud = join("ud", "pak"), ...flere] = process.argv.slice(2);
const fejl = adressefejl(adresse);
if (fejl !== null) opgiv(`npm run pak -- <https-adresse> [mappe]\n${fejl}`);
if (flere.length > 0) opgiv(`Der er et argument for meget: ${flere.join(" ")}. Sæt en mappe med mellemrum i anførselstegn.`);
const mappe = resolve(ud);
if (existsSync(mappe) && readdirSync(mappe).length > 0 && !existsSync(join(mappe, HASHER))) opgiv(`${ud} indeholder andet end en tidligere pakke. Vælg en tom mappe; intet er skrevet.`);
pak(adresse, mappe);
console.log(`Pakket i ${ud}:
  websted/       lægges på ${adresse}
  nginx.conf     hører til serveren; de andre værters hoveder ligger i websted/
  manifest.xml   til Microsoft 365 Administration eller et delt katalog
  sbom.json      hvad programmet består af
  ${HASHER}   kontrolsummer: sha256sum -c ${HASHER}
Vejledning: docs/udrulning/README.md`);
