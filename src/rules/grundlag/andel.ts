/** Shares against limits, exactly [U2–U4]. */
import { broek, type Broek, gennemsnit, minus, plus, sammenlign, somTal } from "./broek";
import type { Interval, Optaelling } from "./interval";
import { ikke, type Svar } from "./kleene";

export type Sammenligning = "<" | "<=" | ">" | ">=";

/** One minus the fraction; already in lowest terms. */
const resten = ({ t, n }: Broek): Broek => ({ t: n - t, n });

/** The share without, from the share with. */
export function uden({ mindst, hoejst }: Interval): Interval {
  const lavest = resten(hoejst);
  return { mindst: lavest, hoejst: mindst === hoejst ? lavest : resten(mindst) };
}

/** Whether the whole interval is on one side of the limit; `uvist` when it is on both. */
export function holder(i: Interval, s: Sammenligning, graense: Broek): Svar {
  if (s === ">") return ikke(holder(i, "<=", graense));
  if (s === ">=") return ikke(holder(i, "<", graense));
  const under = (a: Broek): boolean => (s === "<" ? sammenlign(a, graense) < 0 : sammenlign(a, graense) <= 0);
  return under(i.hoejst) ? "ja" : under(i.mindst) ? "uvist" : "nej";
}

/** The interval that a printed share may stand for [D5]. */
export const udvid = (i: Interval, afrunding: Broek): Interval => ({ mindst: minus(i.mindst, afrunding), hoejst: plus(i.hoejst, afrunding) });

export const roerer = (i: Interval, graense: Broek): boolean => sammenlign(i.mindst, graense) === 0 || sammenlign(i.hoejst, graense) === 0;

export const middel = (led: readonly Interval[]): Interval => ({ mindst: gennemsnit(led.map((i) => i.mindst)), hoejst: gennemsnit(led.map((i) => i.hoejst)) });

/** Persons surely in the denominator. */
export const sikre = (o: Optaelling): number => o.ja + o.nej + o.uvist;

export const laegSammen = (led: readonly Optaelling[]): Optaelling =>
  led.reduce(
    (a, b) => ({
      ja: a.ja + b.ja,
      nej: a.nej + b.nej,
      uvist: a.uvist + b.uvist,
      maaskeNej: a.maaskeNej + b.maaskeNej,
      maaskeJa: a.maaskeJa + b.maaskeJa,
      undtaget: a.undtaget + b.undtaget,
    }),
    { ja: 0, nej: 0, uvist: 0, maaskeNej: 0, maaskeJa: 0, undtaget: 0 },
  );

/** The fewest persons now not counted as yes who must become yes, from the lowest share with [U4]. */
export function manglendePersoner(o: Optaelling, s: "<" | "<=", graense: Broek): number {
  const naevner = BigInt(sikre(o) + o.maaskeNej);
  const [t, n] = [graense.t * naevner, graense.n];
  const hoejstUden = s === "<" ? (t + n - 1n) / n - 1n : t / n;
  const mangler = naevner - BigInt(o.ja) - hoejstUden;
  return mangler > 0n ? Number(mangler) : 0;
}

/** Percentage points from the limit to the share: positive above it. For display only. */
export function procentpoint(andel: Broek, graense: Broek): number {
  const [t, n] = [100n * (andel.t * graense.n - graense.t * andel.n), andel.n * graense.n];
  const punkter = Number(t) / Number(n);
  // A share such as 5e-324 has more digits than a number can hold.
  return Number.isFinite(punkter) ? punkter : somTal(broek(t, n));
}


/** Whether the denominator holds at least `n` persons. */
export function harMindst(o: Optaelling, n: number): Svar {
  if (sikre(o) >= n) return "ja";
  return sikre(o) + o.maaskeNej + o.maaskeJa < n ? "nej" : "uvist";
}
