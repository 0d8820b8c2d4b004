/** What a projection says. Never mixed with verdicts: none of it is a fact, and no figure here becomes a `Maanedstal`. */
import type { Broek } from "../grundlag/broek";
import type { Interval } from "../grundlag/interval";
import type { Svar } from "../grundlag/kleene";
import type { Dag, Maaned } from "../grundlag/tid";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";

/** Nothing more is held; everything planned is held; the last twelve months' rhythm goes on. */
export const FORUDSAETNINGER = ["intet-nyt", "planlagte", "rytmen"] as const;
export type Forudsaetning = (typeof FORUDSAETNINGER)[number];

/** A projected share without, 0–1, and whether the limit holds in the whole of it. */
export interface Udsigt {
  readonly uden: Interval;
  readonly holder: Svar;
}

/** `null`: the data do not reach far enough back for a rhythm. */
export type Udsigter = Readonly<Record<Forudsaetning, Udsigt | null>>;

/** What more it takes to meet a limit; uncertain answers count as lacking [U2]. */
export interface Kraever {
  /** The fewest persons who must come to have it; 0 when the limit is met. */
  readonly personer: number;
  /** The fewest interviews or offers that bring so many persons there. */
  readonly antal: number;
  /** The fewest persons if everything uncertain turns out well. */
  readonly personerHvisUvisseHar: number;
  /** Persons who lack it and can still get it before their last day. */
  readonly mulige: number;
  /** `mulige` are enough; when not, `antal` is what all of them take. */
  readonly kanNaas: boolean;
}

interface Maal {
  readonly slags: "fokusmaal" | "tidlig-indsats";
  readonly indsats: Indsats;
  readonly omraade: string;
  readonly gruppe: Gruppe;
  /** Limit on the share without, 0–1. */
  readonly graense: Broek;
  readonly sammenligning: "<" | "<=";
}

/** One coming month. */
export interface Maanedsudsigt extends Maal {
  readonly maaned: Maaned;
  /** Persons on record who will surely be in the denominator if their spell goes on. */
  readonly naevner: number;
  readonly udsigter: Udsigter;
  /** Beyond what is held, and beyond what is planned. */
  readonly kraever: Kraever;
  readonly kraeverUdOverPlanlagte: Kraever;
}

/** One person's part in a plan; `frister[i]` is the last day for the interview or offer number i + 1. */
export interface Plandel {
  /** Index into `Persondata.personer`. */
  readonly person: number;
  readonly gruppe: Gruppe;
  readonly frister: readonly Dag[];
}

/** A plan that suffices for the year, by its mean and by the pooled share beside it [F4]; and what no plan can do without. */
export interface Planbund {
  /** No plan with fewer persons suffices. */
  readonly mindstPersoner: number;
  /** No plan with fewer interviews or offers suffices. */
  readonly mindstAntal: number;
  /** Interviews or offers in the plan; at least `mindstAntal`. */
  readonly antal: number;
  /** `false`: not even everything possible is enough; the plan then is everything possible. */
  readonly kanNaas: boolean;
}

export interface Aarsplan extends Planbund {
  readonly dele: readonly Plandel[];
}

/** The year's mean of the monthly shares [F4]: the months known and the months ahead. */
export interface Aarsudsigt extends Maal {
  readonly slags: "fokusmaal";
  readonly aar: number;
  /** Months with a figure already, and months ahead with anyone on record. */
  readonly kendteMaaneder: number;
  readonly kommendeMaaneder: number;
  /** Mean share without of the months known; `null` without any. */
  readonly udenKendte: Interval | null;
  readonly udsigter: Udsigter;
  /** The mean share without that the months ahead must stay below; negative when it is too late, above 1 when all is safe. */
  readonly resterende: Broek;
  /** For all groups together; `null` for a single group. Beyond what is held, and beyond what is planned. */
  readonly plan: Aarsplan | null;
  readonly planUdOverPlanlagte: Planbund | null;
}

export interface Fremskrivning {
  readonly udtraeksdato: Dag;
  /** The year whose mean is projected: the one the first month ahead lies in. */
  readonly aar: number;
  /** First and last month ahead, both included. */
  readonly fra: Maaned;
  readonly til: Maaned;
  /** Last year's arrivals and exits are reckoned with in the rhythm. */
  readonly medTilgang: boolean;
  readonly maaneder: readonly Maanedsudsigt[];
  readonly aarene: readonly Aarsudsigt[];
  /** How many of the last twelve months each measure's rhythm could be taken from; fewer than three are no rhythm. */
  readonly rytmemaaneder: Readonly<Record<Indsats, number>>;
  /** Persons to begin with in tidlig indsats: the fewest that meet each month's limit. */
  readonly tidligt: readonly TidligPlandel[];
}

export interface TidligPlandel extends Plandel {
  readonly indsats: Indsats;
  readonly maaned: Maaned;
}
