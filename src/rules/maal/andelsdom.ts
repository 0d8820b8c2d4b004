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

const INGEN_AFSTAND = { personer: null, procentpoint: null };
const INGEN_FLAG: readonly Flag[] = [];

/** A verdict that no figure is behind. */
export const udenDom = (dom: Dom, begrundelse: Begrundelse): Andelsdom => ({
  naevner: null, taeller: null, uvist: null, undtaget: null, andelMed: null, afstand: INGEN_AFSTAND, dom, flag: INGEN_FLAG, begrundelse,
});

/** `andelUden` is the share without; flags equality, and rounding that could turn a definite verdict. */
export function graenseflag(andelUden: Interval, afrunding: Broek | null, s: "<" | "<=", graense: Broek): readonly Flag[] {
  const kanVende = afrunding !== null && holder(andelUden, s, graense) !== "uvist" && holder(udvid(andelUden, afrunding), s, graense) === "uvist";
  const lig = roerer(andelUden, graense);
  if (!kanVende && !lig) return INGEN_FLAG;
  return [...(kanVende ? (["afrunding"] as const) : []), ...(lig ? (["ved-graensen"] as const) : [])];
}

export function andelsdom(mt: Maanedstal, s: "<" | "<=", graense: Broek): Andelsdom {
  const o = mt.optaelling;
  if (mt.tilstand === "tom") return { ...udenDom("ikke-relevant", { kode: "tom-naevner" }), naevner: 0, undtaget: o && o.undtaget };
  if (mt.tilstand === "mangler" || mt.andelMed === null) return { ...udenDom("uafklaret", { kode: "tal-mangler" }), naevner: o && sikre(o) };
  const andelUden = uden(mt.andelMed);
  const svar = holder(andelUden, s, graense);
  return {
    naevner: o && sikre(o),
    taeller: o && o.ja,
    uvist: o && o.uvist,
    undtaget: o && o.undtaget,
    andelMed: mt.andelMed,
    afstand: { personer: svar === "ja" ? 0 : o && manglendePersoner(o, s, graense), procentpoint: procentpoint(andelUden.hoejst, graense) },
    dom: domFor[svar],
    flag: graenseflag(andelUden, mt.afrunding, s, graense),
    begrundelse: { kode: KODE[svar], uden: andelUden, graense },
  };
}
