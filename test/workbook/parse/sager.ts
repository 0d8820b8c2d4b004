/**
 * Cases as text: `= sentence`, `ark`, `kommune` and `tabel` lines, a drawn sheet, `giver`, and the reading line by line.
 * Corrections stand among them: `ret Ark1!A1 [@Exceltabel] [nr.2] slags | overskrift=felt | …` (`#=felt` for columns of a table
 * without headings, `-` for a column that is not used), `afloeser | overskrift | …` for the one before it, `ord felt tekst=betyder`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rektangelAf } from "../../../src/workbook/adresse";
import type { Ordrettelse, Rettelse, Rettelser } from "../../../src/workbook/parse/rettelse/typer";
import type { Exceltabel, Gitter } from "../../../src/workbook/parse/typer";
import { tegnetArk } from "./tegning";

export interface Sag {
  readonly saetning: string;
  readonly gitre: readonly Gitter[];
  readonly kommune: string | null;
  readonly rettelser: Rettelser;
  readonly giver: readonly string[];
}

const dele = (tekst: string): string[] => tekst.split("|").map((del) => del.trim());

function laesRettelse(linje: string): Rettelse {
  const [hoved = "", ...kolonner] = dele(linje.slice(4));
  const m = /^(.+)!([A-Z]+\d+(?::[A-Z]+\d+)?)(?: @(\S+))?(?: nr\.(\d))? (\S+)$/.exec(hoved);
  if (!m) throw new Error(`Uforståelig rettelse: ${linje}`);
  const par = kolonner.map((k) => k.split("="));
  const overskrifter = par.map(([tekst = ""]) => tekst);
  return {
    ark: m[1] ?? "", adresse: m[2] ?? "", exceltabel: m[3] ?? null, slags: (m[5] ?? "") as Rettelse["slags"],
    overskrifter: overskrifter.every((tekst) => tekst === "#") ? [] : overskrifter,
    felter: par.map(([, felt = "-"]) => (felt === "-" ? null : felt)),
    afloeser: null,
    nr: Number(m[4] ?? 1) - 1,
  };
}

function laesOrd(linje: string): Ordrettelse {
  const [, felt = "", tekst = "", betyder = ""] = /^ord (\S+) (.+)=(.+)$/.exec(linje) ?? [];
  return { felt: felt as Ordrettelse["felt"], tekst, betyder };
}

function laesSag(tekst: string): Sag {
  const [saetning = "", ...linjer] = tekst.split("\n");
  const deling = linjer.findIndex((l) => l.trim() === "giver");
  const ark: { navn: string; linjer: string[]; tabeller: Exceltabel[] }[] = [];
  const tabeller: Rettelse[] = [];
  const ord: Ordrettelse[] = [];
  let kommune: string | null = null;
  for (const linje of linjer.slice(0, deling)) {
    if (linje.startsWith("kommune ")) kommune = linje.slice(8).trim();
    else if (linje.startsWith("ark ")) ark.push({ navn: linje.slice(4).trim(), linjer: [], tabeller: [] });
    else if (linje.startsWith("ret ")) tabeller.push(laesRettelse(linje));
    else if (linje.startsWith("ord ")) ord.push(laesOrd(linje));
    else if (linje.startsWith("afloeser ")) tabeller.push({ ...(tabeller.pop() as Rettelse), afloeser: dele(linje).slice(1) });
    else {
      if (ark.length === 0) ark.push({ navn: "Ark1", linjer: [], tabeller: [] });
      const tabel = /^tabel (\S+) (\S+)$/.exec(linje.trim());
      if (tabel) {
        ark.at(-1)?.tabeller.push({ navn: tabel[1] ?? "", ...rektangelAf(tabel[2] ?? "") });
        continue;
      }
      ark.at(-1)?.linjer.push(linje);
    }
  }
  const giver = linjer.slice(deling + 1).map((l) => l.trim()).filter((l) => l !== "");
  return { saetning: saetning.trim(), gitre: ark.map((a) => ({ ...tegnetArk(a.navn, a.linjer), exceltabeller: a.tabeller })), kommune, rettelser: { tabeller, ord }, giver };
}

/** The cases of every file in a folder of `test/sager`, by file. */
export function alleSager(navn = "tabeller"): { fil: string; sager: Sag[] }[] {
  const mappe = join(__dirname, "../../sager", navn);
  return readdirSync(mappe).filter((f) => f.endsWith(".txt")).sort().map((fil) => ({
    fil,
    sager: readFileSync(join(mappe, fil), "utf8").split(/^= /m).slice(1).map(laesSag),
  }));
}
