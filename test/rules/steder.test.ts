/** Where rows stand is kept as runs; it must tell the same as if every row had its place beside it. */
import fc from "fast-check";
import { Steder, stederI } from "../../src/rules";

const skridt = fc.record({ tabel: fc.integer({ min: 0, max: 2 }), spring: fc.constantFrom(0, 1, 1, 1, 2, 40) });

test("hver række ved, hvor den står, også når der er huller, flere tabeller og to hændelser i én række", () => {
  fc.assert(
    fc.property(fc.array(skridt, { maxLength: 60 }), (raekker) => {
      const steder = new Steder();
      let raekke = 2;
      const hver = raekker.map(({ tabel, spring }) => ({ tabel, raekke: (raekke += spring) }));
      for (const s of hver) steder.tilfoej(s.tabel, s.raekke);
      expect(hver.map((_, i) => ({ tabel: steder.tabel(i), raekke: steder.raekke(i) }))).toEqual(hver);
      expect(steder.loeb().flatMap((l) => Array.from({ length: l.til - l.fra }, (_, i) => ({ tabel: l.tabel, raekke: l.raekke + i })))).toEqual(hver);
      expect(steder.iTabeller()).toEqual([...new Set(hver.map(({ tabel }) => tabel))]);
    }),
  );
});

test("en liste uden huller er ét løb, hvor lang den end er", () => {
  expect(stederI(3, 100_000).loeb()).toEqual([{ tabel: 3, fra: 0, til: 100_000, raekke: 2 }]);
});

test("en række, der ikke er i projektmappen, står ingen steder", () => {
  const steder = stederI(0, 5);
  expect([steder.tabel(5), steder.raekke(5), new Steder().tabel(0)]).toEqual([-1, 0, -1]);
});
