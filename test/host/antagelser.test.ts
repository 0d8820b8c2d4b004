/** The built add-in in the host: an assumption is settled on the sheet, the rules run again, and the verdict changes and says so. */
import { koerMappe } from "../../workbench/cli/koersel";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import type { CellValue } from "../../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { etArk, nyMappe } from "./mappe";

jest.setTimeout(180_000);
beforeAll(() => byg(TILFOEJELSE, () => undefined));

const MAANEDER = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"].map((_, i) => `2024M${String(i + 1).padStart(2, "0")}`);

/** 15 of 100 lack four interviews every month of 2024: met under the law's 20 per cent. */
function medTal(): WorkbookModel {
  const mappe = nyMappe("Tal");
  const raekker: readonly (readonly CellValue[])[] = [["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"], ...MAANEDER.map((m) => ["Ishøj", m, "Ydelsesgrupper i alt", 100, 85])];
  raekker.forEach((l, r) => l.forEach((v, k) => mappe.sheets[0]?.cells.setValue(r, k, v)));
  return mappe;
}

const INTET = { udtraeksdato: null, maaleaar: null };
const koer = (mappe: WorkbookModel): ReturnType<typeof koerMappe> => koerMappe(mappe, INTET, () => undefined);
const ark = (mappe: WorkbookModel, navn: string): SheetModel => {
  const fundet = mappe.sheets.find((s) => s.name === navn);
  if (!fundet) throw new Error(`intet ark ${navn}`);
  return fundet;
};
function raekken({ cells }: SheetModel, id: string): number {
  for (let r = 0; r < 80; r++) if (cells.value(r, 0) === id) return r;
  throw new Error(`ingen række ${id}`);
}
const aaretsDom = ({ resultat }: Awaited<ReturnType<typeof koerMappe>>): readonly unknown[] => {
  const v = resultat.vurderinger.find((x) => x.maal === "fokusmaal-samtaler" && x.periode.art === "aar");
  return [v?.dom, v?.flag.includes("aendret-antagelse"), v?.flag.includes("egen-graense")];
};
const tekster = ({ cells }: SheetModel): string => Array.from({ length: 60 }, (_, r) => Array.from({ length: 12 }, (_k, k) => cells.value(r, k) ?? "").join(" ")).join("\n");

const SVAR = 2;
const NOTE = 5;

test("en ændret grænse på arket vender dommen ved næste kørsel, siges på arkene, og ordene bliver stående", async () => {
  const mappe = medTal();
  expect(aaretsDom(await koer(mappe))).toEqual(["opfyldt", false, false]);
  const grundlag = ark(mappe, "Tilsyn Regelgrundlag");
  const r = raekken(grundlag, "F5-samtaler");
  grundlag.cells.setValue(r, SVAR, "10 pct.");
  grundlag.cells.setValue(r, NOTE, "Aftalt i ledelsen");
  expect(aaretsDom(await koer(mappe))).toEqual(["ikke-opfyldt", true, false]);
  expect(tekster(ark(mappe, "Tilsyn Overblik"))).toContain("ændret antagelse");
  expect([grundlag.cells.value(r, SVAR), grundlag.cells.value(r, NOTE), grundlag.cells.value(r, 4)]).toEqual(["10 pct.", "Aftalt i ledelsen", "Ændret af jer: grænsen er under 10 pct."]);
  expect(aaretsDom(await koer(mappe))).toEqual(["ikke-opfyldt", true, false]);
  grundlag.cells.setValue(r, SVAR, null);
  expect(aaretsDom(await koer(mappe))).toEqual(["opfyldt", false, false]);
  expect(grundlag.cells.value(r, NOTE)).toBe("Aftalt i ledelsen");
});

test("et forkert svar bruges ikke og forklares på arket og i datakvaliteten", async () => {
  const mappe = medTal();
  await koer(mappe);
  const grundlag = ark(mappe, "Tilsyn Regelgrundlag");
  const r = raekken(grundlag, "F5-samtaler");
  grundlag.cells.setValue(r, SVAR, "=en hel del");
  const koersel = await koer(mappe);
  expect(aaretsDom(koersel)).toEqual(["opfyldt", false, false]);
  expect(koersel.aflaesning.problemer).toContainEqual(expect.objectContaining({ kode: "svar-kan-ikke-bruges", celle: `C${r + 1}` }));
  expect(grundlag.cells.value(r, 4)).toContain("Kan ikke bruges. Skriv:");
  expect(grundlag.cells.value(r, SVAR)).toBe("=en hel del");
  expect(tekster(ark(mappe, "Tilsyn Datakvalitet"))).toContain("Svaret på en antagelse kan ikke bruges");
});

test("en kopi af arket, som brugeren har lavet, læses ikke", async () => {
  const mappe = medTal();
  await koer(mappe);
  const [vores, kopi] = [ark(mappe, "Tilsyn Regelgrundlag"), etArk("Tilsyn Regelgrundlag (kopi)")];
  for (let r = 0; r < 80; r++) for (let k = 0; k < 9; k++) kopi.cells.setValue(r, k, vores.cells.value(r, k));
  for (const [navn, vaerdi] of vores.customProperties) kopi.customProperties.set(navn, vaerdi);
  kopi.cells.setValue(raekken(kopi, "F5-samtaler"), SVAR, "10 pct.");
  mappe.sheets.push(kopi);
  expect(aaretsDom(await koer(mappe))).toEqual(["opfyldt", false, false]);
});

test("en egen grænse fra ruden går forud for svaret på arket og er mærket overalt", async () => {
  const mappe = medTal();
  await koer(mappe);
  const grundlag = ark(mappe, "Tilsyn Regelgrundlag");
  grundlag.cells.setValue(raekken(grundlag, "F5-samtaler"), SVAR, "10 pct.");
  mappe.settings.set("fokusmaal", JSON.stringify({ egneGraenser: [{ graense: "fokus-samtaler-graense-uden", pct: 16 }] }));
  expect(aaretsDom(await koer(mappe))).toEqual(["opfyldt", false, true]);
  expect(tekster(ark(mappe, "Tilsyn Overblik"))).toContain("Opfyldt (egen grænse)");
  expect(tekster(ark(mappe, "Tilsyn Overblik"))).toContain("Egen grænse, ikke lovens: fokusmålet for samtaler dømmes efter 16 pct. uden.");
});
