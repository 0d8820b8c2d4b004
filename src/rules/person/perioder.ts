/** Benefit periods as half-open days, and what an unreadable date leaves open [P7]. */
import { type ForloebKolonner, INGEN_DATO } from "../grundlag/persondata";
import { AABEN, FOERST, klem } from "./kalender";

/** Row i lasts `[fra[i], til[i])`; `til[i] <= fra[i]` is no days at all. */
export interface Perioder {
  readonly fra: Int32Array;
  readonly til: Int32Array;
}

/**
 * Every completion of the unreadable dates lies between `mindst` and `hoejst`: the days that the row surely has
 * and those it could have. Readable rows are the same in both.
 */
export interface PeriodeGraenser {
  readonly mindst: Perioder;
  readonly hoejst: Perioder;
  /** 1 = the row has an unreadable date. */
  readonly usikker: Uint8Array;
  /** 1 = the row's first day is not known. */
  readonly ukendtStart: Uint8Array;
  readonly nogenUsikre: boolean;
}

export function laesPerioder(f: ForloebKolonner): PeriodeGraenser {
  const n = f.antal;
  const tom = (): Perioder => ({ fra: new Int32Array(n), til: new Int32Array(n) });
  const mindst = tom();
  const usikker = new Uint8Array(n);
  const ukendtStart = new Uint8Array(n);
  const usikre: number[] = [];
  for (let i = 0; i < n; i++) {
    const start = f.start[i]!;
    const slut = f.slut[i]!;
    mindst.fra[i] = klem(start);
    mindst.til[i] = slut === INGEN_DATO ? AABEN : klem(slut) + 1;
    if (start < FOERST || slut < INGEN_DATO || (slut > INGEN_DATO && slut < start)) {
      usikker[i] = 1;
      usikre.push(i);
    }
  }
  const hoejst = usikre.length === 0 ? mindst : { fra: mindst.fra.slice(), til: mindst.til.slice() };
  for (const i of usikre) {
    const start = f.start[i]!;
    const slut = f.slut[i]!;
    const omvendt = slut > INGEN_DATO && start >= FOERST && slut < start;
    const kendtStart = start >= FOERST && !omvendt;
    const kendtSlut = slut > INGEN_DATO && !omvendt;
    ukendtStart[i] = kendtStart ? 0 : 1;
    hoejst.fra[i] = kendtStart ? klem(start) : FOERST;
    hoejst.til[i] = kendtSlut ? klem(slut) + 1 : AABEN;
    mindst.fra[i] = kendtStart ? klem(start) : kendtSlut ? klem(slut) : AABEN;
    mindst.til[i] = kendtStart ? klem(start) + 1 : kendtSlut ? klem(slut) + 1 : FOERST;
  }
  return { mindst, hoejst, usikker, ukendtStart, nogenUsikre: usikre.length > 0 };
}
