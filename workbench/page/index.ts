/** The workbench: a workbook to the left, the add-in's pane to the right. */
import "./page.css";
import { z } from "zod";
import { formatA1, sheetOf, tryParseA1 } from "../host/adresse";
import { sameRectangle } from "../host/rektangel";
import type { ModelChange } from "../host/session";
import type { Rectangle, SheetModel } from "../model/mappe";
import { dele } from "./dele";
import { filnavn } from "./filnavn";
import { flytArk, nytArk, omdoebArk } from "./arkhandlinger";
import { optaelling } from "./optaelling";
import { drawTabs, type Fanevalg, renameTab } from "./faner";
import { lytTilKontakter, nulstilBeskyttelse } from "./kontakter";
import { defaultSwitches } from "../host/switches";
import { lytTilVaerktoej } from "./vaerktoej";
import { redigerbar } from "./rediger/celletekst";
import { laesKatalog } from "./rediger/katalog";
import { Redigering } from "./rediger/redigering";
import type { Link } from "./regneark/doer";
import { Regneark } from "./regneark/regneark";
import { type Aabnet, aabn, filbytes } from "./vaert";

const side = dele();
const start = z.object({ eksempler: z.array(z.string()), egen: z.nullable(z.string()) });

const A1: Rectangle = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
/** What was selected on the sheets that were left. */
const forladt = new Map<string, Rectangle>();
let funktioner: string | null = null;
/** The platform stays as it is set when another workbook is opened. */
const switches = defaultSwitches();
let mappe: Aabnet | null = null;
let vist: SheetModel | null = null;
let net: Regneark | null = null;

function regneark(katalog: readonly string[]): Regneark {
  const steder = { net: side.net, lag: side.lag, oplaest: side.oplaest };
  return new Regneark(steder, katalog, {
    select: valgt,
    follow: foelg,
    aims: () => redigering.peger,
    point: (range) => redigering.indsaetOmraade(range),
    leave: () => redigering.afslut(),
    edit: (tekst) => redigering.begynd(tekst),
    clear: () => redigering.toem(),
    hint: (row, column) => besked(row, column),
    sig: (tekst) => sig(tekst, tekst !== ""),
  });
}

const redigering = new Redigering({
  felt: side.indhold,
  forslag: side.forslag,
  hjaelp: side.kaldhjaelp,
  net: () => net,
  aktuelt: () => (mappe && vist ? { mappe, sheet: vist } : null),
  sig,
  gaaTil: visArk,
});

function sig(tekst: string, erFejl = false): void {
  side.status.textContent = tekst;
  side.status.classList.toggle("fejl", erFejl);
}

const besked = (row: number, column: number): string => (mappe && vist && net ? mappe.beregning.besked(vist, row, column, net.kanRegnes(vist, row, column)) : "");

function visCelle({ row, column, rowCount, columnCount }: Rectangle): void {
  if (!mappe || !vist || redigering.erIGang) return;
  side.adresse.value = formatA1({ row, column, rowCount, columnCount });
  const { cells } = vist;
  const format = mappe.model.styles[cells.style(row, column)]?.numberFormat ?? "General";
  side.indhold.value = redigerbar(cells.value(row, column), cells.formula(row, column), format, mappe.model.uses1904Dates);
  side.cellebesked.textContent = besked(row, column);
  side.optaelling.textContent = optaelling(vist, { row, column, rowCount, columnCount });
}

function valgt(range: Rectangle): void {
  if (!mappe || !vist) return;
  visCelle(range);
  mappe.vaelg(vist, range);
}

function visArk(sheet: SheetModel, range: Rectangle): void {
  if (!mappe) return;
  if (vist && vist !== sheet) forladt.set(vist.id, net?.selection ?? A1);
  vist = sheet;
  net?.vis(sheet, range);
  drawTabs(side.faner, mappe.model, sheet, faner);
}

/** What could not be done is said, and the tabs are as they were. */
function medArk(goer: (aaben: Aabnet) => void): void {
  if (!mappe || !vist) return;
  try {
    goer(mappe);
    sig("");
  } catch (fejl) {
    sig(fejl instanceof Error ? fejl.message : String(fejl), true);
  }
  if (vist) drawTabs(side.faner, mappe.model, vist, faner);
}

const faner: Fanevalg = {
  choose: vaelgArk,
  rename: (sheet, navn) => medArk(({ core }) => omdoebArk(core, sheet, navn)),
  move: (sheet, skridt) => medArk(({ core }) => flytArk(core, sheet, skridt)),
};

/** A tab is chosen: the sheet comes back with the cells that were selected when it was left. A formula under way can take a range from it. */
function vaelgArk(sheet: SheetModel): void {
  if (!redigering.peger && !redigering.afslut()) return;
  visArk(sheet, forladt.get(sheet.id) ?? A1);
}

function foelg({ documentReference, address }: Link): void {
  const range = documentReference === null ? null : tryParseA1(documentReference);
  if (documentReference !== null && range) {
    const navn = sheetOf(documentReference);
    const sheet = navn === null ? vist : mappe?.model.sheets.find((s) => s.name === navn);
    if (sheet) visArk(sheet, range);
  } else if (address && /^https?:/.test(address)) window.open(address, "_blank", "noopener");
}

/** The model changed under the page: by the add-in, or by another sheet becoming active. */
function aendret(aendringer: readonly ModelChange[]): void {
  if (!mappe || !net) return;
  const { model } = mappe;
  net.aendret(aendringer);
  const aktivt = model.sheets.find((s) => s.name === model.activeSheet) ?? model.sheets[0];
  if (!aktivt || redigering.erIGang) return;
  if (aktivt !== vist) visArk(aktivt, model.selection);
  else if (aendringer.some(({ kind }) => kind === "sheets")) drawTabs(side.faner, model, aktivt, faner);
  if (aendringer.some(({ kind }) => kind === "selection") && !sameRectangle(net.selection, model.selection)) net.select(model.selection);
  visCelle(model.selection);
}

const regnAlle = (): void => void net?.regn(() => mappe?.uregnede() ?? []);

/** The pane starts, or starts again; it holds the functions. */
function visRude(): void {
  side.rude.src = "/tilfoejelse/taskpane.html";
  side.rude.addEventListener("load", () => void mappe?.rudenSpoerger().then(regnAlle), { once: true });
}

async function visMappe(bytes: Uint8Array, navn: string): Promise<void> {
  funktioner ??= await (await fetch("/tilfoejelse/functions.json")).text();
  const ny = await aabn(bytes, navn, funktioner, switches);
  nulstilBeskyttelse(switches);
  net ??= regneark(laesKatalog(funktioner).map(({ navn: n }) => n.toUpperCase()));
  redigering.fortryd();
  mappe = ny;
  vist = null;
  window.fokusmaalVaerksted = mappe;
  window.fokusmaalRegneark = net;
  net.aabn(ny);
  ny.core.onModelChange(aendret);
  const aktivt = ny.model.sheets.find((s) => s.name === ny.model.activeSheet) ?? ny.model.sheets[0];
  if (aktivt) visArk(aktivt, ny.model.selection);
  side.filnavn.textContent = navn;
  document.title = `${navn} – Fokusmål`;
  ny.core.session.calculate = regnAlle;
  visRude();
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
  const link = Object.assign(document.createElement("a"), { href: url, download: filnavn(mappe.model.name) });
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

lytTilKontakter(switches, side.rudefelt, { genindlaes: visRude, regn: regnAlle, aktivtArk: () => vist?.name ?? null });
lytTilVaerktoej(() => net);
side.nytark.addEventListener("click", () => medArk(({ core }) => nytArk(core)));
side.omdoeb.addEventListener("click", () => vist && renameTab(side.faner, vist, faner));
side.flytvenstre.addEventListener("click", () => vist && faner.move(vist, -1));
side.flythoejre.addEventListener("click", () => vist && faner.move(vist, 1));
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
