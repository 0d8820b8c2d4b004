/** Recalculates the formulas of a workbook that call our functions, through the custom-functions runtime. */
import { CellError, type CellValue } from "../model/celler";
import type { SheetModel, WorkbookModel } from "../model/mappe";
import { formatA1, fullAddress } from "./adresse";
import type { FunctionAnswer, FunctionArgument } from "./funktioner";
import { beroerte, type Formelcelle } from "./genberegn-beroert";
import { kalderVores, laesFormel, type Udtryk } from "./genberegn-formel";
import { brugtDel, type Felt, feltFor } from "./genberegn-omraade";
import { skrivSvar } from "./genberegn-spild";

export interface Formelsted {
  readonly ark: string;
  /** A1 without the sheet. */
  readonly adresse: string;
}

export interface Beregnet extends Formelsted {
  /** What Excel shows beside an error, empty for a value. */
  readonly besked: string;
  /** Number formats that came with the figures, from the formula's cell to the right and down. */
  readonly formater?: readonly (readonly (string | null)[])[];
}

export interface Genberegning {
  readonly beregnede: readonly Beregnet[];
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
  /** Only what leans on this area is worked out again; everything when it is left out. */
  readonly aendret?: Felt;
}

interface Celle extends Formelcelle {
  readonly formel: string;
  readonly udtryk: Udtryk;
}

const stedFor = (ark: SheetModel, row: number, column: number): Formelsted => ({ ark: ark.name, adresse: formatA1({ row, column, rowCount: 1, columnCount: 1 }) });

const erI = ({ ark, raekke, kolonne }: Celle, { ark: andet, omraade: o }: Felt): boolean =>
  ark === andet && raekke >= o.row && raekke < o.row + o.rowCount && kolonne >= o.column && kolonne < o.column + o.columnCount;

/** The formula may spill into the area: a spill goes down and to the right. */
const kanNaa = ({ ark, raekke, kolonne }: Celle, { ark: andet, omraade: o }: Felt): boolean => ark === andet && raekke < o.row + o.rowCount && kolonne < o.column + o.columnCount;

/** One cell as its address, so that the host decides what an empty one is. */
function vaerdierI({ ark, omraade: o }: Felt): FunctionArgument {
  if (o.rowCount === 1 && o.columnCount === 1) return { address: fullAddress(ark.name, o) };
  const raekker: CellValue[][] = [];
  for (let r = 0; r < o.rowCount; r++) {
    const raekke: CellValue[] = [];
    for (let c = 0; c < o.columnCount; c++) raekke.push(ark.cells.value(o.row + r, o.column + c));
    raekker.push(raekke);
  }
  return raekker;
}

class Beregning {
  private readonly celler: Celle[] = [];
  private readonly sprungetOver: Formelsted[] = [];
  private readonly beskeder = new Map<Celle, string>();
  private readonly formater = new Map<Celle, NonNullable<Beregnet["formater"]>>();
  private andre = 0;
  /** What the formulas at hand have read: none of them writes in what another reads. */
  private readonly laest = new Map<string, FunctionArgument>();

  constructor(private readonly g: Genberegner) {
    for (const ark of g.model.sheets) this.find(ark);
  }

  private readonly erVores = (navn: string): boolean => this.g.funktioner.has(navn);

  private find(ark: SheetModel): void {
    for (const { row, column, formula } of ark.cells.formulas()) {
      const vores = kalderVores(formula, this.erVores);
      const udtryk = vores ? laesFormel(formula, this.erVores) : null;
      if (udtryk) this.celler.push({ ark, raekke: row, kolonne: column, formel: formula, udtryk, felter: this.felterI(ark, udtryk) });
      else if (vores) this.sprungetOver.push(stedFor(ark, row, column));
      else this.andre++;
    }
  }

  private felterI(ark: SheetModel, u: Udtryk): readonly Felt[] {
    if (u.art === "kald") return u.argumenter.flatMap((a) => this.felterI(ark, a));
    const felt = feltFor(this.g.model, ark, u);
    return felt === null ? [] : [felt];
  }

  /** Formulas that none of the others stand in the way of are worked out together, and then the next. */
  async alle(): Promise<Genberegning> {
    const valgte = this.g.aendret ? beroerte(this.celler, this.g.aendret) : this.celler;
    let resten = valgte;
    while (resten.length > 0) {
      const venter = resten;
      const uden = (naar: typeof erI): readonly Celle[] => venter.filter((c) => !c.felter.some((f) => venter.some((anden) => (anden === c ? erI(c, f) : naar(anden, f)))));
      const sikre = uden(kanNaa);
      const klar = sikre.length > 0 ? sikre : uden(erI);
      if (klar.length === 0) this.iRing(venter);
      this.laest.clear();
      await Promise.all(klar.map((c) => this.regn(c)));
      const gjort = new Set(klar.length > 0 ? klar : venter);
      resten = venter.filter((c) => !gjort.has(c));
    }
    const beregnede = valgte.map((c): Beregnet => {
      const formater = this.formater.get(c);
      return { ...stedFor(c.ark, c.raekke, c.kolonne), besked: this.beskeder.get(c) ?? "", ...(formater ? { formater } : {}) };
    });
    return { beregnede, sprungetOver: this.sprungetOver, andre: this.andre };
  }

  private iRing(celler: readonly Celle[]): void {
    for (const c of celler) {
      this.beskeder.set(c, "Formlen henviser til sig selv.");
      skrivSvar(c.ark, c.raekke, c.kolonne, [[new CellError("#REF!")]]);
    }
  }

  private async regn(celle: Celle): Promise<void> {
    const svar = await this.svar(celle, celle.udtryk);
    // A person can have changed the cell meanwhile.
    if (celle.ark.cells.formula(celle.raekke, celle.kolonne) !== celle.formel) return;
    if (!svar.ok) this.beskeder.set(celle, svar.message === "" ? svar.code : svar.message);
    else if (svar.formats) this.formater.set(celle, svar.formats);
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
    return this.g.kald(udtryk.navn, argumenter, fullAddress(celle.ark.name, { row: celle.raekke, column: celle.kolonne, rowCount: 1, columnCount: 1 }));
  }

  private async argument(celle: Celle, u: Udtryk): Promise<FunctionArgument> {
    if (u.art === "udeladt") return undefined;
    if (u.art === "konstant") return u.vaerdi;
    if (u.art === "kald") {
      const svar = await this.svar(celle, u);
      return svar.ok ? svar.value : new CellError(svar.code);
    }
    const felt = feltFor(this.g.model, celle.ark, u);
    return felt === null ? new CellError("#REF!") : this.laes(felt);
  }

  private laes(felt: Felt): FunctionArgument {
    const adresse = fullAddress(felt.ark.name, felt.omraade);
    const kendt = this.laest.get(adresse);
    if (kendt !== undefined) return kendt;
    const vaerdier = vaerdierI(brugtDel(felt));
    this.laest.set(adresse, vaerdier);
    return vaerdier;
  }
}

/** Every formula that is a call of ours is worked out once, those it leans on first. */
export const genberegn = (genberegner: Genberegner): Promise<Genberegning> => new Beregning(genberegner).alle();
