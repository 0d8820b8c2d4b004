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

/** The words over a run while they are gathered, nearest first. */
class Ord {
  readonly kolonner: Map<number, Egenskaber>;
  readonly tekster = new Map<number, Overskrift>();
  titel: Egenskaber = {};
  harOverskrifter = false;
  private nederste = true;

  constructor(private readonly flade: Flade, private readonly loeb: Loeb, private readonly vaerdier: readonly number[]) {
    this.kolonner = new Map(vaerdier.map((k) => [k, {}]));
  }

  laes({ r, kolonner }: Overraekke): void {
    const [ene] = kolonner;
    if (kolonner.length === 1 && ene !== undefined) this.laesEne(r, ene);
    else this.laesOverskrifter(r, kolonner);
  }

  /** One cell in its row: a title of the whole table, a heading over the figures to its right, or the heading of the only column. */
  private laesEne(r: number, k: number): void {
    const celle = this.flade.celle(r, k);
    if (this.loeb.roller.get(k) !== "vaerdi" && dimensionFor(celle)) return;
    const e = udenTvivlsomtOmraade(egenskaber(celle), r >= this.loeb.blok.r0);
    const foerste = this.vaerdier[0] ?? this.loeb.blok.k0;
    const gaelderAlle = k <= foerste || e.indsats !== undefined || e.slags !== undefined || e.omraade !== undefined || e.periode !== undefined;
    if (this.nederste && this.vaerdier.length === 1 && k === foerste) {
      this.tekster.set(k, { tekst: String(celle), raekke: r });
      this.sig(k, e);
      this.harOverskrifter = true;
    } else if (gaelderAlle) this.titel = flet(this.titel, e);
    else for (const v of this.vaerdier) if (v >= k) this.sig(v, e);
    this.nederste = false;
  }

  /** A cell with nothing beside it spans to the next one, but not in the lowest row and not over columns without a heading. */
  private laesOverskrifter(r: number, celler: readonly number[]): void {
    const egne = this.vaerdier.filter((k) => celler.includes(k)).map((k) => egenskaber(this.flade.celle(r, k)));
    const alleOmraader = egne.length > 0 && egne.every((e) => e.omraade !== undefined);
    for (const k of this.vaerdier) {
      const kilde = celler.includes(k) ? k : this.nederste || !this.tekster.has(k) ? undefined : celler.filter((c) => c < k).at(-1);
      if (kilde === undefined) continue;
      const tekst = this.flade.celle(r, kilde);
      if (!this.tekster.has(k)) this.tekster.set(k, { tekst: String(tekst), raekke: r });
      this.sig(k, udenTvivlsomtOmraade(egenskaber(tekst), alleOmraader));
    }
    this.harOverskrifter = true;
    this.nederste = false;
  }

  private sig(k: number, e: Egenskaber): void {
    this.kolonner.set(k, flet(this.kolonner.get(k) ?? {}, e));
  }
}

/** `arkets` is what the sheet's name says, believed last of all. */
export function laesKontekst(flade: Flade, loeb: Loeb, tidligere: readonly Forrige[], arkets: Egenskaber): Kontekst {
  const vaerdier = [...loeb.roller].filter(([, rolle]) => rolle === "vaerdi").map(([k]) => k);
  const { rows, oeverst } = raekkerOver(flade, loeb, tidligere);
  const ord = new Ord(flade, loeb, vaerdier);
  for (const raekke of rows) ord.laes(raekke);
  const egen: Kontekst = { kolonner: ord.kolonner, titel: ord.titel, overskrifter: ord.tekster, oeverst };
  return arv(egen, ord.harOverskrifter, loeb, tidligere, arkets);
}

/** A table without a heading or a title of its own takes them from the nearest table above, and at last from the sheet's name. */
function arv(egen: Kontekst, harOverskrifter: boolean, loeb: Loeb, tidligere: readonly Forrige[], arkets: Egenskaber): Kontekst {
  const over = tidligere.filter((f) => overlapper(f.loeb, loeb)).at(-1)?.kontekst;
  const kolonner = new Map([...egen.kolonner].map(([k, e]) => [k, harOverskrifter || !over ? e : flet(e, egen.titel, over.kolonner.get(k) ?? {})]));
  const egetMaal = sigerMaal(egen.titel) || [...egen.kolonner.values()].some(sigerMaal);
  const arvede = egetMaal ? (["omraade"] as const) : (["omraade", "slags", "indsats", "med", "maalt", "enhed"] as const);
  return { ...egen, kolonner, titel: flet(egen.titel, udpluk(over?.titel ?? {}, arvede), arkets) };
}

function udpluk(e: Egenskaber, dele: readonly (keyof Egenskaber)[]): Egenskaber {
  return Object.fromEntries(dele.flatMap((d) => (e[d] === undefined ? [] : [[d, e[d]]])));
}
