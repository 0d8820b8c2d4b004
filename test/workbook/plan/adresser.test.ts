import fc from "fast-check";
import { adresseAf, celleadresse, kolonnenavn, rektangelAf } from "../../../src/workbook/adresse";
import { samlAdresser } from "../../../src/workbook/plan/saml-adresser";

const celler = fc.array(fc.record({ raekke: fc.nat(40), kolonne: fc.nat(30) }), { maxLength: 60 });

const daekker = (adresser: readonly string[]): Set<string> =>
  new Set(
    adresser.flatMap((adresse) => {
      const r = rektangelAf(adresse);
      return Array.from({ length: r.raekker * r.kolonner }, (_, i) => celleadresse(r.raekke + Math.floor(i / r.kolonner), r.kolonne + (i % r.kolonner)));
    }),
  );

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("kolonne %i hedder %s", (nummer, navn) => expect(kolonnenavn(nummer)).toBe(navn));

test("en adresse kan læses og skrives igen", () =>
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (raekke, kolonne, raekker, kolonner) => {
      const r = { raekke, kolonne, raekker, kolonner };
      fc.pre(raekke + raekker <= 9_999_999 && kolonne + kolonner <= 18_278);
      expect(rektangelAf(adresseAf(r))).toEqual(r);
    }),
  ));

test("det, der ikke er en adresse, afvises", () => {
  for (const tekst of ["", "A", "1", "Ark1!A1", "A0x", "$A$1"]) expect(() => rektangelAf(tekst)).toThrow(RangeError);
});

test("samlede adresser dækker de samme celler, hverken flere eller færre", () =>
  fc.assert(
    fc.property(celler, (liste) => {
      const enkelte = liste.map((c) => celleadresse(c.raekke, c.kolonne));
      expect(daekker(samlAdresser(enkelte))).toEqual(new Set(enkelte));
    }),
  ));

test("en sammenhængende blok bliver til én adresse", () => {
  expect(samlAdresser(["B2", "C2", "B3", "C3", "B4", "C4"])).toEqual(["B2:C4"]);
});

test("to søjler med samme rækker, men hul imellem, forbliver to", () => {
  expect(samlAdresser(["A1", "A2", "C1", "C2"])).toEqual(["A1:A2", "C1:C2"]);
});
