/** The persons of some groups' denominators in one month, one by one: what a case review goes through [S4]. */
import type { Maaned } from "../grundlag/tid";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import { fejAlle } from "./fej";
import { nyFejning } from "./fejning";
import type { Indeks } from "./indeks";
import { harRegler } from "./krav";
import { forloebsraekke, maalAf, type Raekkested, type Slags } from "./opslag";
import type { Skridt } from "./orden";
import { UDFALD } from "./udfald";

export interface Naevnerudvalg {
  readonly omraade: string;
  readonly grupper: readonly Gruppe[];
  readonly maaned: Maaned;
  readonly slags: Slags;
  readonly indsats: Indsats;
}

/** `maaske`: an unreadable date leaves it open whether the person is in the denominator. */
export interface Naevnerperson {
  /** Index into `Persondata.personer`. */
  readonly person: number;
  readonly gruppe: Gruppe;
  readonly udfald: "ja" | "nej" | "uvist" | "maaske";
  /** The person's row among the periods. */
  readonly kilde: Raekkested;
}

function udfaldAf(bits: number): Naevnerperson["udfald"] {
  if (bits & UDFALD.ja) return "ja";
  if (bits & UDFALD.nej) return "nej";
  return bits & UDFALD.uvist ? "uvist" : "maaske";
}

/** Exempt persons are not in it [P9]. In the order of the persons; empty for a month without rules. */
export function* findNaevnerpersoner(ix: Indeks, { omraade, grupper, maaned, slags, indsats }: Naevnerudvalg): Skridt<readonly Naevnerperson[]> {
  const fundne: Naevnerperson[] = [];
  const kommune = ix.data.kommuner.indexOf(omraade);
  if (kommune < 0 || !harRegler(ix.regler, maaned)) return fundne;
  const soegt = maalAf(slags, indsats);
  const valgte = new Set(grupper.map((g) => ix.data.grupper.indexOf(g)));
  yield* fejAlle(ix, nyFejning(ix, maaned, maaned, false), {
    laeg(person, sted, _maaned, maal, gruppe, bits, sidsteDag) {
      const g = ix.data.grupper[gruppe];
      if (sted !== kommune || maal !== soegt || g === undefined || !valgte.has(gruppe) || bits === UDFALD.undtaget) return;
      fundne.push({ person, gruppe: g, udfald: udfaldAf(bits), kilde: forloebsraekke(ix, person, gruppe, sidsteDag) });
    },
  });
  return fundne;
}
