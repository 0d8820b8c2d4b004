/** What one person has in any window of days, for tidlig indsats and for explanations. */
import { maaskeFor, taellerFor, timerErPlanlagt } from "./haendelser";
import type { Indeks } from "./indeks";
import { HOLDT } from "./samtaler";
import type { Dag, Maaned } from "../grundlag/tid";

/** Surely, and at most. */
export interface Fundet {
  readonly sikre: number;
  readonly mulige: number;
}

/** Held interviews in `[fra, til)`, at most one a day [F8]. */
export function samtalerI(ix: Indeks, person: number, fra: Dag, til: Dag, medPlanlagte: boolean): Fundet {
  const { begynd, noegle } = ix.samtaler;
  let sikre = 0;
  let mulige = 0;
  let sidste = 0;
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    const k = noegle[i]!;
    const dag = k >> 2;
    const vaerdi = k & 3;
    if (vaerdi === HOLDT.planlagt && !medPlanlagte) continue;
    if (dag === 0) {
      mulige++;
      continue;
    }
    if (dag < fra || dag === sidste) continue;
    if (dag >= til) break;
    sidste = dag;
    mulige++;
    if (vaerdi !== HOLDT.uvis) sikre++;
  }
  return { sikre, mulige };
}

/** Counting offers whose days overlap `[fra, til)` [F10]. */
export function tilbudI(ix: Indeks, person: number, unge: boolean, fra: Dag, til: Dag, medPlanlagte: boolean): Fundet {
  const t = ix.tilbud;
  let sikre = 0;
  let mulige = 0;
  for (let i = t.begynd[person]!; i < t.begynd[person + 1]!; i++) {
    if ((t.planlagt[i] === 1 && !medPlanlagte) || t.fra[i]! >= til || t.til[i]! < fra) continue;
    if (t.gaelder[i]! & taellerFor(unge)) sikre++;
    else if (t.gaelder[i]! & maaskeFor(unge)) mulige++;
  }
  return { sikre, mulige: sikre + mulige };
}

/** Hundredths of paid hours in the months `fra`–`til`, both included [F10]; `mulige` is infinite with an unreadable number. */
export function timerI(ix: Indeks, person: number, fra: Maaned, til: Maaned, medPlanlagte: boolean): Fundet {
  const t = ix.timer;
  let sikre = 0;
  let mulige = 0;
  for (let i = t.begynd[person]!; i < t.begynd[person + 1]!; i++) {
    const m = t.maaned[i]!;
    const h = t.hundrededele[i]!;
    if (m > 0 && (m < fra || m > til || (!medPlanlagte && timerErPlanlagt(m, ix.udtraeksdato)))) continue;
    mulige += h < 0 ? Infinity : h;
    if (m > 0 && h >= 0) sikre += h;
  }
  return { sikre, mulige };
}
