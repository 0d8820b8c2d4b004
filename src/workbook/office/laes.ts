/** Reads every sheet that is not the add-in's own, in chunks that Excel can answer. */
import type { Celle, Exceltabel, Gitter, Problem, Rektangel } from "../parse/typer";
import { ellerAfbrudt, tjekAfbrudt } from "./afbryd";
import { erArkUdenCeller, Excelfejl, officekode, somExcelfejl } from "./fejl";
import { findArk } from "./maerke";

/** Cells in the first chunk of a sheet; halved when Excel says the answer is too large. */
const CELLER_PR_DEL = 120_000;
/** Above this a sheet is not data for this add-in (a stray value in the last row of a wide sheet). */
const MAKS_CELLER = 20_000_000;

export interface Laesefremdrift {
  readonly ark: string;
  readonly raekkerLaest: number;
  readonly raekkerIAlt: number;
}

export interface Laeser {
  /** Chunks of one sheet come in order and together; the first holds the sheet's tables. */
  readonly del: (gitter: Gitter) => void | Promise<void>;
  readonly problem: (problem: Problem) => void;
  readonly fremdrift: (fremdrift: Laesefremdrift) => void;
}

/** 1 January 2000 in a workbook that counts days from 1904; in others it is 36,526. */
const NYTAAR_2000_FRA_1904 = 35_064;

const FOR_STORT = new Set(["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "OperationCellsExceedLimit"]);

/**
 * Reads all chunks to `laeser`. A workbook that counts days from 1904 is refused: a cell's number does not say that it is
 * a date, so every day would be read four years too early.
 * @throws Excelfejl; `afbrudt` at once.
 */
export async function laesMappe(laeser: Laeser, afbryd: AbortSignal): Promise<void> {
  const laesning = Excel.run(async (context) => {
    const nytaar = context.workbook.functions.date(2000, 1, 1);
    nytaar.load("value");
    const { brugerens } = await findArk(context);
    if (nytaar.value === NYTAAR_2000_FRA_1904) throw new Excelfejl("datoer-fra-1904");
    for (const ark of brugerens) {
      tjekAfbrudt(afbryd);
      try {
        await laesArk(context, ark, laeser, afbryd);
      } catch (fejl) {
        throw somExcelfejl(fejl, ark.name);
      }
    }
  });
  await ellerAfbrudt(laesning, afbryd).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}

interface Omfang {
  readonly brugt: Rektangel;
  readonly exceltabeller: readonly Exceltabel[];
}

const arkproblem = (ark: string, kode: "ark-uden-celler" | "ark-for-stort"): Problem => ({ kode, ark, celle: "", fundet: "", virkning: "udeladt" });

/** One sheet in chunks. */
export async function laesArk(context: Excel.RequestContext, ark: Excel.Worksheet, laeser: Laeser, afbryd: AbortSignal): Promise<void> {
  const navn = ark.name;
  const omfang = await maal(context, ark);
  if (omfang === "uden-celler") return laeser.problem(arkproblem(navn, "ark-uden-celler"));
  if (omfang === "tomt") return;
  const { brugt } = omfang;
  if (brugt.raekker * brugt.kolonner > MAKS_CELLER) return laeser.problem(arkproblem(navn, "ark-for-stort"));

  let raekkerPrDel = Math.max(1, Math.floor(CELLER_PR_DEL / brugt.kolonner));
  let laest = 0;
  while (laest < brugt.raekker) {
    tjekAfbrudt(afbryd);
    const antal = Math.min(raekkerPrDel, brugt.raekker - laest);
    const celler = await laesCeller(context, ark, { raekke: brugt.raekke + laest, kolonne: brugt.kolonne, raekker: antal, kolonner: brugt.kolonner });
    if (celler === "for-stort") {
      if (antal === 1) return laeser.problem(arkproblem(navn, "ark-for-stort"));
      raekkerPrDel = Math.max(1, Math.floor(antal / 2));
      continue;
    }
    tjekAfbrudt(afbryd);
    await laeser.del({ ark: navn, raekke: brugt.raekke + laest, kolonne: brugt.kolonne, celler, exceltabeller: laest === 0 ? omfang.exceltabeller : [], sidste: brugt.raekke + brugt.raekker - 1 });
    laest += antal;
    laeser.fremdrift({ ark: navn, raekkerLaest: laest, raekkerIAlt: brugt.raekker });
  }
}

const rektangel = (range: Excel.Range): Rektangel => ({ raekke: range.rowIndex, kolonne: range.columnIndex, raekker: range.rowCount, kolonner: range.columnCount });

/** A chart sheet has no cells; an empty sheet no used range. */
async function maal(context: Excel.RequestContext, ark: Excel.Worksheet): Promise<Omfang | "tomt" | "uden-celler"> {
  try {
    const brugt = ark.getUsedRangeOrNullObject(true);
    brugt.load("rowIndex,columnIndex,rowCount,columnCount");
    ark.tables.load("items/name");
    await context.sync();
    if (brugt.isNullObject) return "tomt";
    const tabeller = ark.tables.items.map((tabel) => {
      const range = tabel.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { navn: tabel.name, range };
    });
    if (tabeller.length > 0) await context.sync();
    return { brugt: rektangel(brugt), exceltabeller: tabeller.map(({ navn, range }) => ({ navn, ...rektangel(range) })) };
  } catch (fejl) {
    if (erArkUdenCeller(fejl)) return "uden-celler";
    throw fejl;
  }
}

/** Excel can also answer `null` instead of values when there are too many cells. */
async function laesCeller(context: Excel.RequestContext, ark: Excel.Worksheet, r: Rektangel): Promise<Celle[][] | "for-stort"> {
  try {
    const range = ark.getRangeByIndexes(r.raekke, r.kolonne, r.raekker, r.kolonner);
    range.load("values");
    await context.sync();
    const vaerdier: unknown = range.values;
    return Array.isArray(vaerdier) ? (vaerdier as Celle[][]) : "for-stort";
  } catch (fejl) {
    if (FOR_STORT.has(officekode(fejl) ?? "")) return "for-stort";
    throw fejl;
  }
}
