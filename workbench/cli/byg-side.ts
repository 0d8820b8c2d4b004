/** Bundles the workbench's page: never part of dist. */
import type { BuildOptions } from "esbuild";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "../steder";

const PAGE = join(ROOT, "workbench", "page");

/** @param ud folder that is emptied first */
export async function bygSide(ud: string): Promise<void> {
  // Only where a page is built: esbuild does not load in jsdom.
  const { build } = await import("esbuild");
  await rm(ud, { recursive: true, force: true });
  await mkdir(ud, { recursive: true });
  const faelles: BuildOptions = { bundle: true, minify: true, keepNames: true, logLevel: "silent", target: "es2022", define: { "process.env.NODE_ENV": '"production"' }, outdir: ud };
  await build({ ...faelles, entryPoints: [join(PAGE, "index.ts")], entryNames: "side", chunkNames: "del-[hash]", format: "esm", splitting: true });
  await build({ ...faelles, entryPoints: [join(PAGE, "bro.ts")], format: "iife" });
  await copyFile(join(PAGE, "index.html"), join(ud, "index.html"));
}
