/** The plan is data: what will be written can be read without Excel. */
import { type Inddata, LOVEN, vurderAlt } from "../../../src/rules";
import type { Aflaesning, Problem } from "../../../src/workbook/parse/typer";
import { INGEN_BRUGERORD, lavPlan, type ArkPlan, type Plancelle, type Skriveplan, type Tabelblok } from "../../../src/workbook/plan";
import { aaret, andelUden, antalUden, brev, mangler } from "../../rules/hjaelp";

const TOM: Inddata = { trykte: [], benchmark: [], henvendelser: [], personer: null };

function plan(inddata: Partial<Inddata>, problemer: readonly Problem[] = []): Skriveplan {
  const aflaesning: Aflaesning = {
    tabeller: [],
    ikkeGenkendt: [], fravalgte: [], billeder: [],
    problemer,
    udeladt: { foertidspension: 2, ukendtYdelsesgruppe: 1 },
    inddata: { ...TOM, ...inddata },
    udtraeksdato: null,
  };
  const resultat = vurderAlt(aflaesning.inddata, { udtraeksdato: null, maaleaar: null });
  return lavPlan({ aflaesning, resultat, regler: LOVEN, personer: null, genopretning: null, brugerord: INGEN_BRUGERORD, koert: 45000.5, program: "Fokusmål 0.1.0", regelsaet: "2026-11" });
}

const ark = (p: Skriveplan, noegle: string): ArkPlan => {
  const fundet = p.ark.find((a) => a.noegle === noegle);
  if (!fundet) throw new Error(`Arket ${noegle} mangler`);
  return fundet;
};
const tabeller = (a: ArkPlan): Tabelblok[] => a.blokke.filter((b) => b.slags === "tabel");
const tekster = (a: ArkPlan): string[] => a.blokke.flatMap((b) => (b.slags === "linjer" ? b.linjer : b.raekker)).flat().flatMap((c: Plancelle) => (typeof c.v === "string" ? [c.v] : []));

const fjordby = aaret(2024, (m) => antalUden(m, 40, 100, { indsats: "tilbud" }));

test("uden tal, der kan vurderes, siger overblikket det, og hvad man kan gøre", () => {
  expect(tekster(ark(plan({}), "overblik")).join("\n")).toContain("Der er ingen tal i arbejdsmappen, som kan vurderes");
});

test("kørslens tidspunkt kan læses på hvert ark, også på et uden tabeller", () => {
  for (const { navn, kolonnebredder } of [...plan({}).ark, ...plan({ trykte: fjordby }).ark]) expect([navn, (kolonnebredder[1] ?? 0) >= "31-12-2026 23:59".length]).toEqual([navn, true]);
});

test("ark, der ikke er noget at sige på, laves ikke", () => {
  expect(plan({}).ark.map((a) => a.noegle)).toEqual(["overblik", "datakvalitet", "regelgrundlag"]);
  expect(plan({ trykte: fjordby }).ark.map((a) => a.noegle)).toEqual(["overblik", "fokusmaal", "datakvalitet", "regelgrundlag"]);
});

test("brevets to par står som ikke genoprettet, og de andre grupper som observationer", () => {
  const p = plan({
    trykte: ["2022M09", "2022M10", "2022M11"].flatMap((m) => [
      andelUden(m, "45,5", { slags: "tidlig-indsats", gruppe: brev("2022-08-29", "samtaler", "Sygedagpenge").gruppe }),
      andelUden(m, "80,0", { slags: "tidlig-indsats", gruppe: brev("2022-08-29", "samtaler", "Kontanthjælp").gruppe }),
    ]),
    henvendelser: [brev("2022-08-29", "samtaler", "Sygedagpenge")],
  });
  const [overblik] = tabeller(ark(p, "overblik"));
  const genopretning = overblik?.raekker.filter((r) => String(r[1]?.v).startsWith("Genopretning")) ?? [];
  expect(genopretning.map((r) => [r[2]?.v, r[4]?.v])).toEqual([["Sygedagpenge", "Ikke genoprettet"]]);
  const observationer = tabeller(ark(p, "tidlig-indsats")).find((t) => t.navn === "Tilsyn_Tidlig_observationer");
  expect(observationer?.raekker.map((r) => r[2]?.v)).toEqual(["Kontanthjælp"]);
});

test("blokke på et ark ligger under hinanden uden at overlappe", () => {
  for (const a of plan({ trykte: fjordby }).ark) {
    let naeste = 0;
    for (const b of [...a.blokke].sort((x, y) => x.raekke - y.raekke)) {
      expect(b.raekke).toBeGreaterThanOrEqual(naeste);
      naeste = b.raekke + (b.slags === "linjer" ? b.linjer.length : b.raekker.length + 1);
    }
  }
});

test("hver tabel har sit eget navn, og hver række lige så mange celler som kolonner", () => {
  const alle = plan({ trykte: fjordby }).ark.flatMap(tabeller);
  expect(new Set(alle.map((t) => t.navn)).size).toBe(alle.length);
  for (const t of alle) {
    expect(t.navn).toMatch(/^Tilsyn_[A-Za-z_]+$/);
    expect(new Set(t.kolonner.map((k) => k.titel)).size).toBe(t.kolonner.length);
    for (const r of t.raekker) expect(r).toHaveLength(t.kolonner.length);
  }
});

test("et diagram bygger på en overskriftsrække og månedernes tal lige under", () => {
  const overblik = ark(plan({ trykte: fjordby }), "overblik");
  const [diagram] = overblik.diagrammer;
  const blok = overblik.blokke.find((b) => b.slags === "linjer" && b.raekke + 1 === diagram?.data.raekke);
  expect(blok?.slags === "linjer" && blok.linjer[1]?.map((c) => c.v)).toEqual(["Måned", "Andel uden", "Grænse"]);
  expect(diagram?.data.raekker).toBe(13);
});

test("den samme kørsel giver den samme plan", () => {
  expect(plan({ trykte: fjordby })).toEqual(plan({ trykte: fjordby }));
});

test("tal, der ikke opfylder målet, markeres rødt der, hvor de er trykt; manglende celler for sig", () => {
  const p = plan(
    { trykte: [{ ...antalUden("2024M01", 40, 100), kilde: { ark: "Data", adresse: "B2" } }, { ...antalUden("2024M02", 40, 100), kilde: { ark: "Data", adresse: "C2" } }, mangler("2024M03")] },
    [{ kode: "manglende-vaerdi", ark: "Data", celle: "D2", fundet: ".", virkning: "mangler" }],
  );
  expect(p.markeringer).toContainEqual({ ark: "Data", slags: "daarlig", adresser: ["B2:C2"] });
  expect(p.markeringer).toContainEqual({ ark: "Data", slags: "note", adresser: ["D2"] });
});

test("hvert problem står med link til sin celle, og hvad det gjorde", () => {
  const p = plan({}, [{ kode: "ukendt-ydelsesgruppe", ark: "Borgere", celle: "B17", fundet: "=SUM(A1)", virkning: "udeladt" }]);
  const t = tabeller(ark(p, "datakvalitet")).find((b) => b.navn === "Tilsyn_Data_problemer");
  expect(t?.raekker[0]?.[1]?.link).toEqual({ ark: "Borgere", adresse: "B17" });
  expect(t?.raekker[0]?.[4]?.v).toBe("Rækken er holdt uden for alle mål.");
});

test("hver antagelse, der afgjorde noget, står på regelgrundlaget som antaget", () => {
  const p = plan({ trykte: aaret(2024, (m) => antalUden(m, 25, 100)) });
  const t = tabeller(ark(p, "regelgrundlag")).find((b) => b.navn === "Tilsyn_Antagelser");
  const kolonne = (titel: string): number => t?.kolonner.findIndex((k) => k.titel === titel) ?? -1;
  const brugte = t?.raekker.filter((r) => r[kolonne("Afgjorde noget i denne kørsel")]?.v === "ja").map((r) => r[kolonne("Antagelse")]?.v);
  expect(brugte).toContain("F5-samtaler");
  expect(t?.raekker.every((r) => r[kolonne("Status")]?.v === "antaget")).toBe(true);
});
