/** Builds what is missing or older than its sources. */
import { spawn } from "node:child_process";
import { readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { CACHE, DIST, ROOT } from "../steder";
import { bygSide } from "./byg-side";

interface Bundt {
  readonly navn: string;
  readonly byg: () => Promise<void>;
  /** Its age is the bundle's. */
  readonly produkt: string;
  readonly kilder: readonly string[];
}

async function webpack(): Promise<void> {
  const program = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const barn = spawn(process.execPath, [program, "--mode", "production", "--config", "webpack.config.js"], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  let ord = "";
  for (const stroem of [barn.stdout, barn.stderr]) stroem.on("data", (stykke: Buffer) => (ord += stykke.toString()));
  const status = await new Promise<number | null>((faerdig, fejl) => barn.once("error", fejl).once("close", faerdig));
  if (status !== 0) throw new Error(ord);
}

export const TILFOEJELSE: Bundt = {
  navn: "tilføjelsesprogrammet",
  byg: webpack,
  produkt: join(DIST, "taskpane.html"),
  kilder: ["src", "scripts", "manifest.xml", "webpack.config.js"],
};

export const SIDE: Bundt = {
  navn: "værkstedets side",
  byg: () => bygSide(CACHE.page),
  produkt: join(CACHE.page, "index.html"),
  kilder: ["workbench/page", "workbench/host", "workbench/model", "workbench/xlsx", "workbench/cli/byg-side.ts", "package-lock.json"],
};

async function nyeste(sti: string): Promise<number> {
  const om = await stat(sti);
  if (!om.isDirectory()) return om.mtimeMs;
  const alle = await Promise.all((await readdir(sti)).map((navn) => nyeste(join(sti, navn))));
  return Math.max(0, ...alle);
}

async function erForaeldet({ produkt, kilder }: Bundt): Promise<boolean> {
  const bygget = await stat(produkt).then((om) => om.mtimeMs, () => 0);
  const tider = await Promise.all(kilder.map((k) => nyeste(join(ROOT, k))));
  return Math.max(...tider) > bygget;
}

/** @throws Error with the builder's own words when the build fails. */
export async function byg(bundt: Bundt, sig: (tekst: string) => void): Promise<void> {
  if (!(await erForaeldet(bundt))) return;
  sig(`Bygger ${bundt.navn} …`);
  await bundt.byg().catch((fejl: unknown) => {
    throw new Error(`${bundt.navn} kunne ikke bygges:\n${fejl instanceof Error ? fejl.message : String(fejl)}`);
  });
  // A file that came out the same as it was can be left as it is.
  const nu = new Date();
  await utimes(bundt.produkt, nu, nu);
}
