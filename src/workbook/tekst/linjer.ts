/** Long text as lines of a sheet: broken between words, so that a line is no wider than the tables below it. */
export function somLinjer(tekst: string, tegn: number): string[] {
  const linjer: string[] = [];
  for (const ord of tekst.split(" ")) {
    const sidste = linjer.at(-1);
    if (sidste === undefined || sidste.length + 1 + ord.length > tegn) linjer.push(ord);
    else linjer[linjer.length - 1] = `${sidste} ${ord}`;
  }
  return linjer;
}
