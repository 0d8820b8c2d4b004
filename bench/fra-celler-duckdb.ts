/** DuckDB's side of `fra-celler`, in a process of its own, with its own best plan. */
import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, DOUBLE, ENUM, INTEGER, VARCHAR } from "@duckdb/node-api";
import { NI_GRUPPER } from "../src/rules";
import { aabn, type Celletal, CHUNK, indlaes, type Opgave, regn, type Tabel } from "../test/anden-mening/duck";
import { type Ark, INGEN, lavPersondata, type Lister, MAALGRUPPER, OPVARMNING, OPVARMNINGER, RAMME, somCeller, STOR, TYPER, VEDROERER } from "./data";
import { maal, type Tid } from "./tid";

/** What it took, and the whole table. */
export interface Svar extends Tid {
  readonly tabel: readonly (readonly [string, Celletal])[];
}

/** Its best types: the ids of this data are ten digits, and a word of a short list is a byte. */
const ord = (...mulige: string[]): DuckDBType => ENUM(mulige);
const CPR = DOUBLE;

const KOLONNER: Readonly<Record<keyof Lister, Readonly<Record<string, DuckDBType>>>> = {
  forloeb: { cpr: CPR, gruppe: ord(...NI_GRUPPER), start: INTEGER, slut: INTEGER, kommune: ord("Storby", "Naboby"), maalgruppe: ord(...MAALGRUPPER) },
  samtaler: { cpr: CPR, dag: INTEGER, status: ord("Afholdt", "Aflyst") },
  tilbud: { cpr: CPR, type: ord(...Object.values(TYPER)), start: INTEGER, slut: INTEGER },
  loentimer: { cpr: CPR, maaned: VARCHAR, timer: DOUBLE },
  fritagelser: { cpr: CPR, fra: INTEGER, til: INTEGER, vedroerer: ord(...VEDROERER) },
};

/** Texts become numbers once, as our parser does it; afterwards the tables are those of the second opinion. */
const SOM_TAL = `
CREATE OR REPLACE TEMP TABLE hvem AS SELECT cpr, (row_number() OVER () - 1)::INTEGER AS nr FROM (SELECT cpr FROM c_forloeb UNION SELECT cpr FROM c_samtaler UNION SELECT cpr FROM c_tilbud UNION SELECT cpr FROM c_loentimer UNION SELECT cpr FROM c_fritagelser);
CREATE OR REPLACE TEMP TABLE forloeb AS SELECT h.nr AS person, g.nr AS gruppe, f.start, f.slut, k.nr AS kommune, CASE f.maalgruppe WHEN 'Jobparat' THEN 1 WHEN 'Uddannelsesparat' THEN 2 WHEN 'Aktivitetsparat' THEN 3 ELSE 0 END AS maalgruppe, 0 AS arbejdspligt, f.rowid::INTEGER AS raekke FROM c_forloeb f JOIN hvem h USING (cpr) JOIN grupper g ON g.navn = f.gruppe JOIN kommuner k ON k.navn = f.kommune;
CREATE OR REPLACE TEMP TABLE samtaler AS SELECT h.nr AS person, s.dag, CASE s.status WHEN 'Afholdt' THEN 0 ELSE 1 END AS status FROM c_samtaler s JOIN hvem h USING (cpr);
CREATE OR REPLACE TEMP TABLE tilbud AS SELECT h.nr AS person, CASE t.type WHEN 'Virksomhedspraktik' THEN 0 WHEN 'Løntilskud' THEN 1 WHEN 'Ordinær uddannelse' THEN 3 WHEN 'ØVO' THEN 4 ELSE 5 END AS type, t.start, t.slut FROM c_tilbud t JOIN hvem h USING (cpr);
CREATE OR REPLACE TEMP TABLE loentimer AS SELECT h.nr AS person, (l.maaned[1:4]::INTEGER * 12 + l.maaned[6:7]::INTEGER - 1) AS maaned, round(l.timer * 100)::INTEGER AS hundrededele FROM c_loentimer l JOIN hvem h USING (cpr);
CREATE OR REPLACE TEMP TABLE fritagelser AS SELECT h.nr AS person, u.fra, u.til, CASE u.vedroerer WHEN 'samtaler' THEN 1 WHEN 'tilbud' THEN 2 ELSE 3 END AS vedroerer FROM c_fritagelser u JOIN hvem h USING (cpr);`;

async function indlaesArk(c: DuckDBConnection, navn: keyof Lister, raekker: Ark): Promise<void> {
  const kolonner = Object.entries(KOLONNER[navn]);
  await c.run(`CREATE OR REPLACE TEMP TABLE c_${navn} (${kolonner.map(([k, type]) => `${k} ${String(type)}`).join(", ")})`);
  const appender = await c.createAppender(`c_${navn}`);
  const typer = kolonner.map(([, type]) => type);
  for (let fra = 1; fra < raekker.length; fra += CHUNK) {
    const antal = Math.min(CHUNK, raekker.length - fra);
    const chunk = DuckDBDataChunk.create(typer, antal);
    typer.forEach((type, k) => {
      const vektor = chunk.getColumnVector(k);
      const erTal = type === INTEGER || type === DOUBLE;
      for (let i = 0; i < antal; i++) vektor.setItem(i, erTal ? Number(raekker[fra + i]![k]) : raekker[fra + i]![k]!);
      vektor.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function duckdb(c: DuckDBConnection, lister: Lister, tom: Opgave): Promise<Tabel> {
  await indlaes(c, tom);
  for (const navn of Object.keys(KOLONNER) as (keyof Lister)[]) await indlaesArk(c, navn, lister[navn]);
  for (const saetning of SOM_TAL.split(";").filter((s) => s.trim() !== "")) await c.run(saetning);
  return regn(c);
}

async function side(): Promise<Svar> {
  const c = await aabn();
  const tom: Opgave = { ...RAMME, data: lavPersondata(INGEN) };
  const [faa, lister] = [somCeller(lavPersondata(OPVARMNING)), somCeller(lavPersondata(STOR))];
  for (let i = 0; i < OPVARMNINGER; i++) await duckdb(c, faa, tom);
  const { vaerdi, ...tid } = await maal(() => duckdb(c, lister, tom));
  c.closeSync();
  return { ...tid, tabel: [...vaerdi] };
}

void side().then((svar) => process.send?.(svar));
