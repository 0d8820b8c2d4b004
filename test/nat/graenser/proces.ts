/** One limit in a process of its own, so that its memory is its own: the whole run in the host, timed. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { EXCELMAPPE } from "../../../src/taskpane/excelmappe";
import { koer } from "../../../src/taskpane/koersel";
import { Excelfejl } from "../../../src/workbook/office/fejl";
import { startINode } from "../../../workbench/host/node";
import { GRAENSER } from "./graenser";

export interface Udfald {
  readonly fund: unknown;
  /** From the workbook is open till the sheets are written. */
  readonly sekunder: number;
  /** The most the process has held, the workbook, the host and the add-in together. */
  readonly megabyte: number;
}

/** @throws Error when the process ends before it is done */
export function iEgenProces(nr: number): Promise<Udfald> {
  const barn = fork(__filename, [String(nr)], { cwd: join(__dirname, "../../.."), execArgv: ["--import", "tsx"] });
  return new Promise((ja, nej) => {
    barn.on("message", (udfald: Udfald) => ja(udfald));
    barn.on("error", nej).on("exit", (kode) => nej(new Error(`Processen endte med ${String(kode)}`)));
  });
}

async function proev(nr: number): Promise<Udfald> {
  const graense = GRAENSER[nr];
  if (!graense) throw new Error(`Der er ingen grænse nummer ${nr}`);
  const model = graense.mappe();
  const vaert = await startINode({ model, switches: { flavour: "desktop" } });
  const start = performance.now();
  const fund = await koer(EXCELMAPPE, new Date("2026-11-22T10:00:00Z"), { fremdrift: () => undefined, afbryd: new AbortController().signal }).then(
    (koersel) => graense.fund(koersel, model),
    (fejl: unknown) => {
      if (fejl instanceof Excelfejl) return fejl.kode;
      throw fejl;
    },
  );
  const sekunder = (performance.now() - start) / 1000;
  vaert.stop();
  return { fund, sekunder, megabyte: process.resourceUsage().maxRSS / 1024 };
}

if (require.main === module) void proev(Number(process.argv[2])).then((udfald) => process.send?.(udfald));
