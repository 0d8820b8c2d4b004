/** The plan against everything that can be tried, on patterns of what persons lack. */
import * as fc from "fast-check";
import { tilEnde } from "../../../src/rules";
import { aarsplan, type Opgoerelse } from "../../../src/rules/scenarie/aarsplan";
import { Moenstre } from "../../../src/rules/scenarie/moenstre";

const MAANEDER = 3;

/** What each person lacks by month; 0 = nothing, 7 = not before the last day. */
const personer = fc.array(fc.tuple(...Array.from({ length: MAANEDER }, () => fc.constantFrom(0, 1, 2, 3, 4, 7))), { minLength: 1, maxLength: 5 });

/** Weights and needs in whole numbers, so that floats cannot differ from what is tried. */
const opgoerelse = (vaegte: readonly number[], behov: number): Opgoerelse => ({
  maaneder: vaegte.map((vaegt, j) => ({ vaegt, sidsteDag: j })),
  mangler: behov,
  nok: (flere) => vaegte.reduce((s, v, j) => s + v * (flere[j] ?? 0), 0) >= behov,
});

const flereAf = (ps: readonly (readonly number[])[], x: readonly number[]): number[] =>
  Array.from({ length: MAANEDER }, (_, j) => ps.filter((p, i) => (p[j] ?? 0) > 0 && (p[j] ?? 0) <= Math.min(6, x[i] ?? 0)).length);

test("bunden er ikke over det bedste, planen er nok, og ved én opgørelse er færrest personer præcist", () => {
  fc.assert(
    fc.property(personer, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: MAANEDER, maxLength: MAANEDER }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 }), (ps, vaegte, behov, andet) => {
      const opgoerelser = [opgoerelse(vaegte, behov), opgoerelse([1, 1, 1], andet)];
      const moenstre = new Moenstre();
      ps.forEach((p, i) => moenstre.laeg(i, p));
      const nok = (x: readonly number[], hvilke: readonly Opgoerelse[]): boolean => hvilke.every((o) => o.nok(flereAf(ps, x)));
      const alle = ps.reduce<number[][]>((v, _) => v.flatMap((x) => [0, 1, 2, 3, 4].map((n) => [...x, n])), [[]]);
      const bedst = (hvilke: readonly Opgoerelse[], pris: (x: readonly number[]) => number): number | null => {
        const gode = alle.filter((x) => nok(x, hvilke)).map(pris);
        return gode.length === 0 ? null : Math.min(...gode);
      };
      const antal = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0);
      const hoveder = (x: readonly number[]): number => x.filter((n) => n > 0).length;
      const p = tilEnde(aarsplan(moenstre.alle, opgoerelser));
      const faerrest = bedst(opgoerelser, antal);
      expect(p.kanNaas).toBe(faerrest !== null);
      if (faerrest === null) return;
      expect(p.mindstAntal).toBeLessThanOrEqual(faerrest);
      expect(p.antal).toBeGreaterThanOrEqual(faerrest);
      expect(p.mindstPersoner).toBeLessThanOrEqual(bedst(opgoerelser, hoveder) ?? 0);
      const dele = tilEnde(p.dele());
      const holdt = ps.map((_, i) => dele.find((d) => d.person === i)?.frister.length ?? 0);
      expect(nok(holdt, opgoerelser)).toBe(true);
      expect(antal(holdt)).toBe(p.antal);
      const [foerste] = opgoerelser;
      if (!foerste) return;
      const ene = tilEnde(aarsplan(moenstre.alle, [foerste]));
      expect(ene.mindstPersoner).toBe(bedst([foerste], hoveder));
      expect(ene.antal - ene.mindstAntal).toBeLessThanOrEqual(4);
    }),
    { numRuns: 150 },
  );
});
