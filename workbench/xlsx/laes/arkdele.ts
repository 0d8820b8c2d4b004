/** What stands round the rows of a worksheet: read from trees of its head and tail. */
import type { ConditionalFormat, Rectangle, SheetModel } from "../../model/mappe";
import { omraade, omraader } from "../a1";
import { vist } from "../formel";
import type { Relation } from "../relationer";
import { attr, barn, boern, type Element, relId, sand, tal } from "../xml/trae";
import { farve, type Farver } from "./farver";
import { regelvisning } from "./regelvisning";
import type { Dxf } from "./typografi";

export interface Farvekilde extends Farver {
  readonly dxf: readonly Dxf[];
}

type Hoveddel = Pick<SheetModel, "tabColor" | "showGridlines" | "frozenRows" | "frozenColumns" | "columnWidths">;

export function laesHoved(rod: Element, farver: Farver): Hoveddel & { fitToPage: boolean; valgt: Rectangle | null } {
  const egenskaber = barn(rod, "sheetPr"), visning = barn(barn(rod, "sheetViews"), "sheetView"), rude = barn(visning, "pane");
  const frosset = /^frozen/.test(attr(rude, "state") ?? "");
  const bredder = new Map<number, number>();
  for (const kolonne of boern(barn(rod, "cols"), "col")) {
    const bredde = sand(kolonne, "hidden") ? 0 : tal(kolonne, "width"), fra = (tal(kolonne, "min") ?? 1) - 1;
    // The last entry often reaches to the sheet's edge and says only what is standard there.
    const til = Math.min((tal(kolonne, "max") ?? 1) - 1, fra + 1023);
    if (bredde !== null) for (let k = fra; k <= til; k++) bredder.set(k, bredde);
  }
  const markeret = boern(visning, "selection").at(-1);
  return {
    tabColor: farve(barn(egenskaber, "tabColor"), farver),
    showGridlines: sand(visning, "showGridLines", true),
    frozenRows: frosset ? (tal(rude, "ySplit") ?? 0) : 0,
    frozenColumns: frosset ? (tal(rude, "xSplit") ?? 0) : 0,
    columnWidths: bredder,
    fitToPage: sand(barn(egenskaber, "pageSetUpPr"), "fitToPage"),
    valgt: omraader(attr(markeret, "sqref") ?? attr(markeret, "activeCell") ?? "")[0] ?? null,
  };
}

const PAPIR: Readonly<Record<number, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5" };
export const PAPIRNUMMER: ReadonlyMap<string, number> = new Map(Object.entries(PAPIR).map(([nr, navn]) => [navn.toLowerCase(), Number(nr)]));
/** Longer link areas are kept for their first cell. */
const MAKS_LINKCELLER = 1000;

export interface Hale extends Pick<SheetModel, "isProtected" | "merges" | "hyperlinks" | "page" | "conditionalFormats"> {
  readonly regeldxf: readonly (number | null)[];
  /** Relationship ids of custom properties by name, of tables and of the drawing. */
  readonly egenskaber: ReadonlyMap<string, string>;
  readonly tabeller: readonly string[];
  readonly tegning: string | null;
}

function links(rod: Element, relationer: readonly Relation[]): SheetModel["hyperlinks"] {
  const fundne: SheetModel["hyperlinks"] = new Map();
  for (const e of boern(barn(rod, "hyperlinks"), "hyperlink")) {
    const ref = omraade(attr(e, "ref") ?? ""), id = relId(e);
    if (!ref) continue;
    const address = relationer.find((r) => r.id === id)?.maal ?? null;
    const link = { address, documentReference: attr(e, "location"), screenTip: attr(e, "tooltip") };
    const hele = ref.rowCount * ref.columnCount <= MAKS_LINKCELLER;
    for (let r = 0; r < (hele ? ref.rowCount : 1); r++) for (let k = 0; k < (hele ? ref.columnCount : 1); k++) fundne.set(`${ref.row + r},${ref.column + k}`, link);
  }
  return fundne;
}

const UDEN: Dxf = { fill: null, color: null, bold: false, numberFormat: null };

/** Rules in the order of the file; `origin` is their place there. */
function regler(rod: Element, { dxf, ...farver }: Farvekilde): { regler: ConditionalFormat[]; numre: (number | null)[] } {
  const fundne: ConditionalFormat[] = [], numre: (number | null)[] = [];
  for (const gruppe of boern(rod, "conditionalFormatting")) {
    for (const regel of boern(gruppe, "cfRule")) {
      const type = attr(regel, "type") ?? "", nummer = tal(regel, "dxfId");
      const formel = barn(regel, "formula")?.tekst ?? null, areas = omraader(attr(gruppe, "sqref") ?? "");
      fundne.push({
        id: `{CFF${String(fundne.length).padStart(5, "0")}}`, areas, type, shown: regelvisning(regel, areas, farver),
        formula: type === "expression" && formel !== null ? vist(formel) : null,
        format: { ...((nummer === null ? undefined : dxf[nummer]) ?? UDEN) },
        priority: tal(regel, "priority") ?? fundne.length + 1, stopIfTrue: sand(regel, "stopIfTrue"), origin: fundne.length,
      });
      numre.push(nummer);
    }
  }
  return { regler: fundne, numre };
}

export function laesHale(rod: Element, relationer: readonly Relation[], fitToPage: boolean, farver: Farvekilde): Hale {
  const side = barn(rod, "pageSetup"), tegning = barn(rod, "drawing"), { regler: conditionalFormats, numre } = regler(rod, farver);
  return {
    isProtected: sand(barn(rod, "sheetProtection"), "sheet"),
    merges: boern(barn(rod, "mergeCells"), "mergeCell").flatMap((e) => omraade(attr(e, "ref") ?? "") ?? []),
    hyperlinks: links(rod, relationer),
    conditionalFormats, regeldxf: numre,
    page: {
      orientation: attr(side, "orientation") === "landscape" ? "landscape" : "portrait",
      paperSize: PAPIR[tal(side, "paperSize") ?? 0] ?? null, titleRows: null, fitToWidth: fitToPage,
    },
    egenskaber: new Map(boern(barn(rod, "customProperties"), "customPr").map((e) => [attr(e, "name") ?? "", relId(e) ?? ""])),
    tabeller: boern(barn(rod, "tableParts"), "tablePart").flatMap((e) => relId(e) ?? []),
    tegning: tegning ? relId(tegning) : null,
  };
}
