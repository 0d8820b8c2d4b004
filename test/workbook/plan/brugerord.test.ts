/** What the user wrote on our sheets is found again, wherever it has been moved, and written again. */
import fc from "fast-check";
import { type Brugerord, findBrugerraekker } from "../../../src/workbook/plan";
import { type Brugerkolonne, brugerceller, brugerfelter } from "../../../src/workbook/plan/brugertabel";
import { celle, tekst } from "../../../src/workbook/plan/celle";
import type { Celle } from "../../../src/workbook/parse/typer";

interface Punkt {
  readonly nr: string;
  readonly gruppe: string;
}

const KOLONNER: readonly Brugerkolonne<Punkt>[] = [
  { titel: "Nr.", stil: "tekst", bredde: 6, rolle: "noegle", vaerdi: (p) => tekst(p.nr) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 20, vaerdi: (p) => tekst(p.gruppe) },
  { titel: "Initiativ", stil: "brugers", bredde: 40, rolle: "bruger", vaerdi: () => celle(null, "brugers") },
  { titel: "Begynder", stil: "brugersdato", bredde: 12, rolle: "bruger", vaerdi: () => celle(null, "brugersdato") },
];
const FELTER = brugerfelter(KOLONNER);
const PUNKTER: readonly Punkt[] = [{ nr: "1", gruppe: "Sygedagpenge" }, { nr: "2", gruppe: "Kontanthjælp" }];

const arket = (...celler: readonly (readonly Celle[])[]): Brugerord => new Map([["genopretning", celler]]);
const skrevet = (ord: Brugerord): readonly (readonly unknown[])[] => brugerceller(KOLONNER, PUNKTER, findBrugerraekker(ord, "genopretning", FELTER)).map((linje) => linje.map((c) => c.v));
const HOVED = ["Nr.", "Ydelsesgruppe", "Initiativ", "Begynder"];
const TOM = [["1", "Sygedagpenge", null, null], ["2", "Kontanthjælp", null, null]];

test("første gang er cellerne tomme", () => {
  expect(skrevet(new Map())).toEqual(TOM);
});

test("det skrevne står ved sin række igen, også når rækkerne er byttet om, kolonnerne flyttet, og en overskrift er kommet over", () => {
  expect(skrevet(arket(["Min egen note"], [], ["", "Initiativ", "Begynder", "Nr."], ["", "Flere mødetider", 45_000, 2], ["", "Ring dagen før", "", "1"]))).toEqual([
    ["1", "Sygedagpenge", "Ring dagen før", null],
    ["2", "Kontanthjælp", "Flere mødetider", 45_000],
  ]);
});

test("en række, brugeren selv har sat ind, kommer med til sidst", () => {
  expect(skrevet(arket(HOVED, ["1", "Sygedagpenge", "", ""], ["", "", "Egen række", ""], ["3", "", "Endnu en", ""]))).toEqual([...TOM, [null, null, "Egen række", null].map((v, i) => (i === 0 ? "" : v)), ["3", null, "Endnu en", null]]);
});

test("ord ved en række, der ikke længere er planlagt, går ikke tabt", () => {
  expect(skrevet(arket(HOVED, ["9", "Ledighedsydelse", "Stadig vigtigt", ""]))).toEqual([...TOM, ["9", null, "Stadig vigtigt", null]]);
});

test("to rækker med samme nummer: den første er rækkens, den anden bevares", () => {
  expect(skrevet(arket(HOVED, ["1", "", "Først", ""], ["1", "", "Siden", ""]))).toEqual([["1", "Sygedagpenge", "Først", null], TOM[1], ["1", null, "Siden", null]]);
});

test("tabellen slutter ved den første tomme række, og en anden tabel med andre titler læses ikke", () => {
  expect(skrevet(arket(HOVED, ["1", "", "Med", ""], ["", "", "", ""], ["2", "", "Uden for tabellen", ""], [], ["Nr.", "Hvem"], ["2", "Direktøren"]))).toEqual([["1", "Sygedagpenge", "Med", null], TOM[1]]);
});

test("er en af titlerne væk, læses intet, og intet gættes", () => {
  expect(skrevet(arket(["Nr.", "Ydelsesgruppe", "Tiltag", "Begynder"], ["1", "", "Noget", ""]))).toEqual(TOM);
});

test("at skrive det læste ud og læse det igen ændrer intet", () => {
  const ord = fc.array(fc.record({ nr: fc.constantFrom("1", "2", "3", "4"), initiativ: fc.string({ minLength: 1 }).filter((t) => t.trim() !== ""), dag: fc.integer({ min: 1, max: 60_000 }) }), { maxLength: 6 });
  fc.assert(
    fc.property(ord, (raekker) => {
      const foerste = skrevet(arket(HOVED, ...raekker.map((r) => [r.nr, "", r.initiativ, r.dag])));
      const igen = skrevet(arket(HOVED, ...foerste.map((linje) => linje.map((v) => (v === null ? "" : (v as Celle))))));
      expect(igen).toEqual(foerste);
      expect(foerste.map((l) => l[2])).toEqual(expect.arrayContaining(raekker.map((r) => r.initiativ)));
    }),
  );
});
