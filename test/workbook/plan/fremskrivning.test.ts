/** `Tilsyn Fremskrivning`: the answer first, marked as a projection, the months, the persons with running numbers, the method. */
import { byg, fraIso, fremskriv, I_ALT, LOVEN, type Persondata, tilEnde, vurderAlt } from "../../../src/rules";
import type { Aflaesning } from "../../../src/workbook/parse/typer";
import { type ArkPlan, INGEN_BRUGERORD, lavPlan, type Skriveplan } from "../../../src/workbook/plan";
import { arkindhold } from "../../../src/workbook/office/arkindhold";
import { inddata } from "../../rules/hjaelp";
import { persondata } from "../../rules/person/byg-data";

/** Bo has four interviews in the window until October 2024; Ida has none; both have had their offer. */
const TO_BORGERE = [
  "@Bo Y KTH 2020-01-01..",
  "@Bo S 2023-10-02 2023-10-03 2023-10-04 2023-10-05",
  "@Bo T praktik 2024-01-01..2024-02-01",
  "@Ida Y KTH 2020-01-01..",
  "@Ida S 2022-01-01",
  "@Ida T praktik 2024-01-01..2024-02-01",
];

interface Valg {
  readonly raekker?: readonly string[];
  readonly udtraek?: string;
  readonly medTilgang?: boolean;
}

function planen({ raekker = TO_BORGERE, udtraek = "2024-09-30", medTilgang = false }: Valg): Skriveplan {
  const data: Persondata = persondata(raekker);
  const alt = inddata({ personer: data });
  const udtraeksdato = fraIso(udtraek);
  const motor = tilEnde(byg(data, { udtraeksdato }));
  const maanedstal = tilEnde(motor.maanedstal(2024 * 12, motor.sidsteMaaned, "fakta"));
  const aflaesning: Aflaesning = { tabeller: [], ikkeGenkendt: [], problemer: [], udeladt: { foertidspension: 0, ukendtYdelsesgruppe: 0 }, inddata: alt, udtraeksdato: null, fravalgte: [], billeder: [] };
  const resultat = vurderAlt(alt, { udtraeksdato, maaleaar: 2024 }, maanedstal);
  const personer = { data, motor, liste: tilEnde(motor.mangler()), visning: "id" as const, maanedstal, fremskrivning: tilEnde(fremskriv(motor, maanedstal, { medTilgang })) };
  return lavPlan({ aflaesning, resultat, regler: LOVEN, personer, genopretning: null, brugerord: INGEN_BRUGERORD, koert: 45_000, program: "Fokusmål 0.1.0", regelsaet: "2026-11" });
}

const arket = (valg: Valg = {}): ArkPlan | undefined => planen(valg).ark.find((a) => a.noegle === "fremskrivning");
const linjer = (ark: ArkPlan | undefined): string[] => (ark ? arkindhold(ark).celler.map((linje) => linje.flatMap((c) => (c === null || c === undefined ? [] : [String(c.v)])).join(" ")) : []);
const tekst = (ark: ArkPlan | undefined): string => linjer(ark).join("\n");
const kommende = (navn: string): readonly (readonly unknown[])[] => tabel(arket(), navn).filter((r) => r[0] === "Byen" && r[1] === "Fokusmål for samtaler" && r[2] === I_ALT);
const tabel = (ark: ArkPlan | undefined, navn: string): readonly (readonly unknown[])[] => ark?.blokke.flatMap((b) => (b.slags === "tabel" && b.navn === navn ? b.raekker.map((r) => r.map((c) => c.v)) : [])) ?? [];

test("svaret står først: hvordan året ender, hvad der skal til, og med hvor mange", () => {
  const alle = linjer(arket());
  const foerste = alle.findIndex((l) => l.startsWith("Byen, samtaler:"));
  expect(alle[foerste]).toMatch(/^Byen, samtaler: Som det står nu, ender 2024 på \d/);
  expect(foerste).toBeLessThan(alle.findIndex((l) => l.includes("Årets gennemsnit")));
  expect(tekst(arket())).toMatch(/Grænsen kan ikke nås|Der skal holdes mindst/);
  expect(tekst(arket())).toContain("Byen, tilbud: Som det står nu");
});

test("arket er mærket som en fremskrivning, og ingen af dens tal er blandt dommene", () => {
  const { ark } = planen({});
  expect(tekst(ark.find((a) => a.noegle === "fremskrivning"))).toContain("Fremskrivning, ikke en dom: oktober 2024");
  const andre = ark.filter((a) => a.noegle !== "fremskrivning").map((a) => JSON.stringify(a.blokke));
  expect(andre.filter((b) => b.includes("Rytmen fortsætter") || b.includes("Intet nyt"))).toEqual([]);
});

test("de kommende måneder står hver for sig: den, der mister sine samtaler, er uden fra oktober", () => {
  const maaneder = ["oktober 2024", "november 2024", "december 2024", "januar 2025", "februar 2025", "marts 2025"];
  expect(kommende("Tilsyn_Frem_maaned").map((r) => [r[4], r[5], r[7]])).toEqual(maaneder.map((m) => [m, 2, 1]));
  expect(kommende("Tilsyn_Frem_kraever").map((r) => r.slice(4, 9))).toEqual(maaneder.map((m) => [m, 2, 2, 8, "Ja"]));
});

test("planen for året siger, hvor mange, senest hvornår, og for hvilken gruppe", () => {
  const plan = tabel(arket(), "Tilsyn_Frem_plan");
  expect(plan.length).toBeGreaterThan(0);
  for (const r of plan) expect([r[1], r[2], r[4]]).toEqual(["Fokusmål for samtaler", "Kontanthjælp", "oktober 2024"]);
});

test("planen står før de lange tabeller, med alle grupper samlet først i hver måned", () => {
  const ark = arket({ raekker: ["@Bo Y KTH 2020-01-01..", "@Ida Y LY 2020-01-01..", "@Bo S 2024-09-02"] });
  const titler = linjer(ark);
  expect(titler.findIndex((l) => l.startsWith("Planen for året"))).toBeLessThan(titler.findIndex((l) => l.startsWith("Måned for måned")));
  const plan = tabel(ark, "Tilsyn_Frem_plan");
  const [ialt, ...grupper] = plan.filter((r) => r[4] === plan[0]?.[4]);
  expect([ialt?.[2], grupper.map((r) => r[2]).sort()]).toEqual([I_ALT, ["Kontanthjælp", "Ledighedsydelse"]]);
  expect([ialt?.[3], ialt?.[5]]).toEqual([3, 5].map((k) => grupper.reduce((sum, r) => sum + Number(r[k]), 0)));
});

test("den, hvis frist er udtræksdatoen, eller som mangler flere samtaler, end der er dage, står ikke blandt dem, der kan nå det", () => {
  // Six months on 1 October: the last day is 30 September, the cut-off. Six months on 3 October: two days, three lacking.
  const raekker = ["@Bo Y KTH 2024-04-01..", "@Ida Y KTH 2024-04-03..", "@Ida S 2024-05-02", "@Ali Y KTH 2024-04-03..", "@Ali S 2024-05-02 2024-06-03"];
  const tidlige = tabel(arket({ raekker }), "Tilsyn_Frem_personer").filter((r) => r[1] === "Tidlig indsats, samtaler");
  expect(tidlige.map((r) => [r[4], r[3], r[0]])).toEqual([["Person 3", 2, fraIso("2024-10-02")]]);
});

test("personerne står efter frist med løbenumre, aldrig med deres nummer, også når de andre ark viser dem", () => {
  const personer = tabel(arket(), "Tilsyn_Frem_personer");
  expect(personer.length).toBeGreaterThan(0);
  const frister = personer.map((r) => Number(r[0]));
  expect(frister).toEqual([...frister].sort((a, b) => a - b));
  expect(new Set(personer.map((r) => r[4]))).toEqual(new Set(["Person 1", "Person 2"]));
  expect(tekst(arket())).not.toMatch(/\bBo\b|\bIda\b/);
});

test("er udtrækket fra månedens sidste dag, er den første frist den næste måneds, aldrig en dag, der er gået", () => {
  const frister = tabel(arket(), "Tilsyn_Frem_personer").map((r) => [r[4], r[0], r[5]]);
  expect(frister).toContainEqual(["Person 2", fraIso("2024-10-31"), expect.anything()]);
  expect(frister.filter(([, frist]) => Number(frist) <= fraIso("2024-09-30"))).toEqual([]);
});

test("metoden siger, hvordan intervallet er lavet, hvad der ikke er med, og at det svigter efter et brud", () => {
  const metode = tekst(arket()).replaceAll("\n", " ");
  for (const del of ["aldrig smallere længere frem", "Ikke med: fritagelser", "Til- og afgang: kun personer, der står i data nu", "intervallet er for smalt"]) expect(metode).toContain(del);
  expect(tekst(arket({ medTilgang: true })).replaceAll("\n", " ")).toContain("Til- og afgang: rytmen regner med, at lige så mange som året før");
});

test("rækker hændelserne ikke tilbage, er der ingen rytme, og det siges", () => {
  const kort = ["@Bo Y KTH 2020-01-01..", "@Bo S 2024-09-02"];
  expect(tekst(arket({ raekker: kort }))).toContain("Hændelserne rækker ikke langt nok tilbage til at vise en rytme");
});

test("måles ingen i de kommende måneder, er der intet ark", () => {
  expect(arket({ raekker: ["@Bo Y KTH 2020-01-01..2020-06-01", "@Bo S 2020-02-02"] })).toBeUndefined();
});
