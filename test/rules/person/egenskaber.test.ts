import fc from "fast-check";
import { andelMed, byg, fraIso, isoDag, maanedAf, type Maanedstal, type Optaelling, sammenlign, tilEnde } from "../../../src/rules";
import { persondata, VIDNE } from "./byg-data";
import { dag, flere, linjer, periode, samtale } from "./tilfaeldig";

const FRA = maanedAf(2021, 6);
const TIL = maanedAf(2024, 12);
const UDTRAEK = fraIso("2025-06-30");

const tael = (rk: readonly string[]): Maanedstal[] => tilEnde(tilEnde(byg(persondata([...rk, ...VIDNE]), { udtraeksdato: UDTRAEK })).maanedstal(FRA, TIL, "fakta"));
const noegle = (t: Maanedstal): string => [t.slags, t.indsats, t.omraade, t.maaned, t.gruppe].join("|");
const efterNoegle = (tal: readonly Maanedstal[]): Map<string, Optaelling> => new Map(tal.flatMap((t) => (t.optaelling ? [[noegle(t), t.optaelling] as const] : [])));
const TOM: Optaelling = { ja: 0, nej: 0, uvist: 0, maaskeNej: 0, maaskeJa: 0, undtaget: 0 };
const naevner = (o: Optaelling): number => o.ja + o.nej + o.uvist;

/** Every figure of either run, side by side; a row that one of them lacks is empty there. */
function par(a: readonly Maanedstal[], b: readonly Maanedstal[]): readonly (readonly [string, Optaelling, Optaelling])[] {
  const [x, y] = [efterNoegle(a), efterNoegle(b)];
  return [...new Set([...x.keys(), ...y.keys()])].map((k) => [k, x.get(k) ?? TOM, y.get(k) ?? TOM] as const);
}

const uden = (tal: readonly Maanedstal[]): readonly unknown[] => [...efterNoegle(tal)].filter(([, o]) => Object.values(o).some((n) => n > 0)).sort(([a], [b]) => (a < b ? -1 : 1));

describe("Optælling af personer", () => {
  it("giver det samme, uanset rækkernes orden", () => {
    fc.assert(
      fc.property(
        flere.chain((rk) => fc.tuple(fc.constant(rk), fc.shuffledSubarray(rk, { minLength: rk.length, maxLength: rk.length }))),
        ([rk, blandet]) => {
          expect(uden(tael(blandet))).toEqual(uden(tael(rk)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("giver aldrig færre ja af en afholdt samtale mere, og samme nævner", () => {
    fc.assert(
      fc.property(linjer, dag, (rk, d) => {
        for (const [, foer, efter] of par(tael(rk), tael([...rk, `S ${isoDag(d)}`]))) {
          expect(efter.ja).toBeGreaterThanOrEqual(foer.ja);
          expect(naevner(efter)).toBe(naevner(foer));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("giver aldrig en større nævner af en fritagelse", () => {
    fc.assert(
      fc.property(flere, dag, (rk, d) => {
        for (const [, foer, efter] of par(tael(rk), tael([...rk, `@Bo F ${isoDag(d)}..`]))) {
          expect(naevner(efter)).toBeLessThanOrEqual(naevner(foer));
          expect(naevner(efter) + efter.undtaget).toBe(naevner(foer) + foer.undtaget);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("ændres ikke, når en periode deles i to, der støder op til hinanden [P2, P3]", () => {
    const ydelse = fc.constantFrom("KTH", "UH", "OY", "DP", "LY");
    fc.assert(
      fc.property(ydelse, dag, fc.integer({ min: 40, max: 900 }), fc.integer({ min: 1, max: 39 }), fc.array(samtale, { maxLength: 9 }), (g, fra, laengde, foer, s) => {
        const hel = [`Y ${g} ${isoDag(fra)}..${isoDag(fra + laengde)}`, ...s];
        const delt = [`Y ${g} ${isoDag(fra)}..${isoDag(fra + foer)}`, `Y ${g} ${isoDag(fra + foer + 1)}..${isoDag(fra + laengde)}`, ...s];
        expect(uden(tael(delt))).toEqual(uden(tael(hel)));
      }),
      { numRuns: 60 },
    );
  });

  it("tæller hver person højst én gang i alt, og aldrig flere end summen af grupperne [F11]", () => {
    fc.assert(
      fc.property(linjer, (rk) => {
        for (const t of tael(rk)) if (t.gruppe === "Ydelsesgrupper i alt" && t.optaelling) expect(naevner(t.optaelling) + t.optaelling.undtaget).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it("holder enhver udfyldning af det ulæselige inden for intervallet [U2]", () => {
    type Hul = { readonly skjult: readonly string[]; readonly kendt: readonly string[] };
    /** Hides the first day, the last day, or both of some periods, and what an interview's date or status was. */
    const skjul = (rk: readonly string[], valg: readonly number[]): Hul => ({
      kendt: rk,
      skjult: rk.map((linje, i) => {
        const v = valg[i % valg.length] ?? 0;
        if (linje.startsWith("Y") || linje.startsWith("T")) {
          const [a = "", b = ""] = (/(\S+)\.\.(\S*)/.exec(linje) ?? []).slice(1);
          const nyB = b === "" ? "" : "?";
          const nyt = [`${a}..${b}`, `?..${b}`, `${a}..${nyB}`, `?..${nyB}`][v] ?? `${a}..${b}`;
          return linje.replace(`${a}..${b}`, nyt);
        }
        if (linje.startsWith("S") && v === 1) return linje.replace(/\d{4}-\d{2}-\d{2}/, "?");
        if (linje.startsWith("S") && v === 2) return linje.replace(/(\d{4}-\d{2}-\d{2}).*/, "$1:ukendt");
        if (linje.startsWith("L") && v === 1) return linje.replace(/:.*/, ":?");
        if (linje.startsWith("L") && v === 2) return linje.replace(/ .*:/, " ?:");
        if (linje.startsWith("F") && v === 1) return linje.replace(/ \S+\.\./, " ?..");
        return linje;
      }),
    });
    const rigtige = fc
      .tuple(fc.array(periode(undefined, fc.constantFrom("Byen", "Byen", "Ishøj")), { minLength: 1, maxLength: 4 }), linjer)
      .map(([y, rest]) => [...y, ...rest.filter((l) => !l.startsWith("Y"))].filter((l) => !l.includes("ukendt")));
    fc.assert(
      fc.property(rigtige, fc.array(fc.nat(3), { minLength: 8, maxLength: 20 }), (rk, valg) => {
        const { kendt, skjult } = skjul(rk, valg);
        for (const [k, fuld, hullet] of par(tael(kendt), tael(skjult))) {
          const [sand, interval] = [andelMed(fuld), andelMed(hullet)];
          if (sand === null) continue;
          const inde = interval !== null && sammenlign(interval.mindst, sand.mindst) <= 0 && sammenlign(sand.hoejst, interval.hoejst) <= 0;
          if (!inde) throw new Error(`${k}: ${JSON.stringify({ fuld, hullet, skjult })}`);
        }
      }),
      { numRuns: 250 },
    );
  });

  it("giver en tom nævner som tom, ikke som 0 pct.", () => {
    const tal = tael(["Y KTH 2022-01-01..2022-12-31"]).filter((t) => t.slags === "fokusmaal" && t.omraade === "Byen" && t.gruppe === "Kontanthjælp" && t.indsats === "samtaler");
    expect(tal.filter((t) => t.tilstand === "tal").map((t) => t.maaned)).toEqual([maanedAf(2022, 12)]);
    expect(tal.find((t) => t.maaned === maanedAf(2023, 1))).toMatchObject({ tilstand: "tom", andelMed: null });
  });

  it("giver et mål uden en eneste hændelsesrække som manglende, ikke som nul", () => {
    const motor = tilEnde(byg(persondata(["Y KTH 2022-01-01..", "T praktik 2023-01-01..2023-01-02"]), { udtraeksdato: UDTRAEK }));
    const tal = tilEnde(motor.maanedstal(maanedAf(2023, 1), maanedAf(2023, 1), "fakta"));
    const fokus = tal.filter((t) => t.slags === "fokusmaal" && t.gruppe === "Kontanthjælp");
    expect(fokus.map((t) => [t.indsats, t.tilstand, t.optaelling?.ja ?? null])).toEqual([["samtaler", "mangler", null], ["tilbud", "tal", 1]]);
  });

  it("holder pause mindst for hver portion personer, så ruden kan nå at svare", () => {
    const motor = tilEnde(byg(persondata(VIDNE), { udtraeksdato: UDTRAEK }));
    const trin = [...motor.maanedstal(FRA, TIL, "fakta")];
    expect(trin.at(-1)).toEqual({ trin: "optael", andel: 1 });
  });

  it("lader planlagte samtaler tælle i fremskrivningen, hvis den beder om det [U0]", () => {
    const rk = ["Y KTH 2022-01-01..", "S 2023-01-01 2023-02-01 2023-03-01 2023-07-01:planlagt", ...VIDNE];
    const motor = tilEnde(byg(persondata(rk), { udtraeksdato: fraIso("2023-06-10") }));
    const juli = maanedAf(2023, 7);
    const ja = (laesning: "fakta" | "intet-nyt" | "planlagte"): (number | undefined)[] =>
      tilEnde(motor.maanedstal(juli, juli, laesning)).filter((t) => t.gruppe === "Kontanthjælp" && t.omraade === "Byen" && t.slags === "fokusmaal" && t.indsats === "samtaler").map((t) => t.optaelling?.ja);
    expect([ja("fakta"), ja("intet-nyt"), ja("planlagte")]).toEqual([[], [0], [1]]);
  });
});
