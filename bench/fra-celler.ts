/** From the same 2-D arrays of cells to the finished table: our parser and engine, and DuckDB with its own best plan. */
import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, DOUBLE, ENUM, INTEGER, VARCHAR } from "@duckdb/node-api";
import { dagAf, maanedAf, NI_GRUPPER, type Persondata } from "../src/rules";
import { aabn, indlaes, type Opgave, regn, type Tabel } from "../test/anden-mening/duck";
import { uenige } from "../test/anden-mening/forskel";
import { motorensTal } from "../test/anden-mening/motor";
import { bygget } from "./bygget";
import { type Antal, type Ark, lavPersondata, MAALGRUPPER, somCeller, STOR, TYPER, VEDROERER } from "./data";
import { maal, plus, skriv, type Tid, ur } from "./tid";

type Bygget = Awaited<ReturnType<typeof bygget>>;
type Lister = ReturnType<typeof somCeller>;

const CHUNK = 2048;
/** What Excel gives in one answer. */
const CELLER_PR_DEL = 120_000;

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

async function duckdb(c: DuckDBConnection, lister: Lister, ramme: Opgave): Promise<Tabel> {
  const tom = lavPersondata({ personer: 0, forloeb: 0, samtaler: 0, tilbud: 0, loentimer: 0 });
  await indlaes(c, { ...ramme, data: tom });
  for (const navn of Object.keys(KOLONNER) as (keyof Lister)[]) await indlaesArk(c, navn, lister[navn]);
  for (const saetning of SOM_TAL.split(";").filter((s) => s.trim() !== "")) await c.run(saetning);
  return regn(c);
}

interface Aflaest {
  readonly personer: Persondata;
  /** Of the reading: the search for what is wrong between the lists, which DuckDB is not asked for. */
  readonly kontrol: Tid;
}

/** As the pane reads: part by part. */
function aflaesDele({ Mappelaeser, tjekPersoner, tilEnde }: Bygget, lister: Lister): Aflaest {
  let kontrol: Tid = { ur: 0, cpu: 0 };
  const laeser = new Mappelaeser({}, function* (...ind) {
    const { slut } = ur();
    const problemer = yield* tjekPersoner(...ind);
    kontrol = slut();
    return problemer;
  });
  for (const [ark, celler] of Object.entries(lister)) {
    const raekker = Math.floor(CELLER_PR_DEL / (celler[0]?.length ?? 1));
    for (let fra = 0; fra < celler.length; fra += raekker) laeser.del({ ark, raekke: fra, kolonne: 0, celler: celler.slice(fra, fra + raekker), exceltabeller: [] });
  }
  const { personer } = tilEnde(laeser.slut()).inddata;
  if (personer === null) throw new Error("Der er ingen personer i cellerne");
  return { personer, kontrol };
}

/** Touches every cell of every list once and gives each person a number: what no reading can be faster than. */
function gulv(lister: Lister): number {
  const numre = new Map<unknown, number>();
  let sum = 0;
  for (const celler of Object.values(lister)) {
    for (const raekke of celler) {
      if (!numre.has(raekke[0])) numre.set(raekke[0], numre.size);
      for (const celle of raekke) sum += typeof celle === "number" ? celle : celle.length;
    }
  }
  return sum + numre.size;
}

/** Other work on the machine only makes a round slower. */
const RUNDER = 3;

const hurtigst = <T>(runder: readonly T[], tid: (runde: T) => Tid): T => runder.reduce((a, b) => (tid(b).ur < tid(a).ur ? b : a));

const LILLE: Antal = { personer: 2000, forloeb: 2600, samtaler: 14_000, tilbud: 2500, loentimer: 1600 };

export async function benchFraCeller(): Promise<void> {
  const januar = maanedAf(2024, 1);
  const ramme = { maaneder: Array.from({ length: 12 }, (_, i) => januar + i), udtraeksdato: dagAf({ aar: 2024, maaned: 12, dag: 31 }) };
  const program = await bygget();
  const c = await aabn();
  const data = lavPersondata(STOR);
  const opgave: Opgave = { ...ramme, data };
  const vores = async (lister: Lister): Promise<{ aflaesning: Tid & { vaerdi: Aflaest }; motor: Tid }> => {
    const aflaesning = await maal(() => aflaesDele(program, lister));
    const motor = await maal(() => program.tilEnde(program.tilEnde(program.byg(aflaesning.vaerdi.personer, ramme)).maanedstal(januar, januar + 11, "fakta")));
    return { aflaesning, motor };
  };
  const proeve = somCeller(lavPersondata(LILLE));
  await vores(proeve);
  await duckdb(c, proeve, opgave);

  const lister = somCeller(data);
  gulv(proeve);
  globalThis.gc?.();
  const foer = process.memoryUsage.rss();
  const runder: { bund: Tid; aflaesning: Tid & { vaerdi: Aflaest }; motor: Tid; sql: Tid & { vaerdi: Tabel } }[] = [];
  let hoejst = 0;
  for (let runde = 0; runde < RUNDER; runde++) {
    const bund = await maal(() => gulv(lister));
    const egne = await vores(lister);
    if (runde === 0) hoejst = process.resourceUsage().maxRSS * 1024 - foer;
    runder.push({ bund, ...egne, sql: await maal(() => duckdb(c, lister, opgave)) });
  }
  c.closeSync();
  const { bund } = hurtigst(runder, (r) => r.bund);
  const { sql } = hurtigst(runder, (r) => r.sql);
  const { aflaesning, motor } = hurtigst(runder, (r) => plus(r.aflaesning, r.motor));
  const i = plus(aflaesning, motor);
  const raekker = Object.values(lister).reduce((n, l) => n + l.length - 1, 0);
  console.log(`Fra celler: ${raekker.toLocaleString("da-DK")} rækker, tolv måneder, hver parts hurtigste af ${RUNDER} runder:`);
  skriv("Gulv: hver celle rørt én gang", bund);
  skriv("Aflæsning", aflaesning);
  skriv("  heraf kontrol af listerne", aflaesning.vaerdi.kontrol);
  skriv("Motoren", motor);
  skriv("DuckDB, ind og svar", sql);
  const krav = (holdt: boolean, tekst: string): string => `(krav ${tekst}${holdt ? "" : ": IKKE HOLDT"})`;
  console.log(`  ${(raekker / i.ur / 1000).toFixed(1)} mio. rækker/s; ${(i.ur / bund.ur).toFixed(1)} gange gulvet ${krav(i.ur <= 4 * bund.ur, "højst 4")}.`);
  console.log(`  DuckDB tog ${(sql.ur / i.ur).toFixed(1)} gange vores tid ${krav(sql.ur >= 3 * i.ur, "mindst 3")}; processortid ${(sql.cpu / i.cpu).toFixed(1)} gange. Uden kontrollen, som DuckDB ikke laver, ${(sql.ur / (i.ur - aflaesning.vaerdi.kontrol.ur)).toFixed(1)} gange.`);
  console.log(`  Hukommelse ud over cellerne: højst ${Math.round(hoejst / 1e6)} MB ${krav(hoejst <= 400e6, "højst 400 MB")}.`);
  const [foerste] = runder;
  if (!foerste) return;
  const forskelle = uenige(foerste.sql.vaerdi, motorensTal({ ...ramme, data: foerste.aflaesning.vaerdi.personer }));
  console.log(`  ${foerste.sql.vaerdi.size} celler, ${forskelle.length} forskelle.`);
}
