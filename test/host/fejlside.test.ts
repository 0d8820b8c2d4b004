/** docs/fejl.md says what the faults leave: the page is held up against the faults, the stages and the messages, and a sample is tried again. */
import { readFileSync } from "node:fs";
import { beskeder, laesSide, NAVNE, noegle, proevSituation, SIDE, SITUATIONER } from "../fejl/tabel";
import { STADER } from "../fejl/koersel";

jest.setTimeout(600_000);

const side = laesSide();
const alle = SITUATIONER.flatMap((situation) => NAVNE.flatMap((navn) => STADER.map((stade) => noegle(situation, navn, stade))));

test("siden nævner hver fejl i hvert stade, og ingen andre", () => {
  expect([...side.keys()].sort()).toEqual([...alle].sort());
  expect(alle.filter((k) => side.get(k)?.size === 0)).toEqual([]);
});

test("siden gengiver beskederne, som de er", () => {
  const tekst = readFileSync(SIDE, "utf8");
  expect(tekst.slice(tekst.indexOf("## Beskederne")).split("\n").filter((l) => l.startsWith("| ")).slice(1)).toEqual(beskeder(side));
});

test.each(SITUATIONER)("%s: hver anden fejl én gang, og udfaldet står på siden", async (situation) => {
  const min = (nr: number): boolean => nr % SITUATIONER.length === SITUATIONER.indexOf(situation);
  const { udfald, brud, antal } = await proevSituation(situation, { vaelg: (numre, nr, stade) => (min(nr) && stade === STADER[Math.floor(nr / SITUATIONER.length) % STADER.length] ? numre.slice(0, 1) : []) });
  expect(brud).toEqual([]);
  expect(antal).toBe(NAVNE.filter((_, nr) => min(nr)).length);
  for (const [k, fundne] of udfald) for (const fundet of fundne) expect([k, [...(side.get(k) ?? [])]]).toEqual([k, expect.arrayContaining([fundet])]);
});
