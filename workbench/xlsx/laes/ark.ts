/** One worksheet part into a sheet of the model. */
import { CellStore } from "../../model/celler";
import type { SheetModel, TableModel } from "../../model/mappe";
import { XlsxFejl } from "../fejl";
import { type Arkkilde, erMaerket, MAERKE } from "../kilde";
import type { Pakke } from "../pakke";
import { type Relation, relationer } from "../relationer";
import { attr, type Element, trae } from "../xml/trae";
import { type Farvekilde, laesHale, laesHoved } from "./arkdele";
import { Arklaeser } from "./celler";
import { laesDiagrammer } from "./diagrammer";
import { laesNoter } from "./noter";
import { Skanner } from "./skan";
import { stykker } from "./stykker";
import { laesTabel } from "./tabeller";

export interface Arkopslag {
  readonly navn: string;
  readonly visibility: SheetModel["visibility"];
  readonly relation: string;
  readonly del: string;
  /** Place in the workbook, for sheets that carry no id of their own. */
  readonly plads: number;
  readonly harCeller: boolean;
}

export interface LaestArk {
  readonly ark: SheetModel;
  readonly kilde: Arkkilde;
  readonly valgt: SheetModel["merges"][number] | null;
}

/** Head and tail of a worksheet as trees, and the opening tag that the tail's places are counted from. */
export interface Arktraeer {
  readonly hoved: Element;
  readonly hale: Element;
  readonly aabning: string;
}

export function arktraeer(hoved: string, hale: string): Arktraeer {
  const rod = trae(`${hoved}</worksheet>`), aabning = hoved.slice(rod.fra, rod.indreFra);
  return { hoved: rod, hale: trae(aabning + hale), aabning };
}

const standardId = (plads: number): string => `{00000000-0001-0000-${plads.toString(16).padStart(4, "0").toUpperCase()}-000000000000}`;

export function tomtArk(id: string, { navn, visibility, harCeller }: Pick<Arkopslag, "navn" | "visibility" | "harCeller">): SheetModel {
  return {
    id, name: navn, visibility, hasCells: harCeller, cells: new CellStore(), tables: [], conditionalFormats: [], customProperties: new Map(), charts: [],
    isProtected: false, tabColor: null, showGridlines: true, frozenRows: 0, frozenColumns: 0, columnWidths: new Map(), rowHeights: new Map(), merges: [],
    hyperlinks: new Map(), page: { orientation: "portrait", paperSize: null, titleRows: null, fitToWidth: false },
    changes: { isNew: false, cells: new Set(), conditionalFormats: false, other: false },
  };
}

const maal = (fundne: readonly Relation[], id: string | null): string | null => fundne.find((r) => r.id === id && !r.ekstern)?.maal ?? null;

async function egenskaber(pakke: Pakke, fundne: readonly Relation[], ider: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const ud = new Map<string, string>();
  for (const [navn, id] of ider) {
    const del = maal(fundne, id);
    if (del !== null && pakke.find(del)) ud.set(navn, new TextDecoder("utf-16le").decode(await pakke.bytes(del)));
  }
  return ud;
}

export async function laesArk(pakke: Pakke, opslag: Arkopslag, strenge: readonly string[], farver: Farvekilde): Promise<LaestArk> {
  const { del, relation, navn, visibility } = opslag;
  const grund = { relation, del, navn, visibility, vores: false, harFormler: false, regler: [], regeldxf: [], andreDxf: [], hoved: "", hale: "", delte: new Map<string, string>(), bredder: new Map<number, number>(), hoejder: new Map<number, number>() };
  if (!opslag.harCeller) return { ark: tomtArk(standardId(opslag.plads), opslag), kilde: grund, valgt: null };
  const laeser = new Arklaeser(), skanner = new Skanner(strenge, laeser, del);
  let hoved = "", hale = "";
  for await (const stykke of stykker(pakke.stroem(del), del)) {
    if (stykke.slags === "raekker") skanner.raekker(stykke.tekst);
    else if (stykke.slags === "hoved") hoved = stykke.tekst;
    else if (stykke.slags === "hale") hale = stykke.tekst;
  }
  try {
    const traeer = arktraeer(hoved, hale), fundne = await relationer(pakke, del);
    const { fitToPage, valgt, ...foran } = laesHoved(traeer.hoved, farver);
    const { regeldxf, egenskaber: ider, tabeller, tegning, ...bag } = laesHale(traeer.hale, fundne, fitToPage, farver);
    const ark: SheetModel = { ...tomtArk(attr(traeer.hoved, "xr:uid") ?? standardId(opslag.plads), opslag), ...foran, ...bag, cells: laeser.celler, rowHeights: laeser.hoejder };
    if (laeser.skjulte.size > 0) ark.hiddenRows = laeser.skjulte;
    if (laeser.spild.size > 0) ark.spills = laeser.spild;
    ark.customProperties = await egenskaber(pakke, fundne, ider);
    ark.tables = await laesTabeller(pakke, tabeller.flatMap((id) => maal(fundne, id) ?? []));
    const tegnet = maal(fundne, tegning);
    if (tegnet !== null && pakke.find(tegnet)) ark.charts = await laesDiagrammer(pakke, tegnet);
    const noter = await laesNoter(pakke, fundne);
    if (noter.size > 0) ark.notes = noter;
    const vores = erMaerket(ark.customProperties.get(MAERKE), ark.id);
    return { ark, kilde: { ...grund, vores, harFormler: laeser.harFormler, regler: bag.conditionalFormats.map((r) => ({ ...r })), regeldxf, andreDxf: dxfUdenforRegler(hale), hoved, hale, delte: laeser.delte, bredder: new Map(foran.columnWidths), hoejder: new Map(laeser.hoejder) }, valgt };
  } catch (fejl) {
    throw fejl instanceof XlsxFejl && fejl.hvor === null ? new XlsxFejl(fejl.kode, del) : fejl;
  }
}

const dxfUdenforRegler = (hale: string): number[] =>
  [...hale.matchAll(/<([\w:]+)\s[^>]*?[dD]xfId="(\d+)"/g)].flatMap(([, navn, nummer]) => (navn === "cfRule" ? [] : [Number(nummer)]));

async function laesTabeller(pakke: Pakke, dele: readonly string[]): Promise<TableModel[]> {
  const fundne: TableModel[] = [];
  for (const del of dele) {
    const tabel = pakke.find(del) ? laesTabel(await pakke.tekst(del)) : null;
    if (tabel) fundne.push(tabel);
  }
  return fundne;
}
