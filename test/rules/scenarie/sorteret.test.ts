/** Sorting in slices says the same as sorting at once, also where many are alike. */
import fc from "fast-check";
import { tilEnde } from "../../../src/rules";
import { sorteret } from "../../../src/rules/scenarie/sorteret";

test("efter nøgle, og de ens i den orden, de kom", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })), { maxLength: 9000 }), (noegler) => {
      const alle = noegler.map((noegle, nr) => ({ noegle, nr }));
      const iOrden = [...alle].sort((a, b) => (a.noegle < b.noegle ? -1 : a.noegle > b.noegle ? 1 : 0));
      expect(tilEnde(sorteret(alle, (en) => en.noegle))).toEqual(iOrden);
    }),
    { numRuns: 50 },
  );
});
