// npm test: types, lint, build, then every jest project. Further arguments go to jest.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (pack, file) => join(root, "node_modules", pack, file);
const extra = process.argv.slice(2);

const steps = [
  ["Typer", bin("typescript", "bin/tsc"), ["--noEmit", "-p", "tsconfig.json"]],
  ["Typer (regler, uden DOM og Office)", bin("typescript", "bin/tsc"), ["--noEmit", "-p", "src/rules/tsconfig.json"]],
  ["Typer (parse, plan og tekst, uden DOM og Office)", bin("typescript", "bin/tsc"), ["--noEmit", "-p", "src/workbook/tsconfig.json"]],
  ["ESLint", bin("eslint", "bin/eslint.js"), ["."]],
  ["Byg", bin("webpack", "bin/webpack.js"), ["--mode", "production"]],
  ["Jest", bin("jest", "bin/jest.js"), ["--maxWorkers=2", ...extra]],
];

for (const [navn, file, args] of extra.length ? steps.slice(-1) : steps) {
  console.log(`\n== ${navn}`);
  const run = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
