/** Persons to begin with in tidlig indsats: the fewest that meet each month's limit, those who lack fewest first [T0]. */
import { type Gruppe, I_ALT } from "../grundlag/ydelsesgruppe";
import type { Indeks } from "../person/indeks";
import { indsatsAf } from "../person/opslag";
import type { Skridt } from "../person/orden";
import { modelFor } from "../regeldata";
import { UMULIG } from "./kraever";
import type { Omfang } from "./omfang";
import { sorteret } from "./sorteret";
import type { TidligManko, Tilstande } from "./tilstande";
import type { Maanedsudsigt, TidligPlandel } from "./typer";

/** Rows between two yields. */
const BID = 4096;
/** More than any day's number. */
const DAGE = 2 ** 20;

/** How many more one month's limit takes, and who they are. */
interface Behov {
  rest: number;
  readonly valgte: Set<number>;
}

const noegle = (indsats: string, maaned: number, omraade: string, gruppe: Gruppe): string => `${indsats}|${maaned}|${gruppe}|${omraade}`;

/** By the letters' model: each group for itself in that of 2022 [T1], else all groups together [T5, T6]. */
export function* tidligPlan(ix: Indeks, o: Omfang, t: Tilstande, maaneder: readonly Maanedsudsigt[]): Skridt<TidligPlandel[]> {
  const behov = new Map(maaneder.filter((m) => m.slags === "tidlig-indsats").map((m) => [noegle(m.indsats, m.maaned, m.omraade, m.gruppe), { rest: m.kraever.personer, valgte: new Set<number>() }]));
  const navn = (r: TidligManko): string => {
    const maaned = o.fra + r.m;
    const model = modelFor(ix.regler, maaned);
    const gruppe = model?.samlet === false && model.maaneder !== null ? ix.data.grupper[r.gruppe] : I_ALT;
    return noegle(indsatsAf(r.maal), maaned, ix.data.kommuner[r.omraade] ?? "", gruppe ?? I_ALT);
  };
  // Looked up once for each place rows can be.
  const kendte = new Map<number, Behov | null>();
  const behovFor = (r: TidligManko): Behov | null => {
    const sted = ((r.omraade * 2 + (r.maal & 1)) * (o.til - o.fra + 1) + r.m) * ix.data.grupper.length + r.gruppe;
    const kendt = kendte.get(sted);
    if (kendt !== undefined) return kendt;
    const fundet = behov.get(navn(r)) ?? null;
    kendte.set(sted, fundet);
    return fundet;
  };
  // They were found person by person, and stay so.
  const raekker = yield* sorteret(t.tidlige.filter((r) => r.mangler < UMULIG), (r) => r.mangler * DAGE + r.frist);
  const ud: TidligPlandel[] = [];
  for (const [nr, r] of raekker.entries()) {
    if (nr % BID === 0) yield { trin: "vurder", andel: nr / raekker.length };
    const b = behovFor(r);
    if (b === null || b.rest === 0 || b.valgte.has(r.person)) continue;
    b.valgte.add(r.person);
    b.rest--;
    ud.push({ person: r.person, gruppe: ix.data.grupper[r.gruppe] ?? I_ALT, indsats: indsatsAf(r.maal), maaned: o.fra + r.m, frister: Array.from({ length: r.mangler }, () => r.frist) });
  }
  return ud;
}
