/**
 * The one adapter to Microsoft's helpers, loaded only when sheets are written. `clearOnly` is always true: without it
 * the helper deletes the sheet of that name. The caller has made sure that the name is the add-in's own or free.
 */
export async function toemtArk(workbook: Excel.Workbook, navn: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import(/* webpackChunkName: "arkhjaelp" */ "@microsoft/office-js-helpers");
  return ExcelUtilities.forceCreateSheet(workbook, navn, true);
}
