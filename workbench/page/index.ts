/** The workbench: a workbook to the left, the add-in's pane to the right. */
import "./page.css";
import { z } from "zod";
import { formatA1, sheetOf, tryParseA1 } from "../host/adresse";
import type { Rectangle, SheetModel } from "../model/mappe";
import { dele } from "./dele";
import { drawTabs } from "./faner";
import { domGrid } from "./grid/domgrid";
import type { Link } from "./grid/view";
import { redigerbar } from "./rediger/celletekst";
import { Redigering } from "./rediger/redigering";
import { type Aabnet, type Aendring, aabn, filbytes } from "./vaert";

const side = dele();
const start = z.object({ eksempler: z.array(z.string()), egen: z.nullable(z.string()) });

let mappe: Aabnet | null = null;
let vist: SheetModel | null = null;
let venter: Aendring | null = null;

const net = domGrid(side.net, {
  select: valgt,
  follow: foelg,
  aims: () => redigering.peger,
  point: (range) => redigering.indsaetOmraade(range),
  leave: () => redigering.afslut(),
  edit: (tekst) => redigering.begynd(tekst),
  clear: () => redigering.toem(),
  hint: (row, column) => (mappe && vist ? mappe.besked(vist, row, column) : ""),
});
const redigering = new Redigering({
  felt: side.indhold,
  forslag: side.forslag,
  hjaelp: side.kaldhjaelp,
  net,
  aktuelt: () => (mappe && vist ? { mappe, sheet: vist } : null),
  sig,
  gaaTil(sheet, range) {
    visArk(sheet);
    net.select(range);
    valgt(range);
  },
});

function sig(tekst: string, erFejl = false): void {
  side.status.textContent = tekst;
  side.status.classList.toggle("fejl", erFejl);
}

function visCelle({ row, column, rowCount, columnCount }: Rectangle): void {
  if (!mappe || !vist || redigering.erIGang) return;
  side.adresse.value = formatA1({ row, column, rowCount, columnCount });
  const { cells } = vist;
  const format = mappe.model.styles[cells.style(row, column)]?.numberFormat ?? "General";
  side.indhold.value = redigerbar(cells.value(row, column), cells.formula(row, column), format, mappe.model.uses1904Dates);
  side.cellebesked.textContent = mappe.besked(vist, row, column);
}

function valgt(range: Rectangle): void {
  if (!mappe || !vist) return;
  visCelle(range);
  mappe.vaelg(vist, range);
}

function visArk(sheet: SheetModel): void {
  if (!mappe) return;
  const skift = vist !== sheet;
  vist = sheet;
  if (skift) net.show(mappe.model, sheet);
  drawTabs(side.faner, mappe.model, sheet, vaelgArk);
}

/** A tab is chosen: the sheet comes back with the cells that were selected when it was left. A formula under way can take a range from it. */
function vaelgArk(sheet: SheetModel): void {
  if (redigering.peger) return visArk(sheet);
  if (!redigering.afslut()) return;
  visArk(sheet);
  valgt(net.selection);
}

function foelg({ documentReference, address }: Link): void {
  const range = documentReference === null ? null : tryParseA1(documentReference);
  if (documentReference !== null && range) {
    const navn = sheetOf(documentReference);
    const sheet = navn === null ? vist : mappe?.model.sheets.find((s) => s.name === navn);
    if (!sheet) return;
    vaelgArk(sheet);
    net.select(range);
    valgt(range);
  } else if (address && /^https?:/.test(address)) window.open(address, "_blank", "noopener");
}

/** The model changed under the page: by the add-in, or by another sheet becoming active. */
function tegnOm(hvad: Aendring): void {
  if (!mappe) return;
  const { model } = mappe;
  const aktivt = model.sheets.find((s) => s.name === model.activeSheet) ?? model.sheets[0];
  if (!aktivt) return;
  if (redigering.erIGang) return net.refresh();
  if (hvad === "indhold" && aktivt === vist) net.refresh();
  if (hvad === "indhold" || aktivt !== vist) visArk(aktivt);
  net.select(model.selection);
  visCelle(model.selection);
}

/** Requests come in bursts: what they changed is drawn once a frame. */
function snart(hvad: Aendring): void {
  if (venter === null) requestAnimationFrame(() => {
    const samlet = venter ?? "valg";
    venter = null;
    tegnOm(samlet);
  });
  venter = venter === "indhold" ? venter : hvad;
}

async function visMappe(bytes: Uint8Array, navn: string): Promise<void> {
  const ny = await aabn(bytes, navn, snart);
  redigering.fortryd();
  mappe = ny;
  vist = null;
  window.fokusmaalVaerksted = mappe;
  side.filnavn.textContent = navn;
  document.title = `${navn} – Fokusmål`;
  tegnOm("indhold");
  side.rude.src = "/tilfoejelse/taskpane.html";
  sig("");
}

async function forsoeg(arbejde: string, goer: () => Promise<void>): Promise<void> {
  const knapper = [side.koer, side.fjern, side.gem];
  for (const knap of knapper) knap.disabled = true;
  sig(arbejde);
  try {
    await goer();
  } catch (fejl) {
    sig(fejl instanceof Error ? fejl.message : String(fejl), true);
  } finally {
    for (const knap of knapper) knap.disabled = mappe === null;
  }
}

const hent = (sti: string): Promise<void> =>
  forsoeg("Åbner …", async () => {
    const svar = await fetch(sti);
    if (!svar.ok) throw new Error("Arbejdsmappen findes ikke længere.");
    await visMappe(new Uint8Array(await svar.arrayBuffer()), decodeURIComponent(sti.split("/").at(-1) ?? ""));
  });

const aabnFil = (fil: File): Promise<void> => forsoeg("Åbner …", async () => visMappe(new Uint8Array(await fil.arrayBuffer()), fil.name));

async function gem(): Promise<void> {
  if (!mappe) return;
  const url = URL.createObjectURL(new Blob([(await filbytes(mappe)).slice()], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: mappe.model.name });
  link.click();
  URL.revokeObjectURL(url);
  sig("Gemt.");
}

const udfald = z.union([z.object({ udfald: z.literal("faerdig") }), z.object({ udfald: z.literal("fejl"), besked: z.string() })]);

/** How the run in the pane ended. */
async function koerRegler(): Promise<void> {
  await mappe?.koer("runAllRules");
  const vindue: object = side.rude.contentWindow ?? {};
  const sidste = udfald.parse(Reflect.get(vindue, "fokusmaalSidsteKoersel"));
  if (sidste.udfald === "fejl") throw new Error(sidste.besked);
  sig("Reglerne er kørt.");
}

async function fjernMarkeringer(): Promise<void> {
  await mappe?.koer("removeHighlights");
  sig("Markeringerne er fjernet.");
}

async function begynd(): Promise<void> {
  const svar = start.parse(await (await fetch("/start.json")).json());
  const valg = [...(svar.egen === null ? [] : [svar.egen]), ...svar.eksempler];
  side.eksempel.replaceChildren(...valg.map((sti) => new Option(decodeURIComponent(sti.split("/").at(-1) ?? ""), sti)));
  side.eksempel.value = svar.egen ?? valg.find((sti) => sti.includes("ishoej")) ?? valg[0] ?? "";
  if (side.eksempel.value !== "") await hent(side.eksempel.value);
}

// A sheet is chosen for a range: the keyboard stays with the formula.
side.faner.addEventListener("mousedown", (event) => {
  if (redigering.erIGang) event.preventDefault();
});
side.eksempel.addEventListener("change", () => void hent(side.eksempel.value));
side.aaben.addEventListener("click", () => side.fil.click());
side.fil.addEventListener("change", () => {
  const [fil] = side.fil.files ?? [];
  if (fil) void aabnFil(fil);
  side.fil.value = "";
});
side.gem.addEventListener("click", () => void forsoeg("Gemmer …", gem));
side.koer.addEventListener("click", () => void forsoeg("Kører alle regler …", koerRegler));
side.fjern.addEventListener("click", () => void forsoeg("Fjerner markeringer …", fjernMarkeringer));
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  side.net.classList.add("slip");
});
for (const slut of ["dragleave", "drop"]) document.addEventListener(slut, () => side.net.classList.remove("slip"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  const [fil] = event.dataTransfer?.files ?? [];
  if (fil) void aabnFil(fil);
});

begynd().catch((fejl: unknown) => sig(fejl instanceof Error ? fejl.message : String(fejl), true));
