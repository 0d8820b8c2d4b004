/** Works the formulas out through the functions in the pane, one round at a time, and remembers what they said. */
import type { HostCore } from "../host/core";
import { tryParseA1 } from "../host/adresse";
import { type Beregnet, genberegn } from "../host/genberegn";
import { laesFormel } from "../host/genberegn-formel";
import type { Felt } from "../host/genberegn-omraade";
import type { SheetModel } from "../model/mappe";
import { giFormat } from "./rediger/skriv";
import { TEKST } from "./rediger/tekster";

const noegle = (sheet: SheetModel, row: number, column: number): string => `${sheet.id}/${row},${column}`;

export class Genregner {
  private readonly beskeder = new Map<string, string>();
  private aabn: () => void = () => undefined;
  /** The rounds come one after another, and none before the functions are there. */
  private sidste: Promise<void> = new Promise((klar) => (this.aabn = klar));

  /** @param funktioner ids in capitals */
  constructor(private readonly core: HostCore, private readonly funktioner: ReadonlySet<string>, private readonly faerdig: () => void) {}

  begynd(): void {
    this.aabn();
  }

  /** What leans on the area, or everything. */
  regn(aendret?: Felt): void {
    // A round that fails shows in the console, and the next one comes all the same.
    this.sidste = this.sidste.then(() => this.runde(aendret)).catch((fejl: unknown) => reportError(fejl));
  }

  private async runde(aendret?: Felt): Promise<void> {
    const { model } = this.core;
    const { beregnede } = await genberegn({ model, funktioner: this.funktioner, kald: (id, argumenter, adresse) => this.core.invokeFunction(id, argumenter, adresse), ...(aendret ? { aendret } : {}) });
    for (const b of beregnede) this.husk(b);
    if (beregnede.length > 0) this.faerdig();
  }

  private husk({ ark, adresse, besked, formater }: Beregnet): void {
    const [sheet, sted] = [this.core.session.sheetNamed(ark), tryParseA1(adresse)];
    if (!sheet || !sted) return;
    this.beskeder.set(noegle(sheet, sted.row, sted.column), besked);
    formater?.forEach((raekke, r) => raekke.forEach((format, c) => giFormat(this.core.model, sheet, sted.row + r, sted.column + c, format)));
  }

  /** `""` for a cell without a formula, and for one that has its value. */
  besked(sheet: SheetModel, row: number, column: number): string {
    const formel = sheet.cells.formula(row, column);
    if (formel === undefined) return "";
    if (sheet.cells.value(row, column) !== null) return this.beskeder.get(noegle(sheet, row, column)) ?? "";
    return laesFormel(formel, (navn) => this.funktioner.has(navn)) ? TEKST.regner : TEKST.excelRegner;
  }
}
