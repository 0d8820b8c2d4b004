import { aflaes } from "../../../src/workbook/parse";
import { alleSager } from "./sager";
import { somLinjer } from "./tegning";

for (const { fil, sager } of alleSager()) {
  describe(fil, () => {
    test.each(sager.map((sag) => [sag.saetning, sag] as const))("%s", (_, sag) => {
      expect(somLinjer(aflaes(sag.gitre, sag.kommune === null ? {} : { kommune: sag.kommune }))).toEqual(sag.giver);
    });
  });
}

test("hver sag har sin egen sætning", () => {
  const saetninger = alleSager().flatMap((f) => f.sager.map((s) => s.saetning));
  expect(new Set(saetninger).size).toBe(saetninger.length);
});
