/** What-if beside the facts: the same functions, other rules, dates and exemptions; the facts stay as they are. */
import * as fc from "fast-check";
import { byg, EGNE_GRAENSER, erForskel, type Fakta, type Flytning, fraIso, type Inddata, koerScenarie, LOVEN, maanedAf, maanedskode, medScenarie, type Persondata, type Scenarie, scenarieSkema, type Scenarieudfald, slaaOp, tilEnde, type TryktTal, vurderAlt, type Vurdering } from "../../../src/rules";
import { SCENARIER } from "../../sager/scenarier/scenarier";
import { antalUden, benchmark, inddata } from "../hjaelp";
import { gruppe, persondata, VIDNE } from "../person/byg-data";
import { flere } from "../person/tilfaeldig";

const TOMT: Scenarie = { navn: "Prøve", graenser: [], oevo: "som-reglerne", reglerFra: null, udtraeksdato: null };

function fakta(personer: Persondata | null, udtraek: string, mere: Partial<Inddata> = {}): Fakta {
  const udtraeksdato = fraIso(udtraek);
  const ind = { ...inddata(mere), personer };
  const motor = personer && tilEnde(byg(personer, { udtraeksdato }));
  const maanedstal = motor ? tilEnde(motor.maanedstal(maanedAf(2023, 1), motor.sidsteMaaned, "fakta")) : [];
  const valg = { udtraeksdato, maaleaar: null };
  return { inddata: ind, valg, regler: LOVEN, resultat: vurderAlt(ind, valg, maanedstal), talt: motor && { motor, maanedstal } };
}
const koer = (f: Fakta, scenarie: Partial<Scenarie>, fritagne: readonly string[] = [], flytninger: readonly Flytning[] = []): Scenarieudfald => tilEnde(koerScenarie(f, scenarieSkema.parse({ ...TOMT, ...scenarie }), { fritagne: new Set(fritagne), flytninger }));

const find = (domme: readonly Vurdering[], tal: string, g: string): readonly unknown[] | null => {
  const [maal, m] = tal.split(" ");
  const v = domme.find((x) => x.maal === maal && x.periode.art === "maaned" && maanedskode(x.periode.maaned) === m && x.gruppe === gruppe(g) && x.omraade === "Byen");
  return v ? [v.naevner, v.taeller, v.dom] : null;
};

/** The n-th line of a story stands in row n + 1. */
const iLinje = (linje: number, til: string | null): Flytning => ({ ark: "Borgere", raekke: linje + 1, til: til === null ? null : fraIso(til) });

test.each(SCENARIER)("$sag", ({ udtraek, linjer, scenarie, fritagne = [], flyt = [], tal, gruppe: g, foer, efter }) => {
  const f = fakta(persondata([...linjer, ...VIDNE]), udtraek);
  const ud = koer(f, scenarie, fritagne, flyt.map(([linje, til]) => iLinje(linje, til)));
  expect(find(f.resultat.vurderinger, tal, g)).toEqual(foer);
  expect(find(ud.resultat.vurderinger, tal, g)).toEqual(efter);
});

test("forskellen siges person for person: de fritagne er ude, de andre er, hvor de var", () => {
  const sag = SCENARIER[1];
  const f = fakta(persondata([...(sag?.linjer ?? []), ...VIDNE]), "2025-01-15");
  const ud = koer(f, {}, ["P8", "P9"]);
  const navne = f.inddata.personer?.personer ?? [];
  const samtaler = ud.personer.filter((p) => p.slags === "fokusmaal" && p.indsats === "samtaler");
  expect(samtaler.map((p) => [navne[p.person], p.fakta, p.scenarie])).toEqual([["P8", "nej", "ude"], ["P9", "nej", "ude"]]);
  expect(ud.fritagne).toBe(2);
});

test("en grænse i scenariet er mærket som egen grænse i hver dom, den rører", () => {
  const ud = koer(fakta(null, "2025-04-15", { trykte: [antalUden("2024M03", 25, 100)] }), { graenser: [{ graense: "fokus-samtaler-graense-uden", pct: 30 }] });
  const aendret = ud.domme.filter(erForskel);
  expect(aendret.length).toBeGreaterThan(0);
  for (const { scenarie } of aendret.filter(({ scenarie: s }) => s?.maal === "fokusmaal-samtaler")) expect(scenarie?.flag).toContain("egen-graense");
});

test("reglerne fra en dag gælder hver dag i scenariet, og loven er, som den var", () => {
  const r = medScenarie(LOVEN, { ...TOMT, reglerFra: fraIso("2026-07-01") });
  expect([slaaOp(r, "tidlig-graense-uden", fraIso("2024-05-31"))?.vaerdi, slaaOp(LOVEN, "tidlig-graense-uden", fraIso("2024-05-31"))?.vaerdi]).toEqual([25, 20]);
});

const MAANEDER = Array.from({ length: 12 }, (_, i) => maanedskode(maanedAf(2024, i + 1)));
const trykte = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 24, maxLength: 24 }).map((tal): TryktTal[] =>
  MAANEDER.flatMap((m, i) => [antalUden(m, tal[i] ?? 0, 100), antalUden(m, tal[i + 12] ?? 0, 100, { indsats: "tilbud" })]),
);

test("det tomme scenarie ændrer ingen dom og ingen person", () => {
  fc.assert(
    fc.property(flere, trykte, (rk, tal) => {
      const f = fakta(persondata([...rk, ...VIDNE]), "2025-06-30", { trykte: tal, benchmark: [benchmark(110, 100)] });
      const ud = koer(f, {});
      expect(ud.resultat).toEqual(f.resultat);
      expect([ud.domme.filter(erForskel), ud.personer]).toEqual([[], []]);
    }),
    { numRuns: 10 },
  );
});

/** Every interview and offer of the persons, where it stands and on which day. */
const haendelserI = ({ samtaler, tilbud }: Persondata): Flytning[] => [
  ...Array.from({ length: samtaler.antal }, (_, i) => ({ ark: "Borgere", raekke: samtaler.steder.raekke(i), til: samtaler.dag[i] ?? 0 })),
  ...Array.from({ length: tilbud.antal }, (_, i) => ({ ark: "Borgere", raekke: tilbud.steder.raekke(i), til: tilbud.start[i] ?? 0 })),
];
const medDag = (f: Flytning): boolean => f.til !== null && f.til > 0;

test("at flytte en samtale eller et tilbud til den dag, det allerede har, ændrer intet", () => {
  fc.assert(
    fc.property(flere, fc.integer({ min: 0, max: 5 }), (rk, planlagte) => {
      const linjer = [...rk, ...Array.from({ length: planlagte }, (_, i) => `@Ida S 2025-07-0${i + 1}:planlagt`), ...VIDNE];
      const f = fakta(persondata(linjer), "2025-06-30");
      const ud = koer(f, {}, [], haendelserI(f.inddata.personer ?? persondata([])).filter(medDag));
      expect(ud.resultat).toEqual(f.resultat);
      expect([ud.domme.filter(erForskel), ud.personer]).toEqual([[], []]);
    }),
    { numRuns: 15 },
  );
});

test("at tage noget ud gør aldrig flere til dem, der har det", () => {
  fc.assert(
    fc.property(flere, fc.nat(20), (rk, valgt) => {
      const f = fakta(persondata([...rk, ...VIDNE]), "2025-06-30");
      const alle = haendelserI(f.inddata.personer ?? persondata([]));
      const ud = koer(f, {}, [], alle.slice(valgt % Math.max(1, alle.length), (valgt % Math.max(1, alle.length)) + 1).map((h) => ({ ...h, til: null })));
      for (const { fakta: foer, scenarie } of ud.domme) if (foer?.taeller != null && scenarie?.taeller != null) expect(scenarie.taeller).toBeLessThanOrEqual(foer.taeller);
    }),
    { numRuns: 15 },
  );
});

test("en række uden en samtale eller et tilbud, og en med flere, flytter intet og nævnes", () => {
  const f = fakta(persondata(["Y KTH 2022-01-01..", "S 2024-03-01 2024-06-01", "S 2024-09-01", ...VIDNE]), "2025-06-30");
  const ud = koer(f, {}, [], [iLinje(1, "2024-12-01"), iLinje(2, "2024-12-01"), iLinje(99, null), { ark: "Andet", raekke: 4, til: null }]);
  expect(ud.haendelser).toEqual({ flyttede: 0, fjernede: 0, ukendte: [iLinje(1, "2024-12-01"), iLinje(2, "2024-12-01"), iLinje(99, null), { ark: "Andet", raekke: 4, til: null }] });
  expect(ud.resultat).toEqual(f.resultat);
});

test("en højere grænse gør aldrig et opfyldt mål uopfyldt", () => {
  fc.assert(
    fc.property(trykte, fc.constantFrom(...EGNE_GRAENSER), fc.integer({ min: 1, max: 99 }), (tal, graense, pct) => {
      const f = fakta(null, "2025-06-30", { trykte: tal });
      const lov = slaaOp(LOVEN, graense, fraIso("2024-06-30"))?.vaerdi ?? 0;
      for (const { fakta: foer, scenarie } of koer(f, { graenser: [{ graense, pct: Math.max(pct, lov) }] }).domme) if (foer?.dom === "opfyldt") expect(scenarie?.dom).toBe("opfyldt");
    }),
    { numRuns: 60 },
  );
});

test("at fritage nogen gør aldrig en nævner større", () => {
  fc.assert(
    fc.property(flere, fc.subarray(["Bo", "Ida", "Ali", "Mie", "Vidne"]), (rk, hvem) => {
      const f = fakta(persondata([...rk, ...VIDNE]), "2025-06-30");
      for (const { fakta: foer, scenarie } of koer(f, {}, hvem).domme) if (foer?.naevner != null && scenarie?.naevner != null) expect(scenarie.naevner).toBeLessThanOrEqual(foer.naevner);
    }),
    { numRuns: 15 },
  );
});

test.each([
  ["et navn med et personnummer", { navn: "Uden 010170-1234" }],
  ["intet navn", { navn: "  " }],
  ["en dag før reglerne", { reglerFra: fraIso("2019-12-31") }],
])("%s er ikke et scenarie", (_, scenarie) => expect(scenarieSkema.safeParse({ ...TOMT, ...scenarie }).success).toBe(false));
