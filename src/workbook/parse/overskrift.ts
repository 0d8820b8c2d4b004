/** What the headings and titles above a run say about each of its columns. */
import { dimensionFor, egenskaber, type Egenskaber } from "./egenskaber";
import { erUdtraeksmaerke } from "./udtraeksdato";
import type { Flade } from "./flade";
import { flet } from "./flet";
import type { Loeb } from "./loeb";

export interface Overskrift {
  readonly tekst: string;
  readonly raekke: number;
}

export interface Kontekst {
  readonly kolonner: ReadonlyMap<number, Egenskaber>;
  /** What is said of the whole table. */
  readonly titel: Egenskaber;
  readonly overskrifter: ReadonlyMap<number, Overskrift>;
  readonly oeverst: number;
}

export interface Forrige {
  readonly loeb: Loeb;
  readonly kontekst: Kontekst;
}

const MAALEDELE = ["maalt", "med", "indsats", "slags", "benchmark"] as const;
const sigerMaal = (e: Egenskaber): boolean => MAALEDELE.some((d) => e[d] !== undefined);

const overlapper = (a: Loeb, b: Loeb): boolean => a.blok.k0 <= b.blok.k1 && b.blok.k0 <= a.blok.k1;

const brugteKolonner = (flade: Flade, r: number, k0: number, k1: number): number[] => {
  const ud: number[] = [];
  for (let k = k0; k <= k1; k++) if (flade.klasse(r, k) !== "tom") ud.push(k);
  return ud;
};

/** A name that only looks like an area counts in a heading row when all of the figures' headings are areas. */
function udenTvivlsomtOmraade(e: Egenskaber, alleOmraader: boolean): Egenskaber {
  if (!e.omraade || e.omraade.sikker || alleOmraader) return e;
  const { omraade, ...resten } = e;
  return omraade ? resten : e;
}

interface Overraekke {
  readonly r: number;
  readonly kolonner: readonly number[];
}

/** The rows over the run down from the figures before it, nearest first, without the cut-off's row. */
function raekkerOver(flade: Flade, loeb: Loeb, tidligere: readonly Forrige[]): { rows: Overraekke[]; oeverst: number } {
  const graense = tidligere.filter((f) => overlapper(f.loeb, loeb)).reduce((max, f) => Math.max(max, f.loeb.sidste + 1), flade.raekke);
  const rows: Overraekke[] = [];
  let oeverst = loeb.foerste;
  for (let r = loeb.foerste - 1; r >= graense; r--) {
    const egne = brugteKolonner(flade, r, loeb.blok.k0, loeb.blok.k1);
    const alle = egne.length > 0 ? egne : brugteKolonner(flade, r, flade.kolonne, flade.kolonner - 1);
    if (alle.length === 0 || (egne.length === 0 && alle.length > 1)) continue;
    if (alle.length > 1 && alle.some((k) => erUdtraeksmaerke(flade.celle(r, k)))) continue;
    rows.push({ r, kolonner: alle });
    if (r >= loeb.blok.r0) oeverst = r;
  }
  return { rows, oeverst };
}

export function laesKontekst(flade: Flade, loeb: Loeb, tidligere: readonly Forrige[], arkets: Egenskaber): Kontekst {
  const vaerdikolonner = [...loeb.roller].filter(([, rolle]) => rolle === "vaerdi").map(([k]) => k);
  const foersteVaerdi = vaerdikolonner[0] ?? loeb.blok.k0;
  const { rows, oeverst } = raekkerOver(flade, loeb, tidligere);
  const kolonner = new Map<number, Egenskaber>(vaerdikolonner.map((k) => [k, {}]));
  const tekster = new Map<number, Overskrift>();
  let titel: Egenskaber = {};
  let harOverskrifter = false;
  let nederste = true;
  for (const { r, kolonner: celler } of rows) {
    const [ene] = celler;
    if (celler.length === 1 && ene !== undefined) {
      const e = udenTvivlsomtOmraade(egenskaber(flade.celle(r, ene)), r >= loeb.blok.r0);
      const forAlle = ene <= foersteVaerdi || e.indsats !== undefined || e.slags !== undefined || e.omraade !== undefined || e.periode !== undefined;
      if (loeb.roller.get(ene) !== "vaerdi" && dimensionFor(flade.celle(r, ene))) continue;
      const erOverskrift = nederste && vaerdikolonner.length === 1 && ene === foersteVaerdi;
      if (erOverskrift) {
        tekster.set(ene, { tekst: String(flade.celle(r, ene)), raekke: r });
        kolonner.set(ene, flet(kolonner.get(ene) ?? {}, e));
        harOverskrifter = true;
      } else if (forAlle) titel = flet(titel, e);
      else for (const k of vaerdikolonner) if (k >= ene) kolonner.set(k, flet(kolonner.get(k) ?? {}, e));
      nederste = false;
      continue;
    }
    harOverskrifter = true;
    const over = new Map<number, Egenskaber>();
    const egne = vaerdikolonner.filter((k) => celler.includes(k)).map((k) => egenskaber(flade.celle(r, k)));
    const alleOmraader = egne.length > 0 && egne.every((e) => e.omraade !== undefined);
    for (const k of vaerdikolonner) {
      const kilde = celler.includes(k) ? k : nederste || !tekster.has(k) ? undefined : celler.filter((c) => c < k).at(-1);
      if (kilde === undefined) continue;
      const tekst = flade.celle(r, kilde);
      if (!tekster.has(k)) tekster.set(k, { tekst: String(tekst), raekke: r });
      over.set(k, udenTvivlsomtOmraade(egenskaber(tekst), alleOmraader));
    }
    for (const [k, e] of over) kolonner.set(k, flet(kolonner.get(k) ?? {}, e));
    nederste = false;
  }
  return arv({ kolonner, titel, overskrifter: tekster, oeverst }, harOverskrifter, loeb, tidligere, arkets);
}

/** A table without a heading or a title of its own takes them from the nearest table above, and at last from the sheet's name. */
function arv(egen: Kontekst, harOverskrifter: boolean, loeb: Loeb, tidligere: readonly Forrige[], arkets: Egenskaber): Kontekst {
  const over = tidligere.filter((f) => overlapper(f.loeb, loeb)).at(-1);
  const kolonner = new Map([...egen.kolonner].map(([k, e]) => [k, harOverskrifter || !over ? e : flet(e, egen.titel, over.kontekst.kolonner.get(k) ?? {})]));
  const egetMaal = sigerMaal(egen.titel) || [...egen.kolonner.values()].some(sigerMaal);
  const { omraade, slags, indsats, med, maalt, enhed } = (over ?? tidligere.at(-1))?.kontekst.titel ?? {};
  const arvet: Egenskaber = {
    ...(over && omraade ? { omraade } : {}),
    ...(!egetMaal && over ? { ...(slags ? { slags } : {}), ...(indsats ? { indsats } : {}), ...(med ? { med } : {}), ...(maalt ? { maalt } : {}), ...(enhed ? { enhed } : {}) } : {}),
  };
  return { ...egen, kolonner, titel: flet(egen.titel, arvet, arkets) };
}
