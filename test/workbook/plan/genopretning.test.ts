/** `Tilsyn Genopretning`: what is filled in, what is the user's, and who is in the case review [T3, S4]. */
import { byg, fraIso, fremskriv, genopretningsgrundlag, type Inddata, LOVEN, tilEnde, vurderAlt } from "../../../src/rules";
import type { Aflaesning, Celle } from "../../../src/workbook/parse/typer";
import { type ArkPlan, type Brugerord, INGEN_BRUGERORD, lavPlan } from "../../../src/workbook/plan";
import { arkindhold } from "../../../src/workbook/office/arkindhold";
import { andelUden, benchmark, brev, inddata } from "../../rules/hjaelp";
import { gruppe, persondata } from "../../rules/person/byg-data";

interface Mappe {
  readonly inddata: Partial<Inddata>;
  readonly udtraek?: string;
  readonly maaleaar?: number;
  readonly brugerord?: Brugerord;
}

function arket({ inddata: dele, udtraek, maaleaar, brugerord = INGEN_BRUGERORD }: Mappe): ArkPlan | undefined {
  const alt = inddata(dele);
  const aflaesning: Aflaesning = { tabeller: [], ikkeGenkendt: [], problemer: [], udeladt: { foertidspension: 0, ukendtYdelsesgruppe: 0 }, inddata: alt, udtraeksdato: null, fravalgte: [], billeder: [] };
  const udtraeksdato = udtraek === undefined ? null : fraIso(udtraek);
  const motor = alt.personer && udtraeksdato !== null ? tilEnde(byg(alt.personer, { udtraeksdato })) : null;
  const maanedstal = motor ? tilEnde(motor.maanedstal(fraMaaned(2022), motor.sidsteMaaned, "fakta")) : [];
  const resultat = vurderAlt(alt, { udtraeksdato, maaleaar: maaleaar ?? null }, maanedstal);
  const personer = motor && alt.personer && { data: alt.personer, motor, liste: tilEnde(motor.mangler()), visning: "id" as const, maanedstal, fremskrivning: tilEnde(fremskriv(motor, maanedstal, { medTilgang: false })) };
  const genopretning = motor && tilEnde(genopretningsgrundlag(motor, resultat));
  return lavPlan({ aflaesning, resultat, regler: LOVEN, personer, genopretning, brugerord, koert: 45_000, program: "Fokusmål 0.1.0", regelsaet: "2026-11" }).ark.find((a) => a.noegle === "genopretning");
}
const fraMaaned = (aar: number): number => aar * 12;

/** The sheet as it stands in the workbook after the run. */
const celler = (ark: ArkPlan | undefined): Celle[][] => (ark ? arkindhold(ark).celler.map((linje) => linje.map((c) => c?.v ?? "")) : []);
const tabel = (ark: ArkPlan | undefined, navn: string): readonly (readonly unknown[])[] => ark?.blokke.flatMap((b) => (b.slags === "tabel" && b.navn === navn ? b.raekker.map((r) => r.map((c) => c.v)) : [])) ?? [];

const maaneder = ["2022M09", "2022M10", "2022M11"];
const ISHOEJ: Partial<Inddata> = {
  trykte: maaneder.map((m) => andelUden(m, "45,5", { slags: "tidlig-indsats", gruppe: gruppe("SDP") })),
  henvendelser: [brev("2022-08-29", "samtaler", "Sygedagpenge", { type: "foerste" }), brev("2023-02-20", "samtaler", "Sygedagpenge", { type: "indskaerpet", frist: fraIso("2023-03-07") })],
};

test("breve, der ikke er fulgt op, giver tidsplanen og de fire punkter, udfyldt med det, der vides [T3]", () => {
  const ark = arket({ inddata: ISHOEJ, udtraek: "2023-03-01" });
  const tekst = celler(ark).flat().join("\n");
  for (const punkt of ["1. Målgrupper", "2. Konkrete initiativer", "3. Mål og milepæle", "4. Politisk og ledelsesmæssig opfølgning"]) expect(tekst).toContain(punkt);
  expect(tabel(ark, "Tilsyn_Tidsplan_1")).toContainEqual(["7. marts 2023", "Frist ifølge brevet", "Kommer"]);
  expect(tabel(ark, "Tilsyn_Tidsplan_1")).toContainEqual(["20. februar 2023", "Indskærpet henvendelse: redegørelse og genopretningsplan på højst seks måneder", "Sket"]);
  expect(tabel(ark, "Tilsyn_Redegoerelse_tal").map((r) => r.slice(0, 4))).toEqual([["Genopretning: samtaler", "Sygedagpenge", "sep.–nov. 2022", "Ikke genoprettet"]]);
  expect(tabel(ark, "Tilsyn_Plan_milepaele").map((r) => r[3])).toEqual(["marts 2023", "april 2023", "maj 2023"]);
  expect(tabel(ark, "Tilsyn_Plan_maalgrupper").map((r) => r.slice(0, 4))).toEqual([["Ishøj", "Sygedagpenge", "samtaler", "Indskærpet: afventer tal for den næste opfølgning"]]);
});

test("uden breve og uden omfattelse er der intet ark; det samme gælder en sag, der er genoprettet", () => {
  expect(arket({ inddata: { trykte: ISHOEJ.trykte ?? [] } })).toBeUndefined();
  const genoprettet = maaneder.map((m) => andelUden(m, "10,0", { slags: "tidlig-indsats", gruppe: gruppe("SDP") }));
  expect(arket({ inddata: { trykte: genoprettet, henvendelser: (ISHOEJ.henvendelser ?? []).slice(0, 1) } })).toBeUndefined();
});

/** What a person does between two runs: writes in a cell, found by its row and its title. */
function skriv(ark: ArkPlan | undefined, [raekketekst, titel, ord]: readonly [string, string, Celle]): Brugerord {
  const linjer = celler(ark);
  const hoved = linjer.findIndex((l) => l.includes(titel));
  const raekke = linjer.findIndex((l, r) => r > hoved && l.includes(raekketekst));
  const kolonne = linjer[hoved]?.indexOf(titel) ?? -1;
  return new Map([["genopretning", linjer.map((l, r) => (r === raekke ? l.map((v, k) => (k === kolonne ? ord : v)) : l))]]);
}

test.each([
  ["Ishøj", "Hvad der ligger bag", "To stillinger stod tomme"],
  ["2", "Hvad gøres", "=1+1"],
  ["april 2023", "Jeres mål og milepæle", "Højst 15 pct. uden"],
  ["Ledelsesmæssig", "Hvem følger op", "Jobcenterchefen"],
] as const)("det, brugeren skriver ved %s under »%s«, står der også efter næste kørsel", (raekke, titel, ord) => {
  const foerste = arket({ inddata: ISHOEJ });
  const brugerord = skriv(foerste, [raekke, titel, ord]);
  expect(celler(arket({ inddata: ISHOEJ, brugerord }))).toEqual(brugerord.get("genopretning"));
});

test("er sagen væk, men har brugeren skrevet om den, bliver ordene stående", () => {
  const brugerord = skriv(arket({ inddata: ISHOEJ }), ["Ishøj", "Hvad der ligger bag", "To stillinger stod tomme"]);
  expect(celler(arket({ inddata: {}, brugerord })).flat()).toContain("To stillinger stod tomme");
});

/** Those on kontanthjælp lack offers; those on sygedagpenge have them. Exempt and newcomers are in no denominator. */
const RAEKKER = [
  ...["Abe", "Ulla", "Per"].map((p) => `@${p} Y KTH 2020-06-01..`),
  "@Har Y KTH 2020-06-01..", "@Har T praktik 2021-01-01..2024-12-31", "@Ny Y KTH 2023-06-01..", "@Fri Y KTH 2020-06-01..", "@Fri F 2020-06-01.. tilbud",
  "@Syg Y SDP 2020-06-01..", "@Syg T praktik 2021-01-01..2024-12-31", "@Nabo Y KTH 2020-06-01.. Naboby",
  ...["Abe", "Ulla", "Per", "Har", "Syg", "Nabo"].map((p) => `@${p} S ${["2022", "2023"].flatMap((aar) => ["01", "03", "05", "07", "09", "11"].map((m) => `${aar}-${m}-10`)).join(" ")}`),
];
const PERSONER: Mappe = { inddata: { personer: persondata(RAEKKER), benchmark: [benchmark(120, 100, { omraade: "Byen" })] }, udtraek: "2024-04-15", maaleaar: 2023 };

test("sagsgennemgangen har hver person i de grupper, der ikke er opfyldt, dem, der mangler, først, og ingen andre [S4]", () => {
  expect(tabel(arket(PERSONER), "Tilsyn_Gennemgang_sager_1").map((r) => r.slice(0, 3))).toEqual([
    ["Abe", "Kontanthjælp", "Mangler"],
    ["Ulla", "Kontanthjælp", "Mangler"],
    ["Per", "Kontanthjælp", "Mangler"],
    ["Har", "Kontanthjælp", "Har det"],
  ]);
  expect(tabel(arket(PERSONER), "Tilsyn_Gennemgang_sager_2")).toEqual([]);
});

test("årsagerne står med tal for dem, der mangler, ved siden af dem, der har det", () => {
  const aarsager = tabel(arket(PERSONER), "Tilsyn_Gennemgang_aarsager");
  expect(aarsager[0]).toEqual(["tilbud, december 2023", "Kontanthjælp", "3", "1", "Personer"]);
  expect(aarsager.find((r) => r[4] === "Uden tilbud i vinduet")).toEqual(["", null, "3 af 3", "0 af 1", "Uden tilbud i vinduet"]);
});

test("de tre slags årsager, gennemgangen skal belyse, står klar til at blive skrevet [S4]", () => {
  expect(tabel(arket(PERSONER), "Tilsyn_Gennemgang_emner").map((r) => r.slice(0, 2))).toEqual(["Organisatoriske forhold", "Ledelsesmæssige forhold", "Administrative forhold"].map((emne) => ["Byen", emne]));
});

test("milepælene tæller de kendte personer, der når seks måneder, og hvor mange af dem der mindst mangler [T3, U5]", () => {
  const raekker = [...["A", "B", "C", "D", "E"].map((p) => `@${p} Y SDP 2022-10-15..`), "@A S 2022-11-01 2022-12-01 2023-01-01 2023-02-01", "@X T praktik 2020-01-01..2020-02-01"];
  const ark = arket({ inddata: { personer: persondata(raekker.map((r) => r.replace("SDP 2022-10-15..", "SDP 2022-10-15.. Ishøj"))), henvendelser: ISHOEJ.henvendelser ?? [] }, udtraek: "2023-03-10" });
  expect(tabel(ark, "Tilsyn_Plan_milepaele").filter((r) => r[3] === "april 2023")).toEqual([["Ishøj", "Sygedagpenge", "samtaler", "april 2023", null, 5, 3]]);
});
