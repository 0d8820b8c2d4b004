/** An opened workbook with the host that the pane's office.js talks to. */
import { formatA1 } from "../host/adresse";
import { HostCore, type Page } from "../host/core";
import { externalFor } from "../host/external";
import { readFunctionMetadata } from "../host/funktioner";
import { kalderVores } from "../host/genberegn-formel";
import { defaultSwitches, type Switches } from "../host/switches";
import { CellError } from "../model/celler";
import type { Rectangle, SheetModel, WorkbookModel } from "../model/mappe";
import { laesMappe, mappeBytes } from "../xlsx";
import type { Beregning } from "./regneark/beregning";
import { type Funktion, laesKatalog } from "./rediger/katalog";
import { afslag } from "./rediger/skriv";

export interface Formelcelle {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

export interface Aabnet {
  readonly core: HostCore;
  readonly model: WorkbookModel;
  readonly beregning: Beregning;
  /** The add-in's functions with their help. */
  readonly katalog: readonly Funktion[];
  /** A person selects cells; the sheet becomes the active one. */
  vaelg(sheet: SheetModel, range: Rectangle): void;
  /** Why a person cannot change the cells, in Danish; `null` when they can. */
  afslag(sheet: SheetModel, range: Rectangle): string | null;
  /** Formulas that call our functions, and those without a value. */
  uregnede(): readonly Formelcelle[];
  /** Presses a ribbon button; resolves when the add-in is done. */
  koer(kommando: string): Promise<void>;
  /** Makes a window look like one inside Excel. */
  tilslut(vindue: Window): void;
  /** Resolves when the pane in the frame has begun to ask for cells. */
  rudenSpoerger(): Promise<void>;
}

/** A host that knows when the pane has begun to ask for cells: from then on it takes commands. */
class Sidevaert extends HostCore {
  private ventende: (() => void)[] = [];
  private spoerger = false;

  override attach(page: Page): () => void {
    this.spoerger = false;
    return super.attach(page);
  }

  override request(text: string, flags: number): ReturnType<HostCore["request"]> {
    if (!this.spoerger && text.includes("Worksheets")) {
      this.spoerger = true;
      for (const videre of this.ventende.splice(0)) videre();
    }
    return super.request(text, flags);
  }

  rudenSpoerger(): Promise<void> {
    return this.spoerger ? Promise.resolve() : new Promise((videre) => this.ventende.push(videre));
  }
}

const udenVaerdi = ({ cells }: SheetModel, row: number, column: number): boolean => {
  const vaerdi = cells.value(row, column);
  return vaerdi === null || (vaerdi instanceof CellError && vaerdi.code === "#BUSY!");
};

/** @throws with a Danish message when the file cannot be used. */
export async function aabn(bytes: Uint8Array, navn: string, funktioner: string, switches: Switches = defaultSwitches()): Promise<Aabnet> {
  const model = await laesMappe(bytes, navn);
  const metadata = readFunctionMetadata(funktioner);
  const erVores = (id: string): boolean => metadata.flags.has(id);
  const core = new Sidevaert(model, switches, metadata);
  // Comes with the sheet on screen, which the reading does not wait for.
  const { Beregning } = await import("./regneark/beregning");
  return {
    core,
    model,
    beregning: new Beregning(core, erVores),
    katalog: laesKatalog(funktioner),
    afslag: (sheet, range) => afslag(core.session, sheet, range),
    vaelg: (sheet, range) => core.select(sheet.name, formatA1(range)),
    uregnede: () =>
      model.sheets.flatMap((sheet) =>
        [...sheet.cells.formulas()].filter(({ row, column, formula }) => kalderVores(formula, erVores) || udenVaerdi(sheet, row, column)).map(({ row, column }) => ({ sheet, row, column })),
      ),
    koer: async (kommando) => {
      await core.rudenSpoerger();
      await core.runCommand(kommando);
    },
    tilslut: (vindue) => Object.defineProperty(vindue, "external", { value: externalFor(core).external, configurable: true }),
    rudenSpoerger: () => core.rudenSpoerger(),
  };
}

export const filbytes = (mappe: Aabnet): Promise<Uint8Array> => mappeBytes(mappe.model);
