/** The user's answers on `Tilsyn Regelgrundlag`: how they are understood, what they change, and that they stand there afterwards. */
import * as fc from "fast-check";
import { ANTAGELSER, INGEN_REGELVALG, LOVEN, medValg, vurderAlt } from "../../../src/rules";
import { laesAntagelsessvar } from "../../../src/workbook/parse/antagelsessvar";
import type { Celle } from "../../../src/workbook/parse/typer";
import { type Brugerord, INGEN_BRUGERORD, laesAntagelsesvalg } from "../../../src/workbook/plan";
import { regelgrundlagsark } from "../../../src/workbook/plan/regelgrundlag";
import { aaret, antalUden, inddata, INTET_VALG } from "../../rules/hjaelp";
import { SVAR } from "../../sager/svar/antagelser";

test.each(SVAR)("%s: %p", (id, celle, forstaaet) => {
  const svar = laesAntagelsessvar(id, celle);
  expect(svar).toEqual(typeof forstaaet === "string" ? { art: forstaaet } : { art: "aendret", aendring: forstaaet });
});

const STEMPEL = { koert: 45000.5, program: "Fokusmål", regelsaet: "2026-11" };
/** The sheet's cells as they will stand in Excel. */
function celler(ord: Brugerord): Celle[][] {
  const valg = laesAntagelsesvalg(ord);
  const regler = medValg(LOVEN, { ...INGEN_REGELVALG, ...valg });
  const resultat = vurderAlt(inddata({ trykte: aaret(2024, (m) => antalUden(m, 15, 100)) }), INTET_VALG, [], regler);
  const gitter: Celle[][] = [];
  for (const blok of regelgrundlagsark({ resultat, regler, valg, ord }, STEMPEL).blokke) {
    const linjer = blok.slags === "linjer" ? blok.linjer.map((l) => l.map((c) => c.v ?? "")) : [blok.kolonner.map((k) => k.titel), ...blok.raekker.map((l) => l.map((c) => c.v ?? ""))];
    linjer.forEach((l, i) => (gitter[blok.raekke + i] = l));
  }
  return Array.from(gitter, (l) => l ?? []);
}

const KOLONNE = { svar: 2, forstaaet: 4, note: 5 } as const;
const raekken = (gitter: readonly (readonly Celle[])[], id: string): number => gitter.findIndex((l) => l[0] === id);

/** The sheet of a first run with these answers and notes written on it. */
function skrevet(svar: Readonly<Record<string, { readonly svar?: Celle; readonly note?: Celle }>>): Brugerord {
  const gitter = celler(INGEN_BRUGERORD);
  for (const [id, ord] of Object.entries(svar)) {
    const linje = gitter[raekken(gitter, id)];
    if (!linje) throw new Error(`ingen række ${id}`);
    linje[KOLONNE.svar] = ord.svar ?? "";
    linje[KOLONNE.note] = ord.note ?? "";
  }
  return new Map([["regelgrundlag", gitter]]);
}

test("et rigtigt svar forstås ved siden af, og ord og note står der igen", () => {
  const ud = celler(skrevet({ "F5-samtaler": { svar: "10 pct.", note: "Aftalt med STAR 3. maj" }, "F8-form": { svar: "Bekræftet" } }));
  const linje = ud[raekken(ud, "F5-samtaler")];
  expect([linje?.[KOLONNE.svar], linje?.[KOLONNE.forstaaet], linje?.[KOLONNE.note]]).toEqual(["10 pct.", "Ændret af jer: grænsen er under 10 pct.", "Aftalt med STAR 3. maj"]);
  expect(ud[raekken(ud, "F8-form")]?.[KOLONNE.forstaaet]).toBe("Bekræftet af jer.");
});

test("et forkert svar siger hvad, hvor og hvad man gør, bliver stående og bruges ikke", () => {
  const ord = skrevet({ "F5-samtaler": { svar: "ret meget" } });
  const valg = laesAntagelsesvalg(ord);
  const raekke = raekken(celler(INGEN_BRUGERORD), "F5-samtaler") + 1;
  expect([valg.bekraeftede, valg.aendrede]).toEqual([[], []]);
  expect(valg.problemer).toEqual([{ kode: "svar-kan-ikke-bruges", ark: "Tilsyn Regelgrundlag", celle: `C${raekke}`, fundet: "ret meget", virkning: "ingen" }]);
  const linje = celler(ord)[raekke - 1];
  expect(linje?.[KOLONNE.svar]).toBe("ret meget");
  expect(linje?.[KOLONNE.forstaaet]).toContain("Kan ikke bruges. Skriv: Bekræftet, eller en anden grænse");
});

test("to svar, der begge sætter grænsen for samtaler, bruges ikke, og begge siger hvorfor", () => {
  const valg = laesAntagelsesvalg(skrevet({ "F5-samtaler": { svar: 10 }, "F5-70-for-begge": { svar: 70 } }));
  expect(valg.aendrede).toEqual([]);
  expect([valg.forkerte.get("F5-samtaler"), valg.forkerte.get("F5-70-for-begge")]).toEqual([expect.stringContaining("F5-70-for-begge"), expect.stringContaining("F5-samtaler")]);
});

test("en dato og en procent, Excel har gjort til tal, skrives igen, så de kan læses, og forstås som før", () => {
  const ord = skrevet({ "F5-tilbud-fra": { svar: 45108 }, "F5-samtaler": { svar: 0.175 } });
  const ud = celler(ord);
  expect([ud[raekken(ud, "F5-tilbud-fra")]?.[KOLONNE.svar], ud[raekken(ud, "F5-samtaler")]?.[KOLONNE.svar]]).toEqual(["01-07-2023", "17,5 pct."]);
  expect(laesAntagelsesvalg(new Map([["regelgrundlag", ud]])).aendrede).toEqual(laesAntagelsesvalg(ord).aendrede);
});

test("et svar, som kunne være et personnummer, vises ikke i problemet", () => {
  expect(laesAntagelsesvalg(skrevet({ "F8-form": { svar: "010170-1234" } })).problemer[0]?.fundet).not.toContain("1234");
});

test("svar læses også, når rækkerne er sorteret om og en kolonne er sat ind; ord om en ukendt antagelse bliver stående", () => {
  const gitter = [...(skrevet({ "F4-middel": { svar: "Bekræftet" } }).get("regelgrundlag") ?? [])].map((l) => ["", ...l]);
  const hoved = gitter.findIndex((l) => l[1] === "Antagelse");
  const omvendt = [...gitter.slice(0, hoved + 1), ...gitter.slice(hoved + 1, hoved + 1 + ANTAGELSER.length).reverse(), ["", "X9-gammel", "", "Bekræftet", "", "", "Husk mig"], ...gitter.slice(hoved + 1 + ANTAGELSER.length)];
  const ord: Brugerord = new Map([["regelgrundlag", omvendt]]);
  expect(laesAntagelsesvalg(ord).bekraeftede).toEqual(["F4-middel"]);
  const ud = celler(ord);
  expect(ud[raekken(ud, "X9-gammel")]?.[KOLONNE.note]).toBe("Husk mig");
});

test("hvad der end skrives, bliver det stående, og kørslen vælter ikke", () => {
  const celle = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constantFrom("=1+1", "Bekræftet", "70", "#REF!", 45108));
  fc.assert(
    fc.property(fc.constantFrom(...ANTAGELSER.map(({ id }) => id)), celle, fc.string(), (id, svar, note) => {
      const ud = celler(skrevet({ [id]: { svar, note } }));
      const linje = ud[raekken(ud, id)];
      if (String(note).trim() !== "") expect(linje?.[KOLONNE.note]).toBe(note);
      if (typeof svar === "string" && svar.trim() !== "") expect(linje?.[KOLONNE.svar]).toBe(svar);
    }),
    { numRuns: 200 },
  );
});
