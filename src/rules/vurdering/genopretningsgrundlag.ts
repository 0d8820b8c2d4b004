/** What a redegørelse and a case review are written from: causes by pair, and the persons of the failing groups [T3, S4]. */
import { type Maaned, maanedAf } from "../grundlag/tid";
import type { Sag, Sagsgennemgang } from "../grundlag/vurdering";
import type { Gruppe, Indsats } from "../grundlag/ydelsesgruppe";
import type { Resultat } from "../grundlag/resultat";
import { type Aarsager, findAarsager } from "../person/aarsager";
import type { Motor } from "../person/motor";
import { findNaevnerpersoner, type Naevnerperson } from "../person/naevnerliste";
import type { Skridt } from "../person/orden";
import type { Slags } from "../person/opslag";

export interface Paraarsager {
  readonly omraade: string;
  readonly slags: Slags;
  readonly indsats: Indsats;
  readonly gruppe: Gruppe;
  readonly maaneder: readonly Maaned[];
  readonly aarsager: Aarsager;
}

/** Every person in the denominators of the groups above the limit, none of the others. */
export interface Gennemgang {
  readonly omraade: string;
  readonly indsats: Indsats;
  readonly maaned: Maaned;
  readonly personer: readonly Naevnerperson[];
}

export interface Genopretningsgrundlag {
  readonly aarsager: readonly Paraarsager[];
  readonly gennemgange: readonly Gennemgang[];
}

const AFSLUTTET: readonly Sag["tilstand"][] = ["genoprettet", "afsluttet"];
export const erAaben = ({ tilstand }: Pick<Sag, "tilstand">): boolean => !AFSLUTTET.includes(tilstand);

/** Months looked at when the letter's own follow-up months are not counted yet. */
const SENESTE = 3;

/** The latest follow-up months that have been counted, else the newest months. */
function sagensMaaneder({ datoer }: Sag, sidste: Maaned): readonly Maaned[] {
  const opfoelgning = datoer.filter(({ hvad }) => hvad === "opfoelgning" || hvad === "naeste-opfoelgning").map(({ maaneder }) => maaneder.filter((m) => m <= sidste));
  return opfoelgning.reverse().find((m) => m.length > 0) ?? Array.from({ length: SENESTE }, (_, i) => sidste - SENESTE + 1 + i);
}

const indsatsI = ({ maal }: Sagsgennemgang): Indsats => (maal === "fokusmaal-samtaler" ? "samtaler" : "tilbud");

export function* genopretningsgrundlag(motor: Motor, { sager, sagsgennemgang, maaleaar }: Pick<Resultat, "sager" | "sagsgennemgang" | "maaleaar">): Skridt<Genopretningsgrundlag> {
  const aarsager: Paraarsager[] = [];
  const gennemgange: Gennemgang[] = [];
  for (const sag of sager.filter(erAaben)) {
    const par = { omraade: sag.omraade, slags: "tidlig-indsats", indsats: sag.delmaal, gruppe: sag.gruppe } as const;
    const maaneder = sagensMaaneder(sag, motor.sidsteMaaned);
    aarsager.push({ ...par, maaneder, aarsager: yield* findAarsager(motor.indeks, maaneder, { ...par, grupper: [sag.gruppe] }) });
  }
  if (maaleaar === null) return { aarsager, gennemgange };
  const maaned = Math.min(motor.sidsteMaaned, maanedAf(maaleaar, 12));
  for (const g of sagsgennemgang) {
    const udvalg = { omraade: g.omraade, slags: "fokusmaal", indsats: indsatsI(g) } as const;
    for (const gruppe of g.grupper) {
      aarsager.push({ ...udvalg, gruppe, maaneder: [maaned], aarsager: yield* findAarsager(motor.indeks, [maaned], { ...udvalg, grupper: [gruppe] }) });
    }
    gennemgange.push({ omraade: g.omraade, indsats: udvalg.indsats, maaned, personer: yield* findNaevnerpersoner(motor.indeks, { ...udvalg, grupper: g.grupper, maaned }) });
  }
  return { aarsager: aarsager.filter(({ aarsager: { mangler, har, uvisse } }) => mangler.personer + har.personer + uvisse > 0), gennemgange };
}
