/** Reads and parses the workbook, a few rows at a time. */
import { ellerAfbrudt } from "../workbook/office/afbryd";
import type { Laesefremdrift, Laeser } from "../workbook/office/laes";
import { nyAflaeser } from "../workbook/parse";
import type { Rettelser } from "../workbook/parse/rettelse/typer";
import type { Aflaesning, Gitter, Problem } from "../workbook/parse/typer";
import { type Antagelsesvalg, type Brugerord, laesAntagelsesvalg } from "../workbook/plan";
import { iBidder, Pauser } from "./bidder";
import { type Indstillinger, laesIndstillinger } from "./indstillinger";
import { laesGemt } from "./start/gemt";

export interface Laest {
  readonly indstillinger: Indstillinger;
  /** What the tables were read with. */
  readonly rettelser: Rettelser;
  readonly aflaesning: Aflaesning;
  /** What the user wrote on our sheets. */
  readonly brugerord: Brugerord;
  /** What they settled of the assumptions. */
  readonly antagelser: Antagelsesvalg;
}

/** What reading needs of Excel. */
export interface Laesbar {
  readonly laesMappe: (laeser: Laeser, afbryd: AbortSignal) => Promise<void>;
  readonly hentIndstillinger: () => Promise<unknown>;
  readonly hentRettelser: () => Promise<unknown>;
  readonly laesBrugerord: (afbryd: AbortSignal) => Promise<Brugerord>;
}

const RAEKKER = 500;

/** The rows of a chunk in smaller ones; the first keeps the sheet's tables. */
function* smaa(gitter: Gitter): Generator<Gitter> {
  for (let fra = 0; fra < gitter.celler.length; fra += RAEKKER) {
    yield { ...gitter, raekke: gitter.raekke + fra, celler: gitter.celler.slice(fra, fra + RAEKKER), exceltabeller: fra === 0 ? gitter.exceltabeller : [] };
  }
}

/** Nothing is judged or written. @throws Excelfejl */
export async function laes(mappe: Laesbar, fremdrift: (f: Laesefremdrift) => void, afbryd: AbortSignal): Promise<Laest> {
  const indstillinger = laesIndstillinger(await ellerAfbrudt(mappe.hentIndstillinger(), afbryd));
  const { rettelser, ulaeselige } = laesGemt(await ellerAfbrudt(mappe.hentRettelser(), afbryd));
  const aflaeser = nyAflaeser({ rettelser, ...(indstillinger.kommune === null ? {} : { kommune: indstillinger.kommune }) });
  const problemer: Problem[] = ulaeselige === 0 ? [] : [{ kode: "rettelse-ulaeselig", ark: "", celle: "", fundet: "", virkning: "uden-rettelse" }];
  const pauser = new Pauser(afbryd);
  const del = async (gitter: Gitter): Promise<void> => {
    for (const lille of smaa(gitter)) {
      aflaeser.del(lille);
      if (pauser.erTid) await pauser.hold();
    }
  };
  const brugerord = await mappe.laesBrugerord(afbryd);
  await mappe.laesMappe({ del, problem: (problem) => problemer.push(problem), fremdrift }, afbryd);
  await pauser.hold();
  const aflaest = await iBidder(aflaeser.slut(), afbryd);
  const antagelser = laesAntagelsesvalg(brugerord);
  return { indstillinger, rettelser, brugerord, antagelser, aflaesning: { ...aflaest, problemer: [...problemer, ...antagelser.problemer, ...aflaest.problemer] } };
}
