import type { WorkbookModel } from "../model/mappe";
import type { HostCore } from "./core";
import type { Faults } from "./faults";
import type { FunctionAnswer, FunctionArgument } from "./funktioner";
import type { ModelChange } from "./session";
import type { Switches } from "./switches";

/** A running Excel host with the add-in's page in it. */
export interface Vaert {
  readonly model: WorkbookModel;
  readonly switches: Switches;
  readonly faults: Faults;
  /** Presses the ribbon button with this FunctionName; resolves when the add-in has called `event.completed()`. */
  runCommand(functionName: string): Promise<void>;
  /** A person selects cells: `("Borgere", "B2:C9")`. */
  fireSelection(sheetName: string, address: string): void;
  /** A person has changed cells directly in the model. */
  fireEdited(sheetName: string, address: string): void;
  /** Calls a custom function through the runtime; `address` is the calling cell, `Ark1!A1` when left out. */
  invokeFunction(id: string, args: readonly FunctionArgument[], address?: string): Promise<FunctionAnswer>;
  /** Called after each request that changed something; the answer stops it. */
  onModelChange(listener: (changes: readonly ModelChange[]) => void): () => void;
  /** What recalculates formulas when the add-in asks for it. */
  onCalculate(calculate: () => void): void;
  stop(): void;
}

export function vaertOf(core: HostCore, stopPage: () => void): Vaert {
  return {
    model: core.model,
    switches: core.switches,
    faults: core.faults,
    runCommand: (functionName) => core.runCommand(functionName),
    fireSelection: (sheetName, address) => core.select(sheetName, address),
    fireEdited: (sheetName, address) => core.edited(sheetName, address),
    invokeFunction: (id, args, address = "Ark1!A1") => core.invokeFunction(id, args, address),
    onModelChange: (listener) => core.onModelChange(listener),
    onCalculate: (calculate) => { core.session.calculate = calculate; },
    stop: () => {
      core.stop();
      stopPage();
    },
  };
}
