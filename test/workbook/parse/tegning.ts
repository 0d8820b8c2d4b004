/** Sheets drawn as text, `| celle | celle |`, and readings written as lines, so that a case reads like the sheet. */
import { maanedskode, isoDag, somTal, spaendkode, type BenchmarkTal, type Broek, type Henvendelse, type TryktTal } from "../../../src/rules";
import type { Aflaesning, Celle, Gitter } from "../../../src/workbook/parse/typer";

/** `#123.4` is a number cell, `#2022-09-30` a date cell, `''` an empty text; all else is text as written. */
export function tegnetCelle(tekst: string): Celle {
  const t = tekst.trim();
  const dato = /^#(\d{4})-(\d{2})-(\d{2})$/.exec(t);
  if (dato) return Date.UTC(Number(dato[1]), Number(dato[2]) - 1, Number(dato[3])) / 86_400_000 + 25569;
  return /^#-?\d+(\.\d+)?$/.test(t) ? Number(t.slice(1)) : t;
}

export function tegnetArk(ark: string, linjer: readonly string[], raekke = 0, kolonne = 0): Gitter {
  const celler = linjer.map((l) => (l.trim() === "" ? [] : l.trim().replace(/^\||\|$/g, "").split("|").map(tegnetCelle)));
  const bredde = Math.max(0, ...celler.map((r) => r.length));
  return { ark, raekke, kolonne, celler: celler.map((r) => [...r, ...Array<Celle>(bredde - r.length).fill("")]), exceltabeller: [] };
}

const pct = (b: Broek | null): string => (b === null ? "?" : `${Math.round(somTal(b) * 1e6) / 1e4} %`);
const tal = (n: number | null): string => (n === null ? "?" : String(n));

export const linjeTrykt = (t: TryktTal): string =>
  [t.slags, t.indsats, t.omraade, maanedskode(t.maaned), t.gruppe, ...(t.varighedFra === null ? [] : [`fra ${t.varighedFra} mdr.`]), `${tal(t.antalMed)} af ${tal(t.antal)}`, pct(t.andelMed), t.kilde.adresse].join(" | ");

export const linjeBenchmark = (b: BenchmarkTal): string =>
  [
    "benchmark", b.omraade, b.ydelsesomraade, b.periode === null ? "uden periode" : spaendkode(b.periode.fra, b.periode.til),
    `faktisk ${tal(b.faktisk.antal)} ${pct(b.faktisk.andel)}`, `forventet ${tal(b.forventet.antal)} ${pct(b.forventet.andel)}`,
    `potentiale ${tal(b.potentiale)}`, `nr. ${tal(b.placering)}`, `personer ${tal(b.personer)}`, b.kilde.adresse,
  ].join(" | ");

export const linjeHenvendelse = (h: Henvendelse): string =>
  ["henvendelse", h.omraade, isoDag(h.dato), h.indsats, h.gruppe, h.type ?? "?", h.frist === null ? "?" : isoDag(h.frist), h.maaneder.map(maanedskode).join(" "), h.kilde.adresse].join(" | ");

/** Everything that was read, a line each. */
export const somLinjer = (a: Aflaesning): string[] => [
  ...a.inddata.trykte.map(linjeTrykt),
  ...a.inddata.benchmark.map(linjeBenchmark),
  ...a.inddata.henvendelser.map(linjeHenvendelse),
  ...a.problemer.map((p) => `problem | ${p.kode} | ${p.celle} | ${p.fundet}`),
  ...a.ikkeGenkendt.map((i) => `ikke genkendt | ${i.adresse} | ${i.grund}`),
  ...(a.udtraeksdato ? [`udtrukket | ${isoDag(a.udtraeksdato.dag)} | ${a.udtraeksdato.kilde.adresse}`] : []),
];
