/** An opened workbook with the host that the pane's office.js talks to. */
import { formatA1 } from "../host/adresse";
import { HostCore } from "../host/core";
import { externalFor } from "../host/external";
import { readFunctionMetadata } from "../host/funktioner";
import { defaultSwitches } from "../host/switches";
import type { Rectangle, SheetModel, WorkbookModel } from "../model/mappe";
import { laesMappe, mappeBytes } from "../xlsx";
import { Genregner } from "./genregn";
import { type Funktion, laesKatalog } from "./rediger/katalog";
import { afslag, skriv } from "./rediger/skriv";
import type { Indtastet } from "./rediger/tolk";

export interface Aabnet {
  readonly model: WorkbookModel;
  /** A person selects cells; the sheet becomes the active one. */
  vaelg(sheet: SheetModel, range: Rectangle): void;
  /** The add-in's functions with their help. */
  readonly katalog: readonly Funktion[];
  /** Why a person cannot change the cells, in Danish; `null` when they can. */
  afslag(sheet: SheetModel, range: Rectangle): string | null;
  /** A person types something; what leans on it is worked out again. Throws when `afslag` gives a reason. */
  ret(sheet: SheetModel, range: Rectangle, ind: Exclude<Indtastet, { art: "fejl" }>): void;
  /** What is to be said about a cell with a formula; `""` when there is nothing. */
  besked(sheet: SheetModel, row: number, column: number): string;
  /** Presses a ribbon button; resolves when the add-in is done. */
  koer(kommando: string): Promise<void>;
  /** Makes a window look like one inside Excel. */
  tilslut(vindue: Window): void;
}

export type Aendring = "valg" | "indhold";

/** A host that knows when the pane has begun to ask for cells: from then on it takes commands. */
class Sidevaert extends HostCore {
  private meld: () => void = () => undefined;
  readonly rudenSpoerger = new Promise<void>((resolve) => (this.meld = resolve));

  override request(text: string, flags: number): ReturnType<HostCore["request"]> {
    if (text.includes("Worksheets")) this.meld();
    return super.request(text, flags);
  }
}

/** @throws with a Danish message when the file cannot be used. */
export async function aabn(bytes: Uint8Array, navn: string, aendret: (hvad: Aendring) => void): Promise<Aabnet> {
  const model = await laesMappe(bytes, navn);
  const svar = await fetch("/tilfoejelse/functions.json");
  const json = await svar.text();
  const funktioner = readFunctionMetadata(json);
  const core = new Sidevaert(model, defaultSwitches(), funktioner);
  core.onModelChange((aendringer) => aendret(aendringer.every(({ kind }) => kind === "selection") ? "valg" : "indhold"));
  const genregner = new Genregner(core, new Set(funktioner.flags.keys()), () => aendret("indhold"));
  core.session.calculate = () => genregner.regn();
  // The formulas are worked out when the pane, which holds the functions, is there.
  void core.rudenSpoerger.then(() => genregner.begynd());
  genregner.regn();
  return {
    model,
    katalog: laesKatalog(json),
    afslag: (sheet, range) => afslag(core.session, sheet, range),
    ret(sheet, range, ind) {
      skriv(core.session, sheet, range, ind);
      core.edited(sheet.name, formatA1(range));
      genregner.regn({ ark: sheet, omraade: range });
    },
    besked: (sheet, row, column) => genregner.besked(sheet, row, column),
    vaelg: (sheet, range) => core.select(sheet.name, formatA1(range)),
    koer: async (kommando) => {
      await core.rudenSpoerger;
      await core.runCommand(kommando);
    },
    tilslut: (vindue) => Object.defineProperty(vindue, "external", { value: externalFor(core).external, configurable: true }),
  };
}

export const filbytes = (mappe: Aabnet): Promise<Uint8Array> => mappeBytes(mappe.model);
