import { laesIndstillinger, somValg } from "../../src/taskpane/indstillinger";
import { vaelgTema } from "../../src/taskpane/tema";

const INTET = { kommune: null, udtraeksdato: null, maaleaar: null, loebenumre: false, egneGraenser: [], medTilgang: false, scenarier: [] };

describe("Gemte indstillinger", () => {
  it("løbenumre er slået fra, indtil nogen slår dem til", () => expect([laesIndstillinger({ loebenumre: true }), laesIndstillinger({ loebenumre: "ja" })]).toEqual([{ ...INTET, loebenumre: true }, INTET]));

  it.each([null, undefined, "tekst", 7, [], {}])("%p giver ingen indstillinger", (vaerdi) => expect(laesIndstillinger(vaerdi)).toEqual(INTET));

  it("beholder det, der kan læses, felt for felt", () => {
    expect(laesIndstillinger({ kommune: " Ishøj ", udtraeksdato: "2024-02-30", maaleaar: "2024" })).toEqual({ ...INTET, kommune: "Ishøj" });
    expect(laesIndstillinger({ udtraeksdato: "2024-02-29", maaleaar: 2023, andet: 1 })).toEqual({ ...INTET, udtraeksdato: "2024-02-29", maaleaar: 2023 });
  });

  it("bliver til dage og år, som reglerne forstår", () => expect(somValg({ udtraeksdato: "2024-01-01", maaleaar: 2023 })).toEqual({ udtraeksdato: 45292, maaleaar: 2023 }));
});

describe("Ruden følger Office, ellers systemet", () => {
  const system = (matches: boolean) => ({ matches, addEventListener: () => undefined });
  it.each([
    ["#1F1F1F", false, "moerk"],
    ["#FFFFFF", true, "lyst"],
    [undefined, true, "moerk"],
    [undefined, false, "lyst"],
  ])("Office %s, mørkt system %s: %s", (kontor, moerkt, tema) => {
    const rod = document.createElement("div");
    vaelgTema(rod, kontor, system(moerkt));
    expect(rod.dataset["tema"]).toBe(tema);
  });
});
