/** What the user may decide on top of the law: each [A] confirmed, each [A!] changed, and limits of their own. Checked where it enters. */
import * as z from "zod/mini";
import { fraIso } from "../grundlag/tid";
import { ANTAGELSER } from "./kilder";

/** The limits on the share without for which a limit of one's own can be set. */
export const EGNE_GRAENSER = ["fokus-samtaler-graense-uden", "fokus-tilbud-graense-uden", "tidlig-graense-uden"] as const;
export type EgenGraenseId = (typeof EGNE_GRAENSER)[number];

const helTiendedel = (n: number): boolean => Math.abs(n * 10 - Math.round(n * 10)) < 1e-9;

/** Per cent above 0 and below 100, at most one decimal. */
export const pctSkema = z.number().check(z.gt(0), z.lt(100), z.refine(helTiendedel));
/** A day within the rules' horizon. */
const dag = z.int().check(z.gte(fraIso("2020-01-01")), z.lte(fraIso("2040-12-31")));
const timer = z.int().check(z.gte(1), z.lte(2000));

/** A changed assumption: what holds instead. */
export const aendringSkema = z.discriminatedUnion("antagelse", [
  z.object({ antagelse: z.literal("F3-timer-fra"), timer: z.nullable(timer), fra: z.nullable(dag) }).check(z.refine((a) => a.timer !== null || a.fra !== null)),
  /** The pooled share decides the year. */
  z.object({ antagelse: z.literal("F4-middel") }),
  z.object({ antagelse: z.enum(["F5-samtaler", "F5-tilbud-foer"]), pct: pctSkema }),
  z.object({ antagelse: z.literal("F5-tilbud-fra"), fra: dag }),
  /** 70 per cent with for both, from the day the offers' limit changed. */
  z.object({ antagelse: z.literal("F5-70-for-begge") }),
  /** Every applicable fokusmål must have failed. */
  z.object({ antagelse: z.literal("S1-et-er-nok") }),
]);
export type Aendring = z.infer<typeof aendringSkema>;

export const egenGraenseSkema = z.object({ graense: z.enum(EGNE_GRAENSER), pct: pctSkema });
export type EgenGraense = z.infer<typeof egenGraenseSkema>;

const kendt = (id: string): boolean => ANTAGELSER.some((a) => a.id === id);

export const regelvalgSkema = z.object({
  bekraeftede: z.array(z.string().check(z.refine(kendt))),
  aendrede: z.array(aendringSkema),
  egneGraenser: z.array(egenGraenseSkema),
});
export type Regelvalg = z.infer<typeof regelvalgSkema>;

export const INGEN_REGELVALG: Regelvalg = { bekraeftede: [], aendrede: [], egneGraenser: [] };

/** Both change the limit for interviews from the same day: only one can hold. */
export const UDELUKKER = ["F5-samtaler", "F5-70-for-begge"] as const;
