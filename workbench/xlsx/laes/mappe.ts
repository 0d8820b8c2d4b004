/** A package into a workbook model. */
import type { NamedItem, Rectangle, SheetModel, WorkbookModel } from "../../model/mappe";
import { vist } from "../formel";
import { XlsxFejl } from "../fejl";
import { laesIndstillinger } from "./indstillinger";
import { type Arkkilde, somKilde } from "../kilde";
import { Pakke } from "../pakke";
import { TYPEDEL } from "../indholdstyper";
import { type Relation, relationer } from "../relationer";
import { attr, barn, boern, type Element, relId, sand, tal, trae } from "../xml/trae";
import type { Graenser } from "../zip/katalog";
import { type Arkopslag, laesArk } from "./ark";
import { laesTema } from "./farver";
import { kraevZip } from "./genkend";
import { laesStrenge } from "./strenge";
import { laesTypografi } from "./typografi";

const SYNLIGHED: Readonly<Record<string, SheetModel["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

export interface Mappedel {
  readonly pakke: Pakke;
  readonly del: string;
  readonly rod: Element;
  readonly relationer: readonly Relation[];
  readonly ark: readonly Arkopslag[];
}

/** The parts of a workbook by way of its relationships. @throws XlsxFejl `ikke-xlsx` when it is another kind of zip. */
export async function aabnPakke(bytes: Uint8Array, graenser?: Graenser): Promise<Mappedel> {
  kraevZip(bytes);
  const pakke = new Pakke(bytes, graenser);
  if (!pakke.find(TYPEDEL)) throw new XlsxFejl("ikke-xlsx");
  const del = (await relationer(pakke, "")).find(({ type }) => type === "officeDocument")?.maal;
  if (del === undefined || !/\.xml$/i.test(del) || !pakke.find(del)) throw new XlsxFejl("ikke-xlsx");
  const rod = trae(await pakke.tekst(del));
  if (rod.navn !== "workbook" || [...rod.attr.values()].includes("http://purl.oclc.org/ooxml/spreadsheetml/main")) throw new XlsxFejl("ikke-xlsx");
  const fundne = await relationer(pakke, del);
  const ark = boern(barn(rod, "sheets"), "sheet").map((e, plads): Arkopslag => {
    const rel = fundne.find(({ id }) => id === relId(e));
    if (!rel || !pakke.find(rel.maal)) throw new XlsxFejl("afkortet", attr(e, "name"));
    return { navn: attr(e, "name") ?? "", visibility: SYNLIGHED[attr(e, "state") ?? ""] ?? "Visible", relation: rel.id, del: rel.maal, plads, harCeller: rel.type === "worksheet" };
  });
  if (ark.length === 0) throw new XlsxFejl("ikke-xlsx");
  return { pakke, del, rod, relationer: fundne, ark };
}

export async function strengeI({ pakke, relationer: fundne }: Pick<Mappedel, "pakke" | "relationer">): Promise<string[]> {
  const del = fundne.find(({ type }) => type === "sharedStrings")?.maal;
  return del !== undefined && pakke.find(del) ? laesStrenge(pakke.stroem(del), del) : [];
}

const navneI = (rod: Element, ark: readonly Arkopslag[]): NamedItem[] =>
  boern(barn(rod, "definedNames"), "definedName")
    .filter((e) => !/^_xlnm\./i.test(attr(e, "name") ?? ""))
    .map((e) => ({ name: attr(e, "name") ?? "", formula: vist(e.tekst), scope: ark[tal(e, "localSheetId") ?? -1]?.navn ?? null }));

/** `Ark!$A:$A,Ark!$1:$3` → `1:3`. */
function titelraekker(rod: Element, plads: number): string | null {
  const navn = boern(barn(rod, "definedNames"), "definedName").find((e) => /^_xlnm\.Print_Titles$/i.test(attr(e, "name") ?? "") && tal(e, "localSheetId") === plads);
  const fundet = /!\$(\d+):\$(\d+)\s*$/.exec(navn?.tekst ?? "");
  return fundet ? `${fundet[1]}:${fundet[2]}` : null;
}

const A1: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

async function laest(bytes: Uint8Array, navn: string, graenser: Graenser | undefined): Promise<WorkbookModel> {
  const mappe = await aabnPakke(bytes, graenser), { pakke, rod } = mappe;
  const del = (type: string): string | undefined => mappe.relationer.find((r) => r.type === type && pakke.find(r.maal))?.maal;
  const tekst = async (type: string): Promise<string | null> => {
    const sti = del(type);
    return sti === undefined ? null : pakke.tekst(sti);
  };
  const tema = laesTema(await tekst("theme")), { stilarter, dxf } = laesTypografi(await tekst("styles"), tema);
  const strenge = await strengeI(mappe), kilder = new Map<string, Arkkilde>(), ark: SheetModel[] = [];
  const aktiv = tal(barn(barn(rod, "bookViews"), "workbookView"), "activeTab") ?? 0;
  let valgt: Rectangle = A1;
  for (const opslag of mappe.ark) {
    const et = await laesArk(pakke, opslag, strenge, { tema, nummeret: [], dxf });
    const id = kilder.has(et.ark.id) ? `{${String(opslag.plads).padStart(8, "0")}-0002-0000-0000-000000000000}` : et.ark.id;
    ark.push({ ...et.ark, id, page: { ...et.ark.page, titleRows: titelraekker(rod, opslag.plads) } });
    kilder.set(id, id === et.ark.id ? et.kilde : { ...et.kilde, vores: false });
    if (opslag.plads === aktiv) valgt = et.valgt ?? A1;
  }
  const navne = navneI(rod, mappe.ark), indstillinger = await laesIndstillinger(pakke);
  return {
    name: navn, sheets: ark, names: navne.map((n) => ({ ...n })), settings: new Map(indstillinger.vaerdier), styles: [...stilarter],
    uses1904Dates: sand(barn(rod, "workbookPr"), "date1904"), isReadOnly: sand(barn(rod, "workbookProtection"), "lockStructure"),
    activeSheet: (mappe.ark[aktiv] ?? mappe.ark[0])?.navn ?? "", selection: valgt,
    calculationMode: attr(barn(rod, "calcPr"), "calcMode") === "manual" ? "Manual" : "Automatic",
    kilde: somKilde({ pakke, mappedel: mappe.del, ark: kilder, stilarter: del("styles") === undefined ? 0 : stilarter.length, dxf: dxf.length, navne, indstillinger: indstillinger.vaerdier, indstillingsdel: indstillinger.del }),
  };
}

/** @throws XlsxFejl */
export async function laesMappe(bytes: Uint8Array, navn: string, valg: { readonly graenser?: Graenser } = {}): Promise<WorkbookModel> {
  try {
    return await laest(bytes, navn, valg.graenser);
  } catch (fejl) {
    throw fejl instanceof RangeError ? new XlsxFejl("for-stor") : fejl;
  }
}
