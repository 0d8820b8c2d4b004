/** Widths of columns and heights of rows that a person has dragged, in a sheet that is otherwise as it was. */
import { aabningMed, anvend, type Rettelse } from "../xml/ret";
import { barn, boern, type Element, tal, trae } from "../xml/trae";

export type Stoerrelser = ReadonlyMap<number, number>;

/** What is another size than it was read. */
export const aendrede = (nu: Stoerrelser, foer: Stoerrelser): Stoerrelser => new Map([...nu].filter(([nr, stoerrelse]) => foer.get(nr) !== stoerrelse));

const nyKolonne = (nr: number, bredde: number): string => `<col min="${nr + 1}" max="${nr + 1}" width="${bredde}" customWidth="1"/>`;

/** One entry of the file, cut where a column in it has a width of its own. */
function delt(tekst: string, e: Element, nye: Stoerrelser): string {
  const fra = (tal(e, "min") ?? 1) - 1, til = (tal(e, "max") ?? 1) - 1;
  const stykke = (a: number, b: number): string => (a > b ? "" : aabningMed(tekst, e, { min: String(a + 1), max: String(b + 1) }));
  let ud = "", naeste = fra;
  for (const [nr, bredde] of [...nye].sort(([a], [b]) => a - b)) {
    if (nr < fra || nr > til) continue;
    ud += stykke(naeste, nr - 1) + aabningMed(tekst, e, { min: String(nr + 1), max: String(nr + 1), width: String(bredde), customWidth: "1", hidden: null, bestFit: null });
    naeste = nr + 1;
  }
  return ud + stykke(naeste, til);
}

/** `hoved` is the XML before the rows. */
export function medBredder(hoved: string, nye: Stoerrelser): string {
  if (nye.size === 0) return hoved;
  const rod = trae(`${hoved}</worksheet>`), cols = barn(rod, "cols"), gamle = boern(cols, "col");
  const iFilen = (nr: number): boolean => gamle.some((e) => nr >= (tal(e, "min") ?? 1) - 1 && nr <= (tal(e, "max") ?? 1) - 1);
  const udenFor = [...nye].filter(([nr]) => !iFilen(nr)).sort(([a], [b]) => a - b);
  const kolonne = ([nr, bredde]: readonly [number, number]): string => nyKolonne(nr, bredde);
  if (!cols) return `${hoved}<cols>${udenFor.map(kolonne).join("")}</cols>`;
  const indsat: Rettelse[] = udenFor.map((ny) => {
    const foer = gamle.find((e) => (tal(e, "min") ?? 1) - 1 > ny[0])?.fra ?? cols.indreTil;
    return { fra: foer, til: foer, tekst: kolonne(ny) };
  });
  return anvend(hoved, [...indsat, ...gamle.map((e) => ({ fra: e.fra, til: e.til, tekst: delt(hoved, e, nye) }))]);
}

/** A row's attributes with the height in points. */
export const medHoejde = (attributter: string, hoejde: number | undefined): string =>
  hoejde === undefined ? attributter : `${attributter.replace(/\s+(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")} ht="${hoejde}" customHeight="1"`;
