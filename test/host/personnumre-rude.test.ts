/**
 * @jest-environment jsdom
 *
 * With running numbers on, no planted person id is anywhere in the pane: not in its text, its attributes or what it keeps.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { DIST } from "../../workbench/steder";
import { ARK, PLANTEDE } from "../sager/personnumre/plantet";
import { nyMappe } from "./mappe";

jest.setTimeout(180_000);

const SERIE_1970 = 25_569;
let vaert: Vaert;

const tekst = (id: string): string => document.getElementById(id)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const fundne = (hvor: string, indhold: string): string[] => PLANTEDE.filter(({ spor }) => spor.test(indhold)).map(({ navn }) => `${hvor}: ${navn}`);

async function ventTil(hvad: () => boolean): Promise<void> {
  for (let forsoeg = 0; !hvad(); forsoeg++) {
    if (forsoeg > 1500) throw new Error(`Ruden nåede det ikke: ${tekst("status")} ${tekst("fejl")} ${tekst("hvorfor-status")}`);
    await new Promise((videre) => setTimeout(videre, 20));
  }
}

beforeAll(async () => {
  await byg(TILFOEJELSE, () => undefined);
  const model = nyMappe(...Object.keys(ARK));
  model.settings.set("fokusmaal", JSON.stringify({ udtraeksdato: "2025-01-10", loebenumre: true }));
  Object.values(ARK).forEach((raekker, i) => raekker.forEach((linje, r) => linje.forEach((v, k) => model.sheets[i]?.cells.setValue(r, k, v instanceof Date ? v.getTime() / 86_400_000 + SERIE_1970 : v))));
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(readFileSync(join(DIST, "taskpane.html"), "utf8"))?.[1]?.replace(/<script[\s\S]*?<\/script>/g, "") ?? "";
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }) });
  const hoved = ["functions.js", "taskpane.js"];
  const dele = readdirSync(DIST).filter((fil) => fil.endsWith(".js") && !hoved.includes(fil)).sort();
  vaert = await startINode({ model, addin: { folder: DIST, scripts: [...dele, ...hoved] } });
  await ventTil(() => tekst("status").includes("Tryk Kør alle regler"));
  document.getElementById("koer")?.click();
  await ventTil(() => tekst("status").startsWith("Færdig"));
});
afterAll(() => vaert.stop());

test("efter en kørsel står de ikke i ruden, heller ikke i fundne tabeller og problemer", () => {
  expect(document.body.textContent).toContain("Tilsyn Overblik");
  expect(document.body.textContent).toMatch(/••••/);
  expect(fundne("ruden", document.documentElement.outerHTML)).toEqual([]);
});

test.each(["Borgere", "Tilsyn Mangelliste"])("Hvorfor? om en person fra %s siger ikke nummeret", async (ark) => {
  const foer = tekst("hvorfor");
  vaert.fireSelection(ark, ark === "Borgere" ? "A3" : "A9");
  await ventTil(() => tekst("hvorfor") !== foer && tekst("hvorfor").includes("På Kontanthjælp"));
  expect(fundne("ruden", document.documentElement.outerHTML)).toEqual([]);
});

test("rapporten om fejl og det, der står i felter, har dem ikke", async () => {
  (document.getElementById("diagnose-boks") as HTMLDetailsElement).open = true;
  const felter = (): string[] => [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")].map(({ value }) => value);
  await ventTil(() => felter().some((v) => v.includes("ExcelApi")));
  expect(fundne("felter", felter().join("\n"))).toEqual([]);
});

test("maskinens eget lager har dem ikke", () => expect(fundne("lager", JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toEqual([]));
