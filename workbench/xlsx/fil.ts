/** Files on disk: the only part of the layer that knows of one. */
import { createWriteStream } from "node:fs";
import { readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { WorkbookModel } from "../model/mappe";
import { XlsxFejl } from "./fejl";
import { laesMappe } from "./laes/mappe";
import { skrivMappe } from "./skriv/gem";

/** Which file a model came from. */
const fraFil = new WeakMap<WorkbookModel, string>();
/** Bytes; a package beyond this cannot be an honest workbook. */
const MAKS_FIL = 2 ** 31;

/** @throws XlsxFejl */
export async function laesFil(sti: string): Promise<WorkbookModel> {
  const om = await stat(sti).catch(() => null);
  if (!om?.isFile()) throw new XlsxFejl("findes-ikke", sti);
  if (om.size > MAKS_FIL) throw new XlsxFejl("for-stor", sti);
  const bytes = await readFile(sti).catch(() => {
    throw new XlsxFejl("findes-ikke", sti);
  });
  const model = await laesMappe(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), basename(sti));
  fraFil.set(model, resolve(sti));
  return model;
}

async function ensFil(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  const [x, y] = await Promise.all([a, b].map((sti) => stat(sti, { bigint: true }).catch(() => null)));
  return x != null && y != null && x.ino === y.ino && x.dev === y.dev;
}

/** Writes beside the place and moves there, so that nothing is left half-written. @throws XlsxFejl */
export async function gemFil(model: WorkbookModel, sti: string): Promise<void> {
  const fra = fraFil.get(model);
  if (fra !== undefined && (await ensFil(fra, sti))) throw new XlsxFejl("samme-fil", sti);
  const midlertidig = join(dirname(resolve(sti)), `.${basename(sti)}.${process.pid}.tmp`);
  try {
    await pipeline(Readable.from(skrivMappe(model), { objectMode: true }), createWriteStream(midlertidig));
    await rename(midlertidig, sti);
  } catch (fejl) {
    throw typeof fejl === "object" && fejl !== null && "syscall" in fejl ? new XlsxFejl("kan-ikke-skrives", sti) : fejl;
  } finally {
    await rm(midlertidig, { force: true }).catch(() => undefined);
  }
}
