/** The diagnostic report: versions and counts, no cell, no name of a sheet, no person. */
import { PROGRAM, REGELSAET } from "../program";
import type { Tilstand } from "./styring";

/** What Office tells about itself. */
export interface Platform {
  readonly vaert: string;
  readonly platform: string;
  readonly version: string;
  readonly sprog: string;
  /** The newest requirement sets that are there, `ExcelApi 1.16`. */
  readonly api: readonly string[];
}

function optael(koder: readonly string[]): string {
  const antal = new Map<string, number>();
  for (const kode of koder) antal.set(kode, (antal.get(kode) ?? 0) + 1);
  return antal.size === 0 ? "0" : [...antal].sort(([a], [b]) => a.localeCompare(b)).map(([kode, n]) => `${kode} ${n}`).join(", ");
}

const sekunder = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Lines `name: value`, the same in both languages, for the person who is asked for help. */
export function diagnose({ laest, koersel, fejl, omfang, tidligere, aendringer }: Tilstand, p: Platform): string {
  const a = laest?.aflaesning ?? null;
  const linjer: (readonly [string, string])[] = [
    ["program", PROGRAM],
    ["regelsæt", REGELSAET],
    ["vært", `${p.vaert} ${p.version} (${p.platform}), ${p.sprog}`],
    ["api", p.api.join(", ")],
  ];
  if (a) {
    const raekker = a.tabeller.reduce((sum, t) => sum + t.raekker, 0);
    linjer.push(
      ["tabeller", `${optael(a.tabeller.map((t) => t.slags))}; rækker ${raekker}`],
      ["ikke genkendt", optael(a.ikkeGenkendt.map((i) => i.grund))],
      ["problemer", optael(a.problemer.map((b) => b.kode))],
      ["personer", String(a.inddata.personer?.personer.length ?? 0)],
    );
  }
  if (koersel) {
    const { tider, skrevet } = koersel;
    linjer.push(
      ["domme", optael(koersel.resultat.vurderinger.map((v) => `${v.maal}/${v.dom}`))],
      ["mangler", `nu ${koersel.personer?.liste.nu.antal ?? 0}, kommende ${koersel.personer?.liste.kommende.antal ?? 0}`],
      ["tid", `læst ${sekunder(tider.laest)}, regnet ${sekunder(tider.regnet)}, skrevet ${sekunder(tider.skrevet)}`],
      ["ark", `${skrevet.ark.length}; beskyttede ${skrevet.beskyttede.length}; delvise ${skrevet.delvise.length}`],
    );
  }
  if (omfang) linjer.push(["omfang", `ark ${omfang.ark}, rækker ${omfang.raekker}, markeringer ${omfang.markeringer}`]);
  linjer.push(["tidligere ark", String(tidligere?.ark.length ?? 0)], ["ændringer siden", optael(aendringer.map(({ hvem, hvad }) => `${hvem}/${hvad}`))]);
  if (fejl) linjer.push(["fejl", `${fejl.kode}${fejl.teknisk === null ? "" : ` (${fejl.teknisk})`}`]);
  return linjer.map(([navn, vaerdi]) => `${navn}: ${vaerdi}`).join("\n");
}
