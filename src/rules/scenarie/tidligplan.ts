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

const noegle = (indsats: string, maaned: number, omraade: string, gruppe: Gruppe): string => `${indsats}|${maaned}|${gruppe}|${omraade}`;

/** By the letters' model: each group for itself in that of 2022 [T1], else all groups together [T5, T6]. */
export function* tidligPlan(ix: Indeks, o: Omfang, t: Tilstande, maaneder: readonly Maanedsudsigt[]): Skridt<TidligPlandel[]> {
  const behov = new Map(maaneder.filter((m) => m.slags === "tidlig-indsats").map((m) => [noegle(m.indsats, m.maaned, m.omraade, m.gruppe), m.kraever.personer]));
  const navn = (r: TidligManko): string => {
    const maaned = o.fra + r.m;
    const model = modelFor(ix.regler, maaned);
    const gruppe = model?.samlet === false && model.maaneder !== null ? ix.data.grupper[r.gruppe] : I_ALT;
    return noegle(indsatsAf(r.maal), maaned, ix.data.kommuner[r.omraade] ?? "", gruppe ?? I_ALT);
  };
  // One table for each place rows can be, so that names are made once.
  const navne = new Map<number, string>();
  const navnFor = (r: TidligManko): string => {
    const sted = ((r.omraade * 2 + (r.maal & 1)) * (o.til - o.fra + 1) + r.m) * ix.data.grupper.length + r.gruppe;
    const kendt = navne.get(sted) ?? navn(r);
    navne.set(sted, kendt);
    return kendt;
  };
  // They were found person by person, and stay so.
  const raekker = yield* sorteret(t.tidlige.filter((r) => r.mangler < UMULIG), (r) => r.mangler * DAGE + r.frist);
  const valgte = new Set<string>();
  const ud: TidligPlandel[] = [];
  for (const [nr, r] of raekker.entries()) {
    if (nr % BID === 0) yield { trin: "vurder", andel: nr / raekker.length };
    const n = navnFor(r);
    const rest = behov.get(n) ?? 0;
    if (rest === 0) continue;
    const hvem = `${n}|${r.person}`;
    if (valgte.has(hvem)) continue;
    valgte.add(hvem);
    behov.set(n, rest - 1);
    ud.push({ person: r.person, gruppe: ix.data.grupper[r.gruppe] ?? I_ALT, indsats: indsatsAf(r.maal), maaned: o.fra + r.m, frister: Array.from({ length: r.mangler }, () => r.frist) });
  }
  return ud;
}
