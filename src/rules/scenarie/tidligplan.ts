/** Persons to begin with in tidlig indsats: the fewest that meet each month's limit, those who lack fewest first [T0]. */
import { type Gruppe, I_ALT } from "../grundlag/ydelsesgruppe";
import type { Indeks } from "../person/indeks";
import { indsatsAf } from "../person/opslag";
import { modelFor } from "../regeldata";
import { UMULIG } from "./kraever";
import type { Omfang } from "./omfang";
import type { TidligManko, Tilstande } from "./tilstande";
import type { Maanedsudsigt, TidligPlandel } from "./typer";

const noegle = (indsats: string, maaned: number, omraade: string, gruppe: Gruppe): string => `${indsats}|${maaned}|${gruppe}|${omraade}`;

/** By the letters' model: each group for itself in that of 2022 [T1], else all groups together [T5, T6]. */
export function tidligPlan(ix: Indeks, o: Omfang, t: Tilstande, maaneder: readonly Maanedsudsigt[]): TidligPlandel[] {
  const behov = new Map(maaneder.filter((m) => m.slags === "tidlig-indsats").map((m) => [noegle(m.indsats, m.maaned, m.omraade, m.gruppe), m.kraever.personer]));
  const navn = (r: TidligManko): string => {
    const maaned = o.fra + r.m;
    const model = modelFor(ix.regler, maaned);
    const gruppe = model?.samlet === false && model.maaneder !== null ? ix.data.grupper[r.gruppe] : I_ALT;
    return noegle(indsatsAf(r.maal), maaned, ix.data.kommuner[r.omraade] ?? "", gruppe ?? I_ALT);
  };
  const valgte = new Set<string>();
  const raekker = t.tidlige.filter((r) => r.mangler < UMULIG).sort((a, b) => a.mangler - b.mangler || a.frist - b.frist || a.person - b.person);
  return raekker.flatMap((r) => {
    const n = navn(r);
    const rest = behov.get(n) ?? 0;
    const hvem = `${n}|${r.person}`;
    if (rest === 0 || valgte.has(hvem)) return [];
    valgte.add(hvem);
    behov.set(n, rest - 1);
    return [{ person: r.person, gruppe: ix.data.grupper[r.gruppe] ?? I_ALT, indsats: indsatsAf(r.maal), maaned: o.fra + r.m, frister: Array.from({ length: r.mangler }, () => r.frist) }];
  });
}
