/** Corrections of printed tables: which run of figures each is about, and what it says instead of the headings. */
import type { TrykteRettelse } from "../arklaeser";
import type { Benchmarkfelt, Egenskaber } from "../egenskaber";
import type { Flade } from "../flade";
import type { Loeb, Rolle } from "../loeb";
import type { Kontekst } from "../overskrift";
import { erMaerke } from "./felter";

/** Title rows between the headings and the first figures. */
const MELLEM = 3;

const foersteData = ({ rettelse, raekke }: TrykteRettelse): number => (rettelse.overskrifter.length === 0 ? raekke : raekke + 1);

const samme = ({ blok }: Loeb, { k0, k1 }: TrykteRettelse): boolean => blok.k0 <= k1 && k0 <= blok.k1;

/** The run whose headings the correction is about; `null` when none was found there. */
function findLoebet(loeb: readonly Loeb[], ret: TrykteRettelse): Loeb | null {
  const fra = foersteData(ret);
  const egne = loeb.filter((l) => samme(l, ret));
  if (egne.some((l) => l.foerste < fra && l.sidste >= fra - 1)) return null;
  const [naeste] = egne.filter((l) => l.foerste >= fra).sort((a, b) => a.foerste - b.foerste);
  return naeste && naeste.foerste - fra <= MELLEM ? naeste : null;
}

/** Rows below the heading row, down to an empty one. */
function tvungetLoeb(flade: Flade, ret: TrykteRettelse): Loeb | null {
  const { k0, k1 } = ret;
  const foerste = foersteData(ret);
  const fyldt = (r: number): boolean => Array.from({ length: k1 - k0 + 1 }, (_, i) => k0 + i).some((k) => flade.klasse(r, k) !== "tom");
  let sidste = foerste - 1;
  while (sidste + 1 < flade.raekker && fyldt(sidste + 1)) sidste++;
  return sidste < foerste ? null : { blok: { r0: Math.min(ret.raekke, foerste), r1: sidste, k0, k1 }, foerste, sidste, roller: new Map() };
}

const rolleFor = (felt: string | null): Rolle => (felt === null ? "andet" : erMaerke(felt) ? (felt as Rolle) : "vaerdi");

/** What a column was taken as before the correction; `undefined` where no column was found. */
export type Genkendt = (k: number) => string | null | undefined;

/** The columns' roles as corrected; those that the correction agrees with are left. */
export function medRoller(loeb: Loeb, { rettelse, kolonner }: TrykteRettelse, genkendt: Genkendt): Loeb {
  const roller = new Map(loeb.roller);
  rettelse.felter.forEach((felt, i) => {
    const k = kolonner[i] ?? -1;
    if (k >= 0 && genkendt(k) !== felt) roller.set(k, rolleFor(felt));
  });
  return { ...loeb, roller: new Map([...roller].sort(([a], [b]) => a - b)) };
}

export interface RettetLoeb {
  readonly loeb: Loeb;
  readonly ret: TrykteRettelse | null;
}

/** The sheet's runs with the corrected ones put in; a run that a correction makes from its own heading row replaces what was found there. */
export function medRettelser(flade: Flade, loeb: readonly Loeb[], rettelser: readonly TrykteRettelse[]): RettetLoeb[] {
  let alle: RettetLoeb[] = loeb.map((l) => ({ loeb: l, ret: null }));
  for (const ret of rettelser) {
    const fundet = findLoebet(loeb, ret);
    if (fundet) {
      alle = alle.map((l) => (l.loeb === fundet ? { loeb: fundet, ret } : l));
      continue;
    }
    const tvunget = tvungetLoeb(flade, ret);
    if (!tvunget) continue;
    const rammes = ({ loeb: l }: RettetLoeb): boolean => samme(l, ret) && l.foerste <= tvunget.sidste && l.sidste >= tvunget.blok.r0;
    alle = [...alle.filter((l) => !rammes(l)), { loeb: tvunget, ret }];
  }
  return alle.sort((a, b) => a.loeb.foerste - b.loeb.foerste || a.loeb.blok.k0 - b.loeb.blok.k0);
}

function somEgenskaber(e: Egenskaber, felt: string): Egenskaber {
  const { maalt: _maalt, med: _med, benchmark: _benchmark, indsats, enhed, ...resten } = e;
  const [foran = "", tal] = felt.split(":");
  if (tal === undefined && foran === "antal") return { ...resten, ...(indsats ? { indsats } : {}), maalt: "antal", med: "alle" };
  if (tal !== undefined) {
    const erAndel = tal.startsWith("andel");
    return { ...resten, ...(erAndel && enhed ? { enhed } : {}), indsats: foran === "tilbud" ? "tilbud" : "samtaler", maalt: erAndel ? "andel" : "antal", med: tal.endsWith("uden") ? "uden" : "med" };
  }
  const [hvad, hvordan] = foran.split("-");
  const enheden = hvordan === "andel" && enhed ? { enhed } : {};
  return { ...resten, ...enheden, benchmark: hvad as Benchmarkfelt, ...(hvordan === "antal" || hvordan === "andel" ? { maalt: hvordan } : {}) };
}

/** The one field that all corrected columns of figures share, for columns that have come since. */
function faelles({ felter }: TrykteRettelse["rettelse"]): string | null {
  const tal = new Set(felter.filter((felt) => felt !== null && !erMaerke(felt)));
  return tal.size === 1 ? ([...tal][0] ?? null) : null;
}

/**
 * The context as corrected. Where the correction says what the headings say already, nothing is changed.
 * @param genkendt the field and the kind that were read from the headings
 */
export function medFelter(kontekst: Kontekst, ret: TrykteRettelse, genkendt: { readonly feltAf: Genkendt; readonly slags: string | null }): Kontekst {
  const { rettelse } = ret;
  const felter = new Map(rettelse.felter.map((felt, i) => [ret.kolonner[i] ?? -1, felt] as const));
  const slags = rettelse.slags === "fokusmaal" || rettelse.slags === "tidlig-indsats" ? rettelse.slags : null;
  const saetSlags = slags !== null && slags !== genkendt.slags ? { slags } : {};
  const kolonner = [...kontekst.kolonner].map(([k, e]): [number, Egenskaber] => {
    const felt = felter.has(k) ? (felter.get(k) ?? null) : faelles(rettelse);
    const rettet = felt === null || felt === genkendt.feltAf(k) ? e : somEgenskaber(e, felt);
    return [k, { ...rettet, ...saetSlags }];
  });
  return { ...kontekst, kolonner: new Map(kolonner) };
}
