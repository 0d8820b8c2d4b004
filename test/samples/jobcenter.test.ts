/** Each boundary person of the sample, as read from the built workbook, comes out as the story says. Reference month December 2024. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { byg, type Gruppe, type Indsats, maanedAf, type Maalslags, type Motor, type Persondata, type Personudfald, slaaGruppeOp, tilEnde } from "../../src/rules";
import { aflaes } from "../../src/workbook/parse";
import type { Aflaesning, Celle } from "../../src/workbook/parse/typer";
import { CellError } from "../../workbench/model/celler";
import type { SheetModel } from "../../workbench/model/mappe";
import { SAMPLES } from "../../workbench/steder";
import { laesMappe } from "../../workbench/xlsx";
import { GRAENSETILFAELDE } from "../../samples/kilde/jobcenter-graenser";

const DECEMBER = maanedAf(2024, 12);
let aflaesning: Aflaesning;
let data: Persondata;
let motor: Motor;

function celler({ cells }: SheetModel): Celle[][] {
  const brugt = cells.usedRange(true);
  return Array.from({ length: brugt?.rowCount ?? 0 }, (_, r) =>
    Array.from({ length: brugt?.columnCount ?? 0 }, (_k, k) => {
      const v = cells.value(r, k);
      return v === null ? "" : v instanceof CellError ? v.code : v;
    }),
  );
}

beforeAll(async () => {
  const model = await laesMappe(new Uint8Array(readFileSync(join(SAMPLES, "jobcenter-2024.xlsx"))), "jobcenter-2024.xlsx");
  aflaesning = aflaes(model.sheets.map((ark) => ({ ark: ark.name, raekke: 0, kolonne: 0, celler: celler(ark), exceltabeller: [] })));
  if (!aflaesning.inddata.personer || !aflaesning.udtraeksdato) throw new Error("Mappen har ingen personer");
  data = aflaesning.inddata.personer;
  motor = tilEnde(byg(data, { udtraeksdato: aflaesning.udtraeksdato.dag }));
});

/** The n-th story's person, 1-based, as its id is written. */
const person = (nr: number): number => data.personer.indexOf(`${String((nr % 28) + 1).padStart(2, "0")}13${String(60 + (nr % 40)).padStart(2, "0")}${String(nr).padStart(4, "0")}`);

function gruppe(navn: string): Gruppe {
  const g = slaaGruppeOp(navn);
  if (g === null || g === "Ydelsesgrupper i alt") throw new Error(`Ukendt gruppe ${navn}`);
  return g;
}

const svar = (nr: number, g: string, indsats: Indsats, slags: Maalslags = "fokusmaal", maaned = DECEMBER) => motor.svar({ person: person(nr), gruppe: gruppe(g), maaned, slags, indsats });

/** Number of the story, its words, group, measure, answer, and how many were found. */
const SAMTALER: readonly (readonly [nr: number, historie: string, gruppe: string, svar: Personudfald, fundet: number | null])[] = [
  [1, "præcis 12 måneder og fire samtaler", "Kontanthjælp", "ja", 4],
  [2, "en dag for lidt til 12 måneder", "Kontanthjælp", "ikke-i-naevner", null],
  [3, "fjerde samtale på vinduets første dag", "Kontanthjælp", "ja", 4],
  [4, "fjerde samtale dagen før vinduet", "Kontanthjælp", "nej", 3],
  [5, "fjerde samtale på månedens sidste dag", "Sygedagpenge", "ja", 4],
  [6, "fjerde samtale samme dag som den tredje", "Ressourceforløb", "nej", 3],
  [7, "fjerde aflyst, femte udeblevet", "Ledighedsydelse", "nej", 3],
  [8, "fjerde kun planlagt", "Jobafklaringsforløb", "nej", 3],
  [9, "fjerde med ukendt status", "Jobafklaringsforløb", "uvist", 3],
  [10, "hul uden en hel kalendermåned", "Kontanthjælp", "ja", 4],
  [11, "hele april uden ydelse", "Kontanthjælp", "ikke-i-naevner", null],
  [12, "overlappende og ens perioder", "Kontanthjælp", "nej", 3],
  [13, "365 dage på A-dagpenge i alt", "A-dagpenge mv.", "ja", 4],
  [14, "364 dage på A-dagpenge i alt", "A-dagpenge mv.", "ikke-i-naevner", null],
  [15, "sygedagpenge, der rører hinanden", "Sygedagpenge", "ikke-i-naevner", null],
  [16, "overgangsydelse og derefter kontanthjælp", "Kontanthjælp", "nej", 3],
  [17, "to grupper på samme tid: den ene", "Kontanthjælp", "ja", 4],
  [17, "to grupper på samme tid: den anden", "Revalidering inkl. forrevalidering", "ja", 4],
  [27, "fritaget den sidste dag i måneden", "Sygedagpenge", "undtaget", null],
  [28, "fritaget til dagen før", "Sygedagpenge", "nej", 0],
  [31, "begyndt 29. februar", "Kontanthjælp", "ikke-i-naevner", null],
  [32, "slut før start", "Kontanthjælp", "maaske", null],
  [33, "uden startdato", "Kontanthjælp", "maaske", null],
  [34, "startdato i ord", "Kontanthjælp", "maaske", null],
  [37, "samtaler uden forløb", "Kontanthjælp", "ikke-i-naevner", null],
];

const TILBUD: typeof SAMTALER = [
  [18, "tilbud, der slutter på vinduets første dag", "Kontanthjælp", "ja", 1],
  [19, "tilbud, der slutter dagen før vinduet", "Kontanthjælp", "nej", 0],
  [20, "øvo begyndt 21. marts 2023", "Kontanthjælp", "ja", 1],
  [21, "øvo begyndt 22. marts 2023", "Kontanthjælp", "nej", 0],
  [22, "øvo på uddannelseshjælp", "Uddannelseshjælp", "ja", 1],
  [23, "kun mentor", "Kontanthjælp", "nej", 0],
  [24, "ukendt type", "Kontanthjælp", "uvist", 0],
  [25, "præcis 100 løntimer", "Kontanthjælp", "ja", 0],
  [26, "en halv time for lidt", "Kontanthjælp", "nej", 0],
];

describe("Grænsepersonerne i samples/jobcenter-2024.xlsx, december 2024", () => {
  it.each(SAMTALER)("%i: %s (%s) er %s til samtaler", (nr, _historie, g, ventet, fundet) => {
    const s = svar(nr, g, "samtaler");
    expect([s.udfald, fundet === null ? null : s.fundet?.antal]).toEqual([ventet, fundet]);
  });

  it.each(TILBUD)("%i: %s (%s) er %s til tilbud", (nr, _historie, g, ventet, fundet) => {
    const s = svar(nr, g, "tilbud");
    expect([s.udfald, s.fundet?.antal]).toEqual([ventet, fundet]);
  });

  it("29 og 30: de to, der når seks måneder på månedens grænse, måles i den måned, hvor dagen før D ligger [T0]", () => {
    expect(svar(29, "Kontanthjælp", "samtaler", "tidlig-indsats", maanedAf(2024, 11))).toMatchObject({ udfald: "ja", fundet: { antal: 4 } });
    expect(svar(29, "Kontanthjælp", "samtaler", "tidlig-indsats").udfald).toBe("ikke-i-naevner");
    expect(svar(30, "Kontanthjælp", "samtaler", "tidlig-indsats")).toMatchObject({ udfald: "nej", fundet: { antal: 3 } });
  });

  it("31: begyndt 29. februar har 12 måneder 28. februar 2025, altså først i februar 2025 [P6]", () => {
    expect(svar(31, "Kontanthjælp", "samtaler", "fokusmaal", maanedAf(2025, 1)).udfald).toBe("ikke-i-naevner");
    expect(svar(31, "Kontanthjælp", "samtaler", "fokusmaal", maanedAf(2025, 2)).udfald).not.toBe("ikke-i-naevner");
  });

  it("35 og 36: ukendt ydelse og førtidspension er holdt ude og talt", () => {
    expect(aflaesning.udeladt).toEqual({ foertidspension: 1, ukendtYdelsesgruppe: 1 });
  });

  it("hver historie er prøvet", () => {
    const proevet = new Set([...SAMTALER, ...TILBUD].map(([nr]) => nr).concat(29, 30, 35, 36));
    expect(GRAENSETILFAELDE.map((_, i) => i + 1).filter((nr) => !proevet.has(nr))).toEqual([]);
  });
});
