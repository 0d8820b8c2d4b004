/** The pane's language: what the user chose on this machine, else Office's own. */
import type { Sprog } from "../../workbook/tekst";

const NOEGLE = "fokusmaal.sprog";

const erSprog = (vaerdi: string | null): vaerdi is Sprog => vaerdi === "da" || vaerdi === "en";

/** Where the user's own choices are kept, never the workbook's; every way in can be closed by the browser. */
export interface Lager {
  hent(): string | null;
  gem(vaerdi: string): void;
}

/** @param partition Office's key for what belongs to this add-in in this host; `undefined` where storage is not shared */
export function browserlager(partition: string | undefined): Lager {
  const noegle = partition === undefined ? NOEGLE : `${partition}${NOEGLE}`;
  return {
    hent() {
      try {
        return localStorage.getItem(noegle);
      } catch {
        return null;
      }
    },
    gem(vaerdi) {
      try {
        localStorage.setItem(noegle, vaerdi);
      } catch {
        // The choice then lasts as long as the pane.
      }
    },
  };
}

/** @param kontor Office's display language, e.g. `da-DK` */
export function vaelgSprog(lager: Lager, kontor: string): Sprog {
  const gemt = lager.hent();
  if (erSprog(gemt)) return gemt;
  return /^da\b/i.test(kontor) ? "da" : "en";
}
