/** The engine's rounds: what it is asked to work out, what is written meanwhile, and what it found. */
import { CustomCommandExecutionError, ICommandService, type ICellData, type Injector } from "@univerjs/core";
import { FormulaDataModel, type ISetFormulaCalculationNotificationMutation, type ISetFormulaCalculationResultMutation, SetFormulaCalculationNotificationMutation, SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { SheetModel } from "../../model/mappe";
import type { Aabnet, Formelcelle } from "../vaert";
import { indhold } from "./billede";
import type { Oversaet } from "./formel";
import { felt, FRA_VAERT, type Gitter } from "./ind";
import type { Ud } from "./ud";

export interface Regnested {
  readonly mappe: Aabnet;
  readonly unitId: string;
  readonly ud: Ud;
  readonly oversaet: Oversaet;
}

export class Runder {
  /** The engine has been through a new workbook once; what it is asked before that is lost. */
  klar: Promise<void> = Promise.resolve();
  private erKlar: () => void = () => undefined;
  private regner = false;
  /** What was written while a round was going on. */
  private imens: ISetRangeValuesMutationParams[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly vist: () => Regnested | null,
    /** Figures in the model are others than before. */
    private readonly nytTal: () => void,
  ) {}

  private get kommandoer(): ICommandService {
    return this.injector.get(ICommandService);
  }

  /** From the first workbook on. */
  begynd(): void {
    // A round that is cut short while the pane works on it mixes with the next: it is let through, and what changed meanwhile comes after.
    this.kommandoer.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStopMutation.id && this.regner) throw new CustomCommandExecutionError("Runden gøres færdig");
    });
    this.kommandoer.onCommandExecuted(({ id, params }, valg) => {
      if (id === SetFormulaCalculationStartMutation.id) this.regner = true;
      if (id === SetRangeValuesMutation.id && this.regner && !valg?.["fromFormula"]) this.imens.push(params as ISetRangeValuesMutationParams);
      if (id === SetFormulaCalculationNotificationMutation.id && (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState !== undefined) this.faerdig();
      if (id === SetFormulaCalculationResultMutation.id) this.regnet(params as ISetFormulaCalculationResultMutation);
    });
  }

  nyMappe(): void {
    this.klar = new Promise((klar) => (this.erKlar = klar));
  }

  /** Works these formulas out, and what leans on them. */
  async regn(steder: () => readonly Formelcelle[]): Promise<void> {
    await this.klar;
    const vist = this.vist();
    if (!vist) return;
    const perArk = new Map<SheetModel, Record<number, Record<number, ICellData>>>();
    for (const { sheet, row, column } of steder()) {
      const celle = indhold(vist.oversaet, sheet, row, column);
      if (!celle?.f) continue;
      const raekker = perArk.get(sheet) ?? {};
      (raekker[row] ??= {})[column] = { f: celle.f };
      perArk.set(sheet, raekker);
    }
    for (const [sheet, cellValue] of perArk) this.kommandoer.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: vist.unitId, subUnitId: sheet.id, cellValue }, { ...FRA_VAERT });
  }

  private faerdig(): void {
    this.regner = false;
    this.erKlar();
    const imens = this.imens.splice(0);
    // The engine itself forgets them at the end of a round.
    setTimeout(() => {
      const vist = this.vist();
      for (const { subUnitId, cellValue } of imens) {
        const sheet = vist?.mappe.model.sheets.find(({ id }) => id === subUnitId);
        const omraade = felt(cellValue as Gitter);
        if (sheet && omraade) vist?.ud.celler(sheet, omraade);
      }
    }, 0);
  }

  private regnet(resultat: ISetFormulaCalculationResultMutation): void {
    const vist = this.vist();
    if (vist?.mappe.beregning.modtag(this.injector.get(FormulaDataModel), vist.unitId, resultat)) this.nytTal();
  }
}
