/** Columns grow as rows come; it must not matter how many rows were expected. */
import fc from "fast-check";
import { Voksende } from "../../../src/workbook/parse/voksende";

const forventet = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20_000 }));

test("rækkerne er de samme, hvor mange der end ventes, og selv om en ny liste begynder midt i det hele", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ ventet: forventet, raekker: fc.integer({ min: 0, max: 9_000 }) }), { minLength: 1, maxLength: 4 }), (lister) => {
      const kolonner = new Voksende({ dag: Int32Array, status: Uint8Array });
      let nr = 0;
      lister.forEach(({ ventet, raekker }, tabel) => {
        kolonner.reserver(ventet);
        for (let i = 0; i < raekker; i++, nr++) {
          const plads = kolonner.ny(tabel, i + 2);
          kolonner.blok.dag[plads] = nr;
          kolonner.blok.status[plads] = nr % 7;
        }
      });
      const { antal, dag, status } = kolonner.saml();
      expect([antal, dag.length, status.length]).toEqual([nr, nr, nr]);
      expect(dag.every((d, i) => d === i)).toBe(true);
      expect(status.every((s, i) => s === i % 7)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const fyldt = (ventet: number, raekker: number): { readonly reserveret: ArrayBufferLike; readonly samlet: ArrayBufferLike } => {
  const kolonner = new Voksende({ dag: Int32Array });
  kolonner.reserver(ventet);
  const reserveret = kolonner.blok.dag.buffer;
  for (let i = 0; i < raekker; i++) kolonner.ny(0, i + 2);
  return { reserveret, samlet: kolonner.saml().dag.buffer };
};

test("kolonner, der passer til det, der var ventet, flyttes ikke", () => {
  const { reserveret, samlet } = fyldt(5_000, 5_000);
  expect(samlet).toBe(reserveret);
});

test("er der ventet langt flere rækker, end der kom, gives pladsen tilbage", () => {
  expect(fyldt(1_000_000, 10).samlet.byteLength).toBe(4 * 10);
});
