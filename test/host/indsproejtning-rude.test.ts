/**
 * @jest-environment jsdom
 *
 * The built pane on a workbook full of texts that are something else on a page: they are shown as texts, whole, and what
 * stands beside them is as it was.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byg, TILFOEJELSE } from "../../workbench/cli/byg";
import { startINode } from "../../workbench/host/node";
import type { Vaert } from "../../workbench/host/vaert";
import { DIST } from "../../workbench/steder";
import { INDSPROEJTNINGER } from "../sager/indsproejtning";
import { ONDE_ARK } from "../sager/indsproejtningsark";
import { nyMappe } from "./mappe";

jest.setTimeout(240_000);

const VENDER = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;
const RUDENS_LINKS = ["hjaelp.html", "#svar", ""];

const tekst = (id: string): string => document.getElementById(id)?.textContent ?? "";
let vaert: Vaert;
const alarm = jest.fn();

async function ventTil(hvad: () => boolean): Promise<void> {
  for (let forsoeg = 0; !hvad(); forsoeg++) {
    if (forsoeg > 6000) throw new Error(`Ruden nåede det ikke: ${tekst("status")} ${tekst("fejl")}`);
    await new Promise((videre) => setTimeout(videre, 20));
  }
}

/** Everything that is shown on demand, with all its pages. */
function foldUd(): void {
  for (const boks of document.querySelectorAll("details")) {
    boks.open = true;
    boks.dispatchEvent(new Event("toggle"));
  }
}

beforeAll(async () => {
  await byg(TILFOEJELSE, () => undefined);
  const model = nyMappe(...Object.keys(ONDE_ARK));
  model.settings.set("fokusmaal", JSON.stringify({ udtraeksdato: "2024-06-30" }));
  Object.values(ONDE_ARK).forEach((raekker, i) => raekker.forEach((linje, r) => linje.forEach((v, k) => model.sheets[i]?.cells.setValue(r, k, v))));
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(readFileSync(join(DIST, "taskpane.html"), "utf8"))?.[1]?.replace(/<script[\s\S]*?<\/script>/g, "") ?? "";
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener: () => undefined }), alert: alarm });
  const hoved = ["functions.js", "taskpane.js"];
  const dele = readdirSync(DIST).filter((fil) => fil.endsWith(".js") && !hoved.includes(fil)).sort();
  vaert = await startINode({ model, addin: { folder: DIST, scripts: [...dele, ...hoved] } });
  await ventTil(() => tekst("status").includes("Tryk Kør alle regler"));
  foldUd();
  document.getElementById("koer")?.click();
  await ventTil(() => tekst("status").startsWith("Færdig"));
  foldUd();
});
afterAll(() => vaert?.stop());

test.each(["svar", "tidsplan", "problemer", "fundet", "ord", "mangler", "fremskrivning"])("%s viser mappens ord og er ikke andet end ord", (id) => {
  expect(tekst(id).length).toBeGreaterThan(50);
  expect([id, VENDER.exec(tekst(id))?.[0]]).toEqual([id, undefined]);
});

test("der er ingen elementer, egenskaber eller links, som mappen har fundet på", () => {
  expect([...document.body.querySelectorAll("img, script, iframe, object, embed, base, meta, link, form[action], svg[onload]")].map((e) => e.outerHTML)).toEqual([]);
  const egenskaber = [...document.body.querySelectorAll("*")].flatMap((e) => [...e.attributes]);
  expect(egenskaber.filter(({ name }) => name.startsWith("on"))).toEqual([]);
  expect(egenskaber.filter(({ name, value }) => (name === "href" || name === "src") && !RUDENS_LINKS.includes(value)).map(({ value }) => value)).toEqual([]);
  expect(egenskaber.filter(({ value }) => VENDER.test(value)).map(({ name, value }) => [name, value])).toEqual([]);
  expect(alarm).not.toHaveBeenCalled();
});

test.each(INDSPROEJTNINGER.filter(([, t]) => /^(?:[<=j"]|file)/.test(t)))("%s kan læses, som det står: %j", (_, t) => expect(document.body.textContent?.includes(t)).toBe(true));

test("hjælpesiden har intet script og henter intet, heller ikke når dens adresse er pyntet", () => {
  const side = new DOMParser().parseFromString(readFileSync(join(DIST, "hjaelp.html"), "utf8"), "text/html");
  expect(side.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")).toContain("default-src 'none'");
  expect(side.querySelectorAll("script, iframe, object, embed, [onload], [onclick], a[href^='javascript:']")).toHaveLength(0);
});
