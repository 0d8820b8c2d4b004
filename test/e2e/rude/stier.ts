/** What an analyst does in the pane, path by path: the same in every browser. */
import { arknavne, klar, koer, type Opstilling, tekst, vent, type Vindue } from "./scene";

export interface Sti extends Opstilling {
  readonly navn: string;
  readonly gaa: (v: Vindue) => Promise<void>;
}

const faner = (v: Vindue): Promise<unknown> => v.js(`[...document.querySelectorAll("[role=tab]:not([hidden])")].map((f) => f.textContent + (f.getAttribute("aria-selected") === "true" ? "*" : ""))`);
const fane = (v: Vindue, id: string): Promise<void> => v.klik(`#fane-${id}`);
const vaelg = (v: Vindue, css: string, vaerdi: string): Promise<unknown> =>
  v.js(`(() => { const f = document.querySelector(${JSON.stringify(css)}); f.value = ${JSON.stringify(vaerdi)}; f.dispatchEvent(new Event("change", { bubbles: true })); f.dispatchEvent(new Event("input", { bubbles: true })); })()`);

export const STIER: readonly Sti[] = [
  {
    navn: "fra fundne tabeller over kørslen til svaret, begrundelsen og cellerne bag",
    async gaa(v) {
      expect(await faner(v)).toEqual(["Data*", "Indstillinger"]);
      expect(await tekst(v, "#fundet")).toMatch(/Breve fra myndigheden.*Tidlig indsats, trykte tal/i);
      await koer(v);
      expect(await faner(v)).toEqual(expect.arrayContaining(["Svar*", "Data", "Indstillinger"]));
      expect(await tekst(v, "#omfang")).toMatch(/^Skrevet: \d+ ark med \d+ rækker og \d+ markeringer i dine egne ark\.$/);
      expect(await tekst(v, "#svar")).toContain("Ishøj har ikke genoprettet den tidlige indsats");
      await v.klik("#svar .maal details summary");
      await vent(v, `document.querySelector("#svar .maal details .kilder .link")`);
      expect(await tekst(v, "#svar .maal details")).toMatch(/Regel T2\..*Gælder.*Kilde:.*Hviler på antagelser:.*Tal fra:/);
      await v.klik("#svar .maal details .kilder .link");
      await vent(v, `parent.rudevaert.model.activeSheet !== "Tilsyn Overblik"`);
      expect(await tekst(v, "#foraeldet")).toBe("");
    },
  },
  {
    navn: "Afbryd under skrivningen: arbejdsmappen er, som den var",
    kontakter: { delayMs: 60 },
    async gaa(v) {
      const foer = await arknavne(v);
      await v.klik("#koer");
      await vent(v, `!document.querySelector("#afbryd").hidden && /^(Skriver|Kører|Læser)/.test(document.querySelector("#status").textContent)`);
      await v.klik("#afbryd");
      await vent(v, `document.querySelector("#fejl").textContent.includes("Kørslen blev afbrudt")`);
      await vent(v, `document.querySelector("#rude").getAttribute("aria-busy") === "false"`);
      expect(await arknavne(v)).toEqual(foer);
    },
  },
  {
    navn: "hvem mangler hvad: filtre, sider og en række, der vælges i arket og forklares",
    mappe: "jobcenter-2024.xlsx",
    async gaa(v) {
      await koer(v);
      await fane(v, "mangler");
      await vent(v, `!document.querySelector("#mangler-maal").disabled`);
      const alle = await tekst(v, "#mangler .sider > p");
      expect(alle).toMatch(/^1–50 af [\d.]+ rækker, nærmeste frist først$/);
      await v.klik("#mangler .sider .knapper button:last-child");
      expect(await tekst(v, "#mangler .sider > p")).toMatch(/^51–100 af /);
      await vaelg(v, "#mangler-maal", "fokusmaal-tilbud");
      const filtreret = await tekst(v, "#mangler .sider > p");
      expect(filtreret).not.toBe(alle);
      expect(await v.js(`[...document.querySelectorAll("#mangler .raekke")].every((r) => r.textContent.includes("Fokusmål for tilbud"))`)).toBe(true);
      await vaelg(v, "#mangler-hvornaar", "kommende");
      await vent(v, `!document.querySelector("#mangler-maal").disabled`);
      await v.js(`document.querySelector("#mangler .raekke").focus()`);
      await v.tast("Enter");
      await vent(v, `document.querySelector("#hvorfor-svar .tidslinje li")`);
      expect(await v.js("document.activeElement.id")).toBe("hvorfor-overskrift");
      expect(await v.js(`document.querySelector("#hvorfor-maal").selectedOptions[0].text`)).toBe("Fokusmål for tilbud");
      await vent(v, `parent.rudevaert.model.activeSheet === "Borgere" || parent.rudevaert.model.selection.rowCount === 1`);
      await v.klik("#hvorfor-tilbage");
      expect(await v.js("document.activeElement.className")).toBe("raekke");
    },
  },
  {
    navn: "personer står med løbenumre i ruden, når det er valgt",
    mappe: "jobcenter-2024.xlsx",
    async gaa(v) {
      await fane(v, "indstillinger");
      await v.klik("#loebenumre");
      await klar(v);
      await koer(v);
      await fane(v, "mangler");
      expect(await tekst(v, "#mangler .raekke")).toMatch(/^Person \d+/);
      expect(await v.js("document.body.textContent")).not.toMatch(/\d{6}-\d{4}/);
    },
  },
  {
    navn: "problemer i data: samlet, hvad de gjorde, hvad man gør, og til cellen",
    mappe: "jobcenter-2024.xlsx",
    async gaa(v) {
      expect(await v.js(`document.querySelectorAll("#problemer .problem").length`)).toBeGreaterThan(2);
      await v.klik("#problemer .problem summary");
      await vent(v, `document.querySelector("#problemer .problem .link")`);
      expect(await tekst(v, "#problemer .problem")).toMatch(/\d+ sted.*(udeladt|uden for|uvis|manglende).*Gør:/i);
      const enkelt = `[...document.querySelectorAll("#problemer .problem")].find((b) => b.querySelector(".antal").textContent === "1 sted")`;
      await v.js(`(() => { ${enkelt}.open = true; })()`);
      await vent(v, `${enkelt}.querySelector(".sider li")`);
      expect(await v.js(`${enkelt}.querySelector(".sider").innerText.trim() === ${enkelt}.querySelector(".sider li").innerText.trim()`)).toBe(true);
      await v.klik("#problemer .problem .link");
      const sted = await tekst(v, "#problemer .problem .link");
      await vent(v, `parent.rudevaert.model.activeSheet === ${JSON.stringify(sted.split(",")[0])}`);
    },
  },
  {
    navn: "en ændret celle gør svaret forældet; programmets egne skrivninger og andre ark gør ikke",
    async gaa(v) {
      await koer(v);
      expect(await tekst(v, "#foraeldet")).toBe("");
      const ark = await v.vaert("rudevaert.model.sheets.find((s) => s.tables.length === 0 || true).name");
      await v.vaert(`rudevaert.core.edited("Tilsyn Overblik", "A1")`);
      await v.vaert(`rudevaert.core.edited(${JSON.stringify(ark)}, "B5")`);
      await vent(v, `document.querySelector("#foraeldet").textContent !== ""`);
      expect(await tekst(v, "#foraeldet")).toContain(`${String(ark)} er ændret siden kørslen`);
      expect(await tekst(v, "#foraeldet")).not.toContain("Tilsyn Overblik");
      await koer(v);
      expect(await tekst(v, "#foraeldet")).toBe("");
    },
  },
  {
    navn: "efter genstart kender ruden de ark, der står, og siger hvornår",
    async gaa(v) {
      await koer(v);
      await v.vaert("rudevaert.genstart()");
      await vent(v, `document.querySelector("#tidligere") && !document.querySelector("#tidligere").hidden`);
      expect(await tekst(v, "#tidligere")).toMatch(/^Der er tilsynsark fra \d+\. \S+ \d{4} kl\. \d\d\.\d\d\./);
      expect(await tekst(v, "#koer")).toBe("Kør igen");
      const foer = await arknavne(v);
      await koer(v);
      expect(await arknavne(v)).toEqual(foer);
      expect(await tekst(v, "#tidligere")).toBe("");
    },
  },
  {
    navn: "en tom arbejdsmappe: ruden siger, hvad der mangler",
    mappe: "tom",
    async gaa(v) {
      expect(await tekst(v, "#panel-data")).toMatch(/Ingen tabeller/);
      await fane(v, "indstillinger");
      await v.klik("#fjern-ark");
      await v.klik("#fjern-ark-ja");
      await vent(v, `document.querySelector("#status").textContent === "Der var ingen tilsynsark at fjerne."`);
    },
  },
  {
    navn: "med en anden mappe i forgrunden kan der stadig køres, og et hop siger, hvorfor det ikke lykkes",
    kontakter: { otherWorkbookInFocus: true },
    async gaa(v) {
      await koer(v);
      await fane(v, "data");
      await v.klik("#fundet .link");
      await vent(v, `document.querySelector("#fejl").textContent !== ""`);
    },
  },
  {
    navn: "mange kommuner: de værste først, og de kan søges",
    mappe: "benchmark.xlsx",
    async gaa(v) {
      await koer(v);
      const antal = Number(await v.js(`document.querySelectorAll("#svar .kommune").length`));
      expect(antal).toBeGreaterThanOrEqual(5);
      const udfald = (await v.js(`[...document.querySelectorAll("#svar .kommune > summary > .dom")].map((d) => d.className.split(" ")[1])`)) as string[];
      const orden = ["daarlig", "uvis", "god", "neutral"];
      expect(udfald).toEqual([...udfald].sort((a, b) => orden.indexOf(a) - orden.indexOf(b)));
      const navn = String(await v.js(`[...document.querySelectorAll("#svar .kommune h3")].at(-1).textContent`));
      await vaelg(v, "#svar-soeg", navn.toUpperCase());
      expect(await v.js(`[...document.querySelectorAll("#svar .kommune:not([hidden]) h3")].map((h) => h.textContent)`)).toContain(navn);
      expect(await tekst(v, "#svar-vist")).toMatch(/^\d+ af \d+ kommuner/);
    },
  },
  {
    navn: "engelsk og tilbage: ruden skifter, arkene er danske",
    async gaa(v) {
      await koer(v);
      const foer = await arknavne(v);
      await fane(v, "indstillinger");
      await vaelg(v, "#sprog", "en");
      await vent(v, `document.documentElement.lang === "en"`);
      expect(await faner(v)).toEqual(expect.arrayContaining(["Answer", "Settings*"]));
      await koer(v);
      expect(await tekst(v, "#svar")).toContain("Ishøj has not restored tidlig indsats");
      expect(await arknavne(v)).toEqual(foer);
      await v.vaert("rudevaert.genstart()");
      await vent(v, `document.querySelector("#koer")?.textContent === "Run again"`);
      await fane(v, "indstillinger");
      await vaelg(v, "#sprog", "da");
      expect(await tekst(v, "#koer")).toBe("Kør igen");
    },
  },
  {
    navn: "markeringer og ark fjernes igen",
    async gaa(v) {
      const foer = await arknavne(v);
      await koer(v);
      expect(await v.vaert("rudevaert.model.sheets.flatMap((s) => s.conditionalFormats).length")).toBeGreaterThan(0);
      await fane(v, "indstillinger");
      await v.klik("#fjern-markeringer");
      await vent(v, `document.querySelector("#status").textContent === "Markeringerne er fjernet."`);
      expect(await v.vaert("rudevaert.model.sheets.flatMap((s) => s.conditionalFormats).length")).toBe(0);
      await v.klik("#fjern-ark");
      expect(await v.js("document.activeElement.id")).toBe("fjern-ark-nej");
      await v.klik("#fjern-ark-ja");
      await vent(v, `/tilsynsark er fjernet/.test(document.querySelector("#status").textContent)`);
      expect(await arknavne(v)).toEqual(foer);
    },
  },
  {
    navn: "den tekniske rapport har ingen celler, arknavne eller personer",
    mappe: "jobcenter-2024.xlsx",
    async gaa(v) {
      await koer(v);
      await fane(v, "indstillinger");
      await v.klik("#diagnose-boks > summary");
      await vent(v, `document.querySelector("#diagnose").value !== ""`);
      const rapport = String(await v.js(`document.querySelector("#diagnose").value`));
      expect(rapport).toMatch(/^program: Fokusmål \d[\s\S]*api: ExcelApi 1\.\d+[\s\S]*problemer: [\s\S]*domme: [\s\S]*tid: /);
      for (const navn of (await arknavne(v)) as string[]) expect(rapport).not.toContain(navn);
      expect(rapport).not.toMatch(/\d{6}-?\d{4}|Ishøj|Birkerød|Borgere/);
    },
  },
  {
    navn: "alene med tastaturet fra den første Tab til svaret, begrundelsen og indstillingerne",
    async gaa(v) {
      await v.js("document.body.focus()");
      await v.tast("Tab");
      expect(await v.js("document.activeElement.id")).toBe("koer");
      await v.tast("Enter");
      await vent(v, `/^Færdig/.test(document.querySelector("#status").textContent)`);
      await v.js(`document.querySelector("#koer").focus()`);
      await v.tast("Tab");
      expect(await v.js("document.activeElement.id")).toBe("fane-svar");
      await v.tast("End");
      expect(await v.js("document.activeElement.id")).toBe("fane-indstillinger");
      await v.tast("ArrowRight");
      expect(await v.js("document.activeElement.id")).toBe("fane-svar");
      await v.tast("Tab");
      const foerste = await v.js("document.activeElement.tagName");
      expect(["SUMMARY", "INPUT"]).toContain(foerste);
      for (let i = 0; i < 12 && !(await v.js(`document.activeElement.textContent.startsWith("Hvorfor?")`)); i++) await v.tast("Tab");
      await v.tast("Enter");
      await vent(v, "document.activeElement.parentElement.open === true");
      expect(await v.js("getComputedStyle(document.activeElement).outlineStyle")).not.toBe("none");
    },
  },
];
