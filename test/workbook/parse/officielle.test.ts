import { broek, EN, fraTal, minus, plusMaaneder, sammenlign } from "../../../src/rules";
import { aflaes } from "../../../src/workbook/parse";
import type { Celle, Gitter } from "../../../src/workbook/parse/typer";
import officielle from "../../sager/officielle/officielle-sager.json";

const ark = (navn: string, celler: readonly (readonly Celle[])[]): Gitter => {
  const bredde = Math.max(0, ...celler.map((r) => r.length));
  return { ark: navn, raekke: 0, kolonne: 0, celler: celler.map((r) => [...r, ...Array<Celle>(bredde - r.length).fill("")]), exceltabeller: [] };
};

const MAANEDER = ["September 2022", "Oktober 2022", "November 2022"];
const ishoej = officielle["ishoej-2023"];
const tabel = (titel: string, tal: Readonly<Record<string, readonly string[]>>): Celle[][] => [["", "Ishøj"], ["", titel], ["", ...MAANEDER], ...Object.entries(tal).map(([g, t]) => [g, ...t])];

test("hvert tal i brevet til Ishøj er læst, som det er trykt, og vendt til andelen med", () => {
  const a = aflaes([ark("Brev", [...tabel("Andel personer (6 mdr. på ydelse), som ikke har fået 1 tilbud", ishoej.andel_uden_tilbud_pct), [], ...tabel("Andel personer, som har fået afholdt færre end 4 samtaler", ishoej.andel_med_faerre_end_4_samtaler_pct)])]);
  const ventet = ([["tilbud", ishoej.andel_uden_tilbud_pct], ["samtaler", ishoej.andel_med_faerre_end_4_samtaler_pct]] as const).flatMap(([indsats, tal]) =>
    Object.entries(tal).flatMap(([gruppe, t]) => t.map((trykt, i) => ({ indsats, gruppe, maaned: 2022 * 12 + 8 + i, trykt }))),
  );
  expect(a.inddata.trykte).toHaveLength(ventet.length);
  a.inddata.trykte.forEach((t, i) => {
    const v = ventet[i];
    expect([t.slags, t.omraade, t.indsats, t.gruppe, t.maaned]).toEqual(["tidlig-indsats", "Ishøj", v?.indsats, v?.gruppe, v?.maaned]);
    if (v?.trykt === ".") expect([t.andelMed, t.afrunding]).toEqual([null, null]);
    else {
      const uden = fraTal(Number(v?.trykt.replace(",", ".")) * 10);
      expect(t.andelMed && sammenlign(t.andelMed, minus(EN, { t: uden.t, n: uden.n * 1000n }))).toBe(0);
      expect(t.afrunding).toEqual(broek(1, 2000));
    }
  });
  expect(a.tabeller.map((t) => t.kolonner.some((k) => k.felt === "slags-udledt"))).toEqual([false, true]);
});

test("avisens liste beholder kolonnen Personer, men den er ikke forskellen", () => {
  const liste = officielle["benchmark-2018-11"];
  const a = aflaes([ark("Liste", [["Kommune", ...liste.kolonner], ...Object.entries(liste.raekker).map(([k, r]) => [k, ...r])])]);
  expect(a.inddata.benchmark.map((b) => [b.omraade, b.faktisk.antal, b.forventet.antal, b.personer, b.potentiale])).toEqual([
    ["Nyborg", 1620, 1840, 220, -16.3],
    ["Frederiksberg", 4330, 5090, 760, -57.3],
  ]);
});

test("samtaler, der ligger 1.462 dage før alle forløb, meldes som datoer fra 1904", () => {
  const dag = 45292;
  const borgere = Array.from({ length: 12 }, (_, i): Celle[] => [`01017012${10 + i}`, "Kontanthjælp", dag, plusMaaneder(dag, 12)]);
  const samtaler = borgere.map((b): Celle[] => [b[0] ?? "", dag + 30 - 1462]);
  const a = aflaes([ark("Forløb", [["CPR", "Ydelse", "Start", "Slut"], ...borgere]), ark("Samtaler", [["CPR", "Samtaledato"], ...samtaler])]);
  expect(a.problemer.filter((p) => p.kode === "dato-1904").map((p) => [p.ark, p.celle])).toEqual([["Samtaler", "A2"]]);
});

test("ingen persons nummer står i noget problem", () => {
  const nr = "0101701234";
  const a = aflaes([ark("Forløb", [["CPR", "Ydelse", "Start", "Slut"], [nr, nr, nr, nr], [nr, "Kontanthjælp", nr, nr], ["", nr, nr, ""]]), ark("Samtaler", [["CPR", "Samtaledato", "Status"], [nr, nr, nr], ["0202801111", 45000, nr]]), ark("Tal", [["Fokusmål uden tilbud, pct.", ""], ["Ydelsesgruppe", "2024M01"], [nr, "1,0"], ["Kontanthjælp", nr]])]);
  expect(a.problemer.length).toBeGreaterThan(5);
  expect(a.problemer.filter((p) => p.fundet.includes("1234") || p.fundet.includes("1111"))).toEqual([]);
});

test("en Excel-tabel lige op ad en anden er sin egen", () => {
  const g = ark("Ark1", [["CPR", "Ydelse", "Start", "CPR", "Samtaledato"], ["0101701234", "Kontanthjælp", 45292, "0101701234", 45300]]);
  const a = aflaes([{ ...g, exceltabeller: [{ raekke: 0, kolonne: 0, raekker: 2, kolonner: 3 }, { raekke: 0, kolonne: 3, raekker: 2, kolonner: 2 }] }]);
  expect(a.tabeller.map((t) => [t.slags, t.adresse])).toEqual([["forloeb", "A1:C2"], ["samtaler", "D1:E2"]]);
});
