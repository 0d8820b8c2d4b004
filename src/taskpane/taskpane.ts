import { lytTilAendringer } from "../workbook/office/aendringer";
import { findTidligere } from "../workbook/office/tidligere";
import { lytTilValg } from "../workbook/office/valg";
import { EXCELMAPPE } from "./excelmappe";
import { Hvorforstyring } from "./hvorfor";
import { tilknytKommandoer } from "./kommandoer";
import { laesPlatform } from "./platform";
import { startRude } from "./rude";
import { browserlager, vaelgSprog } from "./skal/sprog";
import { EXCELSTART } from "./start/excel";
import { Startstyring } from "./start/styring";
import { Styring } from "./styring";
import "./taskpane.css";
import { vaelgTema } from "./tema";
import type { VisSted } from "./visning/kildeknap";

const styring = new Styring({ ...EXCELMAPPE, findTidligere }, () => new Date());

/** A part of its own: most panes never speak it. */
const laerEngelsk = async (): Promise<void> => (await import(/* webpackChunkName: "engelsk" */ "../workbook/tekst/engelsk")).laerEngelsk();

void Office.onReady().then(async () => {
  tilknytKommandoer(styring);
  // The shared runtime can be started by a ribbon button or a function, with nothing to show.
  if (document.getElementById("rude") === null) return;
  // Undefined on the web, whatever the types say.
  const tema: Office.OfficeTheme | undefined = Office.context.officeTheme;
  vaelgTema(document.documentElement, tema?.bodyBackgroundColor, window.matchMedia("(prefers-color-scheme: dark)"));
  const vis: VisSted = (kilde) => void styring.vis(kilde);
  const hvorfor = new Hvorforstyring(lytTilValg);
  styring.lyt((tilstand) => hvorfor.foelg(tilstand));
  const start = new Startstyring(EXCELSTART, () => styring.laes());
  // Undefined where storage is not shared between sites.
  const partition: string | undefined = Office.context.partitionKey;
  const lager = browserlager(partition);
  const kontorsprog = Office.context.displayLanguage;
  if (vaelgSprog(lager, kontorsprog) === "en") await laerEngelsk().catch(() => undefined);
  startRude({ styring, hvorfor, start, vis, lager, platform: laesPlatform, kontorsprog, laerEngelsk });
  const laest = styring.laes();
  // Without it the pane cannot tell that a result has grown old; everything else works.
  void lytTilAendringer((aendring) => styring.aendret(aendring)).catch(() => undefined);
  return laest;
});
