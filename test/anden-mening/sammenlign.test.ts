/** The engine and the SQL must agree in every cell. More seeds: `ANDEN_MENING_FROE=1000 npx jest test/anden-mening`. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { fraIso, maanedAf } from "../../src/rules";
import { aabn, andenMening } from "./duck";
import { beggeSider, mindste, opgave, type Ramme, uenige } from "./forskel";
import { lavData } from "./lav-data";
import { motorensTal } from "./motor";
import type { Raekker } from "./raekker";

const FROE = Number(process.env["ANDEN_MENING_FROE"] ?? 60);
const PERSONER = 250;
const BUNDT = 10;
const MAANEDER = Array.from({ length: 62 }, (_, i) => maanedAf(2022, 1) + i);
const UDTRAEK = ["2027-01-15", "2027-02-28", "2026-08-30", "2023-12-30", "2026-07-31"].map(fraIso);

let c: DuckDBConnection;
beforeAll(async () => { c = await aabn(); });
afterAll(() => { c.closeSync(); });

const rammen = (froe: number): Ramme => ({ maaneder: MAANEDER, udtraeksdato: UDTRAEK[froe % UDTRAEK.length] ?? 0 });

async function erUenige(r: Raekker, ramme: Ramme): Promise<boolean> {
  const o = opgave(r, PERSONER, ramme);
  return uenige(await andenMening(c, o), motorensTal(o)).length > 0;
}

describe("Motoren og SQL'en siger det samme i hver celle", () => {
  const bundter = Array.from({ length: Math.ceil(FROE / BUNDT) }, (_, i) => i * BUNDT + 1);
  it.each(bundter)(`om ${PERSONER} mennesker ad gangen fra frø %i`, async (foerste) => {
    for (let froe = foerste; froe < Math.min(foerste + BUNDT, FROE + 1); froe++) {
      const [r, ramme] = [lavData(froe, PERSONER), rammen(froe)];
      if (!(await erUenige(r, ramme))) continue;
      throw new Error(`Frø ${froe}: ${await beggeSider(c, await mindste(r, (d) => erUenige(d, ramme)), ramme)}`);
    }
  }, 300_000);
});
