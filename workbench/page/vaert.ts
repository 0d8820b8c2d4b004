/** An opened workbook with the host that the pane's office.js talks to. */
import { formatA1 } from "../host/adresse";
import { HostCore } from "../host/core";
import { externalFor } from "../host/external";
import { readFunctionMetadata } from "../host/funktioner";
import { genberegn } from "../host/genberegn";
import { defaultSwitches } from "../host/switches";
import type { Rectangle, SheetModel, WorkbookModel } from "../model/mappe";
import { laesMappe, mappeBytes } from "../xlsx";

export interface Aabnet {
  readonly model: WorkbookModel;
  /** A person selects cells; the sheet becomes the active one. */
  vaelg(sheet: SheetModel, range: Rectangle): void;
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
  const funktioner = readFunctionMetadata(await svar.text());
  const core = new Sidevaert(model, defaultSwitches(), funktioner);
  core.onModelChange((aendringer) => aendret(aendringer.every(({ kind }) => kind === "selection") ? "valg" : "indhold"));
  const regnOm = async (): Promise<void> => {
    await core.rudenSpoerger;
    const { beregnede } = await genberegn({ model, kald: (id, argumenter, adresse) => core.invokeFunction(id, argumenter, adresse), funktioner: new Set(funktioner.flags.keys()) });
    if (beregnede.length > 0) aendret("indhold");
  };
  core.session.calculate = () => void regnOm();
  // The formulas are worked out when the pane, which holds the functions, is there.
  void regnOm();
  return {
    model,
    vaelg: (sheet, range) => core.select(sheet.name, formatA1(range)),
    koer: async (kommando) => {
      await core.rudenSpoerger;
      await core.runCommand(kommando);
    },
    tilslut: (vindue) => Object.defineProperty(vindue, "external", { value: externalFor(core).external, configurable: true }),
  };
}

export const filbytes = (mappe: Aabnet): Promise<Uint8Array> => mappeBytes(mappe.model);
