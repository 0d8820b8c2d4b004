/** The built pane in WebKitGTK, the nearest to Excel on Mac and iPad that runs on Linux: every path of the pane, and what is WebKit's own. */
import { klar, type Opstilling, type Scene, startScene, tekst } from "../../e2e/rude/scene";
import { STIER } from "../../e2e/rude/stier";
import { noter } from "../noter";
import { type Driver, findProgram, startDriver } from "./driver";
import { Session } from "./klient";
import { WebKitvindue } from "./vindue";

let scene: Scene;
let driver: Driver;
let session: Session;

beforeAll(async () => {
  driver = await startDriver();
  scene = await startScene();
  session = await Session.start(driver.url, {});
  await session.stoerrelse(1200, 1000);
  noter("Browser", session.browser);
});
afterAll(async () => {
  await session?.slut();
  driver?.stop();
  await scene?.luk();
});

const aabn = (opstilling: Opstilling): Promise<WebKitvindue> => WebKitvindue.aabn(session, scene, opstilling);

async function rent(v: WebKitvindue): Promise<void> {
  expect(await v.klager()).toEqual([]);
  expect(await v.hentet()).toEqual([`${scene.url}bro.js`, `${scene.url}office-js`, `${scene.url}tilfoejelse`]);
}

test.each(STIER)("$navn", async ({ gaa, ...opstilling }) => {
  const v = await aabn(opstilling);
  await gaa(v);
  await rent(v);
});

/** Looks from the page around while the pane starts anew: the driver itself waits until a frame has been loaded. */
const START = `(() => { rudevaert.core.switches.delayMs = 500; rudevaert.genstart(); return new Promise((svar) => {
  const kig = setInterval(() => {
    const side = document.getElementById("rude").contentDocument, rude = side?.querySelector("#rude[aria-busy=true]"), koer = side?.querySelector("#koer");
    if (!rude || !side.querySelector(".skelet i") || koer.getBoundingClientRect().height === 0) return;
    clearInterval(kig);
    svar([side.querySelectorAll(".skelet i").length, koer.disabled, side.querySelector("#status").textContent]);
  }, 1);
}); })()`;

test("ruden begynder med skelettet, mens Excel er langsom, og læser så mappen", async () => {
  const v = await aabn({});
  expect(await v.vaert(START)).toEqual([3, true, expect.stringMatching(/^(Starter|Læser)/)]);
  await klar(v);
  expect(await tekst(v, "#fundet")).toMatch(/Breve fra myndigheden/i);
  await rent(v);
});

test("uden driveren siger prøven, hvilke pakker der mangler", () => {
  expect(() => findProgram("WebKitWebDriver", "/findes/ikke")).toThrow("Installér Debian-pakkerne webkit2gtk-driver og xvfb");
});
