/** What must hold for any figures: order does not matter, a yes never hurts, an interval holds what it may turn out to be. */
import * as fc from "fast-check";
import { andelMed, type Gruppe, maanedskode, type Maanedstal, NI_GRUPPER, type Optaelling, sammenlign, type TryktTal, type Valg, vurderAlt } from "../../src/rules";
import { holder, manglendePersoner, uden } from "../../src/rules/grundlag/andel";
import { broek } from "../../src/rules";
import { antalUden, andelUden, benchmark, brev, inddata, INTET_VALG, maaned, mangler } from "./hjaelp";

const celle = (m: number, gruppe: Gruppe, slags: TryktTal["slags"], indsats: TryktTal["indsats"]): fc.Arbitrary<TryktTal> => {
  const [kode, sted] = [maanedskode(m), { gruppe, slags, indsats }];
  return fc.oneof(
    fc.tuple(fc.nat(20), fc.nat(40)).map(([a, b]) => antalUden(kode, Math.min(a, b), Math.max(a, b), sted)),
    fc.integer({ min: 0, max: 1000 }).map((p) => andelUden(kode, (p / 10).toFixed(1).replace(".", ","), sted)),
    fc.constant(mangler(kode, sted)),
  );
};

const raekker: fc.Arbitrary<TryktTal[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: maaned("2022M06"), max: maaned("2024M06") }), fc.constantFrom(...NI_GRUPPER.slice(0, 3)), fc.constantFrom("fokusmaal" as const, "tidlig-indsats" as const), fc.constantFrom("samtaler" as const, "tilbud" as const)), {
    selector: (n) => n.join("|"),
    maxLength: 40,
  })
  .chain((noegler) => fc.tuple(...noegler.map((n) => celle(...n))));

const breve = [brev("2022-08-29", "samtaler", "A-dagpenge mv."), brev("2023-02-20", "samtaler", "A-dagpenge mv.")];

test("rækkernes orden ændrer ingen dom", () => {
  const som = (trykte: readonly TryktTal[]): readonly string[] => {
    const r = vurderAlt(inddata({ trykte, henvendelser: breve, benchmark: [benchmark(110, 100)] }), INTET_VALG);
    return r.vurderinger.map((v) => `${v.maal} ${v.delmaal} ${v.gruppe} ${JSON.stringify(v.periode)} ${v.dom} ${v.foreloebig} ${[...v.flag].sort().join()}`).sort();
  };
  fc.assert(fc.property(raekker.chain((rs) => fc.tuple(fc.constant(rs), fc.shuffledSubarray(rs, { minLength: rs.length }))), ([a, b]) => expect(som(b)).toEqual(som(a))), { numRuns: 60 });
});

const optaelling: fc.Arbitrary<Optaelling> = fc.record({ ja: fc.nat(30), nej: fc.nat(30), uvist: fc.nat(5), maaskeNej: fc.nat(5), maaskeJa: fc.nat(5), undtaget: fc.constant(0) });
const GRAENSER = [broek(1, 5), broek(3, 10), broek(1, 4)];
const rang = { nej: 0, uvist: 1, ja: 2 } as const;

test("et ja mere gør aldrig dommen dårligere, og den uvisse, der viser sig, ændrer ikke en sikker dom", () => {
  fc.assert(
    fc.property(optaelling, fc.constantFrom(...GRAENSER), fc.constantFrom("<" as const, "<=" as const), (o, graense, s) => {
      const dom = (x: Optaelling) => {
        const i = andelMed(x);
        return i && holder(uden(i), s, graense);
      };
      const foer = dom(o);
      if (foer === null) return;
      const bedre = o.nej > 0 ? dom({ ...o, nej: o.nej - 1, ja: o.ja + 1 }) : foer;
      expect(rang[bedre ?? "nej"]).toBeGreaterThanOrEqual(rang[foer]);
      if (o.uvist > 0 && foer !== "uvist") {
        expect(dom({ ...o, uvist: o.uvist - 1, ja: o.ja + 1 })).toBe(foer);
        expect(dom({ ...o, uvist: o.uvist - 1, nej: o.nej + 1 })).toBe(foer);
      }
    }),
  );
});

test("intervallet rummer enhver måde, det uvisse kan falde ud på [U2]", () => {
  const udfald = fc.tuple(optaelling, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(udfald, ([o, a, b, c]) => {
      const del = (n: number, andel: number): number => Math.round(n * andel);
      const [jaer, med, ude] = [del(o.uvist, a), del(o.maaskeJa, b), del(o.maaskeNej, c)];
      const [taeller, naevner] = [o.ja + jaer + med, o.ja + o.nej + o.uvist + med + ude];
      const i = andelMed(o);
      if (naevner === 0 || i === null) return;
      expect(sammenlign(i.mindst, broek(taeller, naevner))).toBeLessThanOrEqual(0);
      expect(sammenlign(i.hoejst, broek(taeller, naevner))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("afstanden er det færreste antal personer: med dem er grænsen holdt, med én færre ikke [U4]", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.constantFrom(...GRAENSER), fc.constantFrom("<" as const, "<=" as const), (ja, nej, graense, s) => {
      fc.pre(ja + nej > 0);
      const o = (flere: number): Optaelling => ({ ja: ja + flere, nej: nej - flere, uvist: 0, maaskeNej: 0, maaskeJa: 0, undtaget: 0 });
      const holdt = (flere: number): boolean => {
        const i = andelMed(o(flere));
        return i !== null && holder(uden(i), s, graense) === "ja";
      };
      const k = manglendePersoner(o(0), s, graense);
      expect(holdt(k)).toBe(true);
      if (k > 0) expect(holdt(k - 1)).toBe(false);
    }),
  );
});

const talt = (uvist: number): Maanedstal => {
  const o: Optaelling = { ja: 79, nej: 19, uvist, maaskeNej: 0, maaskeJa: 0, undtaget: 1 };
  return { slags: "fokusmaal", indsats: "samtaler", omraade: "Ishøj", maaned: maaned("2024M03"), gruppe: NI_GRUPPER[0] ?? ("" as Gruppe), tilstand: "tal", andelMed: andelMed(o), optaelling: o, afrunding: null, fuldTotal: true, kilder: [] };
};

test("optalte tal dømmer, hvor der også er trykte, og bærer optællingens antagelser", () => {
  const m = talt(0);
  const trykt = antalUden("2024M03", 90, 100, { gruppe: m.gruppe });
  const domme = vurderAlt(inddata({ trykte: [trykt] }), INTET_VALG, [m]).vurderinger.filter((v) => v.periode.art === "maaned" && v.gruppe === m.gruppe);
  expect(domme).toHaveLength(1);
  expect(domme[0]).toMatchObject({ dom: "opfyldt", taeller: 79, undtaget: 1 });
  expect(domme[0]?.antagelser).toEqual(expect.arrayContaining(["F5-samtaler", "F1-vindue", "P3-dage", "P9-fritagne"]));
});

test("uvisse personer gør dommen uafklaret, når de afgør den", () => {
  const valg: Valg = INTET_VALG;
  const v = vurderAlt(inddata({}), valg, [talt(2)]).vurderinger.find((x) => x.periode.art === "maaned");
  expect(v).toMatchObject({ dom: "uafklaret", uvist: 2, begrundelse: { kode: "andel-uafklaret" }, afstand: { personer: 2 } });
});

test("en tom arbejdsmappe giver et tomt resultat", () => {
  expect(vurderAlt(inddata({}), INTET_VALG)).toEqual({ udtraeksdato: null, udtraeksdatoErAntaget: false, maaleaar: null, afgjorte: new Map(), egneGraenser: [], vurderinger: [], observationer: [], sager: [], sagsgennemgang: [], tidsplaner: [] });
});

test("måneder og breve fra ethvert år kan vurderes uden at vælte kørslen", () => {
  const aar = fc.integer({ min: 1990, max: 2100 }).map((a) => `${a}M06`);
  fc.assert(
    fc.property(aar, aar, fc.constantFrom("fokusmaal" as const, "tidlig-indsats" as const), fc.boolean(), (m, brevmaaned, slags, medMaaned) => {
      const dato = maaned(brevmaaned);
      const brevet = brev(`${Math.floor(dato / 12)}-06-15`, "samtaler", "A-dagpenge mv.", { maaneder: medMaaned ? [maaned(m)] : [] });
      const r = vurderAlt(inddata({ trykte: [andelUden(m, "30,0", { slags }), andelUden(m, "30,0", { slags, gruppe: brevet.gruppe })], henvendelser: [brevet] }), { udtraeksdato: brevet.dato, maaleaar: null });
      expect(r.sager).toHaveLength(1);
      for (const v of r.vurderinger) expect(v.regel).not.toBe("");
    }),
  );
});
