/** Fokusmål of one person over the months of a sweep [F1–F11]. */
import type { Fejning } from "./fejning";
import type { Forloebsliste } from "./forloeb";
import { taelSamtaler, taelTilbud, taelTimer } from "./fokus-vinduer";
import { fritaget, VEDROERER } from "./fritagelse";
import { maaskeFor, taellerFor } from "./haendelser";
import type { Indeks } from "./indeks";
import { udsend } from "./omraade";
import { efterFritagelse, MAAL, type Modtager, samlet, tilMaaske, UDFALD } from "./udfald";

const { ja: JA, nej: NEJ, uvist: UVIST } = UDFALD;
const { fokusSamtaler: MAAL_SAMTALER, fokusTilbud: MAAL_TILBUD } = MAAL;
const [TAELLER, TAELLER_UNGE] = [taellerFor(false), taellerFor(true)];
const [MAASKE, MAASKE_UNGE] = [maaskeFor(false), maaskeFor(true)];

/** The spells that give seniority: as long as they could be for a person with an unreadable date. */
export const fokusforloeb = (ix: Indeks, person: number): Forloebsliste => (ix.usikre?.person[person] === 1 ? ix.usikre.hoejst : ix.forloeb);

/** Counts what the person has in the window of each month measured, first to last; `false` when there is none. */
export function taelPerson(ix: Indeks, f: Fejning, person: number): boolean {
  const liste = fokusforloeb(ix, person);
  let lav = f.antal;
  let hoej = -1;
  for (let i = liste.begynd[person]!; i < liste.begynd[person + 1]!; i++) {
    const fra = Math.max(0, liste.fokusFra[i]! - f.fra);
    const til = Math.min(f.antal - 1, liste.fokusTil[i]! - f.fra);
    if (fra > til) continue;
    if (fra < lav) lav = fra;
    if (til > hoej) hoej = til;
  }
  if (lav > hoej) return false;
  taelSamtaler(ix, f, person, lav, hoej);
  taelTilbud(ix, f, person, lav, hoej);
  taelTimer(ix, f, person, lav, hoej);
  f.arbejde.lav = lav;
  f.arbejde.hoej = hoej;
  return true;
}

export function fokusPerson(ix: Indeks, f: Fejning, person: number, ud: Modtager): void {
  if (!taelPerson(ix, f, person)) return;
  const { lav, hoej, svar, iAlt } = f.arbejde;
  const liste = fokusforloeb(ix, person);
  iAlt[0].fill(0, lav, hoej + 1);
  iAlt[1].fill(0, lav, hoej + 1);
  for (let i = liste.begynd[person]!; i < liste.begynd[person + 1]!; i++) {
    const g = liste.gruppe[i]!;
    const fra = Math.max(lav, liste.fokusFra[i]! - f.fra);
    const til = Math.min(hoej, liste.fokusTil[i]! - f.fra);
    if (fra > til) continue;
    svarPaaForloeb(ix, f, person, g, fra, til);
    for (let m = fra; m <= til; m++) {
      laeg(ix, f, ud, person, m, MAAL_SAMTALER, g, svar[0][m]!);
      laeg(ix, f, ud, person, m, MAAL_TILBUD, g, svar[1][m]!);
    }
  }
  const total = ix.data.grupper.length;
  for (let m = lav; m <= hoej; m++) {
    laeg(ix, f, ud, person, m, MAAL_SAMTALER, total, samlet(iAlt[0][m]!));
    laeg(ix, f, ud, person, m, MAAL_TILBUD, total, samlet(iAlt[1][m]!));
  }
}

/** Whether the days surely on benefit alone give the seniority; more days can only add to it. */
function erSikker(l: Forloebsliste, person: number, gruppe: number, m: number): boolean {
  for (let i = l.begynd[person]!; i < l.begynd[person + 1]!; i++) {
    if (l.gruppe[i] === gruppe && l.fokusFra[i]! <= m && m <= l.fokusTil[i]!) return true;
  }
  return false;
}

/** One spell's months in the row of its group, by measure in `arbejde.svar`; and joined in `arbejde.iAlt` [F11]. */
export function svarPaaForloeb(ix: Indeks, f: Fejning, person: number, g: number, fra: number, til: number): void {
  const { sikre, mulige, tilbud, timer, muligeTimer } = f.arbejde;
  const [svarSamtaler, svarTilbud] = f.arbejde.svar;
  const [iAltSamtaler, iAltTilbud] = f.arbejde.iAlt;
  const usikker = ix.usikre?.person[person] === 1;
  const unge = ix.unge[g] === 1;
  const taeller = unge ? TAELLER_UNGE : TAELLER;
  const maaske = unge ? MAASKE_UNGE : MAASKE;
  const kanFritages = harFritagelse(ix, person);
  for (let m = fra; m <= til; m++) {
    const krav = f.fokus[m]!;
    let s: number = sikre[m]! >= krav.samtaler ? JA : mulige[m]! < krav.samtaler ? NEJ : UVIST;
    let o: number = (tilbud[m]! & taeller) !== 0 || timer[m]! >= krav.hundrededele ? JA : (tilbud[m]! & maaske) !== 0 || muligeTimer[m]! >= krav.hundrededele ? UVIST : NEJ;
    if (usikker && !erSikker(ix.forloeb, person, g, f.fra + m)) [s, o] = [tilMaaske(s), tilMaaske(o)];
    if (kanFritages) {
      s = efterFritagelse(s, fritaget(ix.fritagelser, person, f.t[m]! - 1, VEDROERER.samtaler));
      o = efterFritagelse(o, fritaget(ix.fritagelser, person, f.t[m]! - 1, VEDROERER.tilbud));
    }
    svarSamtaler[m] = s;
    svarTilbud[m] = o;
    iAltSamtaler[m]! |= s;
    iAltTilbud[m]! |= o;
  }
}

function laeg(ix: Indeks, f: Fejning, ud: Modtager, person: number, m: number, maal: number, g: number, udfald: number): void {
  const t = f.t[m]!;
  const fast = ix.omraader.fast[person]!;
  if (fast < 0) udsend(ix.omraader, ud, person, t, m, maal, g, udfald, t - 1);
  else if (udfald !== 0) ud.laeg(person, fast, m, maal, g, udfald, t - 1);
}

const harFritagelse = (ix: Indeks, person: number): boolean => {
  const { fra } = ix.fritagelser.raekker;
  return fra[person]! < fra[person + 1]!;
};
