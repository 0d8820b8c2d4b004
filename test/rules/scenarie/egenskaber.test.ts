/** What must hold for any persons: more never worsens; what is asked for, done, is enough, and less is not. */
import * as fc from "fast-check";
import { andelMed, EN, fraIso, isoDag, type Maanedsudsigt, minus, sammenlign, sidsteDag } from "../../../src/rules";
import { holder } from "../../../src/rules/grundlag/andel";
import { flere } from "../person/tilfaeldig";
import { aaretBlev, blev, frem, iByen, indtil, mere } from "./hjaelp";

const UDTRAEK = "2023-06-14";
const DAG = fraIso(UDTRAEK);
const NAVNE = ["Bo", "Ida", "Ali"] as const;
/** At most three persons, so that everything that can be done can be tried. */
const historieTil = (udtraek: string): fc.Arbitrary<string[]> => flere.map((rk) => indtil(rk.filter((l) => !l.startsWith("@Mie")), udtraek)).filter((rk) => rk.some((l) => / Y /.test(l)));
const historie = historieTil(UDTRAEK);

/** Every way of holding 0–`hoejst` more with each person. */
const valgene = (hoejst: number): number[][] => NAVNE.reduce<number[][]>((alle, _) => alle.flatMap((v) => Array.from({ length: hoejst + 1 }, (_n, i) => [...v, i])), [[]]);
const sum = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0);
const antalPersoner = (v: readonly number[]): number => v.filter((n) => n > 0).length;

/** Every way of beginning: for each person the day after the cut-off, or the first of a spell that begins later and in time for the month. */
function begyndelser(rk: readonly string[], dag: number, m: Maanedsudsigt): number[][] {
  const senere = (navn: string): number[] => (m.slags === "fokusmaal" ? [] : rk.filter((l) => l.startsWith(`@${navn} Y`)).map((l) => fraIso(/ Y \S+ (\S{10})/.exec(l)?.[1] ?? UDTRAEK)).filter((d) => d > dag + 1 && d <= sidsteDag(m.maaned)));
  return NAVNE.reduce<number[][]>((alle, navn) => alle.flatMap((v) => [dag + 1, ...senere(navn)].map((d) => [...v, d])), [[]]);
}

/** From that day, one a day: what counts in a window that ends later counts soonest. */
const udfoer = (rk: readonly string[], indsats: "samtaler" | "tilbud", v: readonly number[], fra: readonly number[] = NAVNE.map(() => DAG + 1)): string[] => [
  ...rk,
  ...v.flatMap((n, i) => mere(NAVNE[i] ?? "", indsats, Array.from({ length: n }, (_, d) => (fra[i] ?? 0) + d))),
];

function maanedHoldt(rk: readonly string[], m: Maanedsudsigt): boolean {
  const o = blev(rk, m)?.optaelling;
  const med = o && andelMed(o);
  if (!med) return true;
  const uden = minus(EN, med.mindst);
  return holder({ mindst: uden, hoejst: uden }, m.sammenligning, m.graense) === "ja";
}

/** The fewest persons and the fewest interviews of all that are enough; `null` when nothing is. */
function faerrest(muligheder: readonly number[][], nok: (v: readonly number[]) => boolean): { personer: number; antal: number } | null {
  const gode = muligheder.filter(nok);
  return gode.length === 0 ? null : { personer: Math.min(...gode.map(antalPersoner)), antal: Math.min(...gode.map(sum)) };
}

describe("Hvad der skal til", () => {
  // From February many are known to begin later and reach six months in the year.
  it.each([UDTRAEK, "2023-02-14"])("er i måneden præcis det færreste: intet mindre er nok af alt, der kan prøves (%s)", (udtraek) => {
    const dag = fraIso(udtraek);
    fc.assert(
      fc.property(historieTil(udtraek), fc.nat(11), (rk, valgt) => {
        const maaneder = iByen(frem(rk, udtraek).maaneder);
        const m = maaneder[valgt % Math.max(1, maaneder.length)];
        if (!m) return;
        const fra = begyndelser(rk, dag, m);
        const bedst = faerrest(valgene(m.indsats === "samtaler" ? 4 : 1), (v) => fra.some((f) => maanedHoldt(udfoer(rk, m.indsats, v, f), m)));
        const fundet = m.kraever.kanNaas ? { personer: m.kraever.personer, antal: m.kraever.antal } : null;
        expect(fundet).toEqual(bedst);
      }),
      { numRuns: 20 },
    );
  });

  it("er for året en plan, der er nok, når den holdes på sine sidste dage, og en bund, som intet kommer under", () => {
    fc.assert(
      fc.property(historie, fc.constantFrom("samtaler" as const, "tilbud" as const), (rk, indsats) => {
        const aar = iByen(frem(rk, UDTRAEK).aarene).find((a) => a.indsats === indsats);
        const plan = aar?.plan;
        if (!aar || !plan) return;
        const opfyldt = (linjer: readonly string[]): boolean => aaretBlev(linjer, aar.aar, indsats)?.dom === "opfyldt";
        const bedst = faerrest(valgene(indsats === "samtaler" ? 4 : 1), (v) => opfyldt(udfoer(rk, indsats, v)));
        expect(plan.kanNaas).toBe(bedst !== null);
        if (bedst === null) return;
        expect(plan.mindstAntal).toBeLessThanOrEqual(bedst.antal);
        expect(plan.mindstPersoner).toBeLessThanOrEqual(bedst.personer);
        expect(plan.antal).toBeGreaterThanOrEqual(bedst.antal);
        const navne = [...new Set(rk.map((l) => /^@(\S+)/.exec(l)?.[1] ?? "Bo"))];
        const planen = plan.dele.flatMap(({ person, frister }) => {
          const dage: number[] = [];
          for (const frist of [...frister].reverse()) dage.push(Math.min(frist, (dage.at(-1) ?? Infinity) - 1));
          expect(Math.min(...dage)).toBeGreaterThan(DAG);
          return mere(navne[person] ?? "", indsats, dage);
        });
        expect(opfyldt([...rk, ...planen])).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

const rang = { nej: 0, uvist: 1, ja: 2 } as const;

describe("Fremskrivningen", () => {
  const medPlaner = flere.filter((rk) => rk.some((l) => / Y /.test(l)));

  it("er aldrig dårligere, når alt planlagt holdes, end når intet mere holdes", () => {
    fc.assert(
      fc.property(medPlaner, (rk) => {
        const f = frem(rk, UDTRAEK);
        for (const { udsigter } of [...f.maaneder, ...f.aarene]) {
          const [intet, planlagt] = [udsigter["intet-nyt"], udsigter.planlagte];
          if (!intet || !planlagt) continue;
          expect(sammenlign(planlagt.uden.hoejst, intet.uden.hoejst)).toBeLessThanOrEqual(0);
          expect(rang[planlagt.holder]).toBeGreaterThanOrEqual(rang[intet.holder]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("bliver aldrig dårligere af, at der er holdt en samtale mere", () => {
    fc.assert(
      fc.property(medPlaner, fc.integer({ min: 0, max: 500 }), (rk, siden) => {
        const [foer, efter] = [frem(rk, UDTRAEK), frem([...rk, `@Bo S ${isoDag(DAG - siden)}`], UDTRAEK)];
        for (const a of foer.maaneder) {
          const b = efter.maaneder.find((m) => m.slags === a.slags && m.indsats === a.indsats && m.omraade === a.omraade && m.gruppe === a.gruppe && m.maaned === a.maaned);
          const [x, y] = [a.udsigter["intet-nyt"], b?.udsigter["intet-nyt"]];
          if (!b || !x || !y) continue;
          expect(sammenlign(y.uden.hoejst, x.uden.hoejst)).toBeLessThanOrEqual(0);
          expect(b.kraever.personer).toBeLessThanOrEqual(a.kraever.personer);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("rækker med intet nyt præcis til det, månederne bliver, når intet sker", () => {
    fc.assert(
      fc.property(historie, (rk) => {
        for (const m of iByen(frem(rk, UDTRAEK).maaneder)) {
          const o = blev(rk, m)?.optaelling;
          const med = o && andelMed(o);
          const uden = m.udsigter["intet-nyt"]?.uden;
          expect(med && uden ? sammenlign(minus(EN, med.mindst), uden.hoejst) : 0).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("har ingen måned, der er slut, og ingen efter perioden", () => {
    const f = frem(["Y KTH 2020-01-01..", "S 2023-06-01"], UDTRAEK);
    expect(f.maaneder.every((m) => sidsteDag(m.maaned) > DAG && m.maaned >= f.fra && m.maaned <= f.til)).toBe(true);
  });
});
