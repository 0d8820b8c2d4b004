/** What a scenario changes: verdict by verdict, and person by person in the newest judged month. */
import type { Maaned } from "../grundlag/tid";
import type { Vurdering } from "../grundlag/vurdering";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import { findNaevnerpersoner, type Naevnerperson } from "../person/naevnerliste";
import type { Motor } from "../person/motor";
import type { Raekkested, Slags } from "../person/opslag";
import type { Skridt } from "../person/orden";

/** `null`: not judged on that side. */
export interface Domforskel {
  readonly fakta: Vurdering | null;
  readonly scenarie: Vurdering | null;
}

const noegle = ({ maal, delmaal, omraade, gruppe, periode }: Vurdering): string => JSON.stringify([maal, delmaal, omraade, gruppe, periode]);

/** Every verdict of either side, those of the facts in their order and then the scenario's own. */
export function stilOp(fakta: readonly Vurdering[], scenarie: readonly Vurdering[]): readonly Domforskel[] {
  const efter = new Map(scenarie.map((v) => [noegle(v), v]));
  const kendte = new Set(fakta.map(noegle));
  return [...fakta.map((v) => ({ fakta: v, scenarie: efter.get(noegle(v)) ?? null })), ...scenarie.filter((v) => !kendte.has(noegle(v))).map((v) => ({ fakta: null, scenarie: v }))];
}

export const erForskel = ({ fakta, scenarie }: Domforskel): boolean => fakta?.dom !== scenarie?.dom;

/** `ude`: not in the denominator. */
type Plads = Naevnerperson["udfald"] | "ude";

export interface Personforskel {
  /** Index into `Persondata.personer`. */
  readonly person: number;
  readonly omraade: string;
  readonly gruppe: Gruppe;
  readonly slags: Slags;
  readonly indsats: Indsats;
  readonly maaned: Maaned;
  readonly fakta: Plads;
  readonly scenarie: Plads;
  readonly kilde: Raekkested;
}

const MAAL = (["fokusmaal", "tidlig-indsats"] as const).flatMap((slags) => (["samtaler", "tilbud"] as const).map((indsats) => ({ slags, indsats })));

const id = ({ person, gruppe }: Naevnerperson): string => `${person}|${gruppe}`;

export function* personforskelle(fakta: Motor, scenarie: Motor, maaned: Maaned, omraader: readonly string[], grupper: readonly Gruppe[]): Skridt<readonly Personforskel[]> {
  const ud: Personforskel[] = [];
  for (const omraade of omraader) {
    for (const maal of MAAL) {
      const udvalg = { omraade, grupper, maaned, ...maal };
      const foer = new Map((yield* findNaevnerpersoner(fakta.indeks, udvalg)).map((p) => [id(p), p]));
      const efter = new Map((yield* findNaevnerpersoner(scenarie.indeks, udvalg)).map((p) => [id(p), p]));
      for (const [noegle, p] of new Map([...foer, ...efter])) {
        const f: Plads = foer.get(noegle)?.udfald ?? "ude";
        const s: Plads = efter.get(noegle)?.udfald ?? "ude";
        if (f !== s) ud.push({ person: p.person, omraade, gruppe: p.gruppe, maaned, ...maal, fakta: f, scenarie: s, kilde: p.kilde });
      }
    }
  }
  return ud;
}
