/** Little stories about one person, counted by hand from docs/regelgrundlag.md. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { fraIso } from "../../src/rules";
import { aabn, andenMening, noegle, type Tabel } from "./duck";
import { gruppenavn, type Historie, maaned, raekkerAf } from "./historie";
import { KOMMUNER, tilPersondata } from "./raekker";

let c: DuckDBConnection;
beforeAll(async () => { c = await aabn(); });
afterAll(() => { c.closeSync(); });

/** `fokusmaal samtaler 2024-03 KH`: what the person is there, in either municipality; `ude` = in no cell. */
function svar(tabel: Tabel, spoergsmaal: string): string {
  const [slags = "", indsats = "", md = "", ...gruppe] = spoergsmaal.split(" ");
  const fundet = KOMMUNER.flatMap((k) => {
    const tal = tabel.get(noegle(slags, indsats, k, maaned(md), gruppenavn(gruppe.join(" "))));
    return tal === undefined ? [] : Object.entries(tal).filter(([, n]) => n > 0).map(([hvad, n]) => `${n === 1 ? hvad : `${hvad} ${n}`}${k === "Vejle" ? " i Vejle" : ""}`);
  });
  return fundet.length === 0 ? "ude" : fundet.join(", ");
}

function historie(navn: string, h: Historie, forventet: Readonly<Record<string, string>>, udtraek = "2027-12-31"): void {
  it(navn, async () => {
    const maaneder = [...new Set(Object.keys(forventet).map((s) => maaned(s.split(" ")[2] ?? "")))];
    const tabel = await andenMening(c, { data: tilPersondata(raekkerAf(h), 1), maaneder, udtraeksdato: fraIso(udtraek) });
    expect(Object.fromEntries(Object.keys(forventet).map((s) => [s, svar(tabel, s)]))).toEqual(forventet);
  });
}

const FIRE_2023 = ["2023-02-01", "2023-05-01", "2023-08-01", "2023-11-01"];

describe("Anciennitet", () => {
  historie("P6: tolv måneder er nået når start plus tolv måneder er opgørelsesdatoen, og ikke dagen efter", { forloeb: ["KH 2023-01-01..", "LY 2023-01-02.."] }, {
    "fokusmaal samtaler 2023-11 KH": "ude", "fokusmaal samtaler 2023-12 KH": "nej", "fokusmaal samtaler 2023-12 LY": "ude", "fokusmaal samtaler 2024-01 LY": "nej",
  });
  historie("P6: den der er ude dagen før opgørelsesdatoen er ikke i nævneren", { forloeb: ["KH 2022-01-01..2023-12-30", "RF 2022-01-01..2023-12-31"] }, {
    "fokusmaal samtaler 2023-11 KH": "nej", "fokusmaal samtaler 2023-12 KH": "ude", "fokusmaal samtaler 2023-12 RF": "nej", "fokusmaal samtaler 2024-01 RF": "ude",
  });
  historie("P2: hele april uden ydelsen bryder forløbet", { forloeb: ["KH 2022-01-01..2023-03-31", "KH 2023-05-01.."] }, {
    "fokusmaal samtaler 2023-03 KH": "nej", "fokusmaal samtaler 2023-12 KH": "ude", "fokusmaal samtaler 2024-03 KH": "ude", "fokusmaal samtaler 2024-04 KH": "nej",
  });
  historie("P2: én dag i april er nok til at forløbet fortsætter", { forloeb: ["KH 2022-01-01..2023-04-01", "KH 2023-05-31.."] }, {
    "fokusmaal samtaler 2023-04 KH": "nej", "fokusmaal samtaler 2023-05 KH": "nej", "fokusmaal samtaler 2023-12 KH": "nej",
  });
  historie("P2: et hul på 59 dage uden en hel måned er intet brud, og hullet hører med", { forloeb: ["RE 2022-01-01..2023-03-02", "RE 2023-04-30.."] }, {
    "fokusmaal samtaler 2023-03 RE": "nej", "fokusmaal samtaler 2023-04 RE": "nej",
  });
  historie("P2: skudårsfebruar som helt hul bryder", { forloeb: ["RE 2022-01-01..2024-01-31", "RE 2024-03-01.."] }, { "fokusmaal samtaler 2024-03 RE": "ude" });
  historie("P2: den 29. februar på ydelsen redder forløbet", { forloeb: ["RE 2022-01-01..2024-01-31", "RE 2024-02-29.."] }, { "fokusmaal samtaler 2024-03 RE": "nej", "fokusmaal samtaler 2024-01 RE": "nej" });
  historie("P1: anden ydelse i hullet hjælper ikke", { forloeb: ["KH 2022-01-01..2023-03-31", "RE 2023-04-01..2023-04-30", "KH 2023-05-01.."] }, {
    "fokusmaal samtaler 2023-12 KH": "ude", "fokusmaal samtaler 2023-12 I alt": "ude",
  });
  historie("P7: overlappende og ens perioder er én", { forloeb: ["KH 2022-06-01..2022-12-31", "KH 2022-06-01..2022-12-31", "KH 2022-08-01..2022-09-01", "KH 2022-12-15.."] }, {
    "fokusmaal samtaler 2023-04 KH": "ude", "fokusmaal samtaler 2023-05 KH": "nej",
  });
  historie("P3: A-dagpenge i to stykker lægges sammen til 365 dage, og hullet tæller ikke", { forloeb: ["AD 2021-01-01..2021-07-19", "AD 2023-01-01..2023-06-14", "AD 2023-09-01.."] }, {
    // 200 + 165 = 365 days by 14 June 2023; not on benefit on 30 June; on it again 30 September
    "fokusmaal samtaler 2023-05 AD": "ude", "fokusmaal samtaler 2023-06 AD": "ude", "fokusmaal samtaler 2023-09 AD": "nej",
  });
  historie("P3: 364 dage ved opgørelsesdatoen er ikke nok", { forloeb: ["AD 2023-01-02..2023-12-31"] }, { "fokusmaal samtaler 2023-12 AD": "ude" });
  historie("P3: 365 dage ved opgørelsesdatoen er nok, også med dobbelte perioder", { forloeb: ["AD 2023-01-01..2023-12-31", "AD 2023-03-01..2023-12-31"] }, {
    "fokusmaal samtaler 2023-11 AD": "ude", "fokusmaal samtaler 2023-12 AD": "nej", "fokusmaal samtaler 2024-01 AD": "ude",
  });
  historie("P4: sygedagpenge der støder op til hinanden er to forløb, overlappende er ét", { forloeb: ["SY 2022-01-01..2022-12-31", "SY 2023-01-01..2023-12-31", "SY 2023-12-31.."] }, {
    "fokusmaal samtaler 2022-12 SY": "nej", "fokusmaal samtaler 2023-11 SY": "ude", "fokusmaal samtaler 2023-12 SY": "nej", "fokusmaal samtaler 2024-06 SY": "nej",
  });
  historie("P5: kontanthjælp efter overgangsydelse regnes fra overgangsydelsen", { forloeb: ["OV 2022-07-01..2023-03-15", "KH 2023-04-30.."] }, {
    "fokusmaal samtaler 2023-03 KH": "ude", "fokusmaal samtaler 2023-04 KH": "ude", "fokusmaal samtaler 2023-06 KH": "nej", "fokusmaal samtaler 2023-06 OV": "ude", "fokusmaal samtaler 2023-05 KH": "ude",
  });
  historie("P5: en hel måned imellem, og kontanthjælpen begynder forfra", { forloeb: ["OV 2022-07-01..2023-03-15", "KH 2023-05-01.."] }, {
    "fokusmaal samtaler 2023-06 KH": "ude", "fokusmaal samtaler 2024-03 KH": "ude", "fokusmaal samtaler 2024-04 KH": "nej",
  });
  historie("P5: revalidering arver ikke overgangsydelsen", { forloeb: ["OV 2022-07-01..2023-03-31", "RE 2023-04-01.."] }, { "fokusmaal samtaler 2023-06 RE": "ude" });
  historie("P5: dagene mellem overgangsydelse og uddannelseshjælp hører ingen steder til", { forloeb: ["OV 2022-01-01..2023-03-15", "UH 2023-04-10.."] }, {
    "fokusmaal samtaler 2023-03 OV": "ude", "fokusmaal samtaler 2023-03 UH": "ude", "fokusmaal samtaler 2023-04 UH": "nej",
  });
});

describe("Samtaler i fokusmålet", () => {
  historie("F2: fire afholdte i vinduet er ja, og vinduets første dag er med", { forloeb: ["KH 2020-01-01.."], samtaler: ["2023-01-01", "2023-05-01", "2023-08-01", "2023-12-31"] }, {
    "fokusmaal samtaler 2023-12 KH": "ja", "fokusmaal samtaler 2024-01 KH": "nej", "fokusmaal samtaler 2023-11 KH": "nej",
  });
  historie("F8: to på samme dag er én, og aflyste, udeblevne og planlagte tæller ikke", { forloeb: ["KH 2020-01-01.."], samtaler: ["2023-02-01", "2023-02-01", "2023-05-01", "2023-08-01", "2023-09-01 aflyst", "2023-09-02 udeblevet", "2023-09-03 planlagt", "2023-09-04 nej"] }, {
    "fokusmaal samtaler 2023-12 KH": "nej",
  });
  historie("F8: et ukendt ord gør den fjerde samtale uvis", { forloeb: ["KH 2020-01-01.."], samtaler: ["2023-02-01", "2023-05-01", "2023-08-01", "2023-09-01 ukendt"] }, {
    "fokusmaal samtaler 2023-12 KH": "uvist", "fokusmaal samtaler 2023-12 I alt": "uvist", "fokusmaal samtaler 2024-08 KH": "nej",
  });
  historie("U1: usikre samtaler ændrer intet når fire er sikre eller for få er mulige", { forloeb: ["KH 2020-01-01.."], samtaler: [...FIRE_2023, "?", "2024-02-02 ukendt", "2024-02-02 ukendt"] }, {
    "fokusmaal samtaler 2023-12 KH": "ja", "fokusmaal samtaler 2024-01 KH": "ja", "fokusmaal samtaler 2024-02 KH": "uvist", "fokusmaal samtaler 2024-05 KH": "uvist", "fokusmaal samtaler 2024-08 KH": "nej",
  });
  historie("P9: fritaget dagen før opgørelsesdatoen er undtaget for den ene indsats", { forloeb: ["KH 2020-01-01.."], fritagelser: ["2023-12-31..2024-01-30 samtaler"] }, {
    "fokusmaal samtaler 2023-11 KH": "nej", "fokusmaal samtaler 2023-12 KH": "undtaget", "fokusmaal samtaler 2023-12 I alt": "undtaget", "fokusmaal tilbud 2023-12 KH": "nej", "fokusmaal samtaler 2024-01 KH": "nej",
  });
  historie("F11: på to ydelser står personen i hver række og én gang i alt", { forloeb: ["KH 2020-01-01..", "LY 2020-01-01.."], samtaler: FIRE_2023 }, {
    "fokusmaal samtaler 2023-12 KH": "ja", "fokusmaal samtaler 2023-12 LY": "ja", "fokusmaal samtaler 2023-12 I alt": "ja",
  });
  historie("P8: kommunen er den i den periode der sidst begyndte før opgørelsesdatoen", { forloeb: ["KH 2020-01-01..", "SY 2024-01-01..2024-01-10 Vejle"] }, {
    "fokusmaal samtaler 2023-12 KH": "nej", "fokusmaal samtaler 2024-01 KH": "nej i Vejle", "fokusmaal samtaler 2024-06 I alt": "nej i Vejle",
  });
  historie("P8: begynder to perioder samme dag, gælder den senere række", { forloeb: ["KH 2020-01-01.. Vejle", "LY 2020-01-01.."] }, { "fokusmaal samtaler 2023-12 KH": "nej" });
  historie("U0: en måned der slutter efter udtræksdatoen bedømmes ikke", { forloeb: ["KH 2020-01-01.."] }, { "fokusmaal samtaler 2023-11 KH": "nej", "fokusmaal samtaler 2023-12 KH": "ude" }, "2023-12-30");
});

describe("Tilbud i fokusmålet", () => {
  historie("F10: et tilbud hvis sidste dag er vinduets første tæller, og et uden slut løber", { forloeb: ["KH 2020-01-01.."], tilbud: ["virksomhedspraktik 2022-11-01..2023-01-01"] }, {
    "fokusmaal tilbud 2023-12 KH": "ja", "fokusmaal tilbud 2024-01 KH": "nej", "fokusmaal tilbud 2022-10 KH": "nej", "fokusmaal tilbud 2022-11 KH": "ja",
  });
  historie("F6: et løbende løntilskud tæller hver måned, mentor aldrig", { forloeb: ["KH 2020-01-01.."], tilbud: ["mentor 2020-01-01..", "loentilskud 2023-06-30.."] }, {
    "fokusmaal tilbud 2023-05 KH": "nej", "fokusmaal tilbud 2023-06 KH": "ja", "fokusmaal tilbud 2026-06 KH": "ja",
  });
  historie("F7: ØVO begyndt 21. marts 2023 tæller, begyndt 22. marts kun for uddannelseshjælp, igen fra 1. juli 2026", { forloeb: ["KH 2020-01-01..", "UH 2020-01-01.."], tilbud: ["oevo 2023-03-22..2023-04-01", "oevo 2026-07-01.."] }, {
    "fokusmaal tilbud 2023-12 KH": "nej", "fokusmaal tilbud 2023-12 UH": "ja", "fokusmaal tilbud 2023-12 I alt": "ja", "fokusmaal tilbud 2026-06 KH": "nej", "fokusmaal tilbud 2026-07 KH": "ja",
  });
  historie("F7: ØVO begyndt dagen før skæringen tæller for alle mens den varer", { forloeb: ["KH 2020-01-01.."], tilbud: ["oevo 2023-03-21..2023-04-30"] }, { "fokusmaal tilbud 2024-03 KH": "ja", "fokusmaal tilbud 2024-04 KH": "nej" });
  historie("F3: 224,99 timer er nej i februar 2023, og 100 er nok fra marts", { forloeb: ["KH 2020-01-01.."], loentimer: ["2022-06 124,99", "2022-06 50", "2022-07 50"] }, {
    "fokusmaal tilbud 2023-02 KH": "nej", "fokusmaal tilbud 2023-03 KH": "ja", "fokusmaal tilbud 2023-05 KH": "ja", "fokusmaal tilbud 2023-06 KH": "nej",
  });
  historie("F3: præcis 225 timer er nok i 2022", { forloeb: ["KH 2020-01-01.."], loentimer: ["2022-01 125", "2022-12 100"] }, { "fokusmaal tilbud 2022-12 KH": "ja", "fokusmaal tilbud 2023-02 KH": "nej", "fokusmaal tilbud 2023-03 KH": "ja" });
  historie("U1: ulæselig måned, ulæselige timer og ukendt type er uvist når det kan række", { forloeb: ["KH 2020-01-01.."], loentimer: ["? 40", "2023-05 59,99", "2025-02 ?"], tilbud: ["ukendt 2024-11-01..2024-11-30"] }, {
    "fokusmaal tilbud 2023-12 KH": "nej", "fokusmaal tilbud 2024-11 KH": "uvist", "fokusmaal tilbud 2025-12 KH": "uvist", "fokusmaal tilbud 2026-06 KH": "nej",
  });
  historie("U1: ulæselig start kan ikke ramme et vindue efter sidste dag, ulæselig slut er aldrig sikker", { forloeb: ["KH 2020-01-01.."], tilbud: ["nytteindsats ?..2022-06-15", "ordinaerUddannelse 2024-02-10..?"] }, {
    "fokusmaal tilbud 2023-05 KH": "uvist", "fokusmaal tilbud 2023-06 KH": "nej", "fokusmaal tilbud 2024-01 KH": "nej", "fokusmaal tilbud 2024-02 KH": "uvist", "fokusmaal tilbud 2025-02 KH": "uvist",
  });
  historie("P7: et tilbud der slutter før det begynder, er uvist overalt hvor det kunne gælde", { forloeb: ["KH 2020-01-01.."], tilbud: ["virksomhedspraktik 2024-03-10..2024-02-10", "mentor 2023-05-10..2022-05-10"] }, {
    "fokusmaal tilbud 2023-01 KH": "uvist", "fokusmaal tilbud 2024-03 KH": "uvist", "fokusmaal tilbud 2026-06 I alt": "uvist",
  });
});

describe("Tidlig indsats", () => {
  historie("T0: 31. august plus seks måneder er 28. februar; vinduet slutter dagen før", { forloeb: ["KH 2022-08-31.."], samtaler: ["2022-08-31", "2022-10-01", "2022-12-01", "2023-02-27"] }, {
    "tidlig-indsats samtaler 2023-01 KH": "ude", "tidlig-indsats samtaler 2023-02 KH": "ja", "tidlig-indsats samtaler 2023-03 KH": "ude", "tidlig-indsats tilbud 2023-02 KH": "nej",
  });
  historie("T0: en samtale på dagen D er for sent, og D den 1. hører til måneden før", { forloeb: ["KH 2023-01-01.."], samtaler: ["2023-02-01", "2023-03-01", "2023-04-01", "2023-07-01"] }, {
    "tidlig-indsats samtaler 2023-06 KH": "nej", "tidlig-indsats samtaler 2023-07 KH": "ude",
  });
  historie("T0: den der er ude dagen før D måles ikke; et hul der er bygget bro over måles", { forloeb: ["KH 2023-01-15..2023-07-13", "RE 2023-01-15..2023-07-01", "RE 2023-08-10.."] }, {
    "tidlig-indsats samtaler 2023-07 KH": "ude", "tidlig-indsats samtaler 2023-07 RE": "nej",
  });
  historie("T0: A-dagpenge når D dagen efter den 182. dag over flere perioder", { forloeb: ["AD 2022-01-01..2022-04-10", "AD 2023-05-01..2023-07-21", "AD 2023-08-15.."], samtaler: ["2022-02-01", "2022-03-01", "2023-01-01", "2023-07-21"] }, {
    // 100 + 82 = 182 days on 21 July 2023; D = 22 July, interviews in the gap count [F9]
    "tidlig-indsats samtaler 2023-06 AD": "ude", "tidlig-indsats samtaler 2023-07 AD": "ja", "tidlig-indsats samtaler 2023-08 AD": "ude",
  });
  historie("G5: sygedagpenge og ressourceforløb har samtalepligt og ikke tilbudspligt", { forloeb: ["SY 2023-01-01..", "RF 2023-01-01.."] }, {
    "tidlig-indsats samtaler 2023-06 SY": "nej", "tidlig-indsats tilbud 2023-06 SY": "ude", "tidlig-indsats samtaler 2023-06 I alt": "nej", "tidlig-indsats tilbud 2023-06 I alt": "ude",
  });
  historie("F6: løntimer tæller ikke i tidlig indsats, et kort tilbud gør", { forloeb: ["KH 2023-01-01..", "UH 2023-02-01.."], loentimer: ["2023-02 160", "2023-03 160"], tilbud: ["virksomhedspraktik 2023-07-31..2023-08-31"] }, {
    "tidlig-indsats tilbud 2023-06 KH": "nej", "tidlig-indsats tilbud 2023-07 UH": "ja",
  });
  historie("P5: seks måneder regnes fra overgangsydelsen, og samtalerne dér tæller med", { forloeb: ["OV 2023-01-15..2023-03-31", "UH 2023-04-01.."], samtaler: ["2023-01-20", "2023-02-20", "2023-03-20", "2023-04-20"] }, {
    "tidlig-indsats samtaler 2023-07 UH": "ja", "tidlig-indsats samtaler 2023-07 OV": "ude", "tidlig-indsats samtaler 2023-09 UH": "ude",
  });
  historie("P9: fritagelse dagen før D undtager; en der slutter to dage før gør ikke", { forloeb: ["KH 2023-01-15..", "RE 2023-01-16.."], fritagelser: ["2023-07-01..2023-07-14 begge"] }, {
    "tidlig-indsats samtaler 2023-07 KH": "undtaget", "tidlig-indsats samtaler 2023-07 RE": "nej", "tidlig-indsats samtaler 2023-07 I alt": "nej", "tidlig-indsats tilbud 2023-07 KH": "undtaget",
  });
  historie("T6: fra juli 2026 er to samtaler nok på A-dagpenge, fire på ledighedsydelse", { forloeb: ["AD 2026-01-10..", "LY 2026-01-10..", "UH 2026-01-10.."], samtaler: ["2026-02-01", "2026-03-01"] }, {
    "tidlig-indsats samtaler 2026-07 AD": "ja", "tidlig-indsats samtaler 2026-07 LY": "nej", "tidlig-indsats samtaler 2026-07 UH": "ude", "tidlig-indsats samtaler 2026-07 I alt": "ja", "tidlig-indsats tilbud 2026-07 LY": "ude", "tidlig-indsats tilbud 2026-07 AD": "nej",
  });
  historie("T6: i juni 2026 gælder de gamle fire for alle", { forloeb: ["AD 2025-12-10..", "UH 2025-12-10.."], samtaler: ["2026-02-01", "2026-03-01"] }, {
    // A-dagpenge: 182 days from 10 December end on 9 June, D = 10 June
    "tidlig-indsats samtaler 2026-06 AD": "nej", "tidlig-indsats samtaler 2026-06 UH": "nej",
  });
  historie("T6: jobparat er med, aktivitetsparat ikke", { forloeb: ["KH 2026-01-10.. jobparat", "KH 2026-05-01.. aktivitetsparat"] }, { "tidlig-indsats tilbud 2026-07 KH": "ude" });
  historie("T6: uddannelsesparat kontanthjælp er med", { forloeb: ["KH 2026-01-10.. uddannelsesparat"], tilbud: ["nytteindsats 2026-02-01..2026-02-02"] }, { "tidlig-indsats tilbud 2026-07 KH": "ja", "tidlig-indsats samtaler 2026-07 KH": "nej" });
  historie("T6: kontanthjælp uden kendt målgruppe er uvist", { forloeb: ["KH 2026-01-10.."] }, { "tidlig-indsats tilbud 2026-07 KH": "uvist", "tidlig-indsats samtaler 2026-07 I alt": "uvist" });
  historie("T6: arbejdspligt er helt ude", { forloeb: ["KH 2026-01-10.. jobparat arbejdspligt"] }, { "tidlig-indsats tilbud 2026-07 KH": "ude", "tidlig-indsats samtaler 2026-07 I alt": "ude" });
});
