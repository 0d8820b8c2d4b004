import { beroerte, type Formelcelle } from "../../workbench/host/genberegn-beroert";
import type { Felt } from "../../workbench/host/genberegn-omraade";
import { CellError } from "../../workbench/model/celler";
import type { SheetModel } from "../../workbench/model/mappe";
import { nyMappe } from "../host/mappe";

const [ark, andet] = nyMappe("Ark1", "Ark2").sheets as [SheetModel, SheetModel];
const felt = (hvor: SheetModel, row: number, column: number, rowCount = 1, columnCount = 1): Felt => ({ ark: hvor, omraade: { row, column, rowCount, columnCount } });
const celle = (raekke: number, kolonne: number, ...felter: readonly Felt[]): Formelcelle => ({ ark, raekke, kolonne, felter });

describe("det, der regnes om efter en rettelse", () => {
  const andel = celle(0, 5, felt(andet, 0, 0, 9, 2));
  const dom = celle(1, 5, felt(ark, 0, 5));
  const udenfor = celle(2, 5, felt(andet, 20, 0));

  test("er formlen, der læser cellen, og den, der læser formlen, men ikke resten", () => {
    expect(beroerte([dom, andel, udenfor], felt(andet, 3, 1))).toEqual([dom, andel]);
    expect(beroerte([dom, andel, udenfor], felt(ark, 3, 1))).toEqual([]);
  });

  test("er den nye formel selv og det, den kan komme til at fylde", () => {
    const nedenfor = celle(9, 9, felt(ark, 6, 6));
    expect(beroerte([celle(5, 5), nedenfor], felt(ark, 5, 5))).toHaveLength(2);
  });

  test("er en tabel, der var spærret, for nu er der måske plads", () => {
    ark.cells.setFormula(7, 7, "=FOKUSMAAL_TABEL(2024)", new CellError("#SPILL!"));
    expect(beroerte([celle(7, 7)], felt(ark, 30, 0))).toHaveLength(1);
  });

  test("to formler, der læser hinanden, regnes om én gang hver", () => {
    const [a, b] = [celle(10, 0, felt(ark, 10, 1)), celle(10, 1, felt(ark, 10, 0))];
    expect(beroerte([a, b], felt(ark, 10, 0))).toEqual([a, b]);
  });
});
