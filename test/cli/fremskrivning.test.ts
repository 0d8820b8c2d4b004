/** The command line's block about what lies ahead. */
import { fremskrivningTekst } from "../../workbench/cli/fremskrivning";
import { frem } from "../rules/scenarie/hjaelp";

const BO = ["@Bo Y KTH 2020-01-01..", "@Bo S 2023-10-02 2023-10-03 2023-10-04 2023-10-05"];

describe("Kommandolinjens fremskrivning", () => {
  test("er mærket, siger perioden, hvor hele arket står, og et punkt for hvert mål", () => {
    const [tom, mærke, ...punkter] = fremskrivningTekst(frem(BO, "2024-09-30")).split("\n");
    expect(tom).toBe("");
    expect(mærke).toMatch(/^Fremskrivning, ikke en dom: oktober 2024–\S+ 202\d\. Se Tilsyn Fremskrivning$/);
    const byen = punkter.join(" ").replace(/ +/g, " ");
    expect(byen).toContain("– Byen, samtaler: Som det står nu, ender 2024 på");
    expect(byen).toContain("Der skal holdes mindst 4 samtaler mere med mindst 1 person");
  });

  test("er brudt om til skærmens bredde", () => {
    for (const linje of fremskrivningTekst(frem(BO, "2024-09-30")).split("\n")) expect(linje.length).toBeLessThanOrEqual(112);
  });

  test("nævner ingen person", () => expect(fremskrivningTekst(frem(BO, "2024-09-30"))).not.toMatch(/\bBo\b/));

  test("er tom, når ingen i data måles fremover", () => {
    const f = frem(BO, "2024-09-30");
    expect(fremskrivningTekst({ ...f, aarene: [], maaneder: [] })).toBe("");
  });
});
