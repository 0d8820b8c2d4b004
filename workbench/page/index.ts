/** The workbench: a workbook to the left, the add-in's pane to the right. */
import "./page.css";
import * as z from "zod/mini";
import { defaultSwitches } from "../host/switches";
import { Arkside, somTekst } from "./arkside";
import { dele } from "./dele";
import { filnavn } from "./filnavn";
import { lytTilKontakter, nulstilBeskyttelse } from "./kontakter";
import { laesKatalog } from "./rediger/katalog";
import type { Regneark } from "./regneark/regneark";
import { aabn, filbytes } from "./vaert";

// By far the largest part of the page: it comes while the workbook is read.
const skaerm = Promise.all([import("./regneark/regneark"), import("./vaerktoej")]);
const funktioner = fetch("/tilfoejelse/functions.json").then((svar) => svar.text());

const side = dele();
const ark = new Arkside(side);
/** The platform stays as it is set when another workbook is opened. */
const switches = defaultSwitches();
const startliste = z.object({ eksempler: z.array(z.string()), egen: z.nullable(z.string()) });

async function regneark(): Promise<Regneark> {
  if (ark.net) return ark.net;
  const [{ Regneark: Net }, { lytTilVaerktoej }] = await skaerm;
  const steder = { net: side.net, lag: side.lag, oplaest: side.oplaest };
  lytTilVaerktoej(() => ark.net);
  return new Net(steder, laesKatalog(await funktioner).map(({ navn }) => navn.toUpperCase()), ark.haendelser);
}

const regnAlle = (): void => void ark.net?.regn(() => ark.mappe?.uregnede() ?? []);

/** The pane starts, or starts again; it holds the functions. */
function visRude(): void {
  side.rude.src = "/tilfoejelse/taskpane.html";
  side.rude.addEventListener("load", () => void ark.mappe?.rudenSpoerger().then(regnAlle), { once: true });
}

async function visMappe(bytes: Uint8Array, navn: string): Promise<void> {
  const ny = await aabn(bytes, navn, await funktioner, switches);
  const net = await regneark();
  nulstilBeskyttelse(switches);
  window.fokusmaalVaerksted = ny;
  window.fokusmaalRegneark = net;
  ark.aabn(ny, net);
  side.filnavn.textContent = navn;
  document.title = `${navn} – Fokusmål`;
  ny.core.session.calculate = regnAlle;
  // The sheet is seen first.
  await net.erMalet;
  visRude();
  ark.sig("");
}

async function forsoeg(arbejde: string, goer: () => Promise<void>): Promise<void> {
  const knapper = [side.koer, side.fjern, side.gem];
  for (const knap of knapper) knap.disabled = true;
  ark.sig(arbejde);
  try {
    await goer();
  } catch (fejl) {
    ark.sig(somTekst(fejl), true);
  } finally {
    for (const knap of knapper) knap.disabled = ark.mappe === null;
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
  if (!ark.mappe) return;
  const url = URL.createObjectURL(new Blob([(await filbytes(ark.mappe)).slice()], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: filnavn(ark.mappe.model.name) });
  link.click();
  URL.revokeObjectURL(url);
  ark.sig("Gemt.");
}

const udfald = z.union([z.object({ udfald: z.literal("faerdig") }), z.object({ udfald: z.literal("fejl"), besked: z.string() })]);

/** How the run in the pane ended. */
async function koerRegler(): Promise<void> {
  await ark.mappe?.koer("runAllRules");
  const vindue: object = side.rude.contentWindow ?? {};
  const sidste = udfald.parse(Reflect.get(vindue, "fokusmaalSidsteKoersel"));
  if (sidste.udfald === "fejl") throw new Error(sidste.besked);
  ark.sig("Reglerne er kørt.");
}

async function fjernMarkeringer(): Promise<void> {
  await ark.mappe?.koer("removeHighlights");
  ark.sig("Markeringerne er fjernet.");
}

async function begynd(): Promise<void> {
  const svar = startliste.parse(await (await fetch("/start.json")).json());
  const valg = [...(svar.egen === null ? [] : [svar.egen]), ...svar.eksempler];
  side.eksempel.replaceChildren(...valg.map((sti) => new Option(decodeURIComponent(sti.split("/").at(-1) ?? ""), sti)));
  side.eksempel.value = svar.egen ?? valg.find((sti) => sti.includes("ishoej")) ?? valg[0] ?? "";
  if (side.eksempel.value !== "") await hent(side.eksempel.value);
}

lytTilKontakter(switches, side.rudefelt, { genindlaes: visRude, regn: regnAlle, aktivtArk: () => ark.vist?.name ?? null });
side.nytark.addEventListener("click", () => ark.nytArk());
side.omdoeb.addEventListener("click", () => ark.omdoeb());
side.flytvenstre.addEventListener("click", () => ark.flyt(-1));
side.flythoejre.addEventListener("click", () => ark.flyt(1));
// A sheet is chosen for a range: the keyboard stays with the formula.
side.faner.addEventListener("mousedown", (event) => {
  if (ark.redigering.erIGang) event.preventDefault();
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

begynd().catch((fejl: unknown) => ark.sig(somTekst(fejl), true));
