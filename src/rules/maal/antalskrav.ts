/** What a person's count must be, as a span over the days and groups that are not known [F2, F3, T0, T6]. */
import type { Optaelling } from "../grundlag/interval";
import type { Svar } from "../grundlag/kleene";
import type { Dag } from "../grundlag/tid";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import type { Maanedstal } from "../grundlag/maanedstal";
import { type Regelsaet, slaaGruppeOp, slaaOp, type VaerdiId } from "../regeldata";

export interface Spaend {
  readonly mindst: number;
  readonly hoejst: number;
}

export interface Antalskrav {
  /** Held interviews or counting offers. */
  readonly antal: Spaend;
  /** Hours that stand for an offer; `null` where hours do not count. */
  readonly timer: Spaend | null;
}

type Slags = Maanedstal["slags"];

const DAGPENGE = slaaGruppeOp("A-dagpenge mv.");

function ider(slags: Slags, indsats: Indsats, gruppe: Gruppe | null): readonly VaerdiId[] {
  if (slags === "fokusmaal") return [`fokus-${indsats}-antal`];
  if (indsats === "tilbud") return ["tidlig-tilbud-antal"];
  if (gruppe === null) return ["tidlig-samtaler-antal", "tidlig-samtaler-antal-dagpenge"];
  return [gruppe === DAGPENGE ? "tidlig-samtaler-antal-dagpenge" : "tidlig-samtaler-antal"];
}

function spaend(r: Regelsaet, valgte: readonly VaerdiId[], dag: Dag | null): Spaend | null {
  const versioner = dag === null ? valgte.flatMap((id) => r.vaerdier.get(id) ?? []) : valgte.flatMap((id) => slaaOp(r, id, dag) ?? []);
  const vaerdier = versioner.map((v) => v.vaerdi);
  return vaerdier.length === 0 ? null : { mindst: Math.min(...vaerdier), hoejst: Math.max(...vaerdier) };
}

/** `dag` or `gruppe` is `null` when it is not known; the answer is `null` when no rule is in force on the day. */
export function antalskrav(r: Regelsaet, slags: Slags, indsats: Indsats, dag: Dag | null, gruppe: Gruppe | null): Antalskrav | null {
  const antal = spaend(r, ider(slags, indsats, gruppe), dag);
  return antal && { antal, timer: slags === "fokusmaal" && indsats === "tilbud" ? spaend(r, ["fokus-tilbud-timer"], dag) : null };
}

const holder = (tal: number | null, { mindst, hoejst }: Spaend): Svar => (tal === null ? "uvist" : tal >= hoejst ? "ja" : tal < mindst ? "nej" : "uvist");

/** `antal` and `timer` are what the person has; `null` is unknown, `undefined` is not asked. Either is enough [F3]. */
export function personsvar(krav: Antalskrav, antal: number | null | undefined, timer: number | null | undefined): Svar {
  const svar = [...(antal === undefined ? [] : [holder(antal, krav.antal)]), ...(timer === undefined || krav.timer === null ? [] : [holder(timer, krav.timer)])];
  return svar.includes("ja") ? "ja" : svar.includes("uvist") || svar.length === 0 ? "uvist" : "nej";
}

/** Persons by their answer; `maaske` marks one whose place in the denominator is uncertain. */
export function optael(personer: Iterable<{ readonly svar: Svar; readonly maaske: boolean }>): Optaelling {
  const o = { ja: 0, nej: 0, uvist: 0, maaskeNej: 0, maaskeJa: 0, undtaget: 0 };
  for (const { svar, maaske } of personer) {
    if (!maaske) o[svar]++;
    if (maaske && svar !== "ja") o.maaskeNej++;
    if (maaske && svar !== "nej") o.maaskeJa++;
  }
  return o;
}
