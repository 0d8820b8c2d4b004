/** One line on stderr that is written over while a person looks on; nothing where the output goes to a file. */
import { uskadelig } from "../../src/workbook/tekst";

const FOERSTE_MS = 1000;

export interface Fremdriftslinje {
  vis(tekst: string): void;
  ryd(): void;
}

/** Short work shows nothing. */
export function fremdriftslinje(ud: NodeJS.WriteStream, nu: () => number = Date.now): Fremdriftslinje {
  const start = nu();
  let vist = "";
  const skriv = (tekst: string): void => {
    if (!ud.isTTY) return;
    ud.write(`\r${tekst.padEnd(vist.length)}${tekst === "" ? "\r" : ""}`);
    vist = tekst;
  };
  return {
    vis: (tekst) => {
      if (nu() - start >= FOERSTE_MS) skriv(uskadelig(tekst).slice(0, (ud.columns ?? 80) - 1));
    },
    ryd: () => {
      if (vist !== "") skriv("");
    },
  };
}
