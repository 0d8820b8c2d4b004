/** A table means the same wherever it stands and whichever way it lies. */
import fc from "fast-check";
import { tilEnde } from "../../../src/rules";
import { aflaes, nyAflaeser } from "../../../src/workbook/parse";
import { rektangelAf } from "../../../src/workbook/adresse";
import type { Celle, Gitter } from "../../../src/workbook/parse/typer";
import { linjeTrykt } from "./tegning";

const GRUPPER = ["Ydelsesgrupper i alt", "A-dagpenge mv.", "Sygedagpenge", "Kontanthjælp", "Uddannelseshjælp", "Ressourceforløb"];
const MAANEDER = ["September 2022", "Oktober 2022", "2022M11", "dec. 2022", "jan-23"];
const TITLER = ["Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud", "Afholdelse af samtaler. Andel personer med mindst 4 samtaler, pct."];

interface Tabel {
  readonly titel: string;
  readonly grupper: readonly string[];
  readonly maaneder: readonly string[];
  readonly tal: readonly (readonly string[])[];
}

const tabeller: fc.Arbitrary<Tabel> = fc
  .record({ titel: fc.constantFrom(...TITLER), grupper: fc.shuffledSubarray(GRUPPER, { minLength: 1 }), maaneder: fc.shuffledSubarray(MAANEDER, { minLength: 1 }) })
  .chain(({ titel, grupper, maaneder }) => {
    const celle = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 20, max: 1000 }).map((n) => `${Math.floor(n / 10)},${n % 10}`) }, { weight: 1, arbitrary: fc.constantFrom(".", "..", "-") });
    const raekke = fc.array(celle, { minLength: maaneder.length, maxLength: maaneder.length });
    return fc.array(raekke, { minLength: grupper.length, maxLength: grupper.length }).map((tal) => ({ titel, grupper, maaneder, tal }));
  });

const ark = (celler: readonly (readonly Celle[])[], raekke = 0, kolonne = 0): Gitter => {
  const bredde = Math.max(0, ...celler.map((r) => r.length));
  return { ark: "Ark1", raekke, kolonne, celler: celler.map((r) => [...r, ...Array<Celle>(bredde - r.length).fill("")]), exceltabeller: [] };
};

const krydset = (t: Tabel): Celle[][] => [["", "Ishøj"], ["", t.titel], ["", ...t.maaneder], ...t.grupper.map((g, i) => [g, ...(t.tal[i] ?? [])])];
const vendt = (t: Tabel): Celle[][] => [["Ishøj"], [t.titel], ["", ...t.grupper], ...t.maaneder.map((m, j) => [m, ...t.grupper.map((_, i) => t.tal[i]?.[j] ?? "")])];
const lang = (t: Tabel): Celle[][] => [[t.titel], ["Kommune", "Måned", "Ydelsesgruppe", "Andel"], ...t.grupper.flatMap((g, i) => t.maaneder.map((m, j): Celle[] => ["Ishøj", m, g, t.tal[i]?.[j] ?? ""]))];

/** The typed rows without their cells, in a fixed order. */
const rows = (...gitre: readonly Gitter[]): string[] => aflaes(gitre).inddata.trykte.map((r) => linjeTrykt({ ...r, kilde: { ark: "", adresse: "" } })).sort();

test("grupper nedad, månederne nedad og en lang tabel siger det samme", () => {
  fc.assert(
    fc.property(tabeller, (t) => {
      const ventet = rows(ark(krydset(t)));
      expect(ventet).toHaveLength(t.grupper.length * t.maaneder.length);
      expect(rows(ark(vendt(t)))).toEqual(ventet);
      expect(rows(ark(lang(t)))).toEqual(ventet);
    }),
    { numRuns: 100 },
  );
});

test("hvor på arket tabellen står, og hvad der står over den, er ligegyldigt", () => {
  fc.assert(
    fc.property(tabeller, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }), fc.constantFrom<Celle[][]>([], [["Udtræk til udvalget"], []], [["Bilag 3"], [], []], [["Til orientering"], ["Mette"], []]), (t, raekke, kolonne, over) => {
      expect(rows(ark([...over, ...krydset(t)], raekke, kolonne))).toEqual(rows(ark(krydset(t))));
    }),
    { numRuns: 100 },
  );
});

test("en tom række eller kolonne inde i tabellen flytter ingen tal", () => {
  fc.assert(
    fc.property(tabeller, fc.nat(), fc.nat(), (t, r, k) => {
      const celler = krydset(t);
      const bredde = Math.max(...celler.map((x) => x.length));
      const [ny, sted] = [1 + (r % celler.length), 1 + (k % bredde)];
      const fyldt = celler.map((x) => [...x, ...Array<Celle>(bredde - x.length).fill("")]);
      const bredere = fyldt.map((x) => [...x.slice(0, sted), "", ...x.slice(sted)]);
      const hoejere = [...fyldt.slice(0, ny), Array<Celle>(bredde).fill(""), ...fyldt.slice(ny)];
      expect(rows(ark(hoejere))).toEqual(rows(ark(celler)));
      expect(rows(ark(bredere))).toEqual(rows(ark(celler)));
    }),
    { numRuns: 100 },
  );
});

test("to kommuners tabeller under hinanden eller side om side er de samme som hver for sig", () => {
  fc.assert(
    fc.property(tabeller, tabeller, (a, b) => {
      const greve = (t: Tabel): Celle[][] => krydset(t).map((r) => r.map((c) => (c === "Ishøj" ? "Greve" : c)));
      const [x, y] = [krydset(a), greve(b)];
      const ventet = [...rows(ark(x)), ...rows(ark(y))].sort();
      const bredde = Math.max(...x.map((r) => r.length)) + 1;
      const ved = Array.from({ length: Math.max(x.length, y.length) }, (_, i) => [...(x[i] ?? []), ...Array<Celle>(bredde - (x[i]?.length ?? 0)).fill(""), ...(y[i] ?? [])]);
      expect(rows(ark([...x, [], ...y]))).toEqual(ventet);
      expect(rows(ark(ved))).toEqual(ventet);
    }),
    { numRuns: 100 },
  );
});

const ORD = [
  "Ishøj", "Kommune", "Område", "Periode", "Måned", "Ydelsesgruppe", "Sygedagpenge", "Kontanthjælp", "Fleksjob", "Førtidspension", "2022M09", "September 2022", "2022", "sep", "Andel (pct.)", "Antal personer",
  "Andel personer (6 mdr.), som ikke har fået 1 tilbud", "Antal personer med mindst 4 samtaler", "Faktisk antal", "Forventet antal", "Placering", "CPR", "Startdato", "Samtaledato", "Status", "Tilbudstype", "Brevdato", "Mål",
  "I alt", ".", "-", "34,6", "1.620", "12 %", "#REF!", "010170-1234", "Udtrukket", "31-12-2023", "=1+1", "Kilde: x",
];
const celler: fc.Arbitrary<Celle> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Celle>(...ORD) },
  { weight: 3, arbitrary: fc.constant<Celle>("") },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -10, max: 60000 }), fc.double({ noNaN: false }), fc.boolean(), fc.string()) },
);
const vilkaarlige = fc.record({ raekke: fc.nat(20), kolonne: fc.nat(40), celler: fc.array(fc.array(celler, { maxLength: 9 }), { maxLength: 14 }) }).map(({ raekke, kolonne, celler: c }) => ark(c, raekke, kolonne));

test("intet ark vælter aflæsningen, og hvert tal og hvert problem har en celle på arket", () => {
  fc.assert(
    fc.property(vilkaarlige, (g) => {
      const a = aflaes([g]);
      const bredde = g.celler[0]?.length ?? 0;
      const inde = (adresse: string): boolean => {
        const r = rektangelAf(adresse);
        return r.raekke >= g.raekke && r.kolonne >= g.kolonne && r.raekke + r.raekker <= g.raekke + g.celler.length && r.kolonne + r.kolonner <= g.kolonne + bredde;
      };
      for (const { kilde } of [...a.inddata.trykte, ...a.inddata.benchmark, ...a.inddata.henvendelser]) expect([kilde.adresse, inde(kilde.adresse)]).toEqual([kilde.adresse, true]);
      for (const p of a.problemer) if (p.kode !== "ingen-genkendelig-tabel") expect([p, inde(p.celle)]).toEqual([p, true]);
      for (const t of [...a.tabeller, ...a.ikkeGenkendt]) expect([t.adresse, inde(t.adresse)]).toEqual([t.adresse, true]);
    }),
    { numRuns: 600 },
  );
});

test("et ark, der kommer i bidder, læses som et helt ark", () => {
  fc.assert(
    fc.property(vilkaarlige, fc.integer({ min: 1, max: 5 }), (g, stoerrelse) => {
      const laeser = nyAflaeser();
      for (let i = 0; i < g.celler.length; i += stoerrelse) laeser.del({ ...g, raekke: g.raekke + i, celler: g.celler.slice(i, i + stoerrelse) });
      expect(tilEnde(laeser.slut())).toEqual(g.celler.length === 0 ? aflaes([]) : aflaes([g]));
    }),
    { numRuns: 100 },
  );
});
