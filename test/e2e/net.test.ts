import { CellError } from "../../workbench/model/celler";
import { Axis } from "../../workbench/page/grid/axis";
import { cellText } from "../../workbench/page/grid/celltext";

describe("regnearkets rækker og kolonner", () => {
  const akse = new Axis(100_000, 20, new Map([[0, 30], [50_000, 100]]));

  test("en høj række skubber alt under sig", () => {
    expect(akse.offset(1)).toBe(30);
    expect(akse.offset(50_001) - akse.offset(50_000)).toBe(100);
    expect(akse.total).toBe(100_000 * 20 + 10 + 80);
  });

  test.each([0, 1, 49_999, 50_000, 50_001, 99_999])("række %i findes igen fra sin første og sidste pixel", (r) => {
    expect(akse.at(akse.offset(r))).toBe(r);
    expect(akse.at(akse.offset(r + 1) - 1)).toBe(r);
  });

  test("uden for arket svares med den yderste række", () => {
    expect(akse.at(-5)).toBe(0);
    expect(akse.at(1e9)).toBe(99_999);
  });
});

describe("en celle vises, som Excel på dansk viser den", () => {
  test.each([
    [1620, "#,##0", "1.620"],
    [0.346, "0.0%", "34,6%"],
    [0.346, '"▲ "0.0%', "▲ 34,6%"],
    [45657, "dd-mm-yyyy", "31-12-2024"],
    ["A-dagpenge", "General", "A-dagpenge"],
    ["34,6", '"▲ "General;-"▲ "General;"▲ "General;"▲ "@', "▲ 34,6"],
    [true, "General", "SAND"],
    [null, "0.0%", ""],
  ])("%j i formatet %s er %s", (vaerdi, format, vist) => expect(cellText(vaerdi, format)).toBe(vist));

  test("en fejlcelle viser sin fejl", () => expect(cellText(new CellError("#N/A"), "0.0%")).toBe("#N/A"));
});
