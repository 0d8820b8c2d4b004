/** `npm run rundtur -- <mappe>`: adds a sheet and a highlight to every workbook of a folder, saves it, and tells what was lost. */
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { uskadelig } from "../../src/workbook/tekst";
import type { WorkbookModel } from "../model/mappe";
import { laesMappe, mappeBytes, XlsxFejl } from "../xlsx";
import { inventarAf, mistet } from "../xlsx/inventar";
import { medEgetArk } from "../xlsx/proeveark";

async function rundtur(sti: string): Promise<readonly string[]> {
  const foer = new Uint8Array(await readFile(sti)), model: WorkbookModel = await laesMappe(foer, basename(sti));
  medEgetArk(model);
  return mistet(await inventarAf(foer), await inventarAf(await mappeBytes(model)));
}

async function main(): Promise<number> {
  const [mappe] = process.argv.slice(2);
  const filer = mappe === undefined ? null : await readdir(mappe).catch(() => null);
  if (mappe === undefined || filer === null) {
    process.stderr.write("Angiv en mappe med regneark: npm run rundtur -- <mappe>\n");
    return 2;
  }
  let fejl = 0;
  for (const fil of filer.filter((navn) => extname(navn).toLowerCase() === ".xlsx").sort()) {
    try {
      const tabt = await rundtur(join(mappe, fil));
      if (tabt.length > 0) fejl++;
      console.log(uskadelig(tabt.length === 0 ? `${fil}: intet mistet` : `${fil}: ${tabt.length} forskelle\n${tabt.map((linje) => `  ${linje}`).join("\n")}`));
    } catch (afvist) {
      if (!(afvist instanceof XlsxFejl)) throw afvist;
      console.log(uskadelig(`${fil}: afvist (${afvist.kode}) ${afvist.message}`));
    }
  }
  return fejl === 0 ? 0 : 1;
}

main().then(
  (status) => process.exit(status),
  (fejl: unknown) => {
    console.error(fejl);
    process.exit(1);
  },
);
