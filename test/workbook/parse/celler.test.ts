import { fraIso, INGEN_DATO, isoDag, spaendkode, ULAESELIG_DATO } from "../../../src/rules";
import { laesDag, laesSlutdag } from "../../../src/workbook/parse/dato";
import { omraadenavn, sigerOmraade } from "../../../src/workbook/parse/kommuner";
import { laesVarighed } from "../../../src/workbook/parse/egenskaber";
import { laesPeriode } from "../../../src/workbook/parse/periode";
import { maskeret, normaliserId } from "../../../src/workbook/parse/personer";
import { visbart } from "../../../src/workbook/parse/celletekst";
import { laesTal } from "../../../src/workbook/parse/tal";

describe("danske tal [D1, D2]", () => {
  test.each([
    ["34,6", 34.6], ["1.620", 1620], ["1.234.567", 1234567], ["1 620", 1620], ["1\u00a0620", 1620], ["–16,3", -16.3], ["−16,3", -16.3], ["- 3", -3], ["45,6 %", 45.6], ["45,6%", 45.6], ["70 pct.", 70], ["34.6", 34.6], ["0,0", 0], ["+5", 5],
  ])("%s er et tal", (tekst, tal) => {
    expect(laesTal(tekst)).toMatchObject({ art: "tal", tal });
  });
  test.each([".", "..", "...", "-", "–", "—", "", "  ", "\u00a0"])("'%s' mangler", (tekst) => {
    expect(laesTal(tekst).art).toBe("mangler");
  });
  test.each(["<5", "ca. 20", "12,", "1.2.3", "ja", "0x10", "1e5"])("'%s' er ikke et tal", (tekst) => {
    expect(laesTal(tekst).art).toBe("tekst");
  });
  test.each(["#REF!", "#N/A", "#I/T", "#DIVISION/0!", "#VÆRDI!", "#NAVN?", "#SPILL!"])("%s er en fejl", (tekst) => {
    expect(laesTal(tekst).art).toBe("fejl");
  });
  test("cifrene efter kommaet tælles, som de er trykt", () => {
    expect(laesTal("75,0")).toMatchObject({ decimaler: 1, erTekst: true });
    expect(laesTal(0.7416)).toMatchObject({ decimaler: 4, erTekst: false });
    expect(laesTal(1e-7)).toMatchObject({ decimaler: 7 });
  });
});

describe("perioder [D3]", () => {
  const kode = (celle: string | number): string | null => {
    const p = laesPeriode(celle);
    return p === null ? null : p.art === "spaend" ? spaendkode(p.fra, p.til) : p.art === "aar" ? String(p.aar) : `måned ${p.nr}`;
  };
  test.each([
    ["2022M09", "2022M09-2022M09"], ["September 2022", "2022M09-2022M09"], ["sep. 2022", "2022M09-2022M09"], ["sep-22", "2022M09-2022M09"], ["sept. 22", "2022M09-2022M09"], ["2022-09", "2022M09-2022M09"], ["09-2022", "2022M09-2022M09"],
    ["30-09-2022", "2022M09-2022M09"], ["2022 september", "2022M09-2022M09"], ["maj 2024", "2024M05-2024M05"], ["2023Q1", "2023M01-2023M03"], ["2022QMAT04", "2022M01-2022M12"], ["2021QMAT02", "2020M07-2021M06"],
    ["3. kvartal 2020 - 2. kvartal 2021", "2020M07-2021M06"], ["2022M09-2022M11", "2022M09-2022M11"], ["marts - maj 2022", "2022M03-2022M05"], ["juli 2023 - juni 2024", "2023M07-2024M06"], ["2. halvår 2023", "2023M07-2023M12"],
    ["2022", "2022"], ["september", "måned 9"], ["2022M13", null], ["Ishøj", null], ["i alt", null], ["99", null],
  ])("%s", (tekst, ventet) => {
    expect(kode(tekst)).toBe(ventet);
  });
  test("et serietal er den måned, det ligger i, og et årstal et år", () => {
    expect(kode(fraIso("2022-09-30"))).toBe("2022M09-2022M09");
    expect(kode(2022)).toBe("2022");
    expect(kode(12)).toBeNull();
  });
});

describe("datoer i lister", () => {
  test.each(["31-12-2023", "31.12.2023", "31/12/2023", "2023-12-31", "31. december 2023", "31. dec. 2023", "31 dec 23", "31-12-23", "20231231", "søndag den 31. december 2023", "31-12-2023 10:30", "2023-12-31T10:30:00Z", "31/12-2023", " 31-12-2023 "])("%s", (tekst) => {
    expect(isoDag(laesDag(tekst))).toBe("2023-12-31");
  });
  test("toårige årstal læses som i Excel", () => {
    expect(isoDag(laesDag("1-1-29"))).toBe("2029-01-01");
    expect(isoDag(laesDag("1-1-30"))).toBe("1930-01-01");
  });
  test("klokkeslættet i et serietal tæller ikke", () => {
    expect(laesDag(45325.9)).toBe(45325);
  });
  test.each(["30-02-2024", "31-13-2023", "snart", "12", "2024", "#N/A"])("%s er ingen dato", (tekst) => {
    expect(laesDag(tekst)).toBe(ULAESELIG_DATO);
  });
  test("en tom celle, en streg og et punktum er ingen dato, og det er ikke det samme som en ulæselig", () => {
    for (const tom of ["", " ", "-", ".", undefined]) expect(laesDag(tom)).toBe(INGEN_DATO);
  });
  test("31-12-9999 som slutdato er et åbent forløb", () => {
    expect(laesSlutdag("31-12-9999")).toBe(INGEN_DATO);
    expect(laesSlutdag(2_958_465)).toBe(INGEN_DATO);
  });
});

describe("personer", () => {
  test("bindestreg, mellemrum og tabt nul er den samme person", () => {
    for (const id of ["010170-1234", "010170 1234", "0101701234", 101701234, "101701234", " 010170–1234 "]) expect(normaliserId(id)).toBe("0101701234");
  });
  test("et sagsnummer er ikke et CPR-nummer, der har tabt et nul", () => {
    expect(normaliserId(993412345)).toBe("993412345");
    expect(normaliserId("S-000123")).toBe("S-000123");
  });
  test("et nummer vises aldrig helt", () => {
    expect(maskeret("0101701234")).toBe("010170-••••");
    expect(maskeret("P-77")).toBe("••••");
    for (const celle of ["010170-1234", "0101701234", 101701234, "se 010170 1234"]) expect(visbart(celle)).not.toContain("1234");
    expect(visbart(45323)).toBe("45323");
  });
});

test.each([["12 måneder og derover", 12], ["Over 12 mdr.", 12], ["1-2 år", 12], ["6-12 mdr.", 6], ["52 uger og derover", 12], ["Under 4 uger", 0], ["I alt", 0], ["lang tid", null]])("ydelsesvarigheden %s begynder ved %s måneder [D6]", (tekst, maaneder) => {
  expect(laesVarighed(tekst)).toBe(maaneder);
});

describe("kommunens navn i en titel", () => {
  test.each([
    ["Jobcenter Fjordby – opfølgning, opgjort af Analyse", "Fjordby"], ["Jobcenter Høje-Taastrup", "Høje-Taastrup"], ["Kommune: Fjordby (foreløbig)", "Fjordby"], ["Jobcenter: Fjordby, 2024", "Fjordby"], ["Fjordby Kommune", "Fjordby"], ["Kommune: Ikast-Brande", "Ikast-Brande"],
  ])("%s er %s", (tekst, navn) => {
    expect(sigerOmraade(tekst)).toBe(true);
    expect(omraadenavn(tekst)).toBe(navn);
  });
  test("et navn, der står alene, skæres ikke over", () => {
    expect(omraadenavn("Vest, Nord og Syd")).toBe("Vest, Nord og Syd");
  });
});
