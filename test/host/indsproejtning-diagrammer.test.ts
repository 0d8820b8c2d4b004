/** A municipality's name stands in a chart's title, which Excel reads itself: it is words there too, and the saved file can be opened. */
import { strFromU8 } from "fflate";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { koerMappe } from "../../workbench/cli/koersel";
import type { ChartModel, WorkbookModel } from "../../workbench/model/mappe";
import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { INDSPROEJTNINGER } from "../sager/indsproejtning";
import { mangler } from "../xlsx/gyldig";
import { udpak } from "../xlsx/pakker";
import { nyMappe } from "./mappe";

jest.setTimeout(240_000);
beforeAll(() => byg(TILFOEJELSE, () => undefined));

/** Charts on the overview. */
const HOEJST = 8;
const FLERE = [["et navn, der er længere end en titel", "Å".repeat(4000)], ["højre til venstre", "\u202eøjhsI"], ["et ark som formel", "=Tal!A3"]] as const;
const hold = [...INDSPROEJTNINGER, ...FLERE].map(([, tekst]) => tekst).flatMap((_, i, alle) => (i % HOEJST === 0 ? [alle.slice(i, i + HOEJST)] : []));

/** Four months of each area on a sheet with a name that is a formula, too. */
function medOmraader(omraader: readonly string[]): WorkbookModel {
  const mappe = nyMappe("=1+1 <b>");
  const linjer = [["Afholdelse af samtaler. Antal og andel personer"], ["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"], ...omraader.flatMap((o) => [1, 2, 3, 4].map((m) => [o, `2024M0${m}`, "Ydelsesgrupper i alt", 100, 70 + m]))];
  linjer.forEach((linje, r) => linje.forEach((v, k) => mappe.sheets[0]?.cells.setValue(r, k, v)));
  return mappe;
}

const overblik = (model: WorkbookModel): readonly ChartModel[] => model.sheets.find(({ name }) => name === "Tilsyn Overblik")?.charts ?? [];
/** What a person, Excel and an XML parser can read as anything but words on one line. */
const ANDET_END_ORD = /^\s*[=+\-@]|[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u;
const UGYLDIG_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u;

test.each(hold.map((omraader, i) => [i + 1, omraader] as const))("hold %i: diagrammernes titler er ord, og filen er hel", async (_, omraader) => {
  const model = medOmraader(omraader);
  await koerMappe(model, { udtraeksdato: null, maaleaar: null }, () => undefined);
  const tegnet = overblik(model);
  // Two names that differ in white space alone are one municipality.
  expect(tegnet).toHaveLength(new Set(omraader.map((o) => o.trim())).size);
  for (const { title, name, series } of tegnet) {
    expect(title).not.toMatch(ANDET_END_ORD);
    expect(title?.length).toBeLessThan(255);
    expect(name).toMatch(/^Fokusmaal_\d$/);
    expect(series.map((s) => s.name)).toEqual(["Andel uden", "Grænse"]);
    for (const henvisning of series.flatMap(({ values, categories }) => [values, categories ?? ""])) expect(henvisning).toMatch(/^'Tilsyn Overblik'!A\d+:A\d+$|^'Tilsyn Overblik'![BC]\d+:[BC]\d+$/);
  }
  const bytes = await mappeBytes(model);
  expect(mangler(bytes)).toEqual([]);
  const tegninger = Object.entries(udpak(bytes)).filter(([del]) => /charts?\/|drawings\//.test(del) && del.endsWith(".xml"));
  expect(tegninger.length).toBeGreaterThan(tegnet.length);
  for (const [del, xml] of tegninger) expect([del, UGYLDIG_XML.exec(strFromU8(xml))?.[0]]).toEqual([del, undefined]);
  const gemt = overblik(await laesMappe(bytes, "gemt.xlsx"));
  expect(gemt.map(({ title, series }) => [title, series.map((s) => s.name)])).toEqual(tegnet.map(({ title, series }) => [title, series.map((s) => s.name)]));
});
