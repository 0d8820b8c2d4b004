/** Sheets drawn as text, `| celle | celle |`, and readings written as lines, so that a case reads like the sheet. */
import { INGEN_DATO, isoDag, maanedskode, raekkested, SAMTALE, somTal, spaendkode, TILBUD, ULAESELIG_DATO, type BenchmarkTal, type Broek, type Henvendelse, type Persondata, type Sted, type TryktTal } from "../../../src/rules";
import type { Aflaesning, Celle, Gitter } from "../../../src/workbook/parse/typer";

/** `#123.4` is a number cell, `#2022-09-30` a date cell, `SAND` a truth value; all else is text as written. */
export function tegnetCelle(tekst: string): Celle {
  const t = tekst.trim();
  const dato = /^#(\d{4})-(\d{2})-(\d{2})$/.exec(t);
  if (dato) return Date.UTC(Number(dato[1]), Number(dato[2]) - 1, Number(dato[3])) / 86_400_000 + 25569;
  if (t === "SAND" || t === "FALSK") return t === "SAND";
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

const dag = (d: number): string => (d === INGEN_DATO ? "åben" : d === ULAESELIG_DATO ? "ulæselig" : isoDag(d));
const kodenavn = (koder: Readonly<Record<string, number>>, kode: number | undefined): string => Object.entries(koder).find(([, k]) => k === kode)?.[0] ?? "?";
const MAALGRUPPER = ["", "jobparat", "uddannelsesparat", "aktivitetsparat"];

/** The rows of all lists; ids are shown in full here, as the columns hold them. */
export function linjerPersoner(d: Persondata): string[] {
  const id = (p: number | undefined): string => d.personer[p ?? -1] ?? "?";
  const sted = (k: Sted, i: number): string => {
    const { ark, raekke } = raekkested(d, k, i);
    return `${ark}!${raekke}`;
  };
  const alle = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  const { forloeb: f, samtaler: s, tilbud: t, loentimer: l, fritagelser: u } = d;
  return [
    ...alle(f.antal).map((i) =>
      ["forloeb", id(f.person[i]), d.grupper[f.gruppe[i] ?? -1], `${dag(f.start[i] ?? 0)} til ${dag(f.slut[i] ?? 0)}`, d.kommuner[f.kommune[i] ?? -1], ...(f.maalgruppe[i] ? [MAALGRUPPER[f.maalgruppe[i] ?? 0]] : []), ...(f.arbejdspligt[i] ? ["arbejdspligt"] : []), sted(f, i)].join(" | "),
    ),
    ...alle(s.antal).map((i) => ["samtale", id(s.person[i]), dag(s.dag[i] ?? 0), kodenavn(SAMTALE, s.status[i]), sted(s, i)].join(" | ")),
    ...alle(t.antal).map((i) => ["tilbud", id(t.person[i]), kodenavn(TILBUD, t.type[i]), `${dag(t.start[i] ?? 0)} til ${dag(t.slut[i] ?? 0)}`, sted(t, i)].join(" | ")),
    ...alle(l.antal).map((i) => ["loentimer", id(l.person[i]), l.maaned[i] === ULAESELIG_DATO ? "ulæselig" : maanedskode(l.maaned[i] ?? 0), `${l.hundrededele[i] ?? "?"} hundrededele`, sted(l, i)].join(" | ")),
    ...alle(u.antal).map((i) => ["fritaget", id(u.person[i]), `${dag(u.fra[i] ?? 0)} til ${dag(u.til[i] ?? 0)}`, ["", "samtaler", "tilbud", "begge"][u.vedroerer[i] ?? 0], sted(u, i)].join(" | ")),
  ];
}

/** Everything that was read, a line each. */
export const somLinjer = (a: Aflaesning): string[] => [
  ...a.inddata.trykte.map(linjeTrykt),
  ...a.inddata.benchmark.map(linjeBenchmark),
  ...a.inddata.henvendelser.map(linjeHenvendelse),
  ...(a.inddata.personer ? linjerPersoner(a.inddata.personer) : []),
  ...a.problemer.map((p) => `problem | ${p.kode} | ${p.celle} | ${p.fundet === "" ? "(tom)" : p.fundet}`),
  ...a.ikkeGenkendt.map((i) => `ikke genkendt | ${i.adresse} | ${i.grund}`),
  ...(a.udeladt.foertidspension + a.udeladt.ukendtYdelsesgruppe > 0 ? [`udeladt | førtidspension ${a.udeladt.foertidspension} | ukendt gruppe ${a.udeladt.ukendtYdelsesgruppe}`] : []),
  ...(a.udtraeksdato ? [`udtrukket | ${isoDag(a.udtraeksdato.dag)} | ${a.udtraeksdato.kilde.adresse}`] : []),
];
