/** 98 municipalities in one workbook: the answer stays one that a person can use. */
import type { Celle } from "../../src/workbook/parse/typer";
import { Styring } from "../../src/taskpane/styring";
import { knap, spion, startPaaSiden, tekst } from "./hjaelp";

const ANTAL = 98;
const navn = (nr: number): string => `Kommune ${String(nr).padStart(2, "0")}`;

const KOMMUNER = Array.from({ length: ANTAL }, (_, i) => i + 1);

/** Every third has too few with four interviews [F3] and more persons than expected; twelve months each. */
const TALLENE: readonly (readonly Celle[])[] = [
  ["Afholdelse af samtaler. Antal og andel personer (mindst 12 måneder på ydelse)"],
  ["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"],
  ...KOMMUNER.flatMap((nr) => Array.from({ length: 12 }, (_, m): readonly Celle[] => [navn(nr), `2024M${String(m + 1).padStart(2, "0")}`, "Ydelsesgrupper i alt", 100, nr % 3 === 0 ? 50 : 95])),
  [],
  ["Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse"],
  ["Område", "Periode", "Ydelsesgrupper", "Faktisk antal", "Forventet antal"],
  ...KOMMUNER.map((nr): readonly Celle[] => [navn(nr), "3. kvartal 2023 - 2. kvartal 2024", "Alle ydelser under ét", nr % 3 === 0 ? 1100 : 900, 1000]),
];

const alle = (css: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(css)];
const synlige = (): string[] => alle("#svar .kommune:not([hidden]) h3").map((h) => h.textContent);
const vaelg = (id: string, vaerdi: string, haendelse: "input" | "change"): void => {
  const felt = document.getElementById(id);
  if (!(felt instanceof HTMLInputElement || felt instanceof HTMLSelectElement)) throw new Error(`Intet felt #${id}`);
  felt.value = vaerdi;
  felt.dispatchEvent(new Event(haendelse, { bubbles: true }));
};

beforeAll(async () => {
  const styring = new Styring(spion(TALLENE, {}, { maaleaar: 2024 }), () => new Date("2025-04-22T10:00:00Z"));
  startPaaSiden(styring);
  await styring.laes();
  knap("koer").click();
  await styring.faerdig();
});

test("alle 98 står der, de værste først og ellers efter navn", () => {
  const orden = ["daarlig", "uvis", "god", "neutral"];
  const bokse = alle("#svar .kommune").map((b) => [orden.findIndex((u) => b.querySelector(".dom")?.classList.contains(u)), b.querySelector("h3")?.textContent ?? ""] as const);
  expect(bokse).toHaveLength(ANTAL);
  expect(new Set(bokse.map(([u]) => u)).size).toBeGreaterThan(1);
  expect(bokse).toEqual([...bokse].sort(([a, x], [b, y]) => a - b || x.localeCompare(y, "da")));
  expect(bokse.slice(0, 32).every(([, hvem]) => Number(hvem.slice(-2)) % 3 === 0)).toBe(true);
});

test("det, der er foldet sammen, er ikke lavet, før det åbnes, og laves kun én gang", async () => {
  expect(alle("#svar .kommune[open]")).toEqual([]);
  expect(alle("#svar .maal, #svar svg")).toEqual([]);
  expect(alle("#svar .kommune, #svar .kommune *").length).toBeLessThanOrEqual(ANTAL * 8);
  const foerste = document.querySelector<HTMLDetailsElement>("#svar .kommune");
  const aabn = async (aaben: boolean): Promise<number> => {
    if (foerste) foerste.open = aaben;
    await new Promise((videre) => setTimeout(videre, 10));
    return foerste?.querySelectorAll(".maal").length ?? 0;
  };
  const lavet = await aabn(true);
  expect(lavet).toBeGreaterThan(0);
  expect(alle("#svar .maal")).toHaveLength(lavet);
  await aabn(false);
  expect(await aabn(true)).toBe(lavet);
});

test("de kan søges på en del af navnet, uden hensyn til store bogstaver, og vælges efter udfald", () => {
  vaelg("svar-soeg", "KOMMUNE 4", "input");
  expect(synlige()).toHaveLength(10);
  expect(tekst("svar-vist")).toBe("10 af 98 kommuner, de værste først");
  vaelg("svar-udfald", "daarlig", "change");
  expect(synlige()).toEqual(["Kommune 42", "Kommune 45", "Kommune 48"]);
  vaelg("svar-soeg", "Findes ikke", "input");
  expect(synlige()).toEqual([]);
  expect(tekst("svar-vist")).toMatch(/^0 af 98 kommuner/);
  vaelg("svar-soeg", "", "input");
  vaelg("svar-udfald", "", "change");
  expect(synlige()).toHaveLength(ANTAL);
});
