/** A workbook model into a package: the one it was read from with the changes patched in. */
import type { SheetModel, WorkbookModel } from "../../model/mappe";
import { XlsxFejl } from "../fejl";
import { saetType } from "../indholdstyper";
import { type Arkkilde, type Kilde, kildeTil } from "../kilde";
import { strengeI } from "../laes/mappe";
import { STANDARD } from "../laes/typografi";
import { Udkast } from "../pakke";
import { OFFICE_REL, relationer, tilfoejRelation } from "../relationer";
import { barn, boern, tal, trae } from "../xml/trae";
import { samlet, skrivZip } from "../zip/skriv";
import { appXml } from "./app";
import { ubrugteDxf } from "./dxf";
import { skrivIndstillinger } from "./indstillinger";
import { aktivPlads, mappeXml, type Placeret } from "./mappedel";
import { skrivNytArk } from "./nytark";
import { retArk } from "./retark";
import { skelet } from "./skelet";
import { sletArk, sletBeregningskaede, sletTilhoer } from "./slet";
import { aendredeCeller, nyeStilarter } from "./stilbrug";
import { aendrede } from "./stoerrelser";
import { STILARK, Typografiskriver } from "./typografi";

const nyeStoerrelser = ({ columnWidths, rowHeights }: SheetModel, { bredder, hoejder }: Arkkilde): boolean => aendrede(columnWidths, bredder).size + aendrede(rowHeights, hoejder).size > 0;

type Maade = "uroert" | "ret" | "helt";

/** Sheets that are new or ours are written whole; on the person's only cells, conditional formats and sizes can change. */
function maade(ark: SheetModel, kilde: Arkkilde | undefined): Maade {
  const { changes, hasCells } = ark;
  if (!kilde) return "helt";
  const celler = changes.cells === "all" || changes.cells.size > 0;
  const stoerrelser = changes.other && (kilde.vores || nyeStoerrelser(ark, kilde));
  if (!hasCells || (!celler && !changes.conditionalFormats && !stoerrelser)) return "uroert";
  return kilde.vores ? "helt" : "ret";
}

async function stilark(udkast: Udkast, mappedel: string): Promise<string> {
  const kendt = (await relationer(udkast, mappedel)).find(({ type, maal }) => type === "styles" && udkast.har(maal))?.maal;
  if (kendt !== undefined) return kendt;
  const del = `${mappedel.slice(0, mappedel.lastIndexOf("/") + 1)}styles.xml`;
  udkast.saet(del, STILARK);
  await saetType(udkast, del, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  await tilfoejRelation(udkast, mappedel, `${OFFICE_REL}/styles`, del);
  return del;
}

async function tabelnumre(udkast: Udkast): Promise<() => number> {
  let sidste = 0;
  for (const navn of udkast.navne) if (/(^|\/)tables\/[^/]+\.xml$/i.test(navn)) sidste = Math.max(sidste, tal(trae(await udkast.tekst(navn)), "id") ?? 0);
  return () => ++sidste;
}

/** Parts and relationships of every sheet: those that are gone are removed, new ones get a place. */
async function placer(udkast: Udkast, model: WorkbookModel, kilde: Kilde): Promise<(Placeret & { del: string; maade: Maade })[]> {
  for (const [id, { del, relation }] of kilde.ark) if (!model.sheets.some((s) => s.id === id)) await sletArk(udkast, kilde.mappedel, del, relation);
  const placerede: (Placeret & { del: string; maade: Maade })[] = [];
  for (const ark of model.sheets) {
    const fra = kilde.ark.get(ark.id), hvordan = maade(ark, fra);
    if (fra && hvordan === "helt") await sletTilhoer(udkast, fra.del);
    const del = fra?.del ?? udkast.ledigt("xl/worksheets/sheet", ".xml");
    if (!fra) udkast.saet(del, "");
    const relation = fra?.relation ?? (await tilfoejRelation(udkast, kilde.mappedel, `${OFFICE_REL}/worksheet`, del));
    placerede.push({ ark, relation, del, maade: hvordan, helt: hvordan === "helt" });
  }
  return placerede;
}

/** Formulas that come, go or change leave Excel's order of calculation behind. */
const roererFormler = (model: WorkbookModel, kilde: Kilde): boolean =>
  [...kilde.ark].some(([id, { harFormler }]) => {
    const ark = model.sheets.find((s) => s.id === id);
    return harFormler && (!ark || ark.changes.cells === "all" || ark.changes.cells.size > 0);
  });

async function retApp(udkast: Udkast, kilde: Kilde, model: WorkbookModel): Promise<void> {
  const del = (await relationer(udkast, "")).find(({ type, maal }) => type === "extended-properties" && udkast.har(maal))?.maal;
  if (del === undefined) return;
  const harCeller = ({ id, hasCells }: SheetModel): boolean => hasCells || !kilde.ark.has(id);
  const fra = [...kilde.ark.values()].filter(({ hale }) => hale !== "").map(({ navn }) => navn);
  await udkast.ret(del, appXml(await udkast.tekst(del), fra, model.sheets.filter(harCeller).map(({ name }) => name)));
}

async function udkastTil(model: WorkbookModel): Promise<Udkast> {
  const kilde = kildeTil(model) ?? (await skelet(model)), udkast = new Udkast(kilde.pakke), { mappedel } = kilde;
  if (model.sheets.length === 0) throw new XlsxFejl("kan-ikke-skrives");
  const placerede = await placer(udkast, model, kilde), rettes = placerede.filter(({ maade: m }) => m !== "uroert");
  const nye = nyeStilarter(rettes.map(({ ark, maade: m }) => [ark, m === "helt" ? null : aendredeCeller(ark)] as const), kilde.stilarter || 1);
  const stildel = rettes.length > 0 ? await stilark(udkast, mappedel) : null;
  if (stildel !== null) {
    const skriver = new Typografiskriver(await udkast.tekst(stildel)), numre = new Map<number, number>();
    skriver.fjernSidsteDxf(await ubrugteDxf(udkast, kilde, model));
    for (const nr of nye) {
      const { [nr]: ny = STANDARD } = model.styles;
      numre.set(nr, skriver.stilart(ny, ny.basis === null ? null : (model.styles[ny.basis] ?? null)));
    }
    const stil = (i: number): number => numre.get(i) ?? i, dxf = skriver.dxf.bind(skriver), naesteTabel = await tabelnumre(udkast);
    const rod = trae(await udkast.tekst(mappedel)), gamle = boern(barn(rod, "sheets"), "sheet");
    const aktiv = aktivPlads(gamle, tal(barn(barn(rod, "bookViews"), "workbookView"), "activeTab") ?? 0, placerede);
    const strenge = rettes.some(({ ark, maade: m }) => m === "ret" && (ark.changes.cells === "all" || ark.changes.cells.size > 0)) ? await strengeTil(kilde) : [];
    for (const { ark, del, maade: m } of rettes) {
      const fra = kilde.ark.get(ark.id);
      if (m === "helt") await skrivNytArk(ark, del, { udkast, stil, dxf, naesteTabel, aktivt: placerede[aktiv]?.ark === ark });
      else if (fra) retArk(udkast, ark, fra, { strenge, stil, dxf });
    }
    await udkast.ret(stildel, skriver.faerdig());
  }
  if (roererFormler(model, kilde)) await sletBeregningskaede(udkast, mappedel);
  const slettet = [...kilde.ark.keys()].some((id) => !model.sheets.some((s) => s.id === id));
  await udkast.ret(mappedel, mappeXml(await udkast.tekst(mappedel), model, placerede, kilde, slettet || rettes.some(({ ark, maade: m }) => m === "helt" || ark.changes.cells === "all" || ark.changes.cells.size > 0)));
  if (kildeTil(model)) await retApp(udkast, kilde, model);
  if ([...model.settings].join() !== [...kilde.indstillinger].join()) await skrivIndstillinger(udkast, kilde.indstillingsdel, model.settings);
  return udkast;
}

async function strengeTil({ pakke, mappedel }: Kilde): Promise<string[]> {
  return strengeI({ pakke, relationer: await relationer(pakke, mappedel) });
}

/** The workbook in pieces; the model itself is left as it is. @throws XlsxFejl */
export async function* skrivMappe(model: WorkbookModel): AsyncGenerator<Uint8Array> {
  yield* skrivZip((await udkastTil(model)).zipdele());
}

export async function mappeBytes(model: WorkbookModel): Promise<Uint8Array> {
  const stykker: Uint8Array[] = [];
  for await (const stykke of skrivMappe(model)) stykker.push(stykke);
  return samlet(stykker, stykker.reduce((n, s) => n + s.length, 0));
}
