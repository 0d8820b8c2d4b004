/** How fast a workbook of 1,000,000 × 6 cells is read: ours against exceljs' streaming reader, each in a process of its own. */
import { bytes, TOM_MAPPE } from "./bytes";
import { spawnSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import ExcelJS from "exceljs";
import { cellenavn } from "../workbench/xlsx/a1";
import { laesMappe, laesRaekker } from "../workbench/xlsx";
import { gemFil, laesFil } from "../workbench/xlsx/fil";
import { skelet } from "../workbench/xlsx/skriv/skelet";
import { skrivZip, type Zipdel } from "../workbench/xlsx/zip/skriv";
import { tilfaeldige } from "./data";

const RAEKKER = 1_000_000;
const KOLONNER = 6;
const PERSONER = 200_000;
const ARK = "Samtaler";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const SSTANTAL = PERSONER + 2;
const streng = (i: number): string => (i < 2 ? (["Afholdt", "Aflyst"][i] ?? "") : String(1_000_000_000 + i));

function* strenge(): Generator<string> {
  yield `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${SSTANTAL}">`;
  for (let i = 0; i < SSTANTAL; i++) yield `<si><t>${streng(i)}</t></si>`;
  yield "</sst>";
}

function* ark(): Generator<string> {
  const tal = tilfaeldige(1);
  yield `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`;
  for (let r = 0; r < RAEKKER; r++) {
    const celler = [` t="s"><v>${2 + tal(PERSONER)}`, `><v>${44_000 + tal(1500)}`, ` t="s"><v>${tal(2)}`, `><v>${tal(100)}`, `><v>${tal(10_000) / 100}`, `><v>${tal(1_000_000)}`];
    yield `<row r="${r + 1}">${celler.map((c, k) => `<c r="${cellenavn(r, k)}"${c}</v></c>`).join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

/** Laid out part by part, so that making the file takes no memory either. */
async function lavFil(sti: string): Promise<void> {
  const { pakke } = await skelet(TOM_MAPPE), del = (navn: string, tekster: Iterable<string>): Zipdel => ({ navn, indhold: bytes(tekster) });
  const mappe = (await pakke.tekst("xl/workbook.xml")).replace("<sheets></sheets>", `<sheets><sheet name="${ARK}" sheetId="1" r:id="rId2"/></sheets>`);
  const rel = (await pakke.tekst("xl/_rels/workbook.xml.rels")).replace("</Relationships>", `<Relationship Id="rId2" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`);
  const nye = new Map<string, Iterable<string>>([["xl/workbook.xml", [mappe]], ["xl/_rels/workbook.xml.rels", [rel]]]);
  const dele = pakke.dele.map((d): Zipdel => { const ny = nye.get(d.navn); return ny ? del(d.navn, ny) : d; });
  await pipeline(Readable.from(skrivZip([...dele, del("xl/sharedStrings.xml", strenge()), del("xl/worksheets/sheet1.xml", ark())])), createWriteStream(sti));
}

interface Maalt {
  readonly ms: number;
  readonly celler: number;
  /** MB. */
  readonly hoejeste: number;
}

const MAADER: Readonly<Record<string, (sti: string) => Promise<number>>> = {
  raekker: async (sti) => {
    let celler = 0;
    await laesRaekker(await readFile(sti), ARK, { raekke: () => undefined, celle: (_r, _k, _s, vaerdi) => { if (vaerdi !== null) celler++; } });
    return celler;
  },
  exceljs: async (sti) => {
    let celler = 0;
    for await (const blad of new ExcelJS.stream.xlsx.WorkbookReader(sti, { sharedStrings: "cache", worksheets: "emit", styles: "ignore", hyperlinks: "ignore", entries: "emit" })) {
      for await (const raekke of blad) for (let k = 1; k <= KOLONNER; k++) if (raekke.getCell(k).value !== null) celler++;
    }
    return celler;
  },
  model: async (sti) => {
    const model = await laesMappe(await readFile(sti), "stor.xlsx"), [blad] = model.sheets;
    let celler = 0;
    for (let r = 0; r < RAEKKER; r++) for (let k = 0; k < KOLONNER; k++) if (blad && blad.cells.value(r, k) !== null) celler++;
    return celler;
  },
  gem: async (sti) => {
    const model = await laesFil(sti);
    for (const blad of model.sheets) blad.changes.cells = "all";
    await gemFil(model, `${sti}.ud`);
    return RAEKKER * KOLONNER;
  },
};

function iEgenProces(maade: string, sti: string): Maalt {
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", __filename, maade, sti], { encoding: "utf8" });
  const linje = stdout.trim().split("\n").at(-1) ?? "";
  if (!linje.startsWith("{")) throw new Error(`${maade}: ${stderr}`);
  return JSON.parse(linje) as Maalt;
}

/** Prints times, peaks of memory and how many times faster than exceljs. */
export async function benchLaesning(): Promise<void> {
  const mappe = await mkdtemp(join(tmpdir(), "fokusmaal-")), sti = join(mappe, "stor.xlsx");
  try {
    await lavFil(sti);
    console.log(`${RAEKKER.toLocaleString("da-DK")} × ${KOLONNER} celler, ${Math.round((await stat(sti)).size / 1e6)} MB på disken.`);
    const maalt = new Map(Object.keys(MAADER).map((maade) => [maade, iEgenProces(maade, sti)]));
    const navne: Readonly<Record<string, string>> = { raekker: "Række for række", exceljs: "exceljs, række for række", model: "Ind i modellen", gem: "Ind i modellen, sammenlignet celle for celle og gemt" };
    for (const [maade, { ms, hoejeste, celler }] of maalt) console.log(`  ${navne[maade] ?? maade}: ${(ms / 1000).toFixed(1)} s, højeste hukommelse ${hoejeste} MB (${celler.toLocaleString("da-DK")} celler).`);
    const eget = maalt.get("raekker")?.ms ?? NaN, andet = maalt.get("exceljs")?.ms ?? NaN;
    console.log(`  ${(andet / eget).toFixed(1)} gange så hurtigt som exceljs.`);
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}

const [, script, maade, sti] = process.argv;
if (script === __filename && maade !== undefined && sti !== undefined) {
  const start = performance.now();
  void MAADER[maade]?.(sti).then((celler) => {
    const maalt: Maalt = { ms: performance.now() - start, celler, hoejeste: Math.round(process.resourceUsage().maxRSS / 1024) };
    console.log(JSON.stringify(maalt));
  });
}
