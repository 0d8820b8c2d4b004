/** Events against the spells of their persons: without one, outside them, or 1,462 days off. */
import type { ForloebKolonner } from "../../rules";
import { ALTID, type Haendelser, iBlokke, type Melder, type Skridt } from "./personmelder";

/** Of person p at `2p` and `2p + 1`: first start and last end of the spells; 0 when not known, and an open end counts as for ever. */
export type Spaend = Int32Array;

export function spaendPrPerson(f: ForloebKolonner, personer: number): Spaend {
  const spaend = new Int32Array(2 * personer);
  for (let i = 0; i < f.antal; i++) {
    const p = 2 * f.person[i]!;
    const start = f.start[i]!;
    const slut = f.slut[i]! > 0 ? f.slut[i]! : ALTID;
    if (start > 0 && (spaend[p] === 0 || start < spaend[p]!)) spaend[p] = start;
    if (slut > spaend[p + 1]!) spaend[p + 1] = slut;
  }
  return spaend;
}

/** Reports a person of the list the first time only. */
class Enkeltmelder {
  private readonly meldt: Uint8Array;
  private readonly udenForloeb: (i: number) => void;
  private readonly udenFor: (i: number) => void;

  constructor(m: Melder, readonly h: Haendelser, personer: number) {
    this.meldt = new Uint8Array(personer);
    this.udenForloeb = m.art("person-uden-forloeb", h);
    this.udenFor = m.art("haendelse-uden-for-forloeb", h);
  }

  meld(i: number, harForloeb: boolean): void {
    const p = this.h.person[i]!;
    if (this.meldt[p] === 1) return;
    this.meldt[p] = 1;
    if (harForloeb) this.udenFor(i);
    else this.udenForloeb(i);
  }
}

/** No spell at all [F9]. */
export function* meldUdenForloeb(m: Melder, h: Haendelser, spaend: Spaend): Skridt<void> {
  const melder = new Enkeltmelder(m, h, spaend.length / 2);
  yield* iBlokke(h.antal, (fra, til) => {
    for (let i = fra; i < til; i++) if (spaend[2 * h.person[i]! + 1] === 0) melder.meld(i, false);
  });
}

const FORSKYDNING_1904 = 1462;
const MINDST_HAENDELSER = 10;

/** Of one list: its first event, and the events inside the spells as they are, when moved 1,462 days, and in all. */
interface Forskydning {
  readonly foerste: number;
  inde: number;
  flyttet: number;
  alle: number;
}

function laesBlok(t: Forskydning, melder: Enkeltmelder, dage: Int32Array, spaend: Spaend, fra: number, til: number): void {
  const { person } = melder.h;
  let [inde, flyttet, alle] = [0, 0, 0];
  for (let i = fra; i < til; i++) {
    const p = 2 * person[i]!;
    const start = spaend[p]!;
    const slut = spaend[p + 1]!;
    const dag = dage[i]!;
    if (slut === 0) melder.meld(i, false);
    if (start === 0 || dag <= 0) continue;
    alle++;
    if (dag >= start && dag <= slut) inde++;
    else melder.meld(i, true);
    if (dag + FORSKYDNING_1904 >= start && dag + FORSKYDNING_1904 <= slut) flyttet++;
  }
  t.inde += inde;
  t.flyttet += flyttet;
  t.alle += alle;
}

/**
 * No spell at all, or days before the first or after the last one [F9]. A list whose days fall outside the spells as they
 * are and inside them when moved 1,462 days was pasted from a workbook that counts from 1904.
 */
export function* meldUdenFor(m: Melder, h: Haendelser, dage: Int32Array, spaend: Spaend): Skridt<void> {
  const melder = new Enkeltmelder(m, h, spaend.length / 2);
  const meld1904 = m.art("dato-1904", h);
  const prTabel = new Map<number, Forskydning>();
  for (const loeb of h.steder.loeb()) {
    const t = prTabel.get(loeb.tabel) ?? { foerste: loeb.fra, inde: 0, flyttet: 0, alle: 0 };
    prTabel.set(loeb.tabel, t);
    yield* iBlokke(loeb.til - loeb.fra, (fra, til) => laesBlok(t, melder, dage, spaend, loeb.fra + fra, loeb.fra + til));
  }
  for (const t of prTabel.values()) if (t.alle >= MINDST_HAENDELSER && t.inde * 10 < t.alle && t.flyttet * 10 > t.alle * 9) meld1904(t.foerste);
}
