/** The second opinion's runner: the same columns as the engine reads, into DuckDB, and the counts out. */
import { type DuckDBConnection, DuckDBDataChunk, DuckDBInstance, DuckDBIntegerVector, INTEGER } from "@duckdb/node-api";
import type { Dag, Maaned, Persondata } from "../../src/rules";
import { OPHOLD_SQL } from "./ophold.sql";
import { NAEVNER_SQL, SVAR_SQL, TAL_SQL } from "./svar.sql";

export interface Celletal {
  readonly ja: number;
  readonly nej: number;
  readonly uvist: number;
  readonly undtaget: number;
}

/** Counts by `slags|indsats|kommune|maaned|gruppe`; a cell nobody stands in is not there. */
export type Tabel = ReadonlyMap<string, Celletal>;

export const noegle = (slags: string, indsats: string, kommune: string, maaned: Maaned, gruppe: string): string => [slags, indsats, kommune, maaned, gruppe].join("|");

export interface Opgave {
  readonly data: Persondata;
  readonly maaneder: readonly Maaned[];
  readonly udtraeksdato: Dag;
}

type Kolonne = ArrayLike<number>;

/** Rows that DuckDB takes at once. */
export const CHUNK = 2048;

async function indlaesTabel(c: DuckDBConnection, navn: string, antal: number, kolonner: Readonly<Record<string, Kolonne>>): Promise<void> {
  const navne = Object.keys(kolonner);
  await c.run(`CREATE OR REPLACE TEMP TABLE ${navn} (${navne.map((k) => `${k} INTEGER`).join(", ")})`);
  const appender = await c.createAppender(navn);
  const typer = navne.map(() => INTEGER);
  for (let fra = 0; fra < antal; fra += CHUNK) {
    const chunk = DuckDBDataChunk.create(typer, Math.min(CHUNK, antal - fra));
    navne.forEach((k, i) => fyld(chunk, i, kolonner[k] ?? [], fra));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function fyld(chunk: DuckDBDataChunk, kolonne: number, vaerdier: Kolonne, fra: number): void {
  const vektor = chunk.getColumnVector(kolonne);
  if (!(vektor instanceof DuckDBIntegerVector)) throw new Error("Kolonnen er ikke heltal");
  for (let i = 0; i < chunk.rowCount; i++) vektor.setItem(i, vaerdier[fra + i] ?? 0);
  vektor.flush();
}

async function indlaesNavne(c: DuckDBConnection, tabel: string, navne: readonly string[]): Promise<void> {
  await c.run(`CREATE OR REPLACE TEMP TABLE ${tabel} (nr INTEGER, navn VARCHAR)`);
  for (const [nr, navn] of navne.entries()) await c.run(`INSERT INTO ${tabel} VALUES ($nr, $navn)`, { nr, navn });
}

export async function indlaes(c: DuckDBConnection, { data, maaneder, udtraeksdato }: Opgave): Promise<void> {
  const { forloeb: f, samtaler: s, tilbud: t, loentimer: l, fritagelser: u } = data;
  const numre = Int32Array.from({ length: f.antal }, (_, i) => i);
  await indlaesNavne(c, "grupper", data.grupper);
  await indlaesNavne(c, "kommuner", data.kommuner);
  await indlaesTabel(c, "forloeb", f.antal, { person: f.person, gruppe: f.gruppe, start: f.start, slut: f.slut, kommune: f.kommune, maalgruppe: f.maalgruppe, arbejdspligt: f.arbejdspligt, raekke: numre });
  await indlaesTabel(c, "samtaler", s.antal, { person: s.person, dag: s.dag, status: s.status });
  await indlaesTabel(c, "tilbud", t.antal, { person: t.person, type: t.type, start: t.start, slut: t.slut });
  await indlaesTabel(c, "loentimer", l.antal, { person: l.person, maaned: l.maaned, hundrededele: l.hundrededele });
  await indlaesTabel(c, "fritagelser", u.antal, { person: u.person, fra: u.fra, til: u.til, vedroerer: u.vedroerer });
  await indlaesTabel(c, "oensket", maaneder.length, { m: maaneder });
  await indlaesTabel(c, "udtraek", 1, { dag: [udtraeksdato] });
}

/** Table `svar` holds every person's answer afterwards. */
export async function regn(c: DuckDBConnection): Promise<Tabel> {
  for (const sql of [OPHOLD_SQL, NAEVNER_SQL, SVAR_SQL]) await c.run(sql);
  const svar = await c.runAndReadAll(TAL_SQL);
  return new Map(svar.getRowsJson().map((r) => {
    const [slags, indsats, kommune, maaned, gruppe, ja, nej, uvist, undtaget] = r;
    return [noegle(String(slags), String(indsats), String(kommune), Number(maaned), String(gruppe)), { ja: Number(ja), nej: Number(nej), uvist: Number(uvist), undtaget: Number(undtaget) }];
  }));
}

export async function aabn(): Promise<DuckDBConnection> {
  const instans = await DuckDBInstance.create(":memory:", { threads: "2" });
  return instans.connect();
}

export async function andenMening(c: DuckDBConnection, opgave: Opgave): Promise<Tabel> {
  await indlaes(c, opgave);
  return regn(c);
}
