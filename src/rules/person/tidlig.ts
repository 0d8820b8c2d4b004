/** Tidlig indsats of one person over the months of a sweep [T0, T5, T6]. */
import type { Dag } from "../grundlag/tid";
import type { Fejning } from "./fejning";
import { fritaget, VEDROERER } from "./fritagelse";
import type { Indeks } from "./indeks";
import { maaned } from "./kalender";
import type { TidligKrav } from "./krav";
import { udsend } from "./omraade";
import { erBeroert, tidligUsikker } from "./tidlig-usikker";
import { efterFritagelse, MAAL, type Modtager, samlet, svarAf, UDFALD } from "./udfald";
import { samtalerI, tilbudI } from "./vindue";

const { uvist: UVIST } = UDFALD;
const UDENFOR = 0;
const INDE = 1;
const UKENDT = 2;

export function tidligPerson(ix: Indeks, f: Fejning, person: number, ud: Modtager): void {
  const l = ix.forloeb;
  const usikker = ix.usikre?.person[person] === 1;
  const sI = f.arbejde.iAlt[0];
  const tI = f.arbejde.iAlt[1];
  let lav = f.antal;
  let hoej = -1;
  if (usikker) {
    lav = 0;
    hoej = f.antal - 1;
    sI.fill(0);
    tI.fill(0);
    tidligUsikker(ix, f, person, ud);
  }
  for (let i = l.begynd[person]!; i < l.begynd[person + 1]!; i++) {
    const d = l.d[i]!;
    if (d === 0) continue;
    const m = maaned(d - 1) - f.fra;
    if (m < 0 || m >= f.antal) continue;
    const g = l.gruppe[i]!;
    if (usikker && erBeroert(ix, person, g)) continue;
    while (hoej >= 0 && m < lav) sI[--lav] = tI[lav] = 0;
    if (hoej < 0) lav = m;
    while (hoej < m) {
      hoej = hoej < 0 ? m : hoej + 1;
      sI[hoej] = tI[hoej] = 0;
    }
    raekke(ix, f, person, g, m, l.start[i]!, d, ud);
  }
  const total = ix.data.grupper.length;
  for (let m = lav; m <= hoej; m++) {
    if (sI[m] === 0 && tI[m] === 0) continue;
    const t = f.t[m]!;
    udsend(ix.omraader, ud, person, t, m, MAAL.tidligSamtaler, total, samlet(sI[m]!), t - 1);
    udsend(ix.omraader, ud, person, t, m, MAAL.tidligTilbud, total, samlet(tI[m]!), t - 1);
  }
}

function raekke(ix: Indeks, f: Fejning, person: number, g: number, m: number, start: Dag, d: Dag, ud: Modtager): void {
  const krav = f.tidlig[m]![g]!;
  const plads = maalgruppe(ix, krav, person, g, d);
  if (plads === UDENFOR) return;
  const t = f.t[m]!;
  if (krav.samtaler > 0) {
    const fundet = samtalerI(ix, person, start, d, f.medPlanlagte);
    const svar = plads === UKENDT ? UVIST : svarAf(fundet.sikre, fundet.mulige, krav.samtaler);
    const s = efterFritagelse(svar, fritaget(ix.fritagelser, person, d - 1, VEDROERER.samtaler));
    f.arbejde.iAlt[0][m]! |= s;
    udsend(ix.omraader, ud, person, t, m, MAAL.tidligSamtaler, g, s, d - 1);
  }
  if (krav.tilbud > 0) {
    const fundet = tilbudI(ix, person, ix.unge[g] === 1, start, d, f.medPlanlagte);
    const svar = plads === UKENDT ? UVIST : svarAf(fundet.sikre, fundet.mulige, krav.tilbud);
    const o = efterFritagelse(svar, fritaget(ix.fritagelser, person, d - 1, VEDROERER.tilbud));
    f.arbejde.iAlt[1][m]! |= o;
    udsend(ix.omraader, ud, person, t, m, MAAL.tidligTilbud, g, o, d - 1);
  }
}

const AKTIVITETSPARAT = 3;

/** [T6] The answer is uncertain whatever the person has had: nothing says whether they are measured. */
export const erParathedUkendt = (ix: Indeks, krav: TidligKrav, person: number, g: number, d: Dag): boolean => maalgruppe(ix, krav, person, g, d) === UKENDT;

/** [T6] Whether the person is measured, by the latest period on the benefit that began before D. */
function maalgruppe(ix: Indeks, krav: TidligKrav, person: number, g: number, d: Dag): number {
  if (!krav.kunParate && !krav.udenArbejdspligt) return INDE;
  const f = ix.data.forloeb;
  const fra = ix.perioder.mindst.fra;
  let seneste = -1;
  for (let i = ix.orden.fra[person]!; i < ix.orden.fra[person + 1]!; i++) {
    const r = ix.orden.orden[i]!;
    if (f.gruppe[r] !== g || fra[r]! >= d) continue;
    if (seneste < 0 || fra[r]! > fra[seneste]! || (fra[r] === fra[seneste] && r > seneste)) seneste = r;
  }
  if (krav.udenArbejdspligt && f.arbejdspligt[seneste] === 1) return UDENFOR;
  if (!krav.kunParate) return INDE;
  const parathed = f.maalgruppe[seneste]!;
  return parathed === 0 ? UKENDT : parathed === AKTIVITETSPARAT ? UDENFOR : INDE;
}
