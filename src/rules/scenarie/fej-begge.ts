/** One sweep over the persons for both readings of the months ahead: nothing more is held, and everything planned is. */
import { maanedAf } from "../grundlag/tid";
import { nyFejning } from "../person/fejning";
import { fokusPerson } from "../person/fokus";
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
  const personer = ix.data.personer.length;
  for (let a = 0; a < personer; a += PERSONBID) {
    const b = Math.min(personer, a + PERSONBID);
    for (let p = a; p < b; p++) {
      const forskellige = harPlanlagte(ix, p);
      fokusPerson(ix, uden, p, forskellige ? intetNyt : begge);
      tidligPerson(ix, uden, p, forskellige ? intetNyt : begge);
      if (!forskellige) continue;
      fokusPerson(ix, med, p, planlagte);
      tidligPerson(ix, med, p, planlagte);
    }
    yield { trin: "optael", andel: b / personer };
  }
  intetNyt.afslutPerson();
  planlagte.afslutPerson();
  return { intetNyt, planlagte };
}
