/** Laws of corrections: what is said as it is read changes nothing, and what is said by hand is worth as much as headings. */
import fc from "fast-check";
import { erFoertidspension, SAMTALE, slaaGruppeOp, TILBUD } from "../../../src/rules";
import { aflaes } from "../../../src/workbook/parse";
import { kendteOrd } from "../../../src/workbook/parse/rettelse/kendteord";
import { laesStatus, laesTilbudstype } from "../../../src/workbook/parse/koder";
import { ret, somRettelse } from "../../../src/workbook/parse/rettelse/lav";
import { ORDFELTER, type Ordfelt, type Rettelse } from "../../../src/workbook/parse/rettelse/typer";
import type { Aflaesning, Celle, Gitter } from "../../../src/workbook/parse/typer";
import { alleSager } from "./sager";
import { tegnetArk } from "./tegning";

const rettet = (gitre: readonly Gitter[], tabeller: readonly Rettelse[]): Aflaesning => aflaes(gitre, { rettelser: { tabeller, ord: [] } });

/** What the rules get, and what is told, without the marks of the correction. */
const indhold = (a: Aflaesning) => ({
  inddata: a.inddata,
  problemer: a.problemer,
  udeladt: a.udeladt,
  tabeller: a.tabeller.map(({ slags, ark, adresse, raekker, kolonner }) => ({ slags, ark, adresse, raekker, kolonner: kolonner.filter((k) => k.felt !== "slags-udledt") })),
});

const sager = alleSager().flatMap(({ fil, sager: alle }) => alle.map((sag) => [`${fil}: ${sag.saetning}`, sag] as const));

test.each(sager)("hver tabel for sig rettet til det, den er genkendt som, ændrer intet – %s", (_, { gitre, kommune }) => {
  const foer = aflaes(gitre, kommune === null ? {} : { kommune });
  for (const b of foer.billeder) {
    if (b.slags === null || b.slags === "brug-ikke" || b.grund !== null) continue;
    const efter = aflaes(gitre, { rettelser: { tabeller: [somRettelse(b, b.slags, foer.billeder)], ord: [] }, ...(kommune === null ? {} : { kommune }) });
    expect(indhold(efter)).toEqual(indhold(foer));
  }
});

const VROEVL = ["Qx", "Zz top", "kol.", "#1", "Felt B", "æøå", "K9", "rød", "gul", "lilla"];

const LISTER: readonly (readonly Celle[])[][] = [
  [["CPR", "Ydelse", "Startdato", "Slutdato", "Kommune"], ["0101701234", "Kontanthjælp", 45_000, 45_100, "Ishøj"], ["020270-1235", "Sygedagpenge", 45_010, "", "Greve"]],
  [["CPR", "Samtaledato", "Status"], ["0101701234", 45_050, "Afholdt"], ["0101701234", 45_060, "Aflyst"]],
  [["CPR", "Tilbudstype", "Start", "Slut"], ["0101701234", "Løntilskud", 45_050, 45_060]],
  [["CPR", "Måned", "Løntimer"], ["0101701234", "2023M03", 20.5]],
  [["CPR", "Fritaget fra", "Fritaget til", "Vedrører"], ["0101701234", 45_050, 45_060, "samtaler"]],
  [["Brevdato", "Mål", "Ydelsesgruppe", "Kommune"], [45_050, "tilbud", "Kontanthjælp", "Ishøj"]],
  [["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"], ["Ishøj", "2023M03", "Kontanthjælp", 120, 90], ["Ishøj", "2023M04", "Kontanthjælp", 110, 80]],
  [["Område", "Periode", "Ydelsesgruppe", "Andel uden samtaler, pct. (6 mdr.)", "Andel uden tilbud, pct. (6 mdr.)"], ["Ishøj", "2023M03", "Kontanthjælp", 12.5, 22.5], ["Ishøj", "2023M04", "Kontanthjælp", 33.25, 11.5]],
  [["Område", "Faktisk antal", "Forventet antal", "Placering"], ["Ishøj", 1620, 1840, 3], ["Greve", 1500, 1400, 40]],
];

const fyldt = (celler: readonly (readonly Celle[])[]): Celle[][] => celler.map((r) => [...r]);

test("kolonnerne udpeget i hånden under overskrifter, der er vrøvl, giver præcis de samme inddata", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LISTER), fc.shuffledSubarray(VROEVL, { minLength: 5, maxLength: 5 }), fc.integer({ min: 0, max: 4 }), (celler, ord, over) => {
      const titel: Celle[][] = Array.from({ length: over }, () => []);
      const gitter = (c: Celle[][]): Gitter => ({ ark: "Ark1", raekke: 0, kolonne: 0, celler: [...titel, ...c], exceltabeller: [] });
      const kendt = gitter(fyldt(celler));
      const foer = aflaes([kendt]);
      const [b] = foer.billeder;
      if (!b || b.slags === null) throw new Error("ikke genkendt");
      const vroevl = gitter(fyldt(celler).map((r, i) => (i === 0 ? r.map((_, k) => ord[k] ?? "") : r)));
      const rettelse: Rettelse = { ...somRettelse(b, b.slags, foer.billeder), overskrifter: b.kolonner.map((_, k) => ord[k] ?? "") };
      expect(rettet([vroevl], [rettelse]).inddata).toEqual(foer.inddata);
      const nedeunder = { ...vroevl, raekke: vroevl.raekke + 3, kolonne: 2 };
      const flyttet = rettet([nedeunder], [rettelse]);
      expect(flyttet.problemer.filter((p) => p.kode.startsWith("rettelse"))).toEqual([]);
      expect(flyttet.tabeller.map((t) => t.raekker)).toEqual(foer.tabeller.map((t) => t.raekker));
    }),
    { numRuns: 120 },
  );
});

test("ingen rettelse rører de andre tabeller, og en, der ikke passer, ændrer intet", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sager.map(([, sag]) => sag)), fc.constantFrom("Ark1", "Borgere", "Findes ikke"), ({ gitre }, ark) => {
      const fremmed: Rettelse = { ark, exceltabel: null, overskrifter: ["Intet", "ligner", "dette"], adresse: "A1:C1", slags: "samtaler", felter: ["person", "samtaledato", null], afloeser: null, nr: 0 };
      const efter = rettet(gitre, [fremmed]);
      expect({ ...indhold(efter), problemer: efter.problemer.filter((p) => p.kode !== "rettelse-passer-ikke") }).toEqual(indhold(aflaes(gitre)));
      expect(efter.problemer.filter((p) => p.kode === "rettelse-passer-ikke")).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test("det, der gemmes, indeholder intet personnummer, heller ikke når en række med personer er valgt som overskrift", () => {
  const gitter = tegnetArk("Data", ["| 010170-1234 | Kontanthjælp | #2023-01-02 |", "| 0202801111 | Sygedagpenge | #2023-01-02 |", "| B-17 | Sygedagpenge | #2023-01-02 |"]);
  const [b] = aflaes([gitter]).billeder;
  if (!b) throw new Error("intet billede");
  const gemt = [somRettelse(b, "forloeb", [b]), ret(b, "forloeb", { hvad: "hoved", raekke: 1 }, [b]), ret(b, "forloeb", { hvad: "hoved", raekke: null }, [b])];
  expect(JSON.stringify(gemt)).not.toMatch(/1234|1111/);
  expect(JSON.stringify(b)).not.toMatch(/1234|1111/);
});

const kendes: Readonly<Record<Ordfelt, (ord: string) => boolean>> = {
  gruppe: (ord) => slaaGruppeOp(ord) !== null || erFoertidspension(ord),
  status: (ord) => laesStatus(ord) !== SAMTALE.ukendt,
  tilbudstype: (ord) => laesTilbudstype(ord) !== TILBUD.ukendt,
};

test.each(ORDFELTER.flatMap((felt) => kendteOrd[felt].map((ord) => [felt, ord] as const)))("%s: %s kendes af læseren", (felt, ord) => {
  expect(kendes[felt](ord)).toBe(true);
});
