/** What one person has in the fokusmål window of each month of a sweep [F1–F3]. */
import type { Fejning } from "./fejning";
import { timerErPlanlagt } from "./haendelser";
import type { Indeks } from "./indeks";
import { AABEN, maaned } from "./kalender";
import { ANCIENNITET } from "./krav";
import { HOLDT } from "./samtaler";

const { uvis: UVIS, planlagt: PLANLAGT } = HOLDT;

/** Months of the window [F1]: an event in month m is in the windows of m and the eleven after it. */
const VINDUE = ANCIENNITET.fokus.maaneder;
/** An unreadable number of hours may be any number. */
const ALLE_TIMER = 1e12;

/** Adds `tal` in the windows that an event of month `m` lies in; sums come when all are in. */
function tilfoej(kolonne: Float64Array, f: Fejning, m: number, tal: number, lav: number, hoej: number): void {
  const fra = Math.max(lav, m - f.fra);
  const til = Math.min(hoej, m - f.fra + VINDUE - 1);
  if (fra > til) return;
  kolonne[fra]! += tal;
  kolonne[til + 1]! -= tal;
}

/** A run of months, and the place for a change after it; the runs are too short for `fill`. */
export function nulstil(kolonne: Float64Array | Uint8Array, lav: number, hoej: number): void {
  for (let m = lav; m <= hoej + 1; m++) kolonne[m] = 0;
}

/** `mulige` holds what may be there beside what surely is. */
function opsummer(sikre: Float64Array, mulige: Float64Array, lav: number, hoej: number): void {
  let [s, m] = [0, 0];
  for (let i = lav; i <= hoej; i++) {
    s += sikre[i]!;
    m += mulige[i]!;
    sikre[i] = s;
    mulige[i] = s + m;
  }
}

/** [F2, F8] Several on one day count once. */
export function taelSamtaler(ix: Indeks, f: Fejning, person: number, lav: number, hoej: number): void {
  const { sikre, mulige } = f.arbejde;
  nulstil(sikre, lav, hoej);
  nulstil(mulige, lav, hoej);
  const { begynd, noegle } = ix.samtaler;
  let sidste = 0;
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    const k = noegle[i]!;
    const dag = k >> 2;
    const vaerdi = k & 3;
    if (vaerdi === PLANLAGT && !f.medPlanlagte) continue;
    if (dag === 0) {
      mulige[lav]!++;
      continue;
    }
    if (dag === sidste) continue;
    sidste = dag;
    tilfoej(vaerdi === UVIS ? mulige : sikre, f, maaned(dag), 1, lav, hoej);
  }
  opsummer(sikre, mulige, lav, hoej);
}

/** [F6, F10] */
export function taelTilbud(ix: Indeks, f: Fejning, person: number, lav: number, hoej: number): void {
  const kolonne = f.arbejde.tilbud;
  nulstil(kolonne, lav, hoej);
  const { begynd, fra, til, gaelder, planlagt } = ix.tilbud;
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    if (gaelder[i] === 0 || (planlagt[i] === 1 && !f.medPlanlagte)) continue;
    const a = Math.max(lav, maaned(fra[i]!) - f.fra);
    const b = Math.min(hoej, maaned(Math.min(AABEN, til[i]!)) - f.fra + VINDUE - 1);
    for (let m = a; m <= b; m++) kolonne[m]! |= gaelder[i]!;
  }
}

/** [F3, F10] Several rows of one month add up. */
export function taelTimer(ix: Indeks, f: Fejning, person: number, lav: number, hoej: number): void {
  const { timer, muligeTimer } = f.arbejde;
  nulstil(timer, lav, hoej);
  nulstil(muligeTimer, lav, hoej);
  const { begynd, maaned: maaneder, hundrededele } = ix.timer;
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    const m = maaneder[i]!;
    const h = hundrededele[i]!;
    if (m <= 0) muligeTimer[lav]! += h < 0 ? ALLE_TIMER : h;
    else if (f.medPlanlagte || !timerErPlanlagt(m, ix.udtraeksdato)) {
      if (h < 0) tilfoej(muligeTimer, f, m, ALLE_TIMER, lav, hoej);
      else tilfoej(timer, f, m, h, lav, hoej);
    }
  }
  opsummer(timer, muligeTimer, lav, hoej);
}

/** On top of what is held, once that is counted: what is planned after the cut-off, as if it were held on its day [U0]. */
export function laegPlanlagteTil(ix: Indeks, f: Fejning, person: number): void {
  planlagteSamtaler(ix, f, person);
  const { tilbud, timer, muligeTimer, lav, hoej } = f.arbejde;
  const t = ix.tilbud;
  for (let i = t.begynd[person]!; i < t.begynd[person + 1]!; i++) {
    if (t.planlagt[i] === 0) continue;
    const til = Math.min(hoej, maaned(Math.min(AABEN, t.til[i]!)) - f.fra + VINDUE - 1);
    for (let m = Math.max(lav, maaned(t.fra[i]!) - f.fra); m <= til; m++) tilbud[m]! |= t.gaelder[i]!;
  }
  const l = ix.timer;
  for (let i = l.begynd[person]!; i < l.begynd[person + 1]!; i++) {
    const m = l.maaned[i]!;
    if (m <= 0 || !timerErPlanlagt(m, ix.udtraeksdato)) continue;
    const h = l.hundrededele[i]!;
    const til = Math.min(hoej, m - f.fra + VINDUE - 1);
    for (let j = Math.max(lav, m - f.fra); j <= til; j++) {
      muligeTimer[j]! += h < 0 ? ALLE_TIMER : h;
      if (h >= 0) timer[j]! += h;
    }
  }
}

/** They are the last of the person's; several on one day count once [F8]. */
function planlagteSamtaler(ix: Indeks, f: Fejning, person: number): void {
  const { sikre, mulige, lav, hoej } = f.arbejde;
  const { begynd, noegle } = ix.samtaler;
  let sidste = 0;
  for (let i = begynd[person + 1]! - 1; i >= begynd[person]! && (noegle[i]! & 3) === PLANLAGT; i--) {
    const dag = noegle[i]! >> 2;
    if (dag === sidste) continue;
    sidste = dag;
    const m = maaned(dag) - f.fra;
    const til = Math.min(hoej, m + VINDUE - 1);
    for (let j = Math.max(lav, m); j <= til; j++) {
      sikre[j]!++;
      mulige[j]!++;
    }
  }
}
