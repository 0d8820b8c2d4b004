/** Runs in the pane's frame before office.js: puts the page's workbook where office.js looks for Excel. */
import type { Regneark } from "./regneark/regneark";
import type { Aabnet } from "./vaert";

declare global {
  interface Window {
    /** Set by the page around the pane. */
    fokusmaalVaerksted?: Aabnet;
    /** The sheet on screen, for those who test the page. */
    fokusmaalRegneark?: Regneark;
  }
}

window.parent.fokusmaalVaerksted?.tilslut(window);
