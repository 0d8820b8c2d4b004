/** The same question to the engine and to SQL on DuckDB, from the same arrays: twelve months, both kinds, both measures. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { byg, tilEnde } from "../src/rules";
import { aabn, indlaes, type Opgave, regn, type Tabel } from "../test/anden-mening/duck";
import { uenige } from "../test/anden-mening/forskel";
import { motorensTal } from "../test/anden-mening/motor";
import { lavPersondata, OPVARMNING, RAMME, STOR } from "./data";
import { maal, plus, skriv, type Tid } from "./tid";

const gange = (a: number, b: number): string => `${(a / b).toLocaleString("da-DK", { maximumFractionDigits: 1 })} gange`;

async function duckdb(c: DuckDBConnection, opgave: Opgave): Promise<{ ind: Tid; svar: Tid & { vaerdi: Tabel } }> {
  const ind = await maal(() => indlaes(c, opgave));
  return { ind, svar: await maal(() => regn(c)) };
}

export async function benchDuckdb(): Promise<void> {
  const opgave: Opgave = { ...RAMME, data: lavPersondata(STOR) };
  const c = await aabn();
  const opvarmning: Opgave = { ...opgave, data: lavPersondata(OPVARMNING) };
  await duckdb(c, opvarmning);
  motorensTal(opvarmning);
  const { ind, svar } = await duckdb(c, opgave);
  const indeks = await maal(() => tilEnde(byg(opgave.data, { udtraeksdato: opgave.udtraeksdato })));
  const tolv = await maal(() => tilEnde(indeks.vaerdi.maanedstal(RAMME.maaneder[0]!, RAMME.maaneder.at(-1)!, "fakta")));
  c.closeSync();
  const [sql, motor] = [plus(ind, svar), plus(indeks, tolv)];
  console.log(`${STOR.personer.toLocaleString("da-DK")} personer, ${(STOR.forloeb + STOR.samtaler + STOR.tilbud + STOR.loentimer).toLocaleString("da-DK")} rækker, tolv måneder:`);
  skriv("DuckDB, indlæsning", ind);
  skriv("DuckDB, forespørgsel", svar);
  skriv("Motoren, indeks", indeks);
  skriv("Motoren, tolv måneder", tolv);
  console.log(`  DuckDB tog ${gange(sql.ur, motor.ur)} motorens tid med indlæsning og ${gange(svar.ur, motor.ur)} uden (processortid ${gange(sql.cpu, motor.cpu)} og ${gange(svar.cpu, motor.cpu)}).`);
  const forskelle = uenige(svar.vaerdi, motorensTal(opgave));
  console.log(`  ${svar.vaerdi.size} celler, ${forskelle.length} forskelle.`);
  if (forskelle.length > 0) throw new Error(`Motoren og SQL'en er uenige i ${forskelle[0] ?? ""}`);
}
