/** The custom functions: single calls, fill-down over one range, and a table against the same in COUNTIFS by LibreOffice. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { fraIso, NI_GRUPPER } from "../src/rules";
import { FOKUSMAAL_SAMTALER } from "../src/functions/andele";
import { FOKUSMAAL_TABEL } from "../src/functions/lister";
import { udfyld } from "./udfyldning";

type Raekke = (string | number)[];

const START = fraIso("2022-06-01");
const T = fraIso("2025-01-01");

const forloeb = (antal: number): Raekke[] => [["CPR", "Ydelse", "Startdato"], ...Array.from({ length: antal }, (_, p): Raekke => [`P${p}`, NI_GRUPPER[p % 9] ?? "", START + (p % 300)])];

/** Five interviews a person, spread over two years. */
const samtaler = (antal: number, personer: number): Raekke[] => [["CPR", "Samtaledato"], ...Array.from({ length: antal }, (_, i): Raekke => [`P${i % personer}`, fraIso("2023-01-02") + ((i * 7919) % 728)])];

function roer(raekker: readonly Raekke[]): number {
  let sum = 0;
  for (const raekke of raekker) for (const celle of raekke) sum += typeof celle === "number" ? celle : celle.length;
  return sum;
}

const kopi = (raekker: readonly Raekke[]): Raekke[] => raekker.map((r) => [...r]);

/** Milliseconds of the fastest of five, each on cells that have not been seen before. */
function maal(lav: () => () => unknown): number {
  const tider = Array.from({ length: 5 }, () => {
    const kald = lav();
    const start = performance.now();
    kald();
    return performance.now() - start;
  });
  return Math.min(...tider);
}

function linje(navn: string, ms: number, krav: number | null): void {
  console.log(`  ${navn.padEnd(58)} ${ms.toFixed(1).padStart(9)} ms${krav === null ? "" : `  (krav ${krav.toFixed(0)} ms${ms <= krav ? "" : ": IKKE HOLDT"})`}`);
}

function enkelte(): void {
  let frisk = 0;
  const antal = (): number[][] => {
    frisk++;
    return Array.from({ length: 100_000 }, (_, i) => [(i + frisk) % 7]);
  };
  linje("FOKUSMAAL_SAMTALER, 100.000 antal", maal(() => { const data = antal(); return () => FOKUSMAAL_SAMTALER(data); }), 20);
  const haendelser = maal(() => {
    frisk++;
    const [data, spells] = [samtaler(100_000, 20_000 - frisk), forloeb(20_000)];
    return () => FOKUSMAAL_SAMTALER(data, T, spells);
  });
  linje("FOKUSMAAL_SAMTALER, 100.000 samtaler og 20.000 forløb", haendelser, 250);
}

function fyldNed(): void {
  const [data, spells] = [samtaler(10_000, 2_000), forloeb(2_000)];
  const start = performance.now();
  FOKUSMAAL_SAMTALER(data, T, spells);
  const et = performance.now() - start;
  const foer = performance.now();
  for (let i = 0; i < 1000; i++) FOKUSMAAL_SAMTALER(data, T, spells);
  const tusind = performance.now() - foer;
  linje("ét kald over 10.000 rækker", et, null);
  linje("1.000 kald over de samme celler", tusind, 3 * et);
  let [friske, bund, sum] = [0, 0, 0];
  for (let i = 0; i < 1000; i++) {
    const [d, f] = [kopi(data), kopi(spells)];
    const igen = performance.now();
    sum += roer(d) + roer(f);
    bund += performance.now() - igen;
    FOKUSMAAL_SAMTALER(d, T, f);
    friske += performance.now() - igen;
  }
  const gange = (ms: number): string => `${(ms / et).toLocaleString("da-DK", { maximumFractionDigits: 1 })} gange ét kald`;
  linje(`1.000 kald over friske kopier af dem, ${gange(friske - bund)}`, friske - bund, null);
  linje(`gulvet for dem: hver celle rørt én gang, ${gange(bund)}`, bund, null);
  if (sum === 0) throw new Error("Cellerne er tomme");
}

/** Through the runtime every call gets its copy as a text that Microsoft's part makes cells of: that alone is the second figure. */
async function fyldNedIMappe(): Promise<void> {
  const [data, spells] = [samtaler(10_000, 2_000), forloeb(2_000)];
  const { en, tusind } = await udfyld(data, spells, T);
  linje("én formel i en mappe, fra omregning til værdi i cellen", en, null);
  linje(`1.000 formler fyldt ned i en mappe, ${Math.round(tusind / en)} gange én`, tusind, null);
  const tekst = JSON.stringify([data, spells]);
  const start = performance.now();
  let raekker = 0;
  for (let i = 0; i < 1000; i++) raekker += (JSON.parse(tekst) as [Raekke[], Raekke[]])[0].length;
  linje(`heraf at gøre 1.000 teksters ${Math.round(tekst.length / 1000)} kB til celler (${raekker / 1000} rækker)`, performance.now() - start, null);
}

/** The months' persons and persons with four interviews by COUNTIFS over a helper column a month, as an analyst would do it. */
async function lavRegneark(sti: string, personer: number, raekker: readonly Raekke[]): Promise<number> {
  const bog = new ExcelJS.Workbook();
  const s = bog.addWorksheet("Samtaler");
  s.addRows(raekker.map((r) => [...r]));
  const f = bog.addWorksheet("Personer");
  const sidste = raekker.length;
  forloeb(personer).forEach((r, i) => {
    const celler = i === 0 ? Array.from({ length: 12 }, (_, m) => `T${m + 1}`) : Array.from({ length: 12 }, (_, m) => ({ formula: `COUNTIFS(Samtaler!$A$2:$A$${sidste},$A${i + 1},Samtaler!$B$2:$B$${sidste},">="&DATE(2023,${m + 2},1),Samtaler!$B$2:$B$${sidste},"<"&DATE(2024,${m + 2},1))` }));
    f.addRow([...r, ...celler]);
  });
  const t = bog.addWorksheet("Tabel");
  for (const gruppe of NI_GRUPPER) {
    t.addRow([gruppe, ...Array.from({ length: 12 }, (_, m) => { const k = f.getColumn(4 + m).letter; return { formula: `COUNTIFS(Personer!$B:$B,$A1,Personer!$C:$C,"<="&DATE(2023,${m + 2},1),Personer!${k}:${k},">=4")` }; })]);
  }
  await bog.xlsx.writeFile(sti);
  return personer * 12 + 9 * 12;
}

/** Recalculates by converting, less the time of converting an empty workbook; `null` when LibreOffice is not there or does not finish. */
function libreoffice(mappe: string, fil: string, sekunder: number): number | null {
  const profil = join(mappe, "profil");
  const start = performance.now();
  try {
    execFileSync("soffice", [`-env:UserInstallation=file://${profil}`, "--headless", "--convert-to", "ods", "--outdir", mappe, fil], { timeout: sekunder * 1000, stdio: "ignore" });
    return performance.now() - start;
  } catch {
    return null;
  }
}

/** LibreOffice works out every formula when it opens a file, whoever wrote it. */
const GENBEREGN = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

async function modRegneark(): Promise<void> {
  const [antal, personer] = [100_000, 20_000];
  const [store, spells] = [samtaler(antal, personer), forloeb(personer)];
  const vores = maal(() => { const [d, f] = [kopi(store).map((r, i) => (i === 0 ? r : [r[0] ?? "", Number(r[1]) + Math.random() / 10])), kopi(spells)]; return () => FOKUSMAAL_TABEL(2024, f, d); });
  linje("FOKUSMAAL_TABEL, 100.000 samtaler og 20.000 forløb", vores, null);
  const mappe = mkdtempSync(join(tmpdir(), "fokusmaal-"));
  try {
    mkdirSync(join(mappe, "profil", "user"), { recursive: true });
    writeFileSync(join(mappe, "profil", "user", "registrymodifications.xcu"), GENBEREGN);
    const tom = join(mappe, "tom.xlsx");
    await lavRegneark(tom, 1, samtaler(1, 1));
    libreoffice(mappe, tom, 120);
    const opstart = libreoffice(mappe, tom, 120);
    if (opstart === null) return void console.log("  LibreOffice findes ikke her; sammenligningen er ikke lavet.");
    // The work grows with the formulas times the rows: both are cut by the same factor.
    const del = 10;
    const lille = join(mappe, "lille.xlsx");
    const formler = await lavRegneark(lille, personer / del, samtaler(antal / del, personer / del));
    const tid = libreoffice(mappe, lille, 300);
    if (tid === null || !existsSync(join(mappe, "lille.ods"))) return void console.log("  LibreOffice blev ikke færdig med en tiendedel på fem minutter.");
    const regnet = Math.max(0, tid - opstart);
    linje(`COUNTIFS i LibreOffice, ${formler} formler over ${antal / del} samtaler`, regnet, null);
    const helt = regnet * del * del;
    console.log(`  Omregnet til fuld størrelse (${del} gange formler, ${del} gange rækker): ${(helt / 1000).toFixed(0)} s, ${Math.round(helt / vores)} gange vores${helt / vores >= 50 ? "" : " (krav 50: IKKE HOLDT)"}.`);
  } finally {
    rmSync(mappe, { recursive: true, force: true });
  }
}

export async function benchFunktioner(): Promise<void> {
  console.log("Funktionerne:");
  enkelte();
  fyldNed();
  await fyldNedIMappe();
  await modRegneark();
}
