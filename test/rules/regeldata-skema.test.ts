/** The rule data have the shape of their schema, and what the program reads is what the schema gives. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { laes } from "../../src/rules/regeldata/laes";
import { antagelseSkema, gruppeSkema, kildeSkema, maaleaarSkema, modelSkema, oevoSkema, vaerdiSkema } from "../../src/rules/regeldata/skema";

const FILER: Readonly<Record<string, z.ZodMiniType>> = {
  antagelser: antagelseSkema, kilder: kildeSkema, maaleaar: maaleaarSkema, modeller: modelSkema, oevo: oevoSkema, vaerdier: vaerdiSkema, ydelsesgrupper: gruppeSkema,
};

const raa = (fil: string): object[] => z.array(z.looseObject({})).parse(JSON.parse(readFileSync(join(__dirname, `../../src/rules/regeldata/${fil}.json`), "utf8")));

test.each(Object.entries(FILER))("%s.json passer til sit skema, og det læste er det, skemaet giver", (fil, skema) => {
  expect(laes(raa(fil))).toEqual(z.array(skema).parse(raa(fil)));
});

test("en dato, der ikke findes, standser programmet, når det starter", () => {
  expect(() => laes([{ fra: "2023-02-30", til: null }])).toThrow(RangeError);
});
