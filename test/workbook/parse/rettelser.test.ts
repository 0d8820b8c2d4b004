/** Corrections by hand: what they change, and that they change nothing else. */
import { aflaes } from "../../../src/workbook/parse";
import { alleSager } from "./sager";
import { somLinjer } from "./tegning";

for (const { fil, sager } of alleSager("rettelser")) {
  describe(fil, () => {
    test.each(sager.map((sag) => [sag.saetning, sag] as const))("%s", (_, sag) => {
      expect(somLinjer(aflaes(sag.gitre, { rettelser: sag.rettelser }))).toEqual(sag.giver);
    });
  });
}
