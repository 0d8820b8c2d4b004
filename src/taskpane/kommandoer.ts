/** The ribbon's buttons. Their names stand in manifest.xml. */
import type { Styring } from "./styring";

/** After a failure the pane is opened, since the ribbon has no place for a message. */
async function visVedFejl(styring: Styring): Promise<void> {
  if (styring.fejl !== null) await Office.addin.showAsTaskpane().catch(() => undefined);
}

export function tilknytKommandoer(styring: Styring): void {
  const kommando = (goer: () => Promise<void>) => (haendelse: Office.AddinCommands.Event) => {
    void goer()
      .then(() => visVedFejl(styring))
      .finally(() => haendelse.completed());
  };
  Office.actions.associate("runAllRules", kommando(() => styring.koer()));
  Office.actions.associate("removeHighlights", kommando(() => styring.fjernMarkeringer()));
}
