/** A small workbook of a person's own. */
import ExcelJS from "exceljs";

/** Sheet *Tal* (B6 holds the sum of B2:B5 in bold, C2 a date) and sheet *Andet*. */
export async function egenMappe(): Promise<Uint8Array> {
  const bog = new ExcelJS.Workbook();
  const ark = bog.addWorksheet("Tal");
  ark.addRow(["Kommune", "Borgere", "Dato"]);
  for (const [i, navn] of ["Fjordby", "Skovby", "Bakkeby", "Engby"].entries()) ark.addRow([navn, (i + 1) * 100]);
  ark.getCell("C2").value = new Date(Date.UTC(2024, 11, 31));
  ark.getCell("C2").numFmt = "dd-mm-yyyy";
  ark.getCell("B6").value = { formula: "SUM(B2:B5)", result: 1000 };
  ark.getCell("B6").font = { bold: true };
  ark.getCell("B6").border = { left: { style: "double" } };
  bog.addWorksheet("Andet").addRow(["Tomt"]);
  return new Uint8Array(await bog.xlsx.writeBuffer());
}
