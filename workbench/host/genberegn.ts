/** Recalculates the formulas of a workbook that call our functions, through the custom-functions runtime. */
import { CellError, type CellValue } from "../model/celler";
import type { SheetModel, WorkbookModel } from "../model/mappe";
import { formatA1, fullAddress } from "./adresse";
import type { FunctionAnswer, FunctionArgument } from "./funktioner";
import { kalderVores, laesFormel, type Udtryk } from "./genberegn-formel";
import { type Felt, feltFor } from "./genberegn-omraade";
import { skrivSvar } from "./genberegn-spild";

export interface Formelsted {
  readonly ark: string;
  /** A1 without the sheet. */
  readonly adresse: string;
}

export interface Genberegning {
  /** `besked` is what Excel shows beside an error, empty for a value. */
  readonly beregnede: readonly (Formelsted & { readonly besked: string })[];
  /** Formulas that call our functions inside something else: they keep their value from the file. */
  readonly sprungetOver: readonly Formelsted[];
  /** Formulas that do not call our functions; they keep theirs too. */
  readonly andre: number;
}

export interface Genberegner {
  readonly model: WorkbookModel;
  readonly kald: (id: string, argumenter: readonly FunctionArgument[], adresse: string) => Promise<FunctionAnswer>;
  /** Ids in capitals. */
  readonly funktioner: ReadonlySet<string>;
}

interface Celle {
  readonly ark: SheetModel;
  readonly raekke: number;
  readonly kolonne: number;
  readonly udtryk: Udtryk;
  faerdig: Promise<void> | null;
}

const stedFor = (ark: SheetModel, row: number, column: number): Formelsted => ({ ark: ark.name, adresse: formatA1({ row, column, rowCount: 1, columnCount: 1 }) });

class Beregning {
  private readonly celler: Celle[] = [];
  private readonly sprungetOver: Formelsted[] = [];
  private readonly beskeder = new Map<Celle, string>();
  private andre = 0;
  /** Cells on the way to the one being worked out: meeting one of them again is a circle. */
  private readonly paaVej: Celle[] = [];

  constructor(private readonly g: Genberegner) {
    for (const ark of g.model.sheets) this.find(ark);
  }

  private readonly erVores = (navn: string): boolean => this.g.funktioner.has(navn);

  private find(ark: SheetModel): void {
    const brugt = ark.cells.usedRange(false);
    if (!brugt) return;
    for (let c = brugt.column; c < brugt.column + brugt.columnCount; c++) {
      for (let r = brugt.row; r < brugt.row + brugt.rowCount; r++) {
        const formel = ark.cells.formula(r, c);
        if (formel === undefined) continue;
        const udtryk = kalderVores(formel, this.erVores) ? laesFormel(formel, this.erVores) : null;
        if (udtryk) this.celler.push({ ark, raekke: r, kolonne: c, udtryk, faerdig: null });
        else if (kalderVores(formel, this.erVores)) this.sprungetOver.push(stedFor(ark, r, c));
        else this.andre++;
      }
    }
  }

  async alle(): Promise<Genberegning> {
    for (const celle of this.celler) await this.beregn(celle);
    const beregnede = this.celler.map((c) => ({ ...stedFor(c.ark, c.raekke, c.kolonne), besked: this.beskeder.get(c) ?? "" }));
    return { beregnede, sprungetOver: this.sprungetOver, andre: this.andre };
  }

  private async beregn(celle: Celle): Promise<void> {
    if (celle.faerdig) return celle.faerdig;
    celle.faerdig = this.regn(celle);
    await celle.faerdig;
  }

  private async regn(celle: Celle): Promise<void> {
    this.paaVej.push(celle);
    const svar = await this.svar(celle, celle.udtryk);
    this.paaVej.pop();
    if (!svar.ok) this.beskeder.set(celle, svar.message === "" ? svar.code : svar.message);
    const vaerdi = svar.ok ? svar.value : new CellError(svar.code);
    skrivSvar(celle.ark, celle.raekke, celle.kolonne, Array.isArray(vaerdi) ? vaerdi : [[vaerdi]]);
  }

  private async svar(celle: Celle, udtryk: Udtryk): Promise<FunctionAnswer> {
    if (udtryk.art !== "kald") return { ok: false, code: "#VALUE!", message: "" };
    const argumenter: FunctionArgument[] = [];
    for (const a of udtryk.argumenter) {
      const argument = await this.argument(celle, a);
      if (argument instanceof CellError && a.art !== "kald") return { ok: false, code: argument.code, message: "" };
      argumenter.push(argument);
    }
    const { row, column } = { row: celle.raekke, column: celle.kolonne };
    return this.g.kald(udtryk.navn, argumenter, fullAddress(celle.ark.name, { row, column, rowCount: 1, columnCount: 1 }));
  }

  private async argument(celle: Celle, u: Udtryk): Promise<FunctionArgument> {
    if (u.art === "udeladt") return undefined;
    if (u.art === "konstant") return u.vaerdi;
    if (u.art === "kald") {
      const svar = await this.svar(celle, u);
      return svar.ok ? svar.value : new CellError(svar.code);
    }
    const felt = feltFor(this.g.model, celle.ark, u);
    if (felt === null) return new CellError("#REF!");
    if (this.paaVej.some((c) => erI(c, felt))) return new CellError("#REF!");
    // Our formulas that stand in the area, or may spill into it, are worked out first.
    for (const anden of this.celler) if (kanNaa(anden, felt) && !this.paaVej.includes(anden)) await this.beregn(anden);
    return vaerdierI(felt);
  }
}

const erI = ({ ark, raekke, kolonne }: Celle, { ark: andet, omraade: o }: Felt): boolean =>
  ark === andet && raekke >= o.row && raekke < o.row + o.rowCount && kolonne >= o.column && kolonne < o.column + o.columnCount;

/** A spill goes down and to the right. */
const kanNaa = ({ ark, raekke, kolonne }: Celle, { ark: andet, omraade: o }: Felt): boolean => ark === andet && raekke < o.row + o.rowCount && kolonne < o.column + o.columnCount;

/** One cell as its address, so that the host decides what an empty one is. */
function vaerdierI({ ark, omraade: o }: Felt): FunctionArgument {
  if (o.rowCount === 1 && o.columnCount === 1) return { address: fullAddress(ark.name, o) };
  return Array.from({ length: o.rowCount }, (_, r): CellValue[] => Array.from({ length: o.columnCount }, (__, c) => ark.cells.value(o.row + r, o.column + c)));
}

/** Every formula that is a call of ours is worked out once, those it leans on first. */
export const genberegn = (genberegner: Genberegner): Promise<Genberegning> => new Beregning(genberegner).alle();
