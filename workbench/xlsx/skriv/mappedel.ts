/** `workbook.xml`: the sheets in their order, names, the active sheet and the wish to recalculate. */
import type { NamedItem, SheetModel, WorkbookModel } from "../../model/mappe";
import { gemt } from "../formel";
import type { Kilde } from "../kilde";
import { OFFICE_REL } from "../relationer";
import { anvend, fjern, indsaet, medAttributter, medIndhold, type Rettelse, sidst } from "../xml/ret";
import { med, medAttr } from "../xml/tegn";
import { attr, barn, boern, type Element, relId, tal, trae } from "../xml/trae";
import { MAPPEORDEN } from "./arkorden";
import { titelformel } from "./nytark";
import { udenPraefiks } from "./praefiks";

const TILSTAND: Readonly<Record<SheetModel["visibility"], string | null>> = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" };

export interface Placeret {
  readonly ark: SheetModel;
  /** The relationship to its part. */
  readonly relation: string;
  /** Written whole by us: its built-in names are ours too. */
  readonly helt: boolean;
}

/** Where each sheet of the file stands now; `null` when it is gone. */
function flytning(gamle: readonly Element[], nye: readonly Placeret[]): (plads: number) => number | null {
  return (plads) => {
    const id = gamle[plads] && relId(gamle[plads]), ny = nye.findIndex(({ relation }) => relation === id);
    return ny < 0 ? null : ny;
  };
}

function arkene(tekst: string, rod: Element, nye: readonly Placeret[]): Rettelse[] {
  const beholder = barn(rod, "sheets");
  if (!beholder) return [];
  const gamle = boern(beholder, "sheet"), kendte = new Map(gamle.map((e) => [relId(e), e]));
  const praefiks = [...(gamle[0]?.attr.keys() ?? [])].find((navn) => navn.endsWith(":id")) ?? "r:id";
  let naesteId = Math.max(0, ...gamle.map((e) => tal(e, "sheetId") ?? 0));
  const ret = (e: Element, { ark }: Placeret): Rettelse | null => {
    const tilstand = TILSTAND[ark.visibility], aendret = { ...(attr(e, "name") === ark.name ? {} : { name: ark.name }), ...((attr(e, "state") ?? "visible") === (tilstand ?? "visible") ? {} : { state: tilstand }) };
    return Object.keys(aendret).length === 0 ? null : medAttributter(tekst, e, aendret);
  };
  const nyXml = ({ ark, relation }: Placeret): string => {
    const tilstand = TILSTAND[ark.visibility];
    return `<sheet name="${medAttr(ark.name)}" sheetId="${++naesteId}"${tilstand === null ? "" : ` state="${tilstand}"`} ${praefiks}="${relation}"${praefiks === "r:id" && !rod.attr.has("xmlns:r") ? ` xmlns:r="${OFFICE_REL}"` : ""}/>`;
  };
  const foerstNy = nye.findIndex(({ relation }) => !kendte.has(relation)), blevet = nye.filter(({ relation }) => kendte.has(relation));
  const orden = blevet.map(({ relation }) => gamle.indexOf(kendte.get(relation) ?? gamle[0]!));
  const uflyttet = orden.every((plads, i) => i === 0 || plads > (orden[i - 1] ?? 0)) && (foerstNy < 0 || nye.slice(foerstNy).every(({ relation }) => !kendte.has(relation)));
  if (uflyttet) {
    const tilfoejet = nye.filter(({ relation }) => !kendte.has(relation)).map(nyXml).join("");
    return [
      ...gamle.filter((e) => !nye.some(({ relation }) => relation === relId(e))).map(fjern),
      ...blevet.flatMap((n) => { const e = kendte.get(n.relation); return (e && ret(e, n)) ?? []; }),
      ...(tilfoejet === "" ? [] : [sidst(tekst, beholder, tilfoejet)]),
    ];
  }
  const indre = nye.map((n) => {
    const e = kendte.get(n.relation), rettelse = e && ret(e, n);
    return e ? (rettelse?.tekst ?? tekst.slice(e.fra, e.til)) : nyXml(n);
  });
  return [medIndhold(tekst, beholder, {}, indre.join(""))];
}

const ensNavn = (a: NamedItem, b: NamedItem): boolean => a.name === b.name && a.formula === b.formula && a.scope === b.scope;

function navnene(tekst: string, rod: Element, model: WorkbookModel, nye: readonly Placeret[], kilde: Kilde, flyt: (plads: number) => number | null): Rettelse[] {
  const beholder = barn(rod, "definedNames"), gamle = boern(beholder, "definedName");
  // A renamed sheet takes its names with it.
  const omdoebt = new Map(nye.flatMap(({ ark }) => { const foer = kilde.ark.get(ark.id)?.navn; return foer === undefined ? [] : [[foer, ark.name] as const]; }));
  const iKilden = kilde.navne.map((n) => ({ ...n, scope: n.scope === null ? null : (omdoebt.get(n.scope) ?? n.scope) }));
  const tilbage = new Set(iKilden.filter((n) => model.names.some((m) => ensNavn(m, { ...n, scope: n.scope }) || ensNavn(m, n))).map((n) => `${n.scope ?? ""}!${n.name}`));
  const rettelser: Rettelse[] = [];
  let antal = 0;
  for (const e of gamle) {
    const plads = tal(e, "localSheetId"), ny = plads === null ? null : flyt(plads), navn = attr(e, "name") ?? "", placeret = ny === null ? undefined : nye[ny];
    const indbygget = /^_xlnm\./i.test(navn);
    if ((plads !== null && ny === null) || (indbygget ? placeret?.helt === true : !tilbage.has(`${placeret?.ark.name ?? ""}!${navn}`))) rettelser.push(fjern(e));
    else {
      antal++;
      if (ny !== plads && ny !== null) rettelser.push(medAttributter(tekst, e, { localSheetId: String(ny) }));
    }
  }
  const xml = (navn: string, formel: string, plads: number): string => `<definedName name="${medAttr(navn)}"${plads < 0 ? "" : ` localSheetId="${plads}"`}>${med(formel)}</definedName>`;
  const titler = nye.flatMap(({ ark, helt }, i) => { const formel = helt ? titelformel(ark) : null; return formel === null ? [] : [xml("_xlnm.Print_Titles", formel, i)]; });
  const egne = model.names.filter((m) => !iKilden.some((n) => ensNavn(m, n))).map((m) => xml(m.name, gemt(m.formula), m.scope === null ? -1 : nye.findIndex(({ ark }) => ark.name === m.scope)));
  const tilfoejet = [...titler, ...egne].join("");
  if (!beholder) return tilfoejet === "" ? [] : [indsaet(tekst, rod, MAPPEORDEN, "definedNames", `<definedNames>${tilfoejet}</definedNames>`)];
  if (antal === 0 && tilfoejet === "") return [fjern(beholder)];
  return tilfoejet === "" ? rettelser : [...rettelser, sidst(tekst, beholder, tilfoejet)];
}

/** The workbook opens where it did; on its first visible sheet when that one is gone. */
export function aktivPlads(gamle: readonly Element[], aktiv: number, nye: readonly Placeret[]): number {
  return flytning(gamle, nye)(aktiv) ?? Math.max(0, nye.findIndex(({ ark }) => ark.visibility === "Visible"));
}

function visninger(tekst: string, rod: Element, gamle: readonly Element[], nye: readonly Placeret[], flyt: (plads: number) => number | null): Rettelse[] {
  return boern(barn(rod, "bookViews"), "workbookView").flatMap((e) => {
    const aktiv = tal(e, "activeTab") ?? 0, foerst = tal(e, "firstSheet"), nyAktiv = aktivPlads(gamle, aktiv, nye), nyFoerst = foerst === null ? null : (flyt(foerst) ?? 0);
    const aendret = { ...(nyAktiv === aktiv ? {} : { activeTab: String(nyAktiv) }), ...(nyFoerst === foerst ? {} : { firstSheet: String(nyFoerst) }) };
    return Object.keys(aendret).length === 0 ? [] : [medAttributter(tekst, e, aendret)];
  });
}

function beregning(tekst: string, rod: Element): Rettelse {
  const e = barn(rod, "calcPr");
  return e ? medAttributter(tekst, e, { fullCalcOnLoad: "1" }) : indsaet(tekst, rod, MAPPEORDEN, "calcPr", '<calcPr fullCalcOnLoad="1"/>');
}

export function mappeXml(original: string, model: WorkbookModel, nye: readonly Placeret[], kilde: Kilde, beregn: boolean): string {
  const tekst = udenPraefiks(original), rod = trae(tekst), gamle = boern(barn(rod, "sheets"), "sheet"), flyt = flytning(gamle, nye);
  const rettelser = [...arkene(tekst, rod, nye), ...visninger(tekst, rod, gamle, nye, flyt), ...navnene(tekst, rod, model, nye, kilde, flyt), ...(beregn ? [beregning(tekst, rod)] : [])];
  return rettelser.length === 0 ? original : anvend(tekst, rettelser);
}
