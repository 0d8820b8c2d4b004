/** A month's share held against a limit: verdict, distance, flags and reason [U2–U4, D5]. */
import { holder, manglendePersoner, procentpoint, roerer, sikre, uden, udvid } from "../grundlag/andel";
import type { Begrundelse } from "../grundlag/begrundelse";
import type { Broek } from "../grundlag/broek";
import type { Interval } from "../grundlag/interval";
import type { Svar } from "../grundlag/kleene";
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Dom, Flag, Vurdering } from "../grundlag/vurdering";

export const domFor: Readonly<Record<Svar, Dom>> = { ja: "opfyldt", nej: "ikke-opfyldt", uvist: "uafklaret" };

const KODE = { ja: "andel-opfylder", nej: "andel-opfylder-ikke", uvist: "andel-uafklaret" } as const;

export type Andelsdom = Pick<Vurdering, "naevner" | "taeller" | "uvist" | "undtaget" | "andelMed" | "afstand" | "dom"> & {
  readonly flag: readonly Flag[];
  readonly begrundelse: Begrundelse;
};

/** `andelUden` is the share without; flags equality, and rounding that could turn a definite verdict. */
export function graenseflag(andelUden: Interval, afrunding: Broek | null, s: "<" | "<=", graense: Broek): readonly Flag[] {
  const flag: Flag[] = [];
  const kanVende = afrunding !== null && holder(andelUden, s, graense) !== "uvist" && holder(udvid(andelUden, afrunding), s, graense) === "uvist";
  if (kanVende) flag.push("afrunding");
  if (roerer(andelUden, graense)) flag.push("ved-graensen");
  return flag;
}

export function andelsdom(mt: Maanedstal, s: "<" | "<=", graense: Broek): Andelsdom {
  const o = mt.optaelling;
  const tal = { naevner: o && sikre(o), taeller: o && o.ja, uvist: o && o.uvist, undtaget: o && o.undtaget, andelMed: mt.andelMed };
  const intet = { ...tal, afstand: { personer: null, procentpoint: null }, flag: [] };
  if (mt.tilstand === "tom") return { ...intet, naevner: 0, dom: "ikke-relevant", begrundelse: { kode: "tom-naevner" } };
  if (mt.tilstand === "mangler" || mt.andelMed === null) return { ...intet, taeller: null, dom: "uafklaret", begrundelse: { kode: "tal-mangler" } };
  const andelUden = uden(mt.andelMed);
  const svar = holder(andelUden, s, graense);
  return {
    ...tal,
    afstand: { personer: svar === "ja" ? 0 : o && manglendePersoner(o, s, graense), procentpoint: procentpoint(andelUden.hoejst, graense) },
    dom: domFor[svar],
    flag: graenseflag(andelUden, mt.afrunding, s, graense),
    begrundelse: { kode: KODE[svar], uden: andelUden, graense },
  };
}
