/** One workbook through the built add-in in the host: open, run all rules, save. */
import { readdir } from "node:fs/promises";
import { extname } from "node:path";
import { type Dag, isoDag } from "../../src/rules";
import type { SidsteKoersel } from "../../src/taskpane/styring";
import { fremdriftTekst } from "../../src/taskpane/visning/status";
import type { Genberegning } from "../host/genberegn";
import { genberegnIVaert } from "../host/genberegn-vaert";
import { startINode } from "../host/node";
import type { WorkbookModel } from "../model/mappe";
import { DIST } from "../steder";
import { XLSX_TEKST, XlsxFejl } from "../xlsx";
import { gemFil, laesFil } from "../xlsx/fil";
import { Brugsfejl } from "./argumenter";

type Faerdig = Extract<SidsteKoersel, { udfald: "faerdig" }>["koersel"];

/** What the command line sets for this run; `null` leaves it to the workbook and its data. */
export interface Koerselsvalg {
  readonly udtraeksdato: Dag | null;
  readonly maaleaar: number | null;
  /** Persons by running number; `false` leaves it to the workbook. */
  readonly loebenumre?: boolean;
  /** Takes what the recalculation of our formulas gave; `null` leaves them as the file has them. */
  readonly genberegnet?: ((g: Genberegning) => void) | null;
}

/** Where the add-in keeps what the user has set. */
const INDSTILLINGER = "fokusmaal";

const filfejl = (sti: string, fejl: unknown): unknown => (fejl instanceof XlsxFejl ? new Brugsfejl(`${sti}: ${XLSX_TEKST[fejl.kode]}`) : fejl);

/** @throws Brugsfejl that says what is wrong with the file and what to do. */
export const aabnMappe = (sti: string): Promise<WorkbookModel> =>
  laesFil(sti).catch((fejl: unknown) => {
    throw filfejl(sti, fejl);
  });

/** @throws Brugsfejl when the place cannot be written. */
export const gemMappe = (mappe: WorkbookModel, sti: string): Promise<void> =>
  gemFil(mappe, sti).catch((fejl: unknown) => {
    throw filfejl(sti, fejl);
  });

function indstil(model: WorkbookModel, { udtraeksdato, maaleaar, loebenumre = false }: Koerselsvalg): void {
  if (udtraeksdato === null && maaleaar === null && !loebenumre) return;
  const foer: unknown = JSON.parse(model.settings.get(INDSTILLINGER) ?? "{}");
  const nye = { ...(udtraeksdato === null ? {} : { udtraeksdato: isoDag(udtraeksdato) }), ...(maaleaar === null ? {} : { maaleaar }), ...(loebenumre ? { loebenumre } : {}) };
  model.settings.set(INDSTILLINGER, JSON.stringify({ ...(typeof foer === "object" ? foer : {}), ...nye }));
}

/** The add-in's scripts as the page loads them; parts that are fetched later come first, since there is no page to fetch them. */
async function scripts(): Promise<readonly string[]> {
  const hoved = ["functions.js", "taskpane.js"];
  const dele = (await readdir(DIST)).filter((fil) => extname(fil) === ".js" && !hoved.includes(fil)).sort();
  return [...dele, ...hoved];
}

/** Failures that lie in the workbook, not in the program. */
const I_MAPPEN: readonly string[] = ["beskyttet-ark", "beskyttet-mappe", "skrivebeskyttet", "for-stort", "flettede-celler", "datoer-fra-1904"];

/** Runs `runAllRules`; the model then holds the sheets. @throws Brugsfejl when the workbook stands in the way. */
export async function koerMappe(model: WorkbookModel, valg: Koerselsvalg, fremdrift: (tekst: string) => void): Promise<Faerdig> {
  indstil(model, valg);
  const vaert = await startINode({ model, office: "min", switches: { flavour: "desktop" }, addin: { folder: DIST, scripts: await scripts() } });
  globalThis.fokusmaalVedFremdrift = (f) => fremdrift(fremdriftTekst(f, "da"));
  try {
    if (valg.genberegnet) {
      fremdrift("Genberegner formler");
      valg.genberegnet(await genberegnIVaert(vaert, DIST));
    }
    await vaert.runCommand("runAllRules");
    const sidste = globalThis.fokusmaalSidsteKoersel;
    if (sidste === undefined) throw new Error("Tilføjelsesprogrammet svarede ikke på runAllRules");
    if (sidste.udfald === "faerdig") return sidste.koersel;
    throw I_MAPPEN.includes(sidste.kode) ? new Brugsfejl(`${model.name}: ${sidste.besked}`) : new Error(sidste.besked);
  } finally {
    globalThis.fokusmaalVedFremdrift = undefined;
    vaert.stop();
  }
}
