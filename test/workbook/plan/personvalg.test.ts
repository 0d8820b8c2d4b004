import { byg, fraIso, fremskriv, type Maanedstal, tilEnde } from "../../../src/rules";
import { aflaes } from "../../../src/workbook/parse";
import type { Celle, Gitter } from "../../../src/workbook/parse/typer";
import { findValg, type Personoverblik, type Valgtraekke } from "../../../src/workbook/plan";

const BORGERE: readonly (readonly Celle[])[] = [
  ["Udtræk af fagsystemet", "", "", "", "", "", ""],
  ["CPR", "Ydelsesgruppe", "Startdato", "", "CPR", "Samtaledato", "Status"],
  ["0101701234", "Kontanthjælp", 44_600, "", "020280-2345", 45_400, "Afholdt"],
  ["020280-2345", "Sygedagpenge", 44_700, "", "010170-1234", 45_410, "Afholdt"],
];

function overblik(celler: readonly (readonly Celle[])[] = BORGERE): Personoverblik {
  const gitter: Gitter = { ark: "Alt!", raekke: 0, kolonne: 0, celler, exceltabeller: [] };
  const data = aflaes([gitter]).inddata.personer;
  if (!data) throw new Error("Ingen personer");
  const motor = tilEnde(byg(data, { udtraeksdato: fraIso("2025-01-10") }));
  const maanedstal: readonly Maanedstal[] = [];
  return { data, motor, liste: tilEnde(motor.mangler()), visning: "id", maanedstal, fremskrivning: tilEnde(fremskriv(motor, maanedstal, { medTilgang: false })) };
}

const raekke = (nr: number, kolonne: number, aendret: Partial<Valgtraekke> = {}): Valgtraekke => ({ ark: "Alt!", raekke: nr, kolonne, celler: BORGERE[nr - 1] ?? [], noegle: null, ...aendret });
const personen = (o: Personoverblik, r: Valgtraekke): string => {
  const valg = findValg(o, r);
  return typeof valg === "string" ? valg : `${o.data.personer[valg.person] ?? "?"} ${valg.gruppe ?? "uden gruppe"}`;
};

describe("Fra en række til en person", () => {
  it("finder personen på rækken, og på ydelsesrækken også ydelsen", () => {
    expect(personen(overblik(), raekke(3, 1))).toBe("0101701234 Kontanthjælp");
  });

  it("kender tabeller ved siden af hinanden på kolonnen", () => {
    expect(personen(overblik(), raekke(3, 5))).toBe("0202802345 uden gruppe");
    expect(personen(overblik(), raekke(4, 5))).toBe("0101701234 uden gruppe");
  });

  it("finder ingen på overskrifter, tomme rækker og fremmede ark", () => {
    const o = overblik();
    expect([raekke(1, 0), raekke(2, 0), raekke(99, 0), raekke(3, 0, { ark: "Noter" })].map((r) => findValg(o, r))).toEqual(Array(4).fill("ingen-person"));
  });

  it("siger til, når rækken ikke længere er den persons", () => {
    expect(findValg(overblik(), raekke(3, 1, { celler: ["030390-3456", "Kontanthjælp", 44_600] }))).toBe("raekken-er-flyttet");
  });

  it("kender en person, hvis nummer har mistet sit nul", () => {
    expect(personen(overblik(), raekke(3, 1, { celler: [101_701_234, "Kontanthjælp", 44_600] }))).toBe("0101701234 Kontanthjælp");
  });
});

describe("Fra en række på vores mangelliste til en person", () => {
  const celler = (kilde: Celle): Celle[] => [45_700, "010170-1234", "Kontanthjælp", "Tidlig indsats, tilbud", "januar 2025", "Mangler", "", 44_600, "", "", "", "Kommunen", kilde];
  const paaListen = (kilde: Celle, noegle = "mangelliste"): Valgtraekke => raekke(7, 0, { ark: "Tilsyn Mangelliste", celler: celler(kilde), noegle });

  it("læses person, ydelse, mål og måned af rækken, også når arkets navn har et udråbstegn", () => {
    const o = overblik();
    expect(findValg(o, paaListen("Alt!!A3"))).toEqual({ person: o.data.personer.indexOf("0101701234"), gruppe: "Kontanthjælp", maal: { slags: "tidlig-indsats", indsats: "tilbud" }, maaned: 2025 * 12 });
  });

  it("er der ingen person i en række uden kilde eller på et andet af vores ark", () => {
    const o = overblik();
    expect([findValg(o, paaListen("Kilde")), findValg(o, paaListen("")), findValg(o, paaListen("Alt!!A3", "overblik"))]).toEqual(Array(3).fill("ingen-person"));
  });
});
