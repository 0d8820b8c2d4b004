/** A list of interviews is read many rows at once where nothing needs a closer look; it must not matter which rows those are. */
import fc from "fast-check";
import { aflaes } from "../../../src/workbook/parse";
import type { Aflaesning, Celle, Gitter } from "../../../src/workbook/parse/typer";

const gitter = (celler: readonly (readonly Celle[])[]): Gitter => ({ ark: "Samtaler", raekke: 0, kolonne: 0, celler, exceltabeller: [] });

const BORGERE: Gitter = { ark: "Borgere", raekke: 0, kolonne: 0, celler: [["CPR", "Ydelsesgruppe", "Startdato"], ...Array.from({ length: 6 }, (_, n): Celle[] => [`010170-000${n + 1}`, "Kontanthjælp", 44_000])], exceltabeller: [] };

/** Persons who come again and again, in all forms an id can have. */
const person = fc.integer({ min: 1, max: 9 }).chain((n) => fc.constantFrom<Celle>(`010170-000${n}`, `010170000${n}`, 1_101_700_000 + n, `SAG-${n}`));
const dag = fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 44_900, max: 45_300 }) }, { weight: 1, arbitrary: fc.constantFrom<Celle>("", "02-03-2023", "snart", 45_000.5, -3, true) });
const status = fc.oneof({ weight: 12, arbitrary: fc.constantFrom("Afholdt", "Aflyst", "") }, { weight: 1, arbitrary: fc.constantFrom<Celle>("Måske", "Udeblevet", 1, "#N/A") });
const usual = fc.tuple(person, dag, status);
/** An empty row, a sum, a note, and a heading in the middle of it all. */
const ualmindelig = fc.constantFrom<Celle[]>(["", "", ""], ["I alt", 12, ""], ["Udtrukket af Mette", "", ""], ["CPR", "Samtaledato", "Status"], ["010170-0001"], ["010170-0002", 45_010, "Afholdt", "ekstra"]);
const raekker = fc.array(fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: ualmindelig }), { minLength: 1, maxLength: 60 }).chain((nogle) => fc.integer({ min: 1, max: Math.ceil(900 / nogle.length) }).map((gange) => Array.from({ length: gange }, () => nogle).flat()));

/** What was read, without the sheet's own width. */
function udbytte({ inddata: { personer }, problemer, udeladt }: Aflaesning): unknown {
  const s = personer?.samtaler;
  const kolonne = (k: ArrayLike<number> | undefined): number[] => Array.from(k ?? []);
  return {
    personer: personer?.personer,
    samtaler: s && [s.person, s.dag, s.status].map(kolonne),
    steder: s?.steder.loeb(),
    problemer: problemer.map((p) => [p.kode, p.ark, p.celle, p.fundet, p.virkning]),
    udeladt,
  };
}

test("mange rækker ad gangen giver det samme som én række ad gangen", () => {
  fc.assert(
    fc.property(raekker, fc.boolean(), (nogle, borgereFoerst) => {
      const laest = (celler: readonly (readonly Celle[])[]): unknown => udbytte(aflaes(borgereFoerst ? [BORGERE, gitter(celler)] : [gitter(celler), BORGERE]));
      const celler: Celle[][] = [["CPR", "Samtaledato", "Status"], ...nogle];
      // An empty cell beside the list makes every row one that needs a closer look.
      expect(laest(celler)).toEqual(laest(celler.map((r) => [...r, ...Array<Celle>(Math.max(0, 4 - r.length)).fill(""), ""])));
    }),
    { numRuns: 200 },
  );
});

test("i lange lister læses rækkerne mange ad gangen, og hver får sit eget nummer på arket", () => {
  const celler: Celle[][] = [["CPR", "Samtaledato", "Status"], ...Array.from({ length: 2_000 }, (_, i): Celle[] => [`010170-${1000 + (i % 7)}`, 45_000 + (i % 300), "Afholdt"])];
  const { personer } = aflaes([BORGERE, gitter(celler)]).inddata;
  expect(personer?.personer).toHaveLength(6 + 7);
  expect(Array.from({ length: 2_000 }, (_, i) => personer?.samtaler.steder.raekke(i))).toEqual(Array.from({ length: 2_000 }, (_, i) => i + 2));
  expect(Array.from(personer?.samtaler.dag ?? [])).toEqual(Array.from({ length: 2_000 }, (_, i) => 45_000 + (i % 300)));
});

test("en anden liste, der begynder ved siden af langt nede, ses", () => {
  const samtale = (i: number): Celle[] => [`010170-000${1 + (i % 6)}`, 45_000 + (i % 300), "Afholdt"];
  const ved = (i: number): Celle[] => (i < 700 ? [] : ["", ...(i === 700 ? ["CPR", "Måned", "Løntimer"] : [`010170-000${1 + (i % 6)}`, "2023M04", 10])]);
  const celler: Celle[][] = [["CPR", "Samtaledato", "Status"], ...Array.from({ length: 900 }, (_, i) => [...samtale(i), ...ved(i)])];
  const { personer } = aflaes([BORGERE, gitter(celler)]).inddata;
  expect(personer?.samtaler.antal).toBe(900);
  expect(personer?.loentimer.antal).toBe(199);
});
