/** Rows of a sheet: written anew from the model, or merged into those of the file, where unchanged cells stay verbatim. */
import { type CellStore, CellError, type CellValue } from "../../model/celler";
import type { SheetModel } from "../../model/mappe";
import { vist } from "../formel";
import { attributI, type Formel, Skanner } from "../laes/skan";
import { celleXml } from "./celle";
import { medHoejde, type Stoerrelser } from "./stoerrelser";

/** From the model's style number to the file's. */
export type Stiltal = (stil: number) => number;

const BUNDT = 1 << 18;

/** All rows of a new sheet, in bundles. */
export function* nyeRaekker(ark: SheetModel, stil: Stiltal): Generator<string> {
  const { cells: celler, rowHeights, hiddenRows } = ark, brugt = celler.usedRange(false);
  let ud = "", sidste = (brugt?.row ?? 0) + (brugt?.rowCount ?? 0);
  for (const r of [...rowHeights.keys(), ...(hiddenRows ?? [])]) sidste = Math.max(sidste, r + 1);
  for (let r = 0; r < sidste; r++) {
    const hoejde = rowHeights.get(r), skjult = hiddenRows?.has(r) ?? false;
    const a = `${hoejde === undefined ? "" : ` ht="${hoejde}" customHeight="1"`}${skjult ? ' hidden="1"' : ""}`;
    let indhold = "";
    for (let k = 0; k < celler.columnCount; k++) indhold += celleXml(celler, r, k, stil(celler.style(r, k)), ark.spills?.get(`${r},${k}`));
    if (indhold !== "") ud += `<row r="${r + 1}"${a}>${indhold}</row>`;
    else if (a !== "") ud += `<row r="${r + 1}"${a}/>`;
    if (ud.length > BUNDT) {
      yield ud;
      ud = "";
    }
  }
  yield ud;
}

interface Filcelle {
  readonly stil: number;
  readonly vaerdi: CellValue;
  readonly formel: Formel | null;
}

const ens = (a: CellValue, b: CellValue): boolean => a === b || (a instanceof CellError && b instanceof CellError && a.code === b.code);

export interface Fletning {
  readonly celler: CellStore;
  readonly spild: SheetModel["spills"];
  /** Changed cells by row; `null` when any may have changed. */
  readonly aendrede: ReadonlyMap<number, ReadonlySet<number>> | null;
  /** Shared formulas that lose the cell they are written in. */
  readonly brudte: ReadonlySet<string>;
  /** Heights in points of the rows that have a new one. */
  readonly hoejder: Stoerrelser;
  readonly strenge: readonly string[];
  readonly stil: Stiltal;
  readonly del: string;
}

const RAEKKE = /<row(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELLE = /<c(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/c>)/g;

export class Fletter {
  /** Rows that must be in the sheet and have not been met yet, in order. */
  private readonly mangler: number[];
  private plads = 0;
  private raekke = -1;

  constructor(private readonly f: Fletning) {
    const brugt = f.celler.usedRange(false);
    const raekker = f.aendrede === null ? Array.from({ length: brugt?.rowCount ?? 0 }, (_, i) => i + (brugt?.row ?? 0)) : f.aendrede.keys();
    this.mangler = [...new Set([...raekker, ...f.hoejder.keys()])].sort((a, b) => a - b);
  }

  /** A bundle of whole rows. */
  flet(tekst: string): string {
    return tekst.replace(RAEKKE, (raa: string, attributter: string | undefined, indhold: string | undefined) => {
      const r = attributI(attributter ?? "", "r");
      this.raekke = r === null ? this.raekke + 1 : Number(r) - 1;
      const foran = this.til(this.raekke), celler = indhold ?? "";
      if (this.mangler[this.plads] === this.raekke) this.plads++;
      const hoejde = this.f.hoejder.get(this.raekke), uroert = this.f.aendrede && !this.f.aendrede.has(this.raekke) && !this.harBrudt(celler);
      const nyt = uroert ? celler : this.flettet(this.raekke, celler);
      if (nyt === celler && hoejde === undefined) return foran + raa;
      const a = medHoejde((attributter ?? "").replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, ""), hoejde);
      return `${foran}<row${a}${nyt === "" ? "/>" : `>${nyt}</row>`}`;
    });
  }

  /** The rows below the file's last. */
  resten(): string {
    return this.til(Infinity);
  }

  /** New rows above row `r`. */
  private til(r: number): string {
    let ud = "";
    for (let ny = this.mangler[this.plads]; ny !== undefined && ny < r; ny = this.mangler[++this.plads]) {
      const hoejde = this.f.hoejder.get(ny), indhold = this.f.aendrede && !this.f.aendrede.has(ny) ? "" : this.flettet(ny, "");
      if (indhold !== "" || hoejde !== undefined) ud += `<row${medHoejde(` r="${ny + 1}"`, hoejde)}>${indhold}</row>`;
    }
    return ud;
  }

  private harBrudt(celler: string): boolean {
    return this.f.brudte.size > 0 && [...celler.matchAll(/<f\s[^>]*?si="(\d+)"/g)].some(([, si]) => this.f.brudte.has(si ?? ""));
  }

  private flettet(r: number, indhold: string): string {
    const fra = new Map<number, Filcelle>(), raa = new Map<number, string>();
    if (indhold !== "") {
      new Skanner(this.f.strenge, { raekke: () => undefined, celle: (_, k, stil, vaerdi, formel) => fra.set(k, { stil, vaerdi, formel }) }, this.f.del).raekker(`<row r="${r + 1}">${indhold}</row>`);
      const stykker = indhold.match(CELLE) ?? [];
      [...fra.keys()].forEach((k, i) => raa.set(k, stykker[i] ?? ""));
    }
    const kolonner = new Set(fra.keys());
    if (this.f.aendrede) for (const k of this.f.aendrede.get(r) ?? []) kolonner.add(k);
    else for (let k = 0; k < this.f.celler.columnCount; k++) kolonner.add(k);
    let ud = "", uroert = true;
    for (const k of [...kolonner].sort((a, b) => a - b)) {
      const gammel = fra.get(k), xml = this.celle(r, k, gammel, raa.get(k) ?? "");
      uroert &&= xml === (raa.get(k) ?? "");
      ud += xml;
    }
    return uroert ? indhold : ud;
  }

  private celle(r: number, k: number, fil: Filcelle | undefined, raa: string): string {
    const { celler, aendrede, brudte, stil } = this.f, nyStil = stil(celler.style(r, k));
    if (fil) {
      const delt = fil.formel?.slags === "delt", brudt = delt && brudte.has(fil.formel?.si ?? "");
      if (aendrede && !aendrede.get(r)?.has(k) && !brudt) return raa;
      if (!delt && ens(fil.vaerdi, celler.value(r, k)) && ensFormel(fil.formel, celler.formula(r, k))) return fil.stil === nyStil ? raa : medStil(raa, nyStil);
    }
    return celleXml(celler, r, k, nyStil, this.f.spild?.get(`${r},${k}`));
  }
}

const ensFormel = (fil: Formel | null, ny: string | undefined): boolean =>
  fil === null ? ny === undefined : fil.slags === "tabel" ? ny?.startsWith("=TABLE(") === true : vist(fil.tekst) === ny;

const medStil = (raa: string, stil: number): string => {
  const tag = /^<c[^>]*?(?=\/?>)/.exec(raa)?.[0] ?? "<c", findes = /\ss\s*=\s*(?:"[^"]*"|'[^']*')/;
  const ny = stil === 0 ? "" : ` s="${stil}"`;
  return (findes.test(tag) ? tag.replace(findes, ny) : tag + ny) + raa.slice(tag.length);
};
