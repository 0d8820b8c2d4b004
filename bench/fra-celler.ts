/** From the same 2-D arrays of cells to the finished table: our parser and engine, and DuckDB with its own best plan. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { uenige } from "../test/anden-mening/forskel";
import { bygget } from "./bygget";
import type { Svar } from "./fra-celler-duckdb";
import type { Vores } from "./fra-celler-vores";
import { plus, skriv, type Tid } from "./tid";

/** A side in a process of its own, run once: neither clears away what the other left behind. */
async function koer<T>(side: string, ...argumenter: readonly string[]): Promise<T> {
  const barn = fork(join(__dirname, `${side}.ts`), argumenter, { execArgv: ["--import", "tsx"] });
  const [[svar]] = (await Promise.all([once(barn, "message"), once(barn, "exit")])) as [[T], unknown];
  return svar;
}

/** Other work on the machine only makes a round slower. */
const RUNDER = 5;

const hurtigst = <T>(runder: readonly T[], tid: (runde: T) => Tid): T => runder.reduce((a, b) => (tid(b).ur < tid(a).ur ? b : a));

const ialt = ({ aflaesning, motor }: Vores): Tid => plus(aflaesning, motor);

export async function benchFraCeller(): Promise<void> {
  const fil = await bygget();
  const runder: { egen: Vores; medKontrol: Vores; sql: Svar }[] = [];
  for (let runde = 0; runde < RUNDER; runde++) {
    runder.push({
      egen: await koer<Vores>("fra-celler-vores", fil),
      medKontrol: await koer<Vores>("fra-celler-vores", fil, "med-kontrol"),
      sql: await koer<Svar>("fra-celler-duckdb"),
    });
  }
  const { gulv } = hurtigst(runder, ({ egen }) => egen.gulv).egen;
  const { sql } = hurtigst(runder, (r) => r.sql);
  const { egen } = hurtigst(runder, (r) => ialt(r.egen));
  const { medKontrol } = hurtigst(runder, (r) => ialt(r.medKontrol));
  const i = ialt(egen);
  console.log(`Fra celler: ${egen.raekker.toLocaleString("da-DK")} rækker, tolv måneder, hver parts hurtigste af ${RUNDER} runder:`);
  skriv("Gulv: hver celle rørt én gang", gulv);
  skriv("Aflæsning", egen.aflaesning);
  skriv("Motoren", egen.motor);
  skriv("Begge, med kontrol af listerne", ialt(medKontrol));
  skriv("DuckDB, ind og svar", sql);
  const hukommelse = Math.max(...runder.map((r) => r.medKontrol.hukommelse));
  const krav = (holdt: boolean, tekst: string): string => `(krav ${tekst}${holdt ? "" : ": IKKE HOLDT"})`;
  console.log(`  ${(egen.raekker / i.ur / 1000).toFixed(1)} mio. rækker/s; ${(i.ur / gulv.ur).toFixed(1)} gange gulvet ${krav(i.ur <= 4 * gulv.ur, "højst 4")}.`);
  console.log(`  DuckDB tog ${(sql.ur / i.ur).toFixed(1)} gange vores tid ${krav(sql.ur >= 3 * i.ur, "mindst 3")}; processortid ${(sql.cpu / i.cpu).toFixed(1)} gange. Med kontrollen, som DuckDB ikke laver, ${(sql.ur / ialt(medKontrol).ur).toFixed(1)} gange.`);
  console.log(`  Hukommelse ud over cellerne: højst ${Math.round(hukommelse / 1e6)} MB ${krav(hukommelse <= 400e6, "højst 400 MB")}.`);
  console.log(`  ${egen.tabel.length} celler, ${uenige(new Map(sql.tabel), new Map(egen.tabel)).length} forskelle.`);
}
