/** One figure of a sound table becomes unreadable: it must be said at its cell, and never become a figure, a pass or a fail. */
import fc from "fast-check";
import { maanedskode, somTal, type Vurdering, vurderAlt } from "../../src/rules";
import { celleadresse } from "../../src/workbook/adresse";
import { aflaes } from "../../src/workbook/parse";
import type { Aflaesning, Celle } from "../../src/workbook/parse/typer";
import { ULAESELIGE } from "./celler";

interface Tabel {
  readonly celler: readonly (readonly Celle[])[];
  /** Where figures stand. */
  readonly tal: readonly (readonly [number, number])[];
}

const GRUPPER = ["A-dagpenge mv.", "Sygedagpenge", "Kontanthjælp", "Ressourceforløb", "Ledighedsydelse"];
const MAANEDER = ["2024M01", "Februar 2024", "mar. 2024", "2024M04"];
const SAMTALER = "Afholdelse af samtaler. Andel personer med mindst 4 samtaler, pct.";

const felter = (r0: number, raekker: number, k0: number, kolonner: number): (readonly [number, number])[] => Array.from({ length: raekker * kolonner }, (_, i) => [r0 + Math.floor(i / kolonner), k0 + (i % kolonner)] as const);

type Form = (grupper: readonly string[], maaneder: readonly string[], tal: (i: number) => Celle) => Tabel;

const FORMER: Readonly<Record<string, Form>> = {
  krydset: (g, m, tal) => ({ celler: [["", "Ishøj"], ["", SAMTALER], ["", ...m], ...g.map((x, i): Celle[] => [x, ...m.map((_, j) => tal(i * 7 + j))])], tal: felter(3, g.length, 1, m.length) }),
  vendt: (g, m, tal) => ({ celler: [["Ishøj"], [SAMTALER], ["", ...g], ...m.map((x, i): Celle[] => [x, ...g.map((_, j) => tal(i * 7 + j))])], tal: felter(3, m.length, 1, g.length) }),
  lang: (g, m, tal) => ({ celler: [[SAMTALER], ["Kommune", "Måned", "Ydelsesgruppe", "Andel"], ...g.flatMap((x, i) => m.map((y, j): Celle[] => ["Ishøj", y, x, tal(i * 7 + j)]))], tal: felter(2, g.length * m.length, 3, 1) }),
};

interface Prove {
  readonly form: string;
  readonly tabel: Tabel;
  readonly sted: readonly [number, number];
  readonly vaerdi: Celle;
}

const proever: fc.Arbitrary<Prove> = fc
  .record({
    form: fc.constantFrom(...Object.keys(FORMER)), grupper: fc.shuffledSubarray(GRUPPER, { minLength: 2 }), maaneder: fc.shuffledSubarray(MAANEDER, { minLength: 2 }),
    tal: fc.array(fc.oneof(fc.integer({ min: 20, max: 999 }).map((n): Celle => `${Math.floor(n / 10)},${n % 10}`), fc.integer({ min: 20, max: 999 }).map((n): Celle => n / 10)), { minLength: 40, maxLength: 40 }), nr: fc.nat(), vaerdi: fc.constantFrom(...ULAESELIGE),
  })
  .map(({ form, grupper, maaneder, tal, nr, vaerdi }) => {
    const tabel = FORMER[form]!(grupper, maaneder, (i) => tal[i % 40]!);
    return { form, tabel, sted: tabel.tal[nr % tabel.tal.length]!, vaerdi };
  });

const laes = (celler: Tabel["celler"]): Aflaesning => {
  const bredde = Math.max(...celler.map((r) => r.length));
  return aflaes([{ ark: "Ark1", raekke: 0, kolonne: 0, celler: celler.map((r) => [...r, ...Array<Celle>(bredde - r.length).fill("")]), exceltabeller: [] }]);
};
const punkter = (a: Aflaesning): Map<string, string> => new Map(a.inddata.trykte.map((t) => [t.kilde.adresse, `${t.omraade} ${maanedskode(t.maaned)} ${t.gruppe} ${t.andelMed === null ? "?" : somTal(t.andelMed)}`]));
const maanedsdomme = (a: Aflaesning): readonly Vurdering[] => vurderAlt(a.inddata, { udtraeksdato: 45_667, maaleaar: null }).vurderinger.filter((v) => v.maal === "fokusmaal-samtaler" && v.periode.art === "maaned");
const domFor = (a: Aflaesning, maaned: number, gruppe: string): string => maanedsdomme(a).find((v) => v.gruppe === gruppe && v.periode.art === "maaned" && v.periode.maaned === maaned)?.dom ?? "ingen";

function proevEn({ tabel, sted: [r, k], vaerdi }: Prove): void {
  const adresse = celleadresse(r, k);
  const foer = laes(tabel.celler);
  const efter = laes(tabel.celler.map((linje, i) => (i === r ? linje.map((v, j) => (j === k ? vaerdi : v)) : linje)));
  const [gamle, nye] = [punkter(foer), punkter(efter)];
  expect(gamle.size).toBe(tabel.tal.length);
  expect(efter.problemer.filter((p) => p.celle === adresse).map((p) => p.virkning)).toEqual(["mangler"]);
  // All other figures stand as they were.
  const uaendrede = [...gamle].filter(([a]) => a !== adresse).map(([a, t]) => [a, t, nye.get(a)]).filter(([, t, u]) => t !== u);
  expect(uaendrede).toEqual([]);
  expect(nye.get(adresse)).toMatch(/ \?$/);
  const ramt = foer.inddata.trykte.find((t) => t.kilde.adresse === adresse)!;
  expect(domFor(foer, ramt.maaned, ramt.gruppe)).toMatch(/opfyldt/);
  expect(domFor(efter, ramt.maaned, ramt.gruppe)).toMatch(/^(uafklaret|ikke-relevant|ingen)$/);
}

export function proevUlaeselige(antal: number): number {
  let nr = 0;
  fc.assert(fc.property(proever, (p) => {
    nr++;
    proevEn(p);
  }), { numRuns: antal });
  return nr;
}
