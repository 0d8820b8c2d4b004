/** Fokusmål of one person over the months of a sweep [F1–F11]. */
import type { Fejning } from "./fejning";
import type { Forloebsliste } from "./forloeb";
import { nulstil, taelSamtaler, taelTilbud, taelTimer } from "./fokus-vinduer";
import { fritaget, VEDROERER } from "./fritagelse";
import { maaskeFor, taellerFor } from "./haendelser";
import type { Indeks } from "./indeks";
import { omraadePaa, udsend, VEKSLENDE } from "./omraade";
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
  nulstil(iAlt[0], lav, hoej);
  nulstil(iAlt[1], lav, hoej);
  for (let i = liste.begynd[person]!; i < liste.begynd[person + 1]!; i++) {
    const g = liste.gruppe[i]!;
    const fra = Math.max(lav, liste.fokusFra[i]! - f.fra);
    const til = Math.min(hoej, liste.fokusTil[i]! - f.fra);
    if (fra > til) continue;
    svarPaaForloeb(ix, f, person, g, fra, til);
    laegMaaneder(ix, f, ud, person, MAAL_SAMTALER, g, fra, til, svar[0]);
    laegMaaneder(ix, f, ud, person, MAAL_TILBUD, g, fra, til, svar[1]);
  }
  const total = ix.data.grupper.length;
  for (let m = lav; m <= hoej; m++) {
    iAlt[0][m] = samlet(iAlt[0][m]!);
    iAlt[1][m] = samlet(iAlt[1][m]!);
  }
  laegMaaneder(ix, f, ud, person, MAAL_SAMTALER, total, lav, hoej, iAlt[0]);
  laegMaaneder(ix, f, ud, person, MAAL_TILBUD, total, lav, hoej, iAlt[1]);
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

/** By month: found once for a person, and asked for again for every row. */
function omraaderFor(ix: Indeks, { antal, t, arbejde }: Fejning, person: number): Int32Array {
  if (arbejde.flytter !== person) {
    arbejde.flytter = person;
    for (let m = 0; m < antal; m++) arbejde.omraade[m] = omraadePaa(ix.omraader, person, t[m]!);
  }
  return arbejde.omraade;
}

function laegMaaneder(ix: Indeks, f: Fejning, ud: Modtager, person: number, maal: number, g: number, fra: number, til: number, udfald: Uint8Array): void {
  const fast = ix.omraader.fast[person]!;
  if (fast >= 0 && ud.laegMaaneder) ud.laegMaaneder(fast, fra, til, maal, g, udfald);
  else if (fast === VEKSLENDE) {
    const omraade = omraaderFor(ix, f, person);
    for (let m = fra; m <= til; m++) if (omraade[m]! >= 0 && udfald[m] !== 0) ud.laeg(person, omraade[m]!, m, maal, g, udfald[m]!, f.t[m]! - 1);
  } else for (let m = fra; m <= til; m++) udsend(ix.omraader, ud, person, f.t[m]!, m, maal, g, udfald[m]!, f.t[m]! - 1);
}

const harFritagelse = (ix: Indeks, person: number): boolean => {
  const { fra } = ix.fritagelser.raekker;
  return fra[person]! < fra[person + 1]!;
};
