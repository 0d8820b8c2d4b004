import { maanedAf } from "../../src/rules";
import { Brugsfejl, laesArgumenter } from "../../workbench/cli/argumenter";

const besked = (argv: readonly string[]): string => {
  try {
    laesArgumenter(argv);
  } catch (fejl) {
    if (fejl instanceof Brugsfejl) return fejl.message;
    throw fejl;
  }
  return "";
};

describe("kommandolinjens argumenter", () => {
  test("en arbejdsmappe alene er nok", () => {
    expect(laesArgumenter(["ishoej.xlsx"])).toEqual({ ind: "ishoej.xlsx", ud: null, json: null, aar: null, opgoerelse: null, genberegn: false, loebenumre: false });
  });

  test("alt kan angives, og måneden bliver til en måned", () => {
    expect(laesArgumenter(["a.xlsx", "--ud", "b.xlsx", "--json=c.json", "--aar", "2024", "--opgoerelse", "2024-12", "--genberegn", "--loebenumre"])).toEqual({
      ind: "a.xlsx", ud: "b.xlsx", json: "c.json", aar: 2024, opgoerelse: maanedAf(2024, 12), genberegn: true, loebenumre: true,
    });
  });

  test("hjælp går forud for alt andet", () => expect(laesArgumenter(["--hjaelp"])).toBe("hjaelp"));

  test.each([
    [[], "mangler en arbejdsmappe"],
    [["a.xlsx", "b.xlsx"], "kun tjekkes én arbejdsmappe"],
    [["a.csv"], "skal ende på .xlsx"],
    [["a.xlsx", "--ud", "b.pdf"], "--ud skal ende på .xlsx"],
    [["a.xlsx", "--json", "b.txt"], "--json skal ende på .json"],
    [["a.xlsx", "--aar", "24"], "--aar skal være et årstal"],
    [["a.xlsx", "--opgoerelse", "2024-13"], "--opgoerelse skal være en måned"],
    [["a.xlsx", "--udd", "b.xlsx"], "--udd findes ikke. Brug --ud, --json"],
    [["a.xlsx", "--ud"], "--ud mangler en værdi"],
  ])("%j giver en besked, der siger hvad der er galt", (argv, del) => expect(besked(argv)).toContain(del));
});
