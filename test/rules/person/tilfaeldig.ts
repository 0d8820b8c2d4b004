/** Arbitrary persons in the story lines of `byg-data.ts`, with dates near the law's boundaries. */
import fc from "fast-check";
import { foersteDag, isoDag, maanedAf, plusMaaneder } from "../../../src/rules";

/** Days round the firsts of months 2021–2024, where the rules have their edges. */
export const dag = fc.tuple(fc.integer({ min: maanedAf(2021, 1), max: maanedAf(2024, 6) }), fc.integer({ min: -3, max: 3 })).map(([m, d]) => foersteDag(m) + d);

const kort = fc.constantFrom("KTH", "UH", "OY", "DP", "SDP", "LY");

export const periode = (g: fc.Arbitrary<string> = kort, kommune: fc.Arbitrary<string> = fc.constant("Byen")): fc.Arbitrary<string> =>
  fc.tuple(g, dag, fc.option(fc.integer({ min: 0, max: 18 })), fc.integer({ min: -2, max: 2 }), kommune).map(([navn, fra, md, skub, by]) => {
    const til = md === null ? "" : isoDag(Math.max(fra, plusMaaneder(fra, md) + skub));
    return `Y ${navn} ${isoDag(fra)}..${til} ${by}`;
  });

const status = fc.constantFrom("", ":aflyst", ":ukendt");
export const samtale = fc.tuple(dag, status).map(([d, s]) => `S ${isoDag(d)}${s}`);
const type = fc.constantFrom("praktik", "oevo", "mentor", "ukendt");
export const tilbud = fc.tuple(type, dag, fc.integer({ min: 0, max: 90 })).map(([t, d, n]) => `T ${t} ${isoDag(d)}..${isoDag(d + n)}`);
export const timer = fc.tuple(fc.integer({ min: 2021, max: 2023 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 240 })).map(([aar, m, t]) => `L ${aar}-${String(m).padStart(2, "0")}:${t}`);
export const fritagelse = fc.tuple(dag, fc.integer({ min: 0, max: 200 }), fc.constantFrom("samtaler", "tilbud", "begge")).map(([d, n, v]) => `F ${isoDag(d)}..${isoDag(d + n)} ${v}`);

/** One person's lines. */
export const linjer = fc
  .tuple(fc.array(periode(), { minLength: 1, maxLength: 4 }), fc.array(samtale, { maxLength: 9 }), fc.array(tilbud, { maxLength: 3 }), fc.array(timer, { maxLength: 3 }), fc.array(fritagelse, { maxLength: 1 }))
  .map((dele) => dele.flat());

const NAVNE = ["Bo", "Ida", "Ali", "Mie"];
/** A few persons. */
export const flere = fc.array(linjer, { minLength: 1, maxLength: NAVNE.length }).map((personer) => personer.flatMap((l, i) => l.map((linje) => `@${NAVNE[i] ?? ""} ${linje}`)));
