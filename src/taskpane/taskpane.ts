import { anvend } from "../workbook/office/anvend";
import { fjernArk } from "../workbook/office/fjern";
import { gemIndstillinger, hentIndstillinger } from "../workbook/office/indstillinger";
import { laesMappe } from "../workbook/office/laes";
import { fjernMarkeringer } from "../workbook/office/markeringer";
import { visSted } from "../workbook/office/vis";
import { tilknytKommandoer } from "./kommandoer";
import { startRude } from "./rude";
import { Styring } from "./styring";
import "./taskpane.css";
import { vaelgTema } from "./tema";

const styring = new Styring({ laesMappe, anvend, hentIndstillinger, gemIndstillinger, fjernMarkeringer, fjernArk, visSted }, () => new Date());

void Office.onReady().then(() => {
  tilknytKommandoer(styring);
  // The shared runtime can be started by a ribbon button or a function, with nothing to show.
  if (document.getElementById("rude") === null) return;
  // Undefined on the web, whatever the types say.
  const tema: Office.OfficeTheme | undefined = Office.context.officeTheme;
  vaelgTema(document.documentElement, tema?.bodyBackgroundColor, window.matchMedia("(prefers-color-scheme: dark)"));
  startRude(styring, (kilde) => void styring.vis(kilde));
  return styring.laes();
});
