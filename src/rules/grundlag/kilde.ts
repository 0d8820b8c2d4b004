/** Cells in the user's workbook: the sheet's name and an A1 address without the sheet, e.g. `B2:D2`. */
export interface Kilde {
  readonly ark: string;
  readonly adresse: string;
}
