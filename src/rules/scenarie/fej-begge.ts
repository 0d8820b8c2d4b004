/** One sweep over the persons for both readings of the months ahead: nothing more is held, and everything planned is. */
import { maanedAf } from "../grundlag/tid";
import { type Fejning, nyFejning } from "../person/fejning";
import { fokusPerson, svarPaaForloeb, taelPerson } from "../person/fokus";
import { timerErPlanlagt } from "../person/haendelser";
import type { Indeks } from "../person/indeks";
import { PERSONBID, type Skridt } from "../person/orden";
import { HOLDT } from "../person/samtaler";
import { tidligPerson } from "../person/tidlig";
import type { Modtager } from "../person/udfald";
import type { Omfang } from "./omfang";
import { Tilstande } from "./tilstande";

const { planlagt: PLANLAGT } = HOLDT;

/** Someone with nothing planned stands the same in both readings. */
function harPlanlagte({ samtaler, tilbud, timer, udtraeksdato }: Indeks, person: number): boolean {
  for (let i = samtaler.begynd[person]!; i < samtaler.begynd[person + 1]!; i++) if ((samtaler.noegle[i]! & 3) === PLANLAGT) return true;
  for (let i = tilbud.begynd[person]!; i < tilbud.begynd[person + 1]!; i++) if (tilbud.planlagt[i] === 1) return true;
  for (let i = timer.begynd[person]!; i < timer.begynd[person + 1]!; i++) if (timer.maaned[i]! > 0 && timerErPlanlagt(timer.maaned[i]!, udtraeksdato)) return true;
  return false;
}

export interface BeggeTilstande {
  readonly intetNyt: Tilstande;
  readonly planlagte: Tilstande;
}

/** `omraade` is the one place the person lives in. */
function fokusHer(ix: Indeks, f: Fejning, person: number, omraade: number, ud: readonly Tilstande[]): void {
  if (!taelPerson(ix, f, person)) return;
  const { lav, hoej } = f.arbejde;
  const { begynd, gruppe, fokusFra, fokusTil } = ix.forloeb;
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

function fokusRaekkevis(ix: Indeks, f: Fejning, person: number, omraade: number, modtager: Modtager, ud: readonly Tilstande[]): void {
  fokusPerson(ix, f, person, modtager);
  for (const { manko } of ud) manko.afslut(person, omraade);
}

interface Laesningen {
  readonly fejning: Fejning;
  readonly modtager: Modtager;
  readonly ud: readonly Tilstande[];
}

function enPerson(ix: Indeks, { fejning, modtager, ud }: Laesningen, person: number): void {
  const omraade = ix.omraader.fast[person]!;
  if (omraade >= 0 && ix.usikre?.person[person] !== 1) fokusHer(ix, fejning, person, omraade, ud);
  else fokusRaekkevis(ix, fejning, person, omraade, modtager, ud);
  tidligPerson(ix, fejning, person, modtager);
}

export function* fejBegge(ix: Indeks, o: Omfang): Skridt<BeggeTilstande> {
  const uden = nyFejning(ix, o.fra, o.til, false);
  // The same working columns, so that what one reading has counted stands for both.
  const med = { ...nyFejning(ix, o.fra, o.til, true), arbejde: uden.arbejde };
  const iAaret = maanedAf(o.aar, 12) - o.fra + 1;
  const [intetNyt, planlagte] = [new Tilstande(ix, uden, iAaret, true), new Tilstande(ix, med, iAaret, false)];
  const begge: Modtager = {
    laeg(person, omraade, m, maal, gruppe, udfald, sidsteDag) {
      intetNyt.laeg(person, omraade, m, maal, gruppe, udfald, sidsteDag);
      planlagte.laeg(person, omraade, m, maal, gruppe, udfald, sidsteDag);
    },
  };
  const ens: Laesningen = { fejning: uden, modtager: begge, ud: [intetNyt, planlagte] };
  const hver: readonly Laesningen[] = [
    { fejning: uden, modtager: intetNyt, ud: [intetNyt] },
    { fejning: med, modtager: planlagte, ud: [planlagte] },
  ];
  const personer = ix.data.personer.length;
  for (let a = 0; a < personer; a += PERSONBID) {
    const b = Math.min(personer, a + PERSONBID);
    for (let p = a; p < b; p++) {
      if (harPlanlagte(ix, p)) for (const l of hver) enPerson(ix, l, p);
      else enPerson(ix, ens, p);
    }
    yield { trin: "optael", andel: b / personer };
  }
  return { intetNyt, planlagte };
}
