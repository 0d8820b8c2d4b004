/** Cases as text: `= sentence`, `ark` and `kommune` lines, a drawn sheet, `giver`, and the reading line by line. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gitter } from "../../../src/workbook/parse/typer";
import { tegnetArk } from "./tegning";

export interface Sag {
  readonly saetning: string;
  readonly gitre: readonly Gitter[];
  readonly kommune: string | null;
  readonly giver: readonly string[];
}

const MAPPE = join(__dirname, "../../sager/tabeller");

function laesSag(tekst: string): Sag {
  const [saetning = "", ...linjer] = tekst.split("\n");
  const deling = linjer.findIndex((l) => l.trim() === "giver");
  const ark: { navn: string; linjer: string[] }[] = [];
  let kommune: string | null = null;
  for (const linje of linjer.slice(0, deling)) {
    if (linje.startsWith("kommune ")) kommune = linje.slice(8).trim();
    else if (linje.startsWith("ark ")) ark.push({ navn: linje.slice(4).trim(), linjer: [] });
    else {
      if (ark.length === 0) ark.push({ navn: "Ark1", linjer: [] });
      ark.at(-1)?.linjer.push(linje);
    }
  }
  const giver = linjer.slice(deling + 1).map((l) => l.trim()).filter((l) => l !== "");
  return { saetning: saetning.trim(), gitre: ark.map((a) => tegnetArk(a.navn, a.linjer)), kommune, giver };
}

/** The cases of every file, by file. */
export function alleSager(): { fil: string; sager: Sag[] }[] {
  return readdirSync(MAPPE).filter((f) => f.endsWith(".txt")).sort().map((fil) => ({
    fil,
    sager: readFileSync(join(MAPPE, fil), "utf8").split(/^= /m).slice(1).map(laesSag),
  }));
}
