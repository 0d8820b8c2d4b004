/** Cells of a sheet in columns: sparse in columns, dense in rows. Row and column numbers are zero-based. */

/** An Excel error value as a cell holds it, e.g. `#N/A`. */
export class CellError {
  constructor(readonly code: string) {}
  toString(): string {
    return this.code;
  }
}

/** `null` is an empty cell. Dates are serial numbers, as in Excel. */
export type CellValue = string | number | boolean | CellError | null;

export interface UsedRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

interface Column {
  values: CellValue[];
  styles: number[] | null;
  formulas: Map<number, string> | null;
}

export class CellStore {
  private readonly columns: (Column | undefined)[] = [];

  private column(c: number): Column {
    return (this.columns[c] ??= { values: [], styles: null, formulas: null });
  }

  value(r: number, c: number): CellValue {
    return this.columns[c]?.values[r] ?? null;
  }

  /** The formula with a leading `=`, or `undefined`. */
  formula(r: number, c: number): string | undefined {
    return this.columns[c]?.formulas?.get(r);
  }

  /** Every formula, column by column. */
  *formulas(): Generator<{ readonly row: number; readonly column: number; readonly formula: string }> {
    for (const [column, c] of this.columns.entries()) for (const [row, formula] of c?.formulas ?? []) yield { row, column, formula };
  }

  /** Index into the workbook's style table; 0 is the default style. */
  style(r: number, c: number): number {
    return this.columns[c]?.styles?.[r] ?? 0;
  }

  setValue(r: number, c: number, value: CellValue): void {
    const column = this.column(c);
    while (column.values.length < r) column.values.push(null);
    column.values[r] = value;
    column.formulas?.delete(r);
  }

  setFormula(r: number, c: number, formula: string, cached: CellValue): void {
    this.setValue(r, c, cached);
    const column = this.column(c);
    (column.formulas ??= new Map()).set(r, formula);
  }

  setStyle(r: number, c: number, style: number): void {
    const column = this.column(c);
    const styles = (column.styles ??= []);
    while (styles.length < r) styles.push(0);
    styles[r] = style;
  }

  clear(): void {
    this.columns.length = 0;
  }

  get columnCount(): number {
    return this.columns.length;
  }

  /** The smallest rectangle that holds every value (and every style too, unless `valuesOnly`); `null` for an empty sheet. */
  usedRange(valuesOnly: boolean): UsedRange | null {
    let top = Infinity, bottom = -1, left = Infinity, right = -1;
    this.columns.forEach((column, c) => {
      if (!column) return;
      const used = (r: number): boolean =>
        (column.values[r] ?? null) !== null || (!valuesOnly && (column.styles?.[r] ?? 0) !== 0);
      let last = Math.max(column.values.length, valuesOnly ? 0 : (column.styles?.length ?? 0)) - 1;
      while (last >= 0 && !used(last)) last--;
      if (last < 0) return;
      let first = 0;
      while (!used(first)) first++;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, c);
      right = c;
    });
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
