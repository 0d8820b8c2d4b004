import { CellError } from "../../workbench/model/celler";
import { cellText } from "../../workbench/page/regneark/celletekst";

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
