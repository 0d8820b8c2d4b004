/** One sweep over the persons for both readings of the months ahead: nothing more is held, and everything planned is. */
import { maanedAf } from "../grundlag/tid";
import { type Fejning, nyFejning } from "../person/fejning";
import { fokusPerson, svarPaaForloeb, taelPerson } from "../person/fokus";
import { laegPlanlagteTil, nulstil } from "../person/fokus-vinduer";
import { timerErPlanlagt } from "../person/haendelser";
import type { Indeks } from "../person/indeks";
import { PERSONBID, type Skridt } from "../person/orden";
import { HOLDT } from "../person/samtaler";
import { tidligPerson } from "../person/tidlig";
import type { Omfang } from "./omfang";
import { Tilstande } from "./tilstande";

const { planlagt: PLANLAGT } = HOLDT;

/** Someone with nothing planned stands the same in both readings. */
function harPlanlagte({ samtaler, tilbud, timer, udtraeksdato }: Indeks, person: number): boolean {
  // What is planned comes after all that is held.
  const sidste = samtaler.begynd[person + 1]! - 1;
  if (sidste >= samtaler.begynd[person]! && (samtaler.noegle[sidste]! & 3) === PLANLAGT) return true;
  for (let i = tilbud.begynd[person]!; i < tilbud.begynd[person + 1]!; i++) if (tilbud.planlagt[i] === 1) return true;
  for (let i = timer.begynd[person]!; i < timer.begynd[person + 1]!; i++) if (timer.maaned[i]! > 0 && timerErPlanlagt(timer.maaned[i]!, udtraeksdato)) return true;
  return false;
}

export interface BeggeTilstande {
  readonly intetNyt: Tilstande;
  readonly planlagte: Tilstande;
}

/** The person's spells into each of `ud`, when what the person has in the windows is counted. `omraade` is the one place the person lives in. */
function forloebene(ix: Indeks, f: Fejning, person: number, omraade: number, ud: readonly Tilstande[]): void {
  const { lav, hoej, iAlt } = f.arbejde;
  const { begynd, gruppe, fokusFra, fokusTil } = ix.forloeb;
  nulstil(iAlt[0], lav, hoej);
  nulstil(iAlt[1], lav, hoej);
  for (const { fokus } of ud) fokus.begynd();
  for (let i = begynd[person]!; i < begynd[person + 1]!; i++) {
    const fra = Math.max(lav, fokusFra[i]! - f.fra);
    const til = Math.min(hoej, fokusTil[i]! - f.fra);
    if (fra > til) continue;
    svarPaaForloeb(ix, f, person, gruppe[i]!, fra, til);
    for (const { fokus } of ud) fokus.forloeb(person, omraade, i, fra, til);
  }
  for (const { fokus } of ud) fokus.afslut(person, omraade);
}

/** The same counts as row by row, for persons who live in one place all the time. */
function fokusHer(ix: Indeks, { uden, med, foerst, saa, begge }: Begge, person: number, omraade: number, forskellige: boolean): void {
  if (!taelPerson(ix, uden, person)) return;
  if (!forskellige) return forloebene(ix, uden, person, omraade, begge);
  forloebene(ix, uden, person, omraade, foerst);
  laegPlanlagteTil(ix, uden, person);
  forloebene(ix, med, person, omraade, saa);
}

function fokusRaekkevis(ix: Indeks, { uden, med, intetNyt, planlagte }: Begge, person: number, omraade: number): void {
  fokusPerson(ix, uden, person, intetNyt);
  intetNyt.manko.afslut(person, omraade);
  fokusPerson(ix, med, person, planlagte);
  planlagte.manko.afslut(person, omraade);
}

/** The two readings share their working columns, so that what one has counted stands for both. */
interface Begge extends BeggeTilstande {
  readonly uden: Fejning;
  readonly med: Fejning;
  /** Nothing new, then what is planned too; and both, for whom they are the same. */
  readonly foerst: readonly Tilstande[];
  readonly saa: readonly Tilstande[];
  readonly begge: readonly Tilstande[];
}

export function* fejBegge(ix: Indeks, o: Omfang): Skridt<BeggeTilstande> {
  const uden = nyFejning(ix, o.fra, o.til, false);
  const med = { ...nyFejning(ix, o.fra, o.til, true), arbejde: uden.arbejde };
  const iAaret = maanedAf(o.aar, 12) - o.fra + 1;
  const [intetNyt, planlagte] = [new Tilstande(ix, uden, iAaret, true), new Tilstande(ix, med, iAaret, false)];
  const begge: Begge = { uden, med, intetNyt, planlagte, foerst: [intetNyt], saa: [planlagte], begge: [intetNyt, planlagte] };
  const personer = ix.data.personer.length;
  for (let a = 0; a < personer; a += PERSONBID) {
    const b = Math.min(personer, a + PERSONBID);
    for (let p = a; p < b; p++) {
      const omraade = ix.omraader.fast[p]!;
      if (omraade >= 0 && ix.usikre?.person[p] !== 1) fokusHer(ix, begge, p, omraade, harPlanlagte(ix, p));
      else fokusRaekkevis(ix, begge, p, omraade);
      tidligPerson(ix, uden, p, intetNyt);
      tidligPerson(ix, med, p, planlagte);
    }
    yield { trin: "optael", andel: b / personer };
  }
  return { intetNyt, planlagte };
}
