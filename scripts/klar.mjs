// Installs what is missing, and nothing else: runs before npm start, npm test and the like, with Node alone.
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".fokusmaal-klar");
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Fokusmål kræver Node 20.19 eller nyere; her er ${process.versions.node}. Hent en nyere på nodejs.org.`);
  process.exit(2);
}

const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
const installed = existsSync(stamp) && readFileSync(stamp, "utf8") === lock;

if (!installed) {
  console.log("Installerer det, der mangler (npm ci) …");
  const npm = process.env.npm_execpath;
  const [command, args, shell] = npm?.endsWith("js") ? [process.execPath, [npm], false] : ["npm", [], process.platform === "win32"];
  const run = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: "inherit", shell });
  if (run.status !== 0) {
    console.error("npm ci lykkedes ikke. Kontrollér forbindelsen til npm-registret, og prøv igen.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
