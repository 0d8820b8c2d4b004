import { byg, foersteDag, fraIso, isoDag, type Mangel, maanedAf, maanedskode, type Mangelliste, senesteHaendelse, tilEnde } from "../../../src/rules";
import { persondata, VIDNE } from "./byg-data";

const list = (rk: readonly string[], udtraek: string): Mangelliste => tilEnde(tilEnde(byg(persondata([...rk, ...VIDNE]), { udtraeksdato: fraIso(udtraek) })).mangler());
const alle = (r: Mangelliste["nu"]): Mangel[] => Array.from({ length: r.antal }, (_, i) => r.raekke(i)).filter((m) => m.omraade === "Byen");
const kort = (m: Mangel): string => `${m.slags === "fokusmaal" ? "F" : "T"}${m.indsats === "samtaler" ? "S" : "T"} ${maanedskode(m.maaned)} ${isoDag(m.frist)} ${m.fundet.antal}/${m.krav.antal} ${m.svar}`;

describe("Mangler nu", () => {
  it("er personer i nævneren uden ja i den nyeste dømte måned", () => {
    const l = list(["Y KTH 2022-01-01..", "S 2023-02-01 2023-03-01 2023-04-01", "T praktik 2023-05-01..2023-05-09"], "2024-01-10");
    expect(l.maaned).toBe(maanedAf(2023, 12));
    expect(alle(l.nu).map(kort)).toEqual(["FS 2023M12 2023-12-31 3/4 nej"]);
  });

  it("har ikke personer uden for nævneren, uanset hvad de mangler", () => {
    expect(alle(list(["Y KTH 2023-02-01.."], "2024-01-10").nu)).toEqual([]);
  });

  it("har ikke fritagne, men tæller dem", () => {
    const l = list(["Y KTH 2022-01-01..", "F 2023-12-31..2023-12-31 begge"], "2024-01-10");
    expect(alle(l.nu)).toEqual([]);
    expect(l.fritagne).toBe(1);
  });

  it("har de uvisse med, mærket som uvisse", () => {
    const l = list(["Y LY 2022-01-01..", "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01:ukendt", "T praktik 2023-05-01.."], "2024-01-10");
    expect(alle(l.nu).map(kort)).toEqual(["FS 2023M12 2023-12-31 3/4 uvist"]);
    expect(alle(l.nu)[0]?.fundet).toMatchObject({ antal: 3, hoejstAntal: 4 });
  });

  it("viser anciennitet, overtrukne huller, timer og rækken i forløbene", () => {
    const l = list(["Y DP 2022-01-01..2022-08-31", "Y DP 2023-03-01..", "L 2023-05:60"], "2023-12-31");
    const tilbud = alle(l.nu).find((m) => m.indsats === "tilbud");
    expect(tilbud).toMatchObject({
      fundet: { antal: 0, hundrededele: 6000 },
      krav: { antal: 1, hundrededele: 10_000 },
      forloeb: { start: fraIso("2022-01-01"), slut: null, huller: [{ fra: fraIso("2022-09-01"), til: fraIso("2023-03-01") }], dage: 243 + 306 },
      kilde: { ark: "Borgere", raekke: 3 },
    });
  });
});

describe("Kommende frister [U5]", () => {
  it("er sidste dag i den første måned, hvor personen er i nævneren og mangler", () => {
    const l = list(["Y KTH 2022-01-01..", "S 2023-02-01 2023-03-01 2023-04-01 2023-05-01", "T praktik 2023-05-01.."], "2023-12-15");
    expect(alle(l.kommende).map(kort)).toEqual(["FS 2024M02 2024-02-29 3/4 nej"]);
  });

  it("er samme måned, når personen allerede mangler", () => {
    const l = list(["Y KTH 2022-01-01..", "T praktik 2023-05-01.."], "2023-12-15");
    expect(alle(l.kommende).map(kort)).toEqual(["FS 2023M12 2023-12-31 0/4 nej"]);
  });

  it("regner ikke en planlagt samtale for holdt", () => {
    const l = list(["Y KTH 2022-01-01..", "S 2023-10-01 2023-11-01 2023-12-01 2023-12-20:planlagt", "T praktik 2023-05-01.."], "2023-12-15");
    expect(alle(l.kommende).map(kort)).toEqual(["FS 2023M12 2023-12-31 3/4 nej"]);
  });

  it("er for tidlig indsats dagen før D, og siden tolv måneder for fokusmålet", () => {
    const l = list(["Y LY 2023-08-10..", "T praktik 2023-09-01.."], "2023-12-15");
    expect(alle(l.kommende).map(kort)).toEqual(["TS 2024M02 2024-02-09 0/4 nej", "FS 2024M08 2024-08-31 0/4 nej"]);
  });

  it("er der ikke for et D, som er passeret", () => {
    const l = list(["Y LY 2023-06-10..", "T praktik 2023-09-01.."], "2023-12-15");
    expect(alle(l.kommende).map(kort)).toEqual(["FS 2024M06 2024-06-30 0/4 nej"]);
  });

  it("findes ikke for et forløb, der slutter før måneden", () => {
    const l = list(["Y KTH 2023-08-10..2024-01-31"], "2023-12-15");
    expect(alle(l.kommende)).toEqual([]);
  });

  it("står i fristens orden", () => {
    const l = list(["@Ali Y LY 2023-10-10..", "Y LY 2023-08-10..", "@Ida Y LY 2023-09-10.."], "2023-12-15");
    const frister = alle(l.kommende).map((m) => m.frist);
    expect(frister).toEqual([...frister].sort((a, b) => a - b));
    expect(frister.length).toBe(9);
  });
});

describe("Den seneste hændelse i data [U0]", () => {
  it("er den seneste dag noget skete, ikke en planlagt samtale eller en aftalt slutdato", () => {
    const d = persondata(["Y KTH 2022-01-01..2025-01-31", "S 2023-02-01 2024-09-01:planlagt", "T praktik 2023-03-05..2024-01-31", "L 2023-03:10"]);
    expect(senesteHaendelse(d)).toBe(fraIso("2023-03-05"));
    expect(senesteHaendelse(persondata(["S ?"]))).toBeNull();
    expect(senesteHaendelse(persondata(["L 2023-05:10"]))).toBe(foersteDag(maanedAf(2023, 5)));
  });
});
