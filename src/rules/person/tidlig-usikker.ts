/** Tidlig indsats where a period has an unreadable date: which months could have the person, and with what answer [P7, U2]. */
import type { Dag, Maaned } from "../grundlag/tid";
import type { Fejning } from "./fejning";
import type { Forloebsliste } from "./forloeb";
import type { Indeks } from "./indeks";
import { AABEN, foerst, maaned, plusMdr } from "./kalender";
import { ANCIENNITET, arverOvergangsydelse, artAf, erOvergangsydelse } from "./krav";
import { udsend } from "./omraade";
import { fritaget, VEDROERER } from "./fritagelse";
import { efterFritagelse, MAAL, type Modtager, svarAf, UDFALD } from "./udfald";
import { samtalerI, tilbudI } from "./vindue";

/** Rows of the person that decide the group's spells [P5]. */
function* raekkerFor(ix: Indeks, person: number, g: number): Generator<number> {
  const { grupper, forloeb } = ix.data;
  const arver = arverOvergangsydelse(grupper[g]!);
  for (let i = ix.orden.fra[person]!; i < ix.orden.fra[person + 1]!; i++) {
    const r = ix.orden.orden[i]!;
    const rg = forloeb.gruppe[r]!;
    if (rg === g || (arver && erOvergangsydelse(grupper[rg]!))) yield r;
  }
}

/** Whether an unreadable date touches the group's spells. */
export function erBeroert(ix: Indeks, person: number, g: number): boolean {
  for (const r of raekkerFor(ix, person, g)) if (ix.perioder.usikker[r]) return true;
  return false;
}

export function tidligUsikker(ix: Indeks, f: Fejning, person: number, ud: Modtager): void {
  const grupper = new Set<number>();
  for (let i = ix.orden.fra[person]!; i < ix.orden.fra[person + 1]!; i++) grupper.add(ix.data.forloeb.gruppe[ix.orden.orden[i]!]!);
  for (const g of grupper) {
    if (!erBeroert(ix, person, g)) continue;
    for (let m = 0; m < f.antal; m++) maanedFor(ix, f, person, g, m, ud);
  }
}

/** Spell that reaches D in the month whatever the unreadable dates are; index into `ix.forloeb`, -1 for none. */
function sikkertForloeb(ix: Indeks, hoejst: Forloebsliste, person: number, g: number, m: Maaned): number {
  const l = ix.forloeb;
  for (let i = l.begynd[person]!; i < l.begynd[person + 1]!; i++) {
    if (l.gruppe[i] !== g || l.d[i] === 0 || maaned(l.d[i]! - 1) !== m) continue;
    for (let j = hoejst.begynd[person]!; j < hoejst.begynd[person + 1]!; j++) {
      if (hoejst.gruppe[j] === g && hoejst.d[j] === l.d[i] && hoejst.start[j] === l.start[i]) return i;
    }
  }
  return -1;
}

function maanedFor(ix: Indeks, f: Fejning, person: number, g: number, i: number, ud: Modtager): void {
  const hoejst = ix.usikre?.hoejst;
  const krav = f.tidlig[i]![g]!;
  if (!hoejst || (krav.samtaler === 0 && krav.tilbud === 0)) return;
  const m = f.fra + i;
  const t = foerst(m + 1);
  const sikkert = krav.udenArbejdspligt ? -1 : sikkertForloeb(ix, hoejst, person, g, m);
  const start = sikkert >= 0 ? ix.forloeb.start[sikkert]! : muligStart(ix, hoejst, person, g, m);
  if (start === null) return;
  const slut = sikkert >= 0 ? ix.forloeb.d[sikkert]! : t;
  const samtaler = samtalerI(ix, person, start, slut, f.medPlanlagte);
  const tilbud = tilbudI(ix, person, ix.unge[g] === 1, start, slut, f.medPlanlagte);
  const svar = (fundet: typeof samtaler, antal: number, bit: number): number => {
    if (antal === 0) return 0;
    if (sikkert < 0) return UDFALD.maaskeNej | (fundet.mulige >= antal ? UDFALD.maaskeJa : 0);
    return efterFritagelse(svarAf(fundet.sikre, fundet.mulige, antal), fritaget(ix.fritagelser, person, slut - 1, bit));
  };
  const s = svar(samtaler, krav.samtaler, VEDROERER.samtaler);
  const o = svar(tilbud, krav.tilbud, VEDROERER.tilbud);
  f.arbejde.iAlt[0][i]! |= s;
  f.arbejde.iAlt[1][i]! |= o;
  udsend(ix.omraader, ud, person, t, i, MAAL.tidligSamtaler, g, s, slut - 1);
  udsend(ix.omraader, ud, person, t, i, MAAL.tidligTilbud, g, o, slut - 1);
}

/** The earliest start of a spell that could reach D in the month; `null` when none could. */
function muligStart(ix: Indeks, hoejst: Forloebsliste, person: number, g: number, m: Maaned): Dag | null {
  const akkumuleret = artAf(ix.data.grupper[g]!) === "akkumuleret";
  const kendteStarter = akkumuleret ? null : muligeD(ix, person, g);
  const senest = akkumuleret ? sidsteD(ix, person, g) : AABEN;
  for (let i = hoejst.begynd[person]!; i < hoejst.begynd[person + 1]!; i++) {
    if (hoejst.gruppe[i] !== g) continue;
    const start = hoejst.start[i]!;
    const foersteD = akkumuleret ? foersteDagMed(hoejst, person, g) : plusMdr(start, ANCIENNITET.tidlig.maaneder);
    const lav = Math.max(foersteD, hoejst.fra[i]! + 1, foerst(m) + 1);
    const hoej = Math.min(senest, hoejst.til[i]!, foerst(m + 1));
    if (lav > hoej) continue;
    if (kendteStarter === null || kendteStarter.some((d) => lav <= d && d <= hoej)) return start;
  }
  return null;
}

/** The days D that known starts give; `null` when a start is unknown and D can be any day. */
function muligeD(ix: Indeks, person: number, g: number): readonly Dag[] | null {
  const dage: Dag[] = [];
  for (const r of raekkerFor(ix, person, g)) {
    if (ix.perioder.ukendtStart[r]) return null;
    dage.push(plusMdr(ix.perioder.mindst.fra[r]!, ANCIENNITET.tidlig.maaneder));
  }
  return dage;
}

/** D of accumulated A-dagpenge [P3]: the more days, the sooner. */
function foersteDagMed(l: Forloebsliste, person: number, g: number): Dag {
  for (let i = l.begynd[person]!; i < l.begynd[person + 1]!; i++) if (l.gruppe[i] === g && l.d[i]! > 0) return l.d[i]!;
  return AABEN;
}

const sidsteD = (ix: Indeks, person: number, g: number): Dag => foersteDagMed(ix.forloeb, person, g);
