/** What only the start needs of Excel: the selection, and the example data. Knows no HTML. */
import { type Excelfejl, somExcelfejl } from "../../workbook/office/fejl";
import type { Markeret } from "../../workbook/office/markering";
import { billede, type Tabelbillede } from "../../workbook/parse/rettelse/billede";
import { EKSEMPEL, type Eksempelark } from "../../workbook/plan/eksempel";

/** `workbook/office` in the add-in. */
export interface Startmappe {
  readonly laesMarkering: () => Promise<Markeret | null>;
  readonly eksempelark: () => Promise<readonly string[]>;
  readonly indsaetEksempel: (plan: readonly Eksempelark[]) => Promise<readonly string[]>;
  readonly fjernEksempel: (plan: readonly Eksempelark[], ogsaaRettede: boolean) => Promise<{ readonly fjernet: number; readonly rettede: readonly string[] }>;
}

export interface Starttilstand {
  /** The selection as a table to be given a kind; `"tom"` when it held no cells in use. */
  readonly markering: Tabelbillede | "tom" | null;
  /** Example sheets in the workbook. */
  readonly eksempel: readonly string[];
  /** Example sheets that the user has written in: *Fjern* waits for a yes. */
  readonly spoerg: readonly string[];
  readonly fejl: Excelfejl | null;
}

function somBillede(m: Markeret): Tabelbillede {
  const { ark, exceltabeller, kolonne, raekke, raekker, kolonner } = m;
  const omgivelser = m.celler.map((celler, i) => ({ raekke: raekke + i, celler }));
  return billede({ ark, exceltabeller, kolonne, sted: { raekke, kolonne, raekker, kolonner }, hoved: raekke, slags: null, raekker: raekker - 1, feltAf: () => null, omgivelser, grund: "ukendte-overskrifter", rettelse: null });
}

export class Startstyring {
  private tilstand: Starttilstand = { markering: null, eksempel: [], spoerg: [], fejl: null };
  private readonly lyttere: (() => void)[] = [];

  /** @param laes reads the workbook again */
  constructor(
    private readonly mappe: Startmappe,
    private readonly laes: () => Promise<void>,
  ) {}

  get nu(): Starttilstand {
    return this.tilstand;
  }

  lyt(lytter: () => void): void {
    this.lyttere.push(lytter);
  }

  hentMarkering(): Promise<void> {
    return this.goer(async () => {
      const markeret = await this.mappe.laesMarkering();
      this.saet({ markering: markeret === null || markeret.kolonner < 2 || markeret.raekker < 2 ? "tom" : somBillede(markeret) });
    });
  }

  glemMarkering(): void {
    this.saet({ markering: null });
  }

  findEksempel(): Promise<void> {
    return this.goer(async () => this.saet({ eksempel: await this.mappe.eksempelark() }));
  }

  indsaetEksempel(): Promise<void> {
    return this.goer(async () => {
      this.saet({ eksempel: await this.mappe.indsaetEksempel(EKSEMPEL) });
      await this.laes();
    });
  }

  /** Asks first when the user has written in the sheets. */
  fjernEksempel(ogsaaRettede: boolean): Promise<void> {
    return this.goer(async () => {
      const { rettede } = await this.mappe.fjernEksempel(EKSEMPEL, ogsaaRettede);
      if (rettede.length > 0) return this.saet({ spoerg: rettede });
      this.saet({ eksempel: [], spoerg: [] });
      await this.laes();
    });
  }

  behold(): void {
    this.saet({ spoerg: [] });
  }

  /** Never rejects: an error becomes part of the state. */
  private async goer(arbejde: () => Promise<void>): Promise<void> {
    this.saet({ fejl: null });
    await arbejde().catch((fejl: unknown) => this.saet({ fejl: somExcelfejl(fejl) }));
  }

  private saet(aendring: Partial<Starttilstand>): void {
    this.tilstand = { ...this.tilstand, ...aendring };
    for (const lytter of this.lyttere) lytter();
  }
}
