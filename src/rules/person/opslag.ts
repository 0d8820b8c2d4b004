/** A person's spell, requirement and figures for one group, month and measure: what lists and explanations show. */
import type { Persondata, Sted } from "../grundlag/persondata";
import type { Dag, Maaned } from "../grundlag/tid";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import type { Forloebsliste } from "./forloeb";
import type { Indeks } from "./indeks";
import { AABEN, foerst, maaned } from "./kalender";
import { ANCIENNITET, artAf, fokusKrav, tidligKrav } from "./krav";
import { MAAL } from "./udfald";
import { samtalerI, tilbudI, timerI } from "./vindue";

export type Slags = "fokusmaal" | "tidlig-indsats";

export const maalAf = (slags: Slags, indsats: Indsats): number =>
  slags === "fokusmaal" ? (indsats === "samtaler" ? MAAL.fokusSamtaler : MAAL.fokusTilbud) : indsats === "samtaler" ? MAAL.tidligSamtaler : MAAL.tidligTilbud;
export const slagsAf = (maal: number): Slags => (maal === MAAL.fokusSamtaler || maal === MAAL.fokusTilbud ? "fokusmaal" : "tidlig-indsats");
export const indsatsAf = (maal: number): Indsats => (maal === MAAL.fokusSamtaler || maal === MAAL.tidligSamtaler ? "samtaler" : "tilbud");

/** A spell as it is shown. Days of `huller` were bridged [P2] or do not add seniority [P3]. */
export interface VistForloeb {
  /** First day that counts as seniority [P3, P5]. */
  readonly start: Dag;
  readonly fra: Dag;
  /** Last day on benefit; `null` = still running. */
  readonly slut: Dag | null;
  /** Half-open `[fra, til)`. */
  readonly huller: readonly { readonly fra: Dag; readonly til: Dag }[];
  /** Accumulated days before the end of the window [P3]; `null` where seniority runs by the calendar. */
  readonly dage: number | null;
}

/** `[fra, til)`. */
export interface Vindue {
  readonly fra: Dag;
  readonly til: Dag;
}

export interface PersonKrav {
  readonly antal: number;
  /** Hundredths of hours that stand for an offer [F3]; `null` where hours do not count. */
  readonly hundrededele: number | null;
}

/** Found in the window: surely, and at most when unreadable cells are counted too. */
export interface PersonFundet {
  readonly antal: number;
  readonly hoejstAntal: number;
  readonly hundrededele: number;
  /** `null` when an unreadable cell could be any number of hours. */
  readonly hoejstHundrededele: number | null;
}

/** Index of the spell that is in the denominator of the month; -1 when there is none. */
export function forloebI(l: Forloebsliste, person: number, g: number, m: Maaned, slags: Slags): number {
  for (let i = l.begynd[person]!; i < l.begynd[person + 1]!; i++) {
    if (l.gruppe[i] !== g) continue;
    const inde = slags === "fokusmaal" ? l.fokusFra[i]! <= m && m <= l.fokusTil[i]! : l.d[i]! > 0 && maaned(l.d[i]! - 1) === m;
    if (inde) return i;
  }
  return -1;
}

export function vindueI(l: Forloebsliste, i: number, m: Maaned, slags: Slags): Vindue {
  return slags === "fokusmaal" ? { fra: foerst(m + 1 - ANCIENNITET.fokus.maaneder), til: foerst(m + 1) } : { fra: l.start[i]!, til: l.d[i]! };
}

export function vistForloeb(ix: Indeks, person: number, i: number, vindue: Vindue): VistForloeb {
  const l = ix.forloeb;
  const g = l.gruppe[i]!;
  const huller: Vindue[] = [];
  let til = 0;
  let dage = 0;
  for (const r of ix.orden.orden.subarray(ix.orden.fra[person], ix.orden.fra[person + 1])) {
    const fra = ix.perioder.mindst.fra[r]!;
    const slut = ix.perioder.mindst.til[r]!;
    if (ix.data.forloeb.gruppe[r] !== g || slut <= fra || fra < l.start[i]! || fra >= l.til[i]!) continue;
    if (til > 0 && fra > til) huller.push({ fra: til, til: fra });
    dage += Math.max(0, Math.min(slut, vindue.til) - Math.max(fra, til));
    til = Math.max(til, slut);
  }
  const akkumuleret = artAf(ix.data.grupper[g]!) === "akkumuleret";
  return { start: l.start[i]!, fra: l.fra[i]!, slut: l.til[i]! >= AABEN ? null : l.til[i]! - 1, huller, dage: akkumuleret ? dage : null };
}

export function kravI({ regler }: Pick<Indeks, "regler">, m: Maaned, gruppe: Gruppe, slags: Slags, indsats: Indsats): PersonKrav {
  if (slags === "tidlig-indsats") return { antal: tidligKrav(regler, m, gruppe)[indsats], hundrededele: null };
  const krav = fokusKrav(regler, m);
  return { antal: krav[indsats], hundrededele: indsats === "tilbud" ? krav.hundrededele : null };
}

export function fundetI(ix: Indeks, person: number, unge: boolean, vindue: Vindue, slags: Slags, indsats: Indsats): PersonFundet {
  const antal = indsats === "samtaler" ? samtalerI(ix, person, vindue.fra, vindue.til, false) : tilbudI(ix, person, unge, vindue.fra, vindue.til, false);
  const timer = indsats === "tilbud" && slags === "fokusmaal" ? timerI(ix, person, maaned(vindue.fra), maaned(vindue.til) - 1, false) : { sikre: 0, mulige: 0 };
  return {
    antal: antal.sikre,
    hoejstAntal: antal.mulige,
    hundrededele: timer.sikre,
    hoejstHundrededele: Number.isFinite(timer.mulige) ? timer.mulige : null,
  };
}

/** A row in the user's workbook. */
export interface Raekkested {
  readonly ark: string;
  /** 1-based sheet row. */
  readonly raekke: number;
}

export const raekkested = ({ tabeller }: Persondata, { steder }: Sted, i: number): Raekkested => ({ ark: tabeller[steder.tabel(i)]?.ark ?? "", raekke: steder.raekke(i) });

/** The row of the group's latest period that began on the day or before; the person's first row when none did. */
export function forloebsraekke(ix: Indeks, person: number, g: number, dag: Dag): Raekkested {
  const { fra } = ix.perioder.mindst;
  const raekker = ix.orden.orden.subarray(ix.orden.fra[person], ix.orden.fra[person + 1]);
  let bedste = -1;
  for (const r of raekker) {
    if (ix.data.forloeb.gruppe[r] !== g || fra[r]! > dag) continue;
    if (bedste < 0 || fra[r]! > fra[bedste]! || (fra[r] === fra[bedste] && r > bedste)) bedste = r;
  }
  return raekkested(ix.data, ix.data.forloeb, bedste >= 0 ? bedste : (raekker[0] ?? 0));
}
