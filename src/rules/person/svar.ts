/** One person's answer with everything it was made from [U1]. */
import type { Maaned } from "../grundlag/tid";
import { type Gruppe, I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import { type Fejning, nyFejning } from "./fejning";
import { fokusPerson } from "./fokus";
import { findHaendelser, type Haendelse } from "./haendelseskoder";
import type { Indeks } from "./indeks";
import { harRegler } from "./krav";
import { forloebI, fundetI, kravI, maalAf, type PersonFundet, type PersonKrav, type Slags, vindueI, type Vindue, vistForloeb, type VistForloeb } from "./opslag";
import { tidligPerson } from "./tidlig";
import { UDFALD } from "./udfald";

export interface Spoergsmaal {
  /** Index into `Persondata.personer`. */
  readonly person: number;
  /** One of the nine, or the total. */
  readonly gruppe: Gruppe;
  readonly maaned: Maaned;
  readonly slags: Slags;
  readonly indsats: Indsats;
}

/** `maaske`: an unreadable date leaves it open whether the person is in the denominator at all. */
export type Personudfald = "ja" | "nej" | "uvist" | "undtaget" | "maaske" | "ikke-i-naevner";

export interface PersonSvar {
  readonly udfald: Personudfald;
  /** The municipalities whose figures the person is, or may be, in. */
  readonly omraader: readonly string[];
  /** `null` outside the denominator, for the total, and where dates are unreadable. */
  readonly forloeb: VistForloeb | null;
  readonly vindue: Vindue | null;
  readonly krav: PersonKrav;
  readonly fundet: PersonFundet | null;
  readonly haendelser: readonly Haendelse[];
}

/** @throws RangeError for a month without rules or a group that the data do not hold. */
export function forklar(ix: Indeks, s: Spoergsmaal): PersonSvar {
  if (!harRegler(ix.regler, s.maaned)) throw new RangeError("Der er ingen regler for måneden");
  const total = ix.data.grupper.length;
  const g = s.gruppe === I_ALT ? total : ix.data.grupper.indexOf(s.gruppe);
  if (g < 0) throw new RangeError("Ydelsesgruppen er ikke i data");
  const krav = kravI(ix, s.maaned, s.gruppe, s.slags, s.indsats);
  const { udfald, omraader } = bedoem(ix, s, g);
  const i = forloebI(ix.forloeb, s.person, g, s.maaned, s.slags);
  const vindue = i >= 0 || s.slags === "fokusmaal" ? vindueI(ix.forloeb, i, s.maaned, s.slags) : null;
  return {
    udfald,
    omraader,
    forloeb: i >= 0 && vindue ? vistForloeb(ix, s.person, i, vindue) : null,
    vindue,
    krav,
    fundet: vindue && fundetI(ix, s.person, ix.unge[g] === 1, vindue, s.slags, s.indsats),
    haendelser: vindue ? findHaendelser(ix, s.person, s.slags, s.indsats, ix.unge[g] === 1, vindue) : [],
  };
}

const fejninger = new WeakMap<Indeks, Map<Maaned, Fejning>>();

/** One month's requirements and working columns; lists ask for the same few months many thousand times. */
function fejningFor(ix: Indeks, maaned: Maaned): Fejning {
  const kendte = fejninger.get(ix) ?? new Map<Maaned, Fejning>();
  fejninger.set(ix, kendte);
  const kendt = kendte.get(maaned) ?? nyFejning(ix, maaned, maaned, false);
  kendte.set(maaned, kendt);
  return kendt;
}

/** The same functions as the sweeps, for one person and month. */
function bedoem(ix: Indeks, s: Spoergsmaal, g: number): { udfald: Personudfald; omraader: readonly string[] } {
  const maal = maalAf(s.slags, s.indsats);
  let bits = 0;
  const omraader = new Set<string>();
  const ud = {
    laeg(_p: number, omraade: number, _m: number, fundetMaal: number, gruppe: number, udfald: number): void {
      if (fundetMaal !== maal || gruppe !== g) return;
      bits |= udfald;
      omraader.add(ix.data.kommuner[omraade] ?? "");
    },
  };
  const fejning = fejningFor(ix, s.maaned);
  if (s.slags === "fokusmaal") fokusPerson(ix, fejning, s.person, ud);
  else tidligPerson(ix, fejning, s.person, ud);
  return { udfald: udfaldAf(bits), omraader: [...omraader] };
}

function udfaldAf(bits: number): Personudfald {
  if (bits & UDFALD.ja) return "ja";
  if (bits & UDFALD.nej) return "nej";
  if (bits & UDFALD.uvist) return "uvist";
  if (bits & UDFALD.undtaget) return "undtaget";
  return bits & (UDFALD.maaskeJa | UDFALD.maaskeNej) ? "maaske" : "ikke-i-naevner";
}
