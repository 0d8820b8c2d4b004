// npm run sbom: what the program is made of, as CycloneDX from the lock file. Same lock file, same bytes.
//   node scripts/sbom.mjs             what runs in Excel
//   node scripts/sbom.mjs --alt       what builds and tests it, too
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** @param alt with what only builds and tests. @throws Error when npm cannot make the list */
export function sbom(alt) {
  const npm = process.env.npm_execpath;
  const [command, foran, shell] = npm?.endsWith("js") ? [process.execPath, [npm], false] : ["npm", [], process.platform === "win32"];
  const args = ["sbom", "--package-lock-only", "--sbom-format=cyclonedx", ...(alt ? [] : ["--omit=dev", "--omit=optional"])];
  const run = spawnSync(command, [...foran, ...args], { cwd: root, encoding: "utf8", shell, maxBuffer: 64 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(`npm sbom lykkedes ikke (npm 10 eller nyere kræves): ${run.stderr}`);
  // What says when, where and by which npm it was made says nothing of the program.
  const { serialNumber, metadata, ...resten } = JSON.parse(run.stdout);
  const { lifecycles, component } = metadata;
  return `${JSON.stringify({ ...resten, metadata: { lifecycles, component: { ...component, name: "fokusmaal" } } }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(sbom(process.argv.includes("--alt")));
