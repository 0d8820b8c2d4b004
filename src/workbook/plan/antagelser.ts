/** The assumptions that the user settles on `Tilsyn Regelgrundlag`: what was written there, and how it was understood. */
import { type Aendring, ANTAGELSER, type Dag, type Regelvalg, UDELUKKER } from "../../rules";
import { laesAntagelsessvar } from "../parse/antagelsessvar";
import { visbart } from "../parse/celletekst";
import type { Celle, Problem } from "../parse/typer";
import { datoKort, forkertSvarTekst, talTekst, udelukkerTekst } from "../tekst";
import { type Brugerfelter, type Brugerord, type Brugerraekke, findBrugerraekker } from "./brugerord";

export const REGELGRUNDLAG = { noegle: "regelgrundlag", navn: "Tilsyn Regelgrundlag" } as const;
export const ANTAGELSE = "Antagelse";
export const SVAR = "Dit svar";
export const NOTE = "Din note";
const FELTER: Brugerfelter = { noegler: [ANTAGELSE], felter: [SVAR, NOTE] };
/** Where *Dit svar* stands in the table. */
const SVARKOLONNE = "C";

export interface Antagelsesvalg extends Pick<Regelvalg, "bekraeftede" | "aendrede"> {
  /** By assumption: why what was written is not used, and what to write instead. */
  readonly forkerte: ReadonlyMap<string, string>;
  readonly problemer: readonly Problem[];
}

/** The rows with what was written, as it is written again. */
export const antagelsesraekker = (ord: Brugerord): readonly Brugerraekke[] => findBrugerraekker(ord, REGELGRUNDLAG.noegle, FELTER).map((r) => ({ ...r, ord: r.ord.map((v, k) => (k === 0 ? laeseligt(v) : v)) }));

/** The number formats of the user's cells are not kept: a day and a share are written as they are read by people. */
function laeseligt(v: Celle): Celle {
  if (typeof v !== "number") return v;
  const dag: Dag = Math.floor(v);
  if (v >= 10_000) return datoKort(dag);
  return v > 0 && v < 1 ? `${talTekst(Math.round(v * 1000) / 10, Number.isInteger(Math.round(v * 1000) / 10) ? 0 : 1)} pct.` : v;
}

/** Two changes of the same limit: neither is used. */
function udelukkede(aendrede: readonly Aendring[]): ReadonlyMap<string, string> {
  const [a, b] = UDELUKKER;
  const begge = UDELUKKER.every((id) => aendrede.some((x) => x.antagelse === id));
  return new Map(begge ? [[a, udelukkerTekst(b)], [b, udelukkerTekst(a)]] : []);
}

/** What cannot be used is a problem and changes nothing. Of two rows with one assumption the first is used. */
export function laesAntagelsesvalg(ord: Brugerord): Antagelsesvalg {
  const raekker = findBrugerraekker(ord, REGELGRUNDLAG.noegle, FELTER);
  const laeste = ANTAGELSER.flatMap(({ id }) => {
    const raekke = raekker.find(({ noegle }) => noegle[0] === id);
    const celle = raekke?.ord[0] ?? "";
    if (raekke === undefined || String(celle).trim() === "") return [];
    return [{ id, celle, raekke: raekke.raekke, svar: laesAntagelsessvar(id, celle) }];
  });
  const aendrede = laeste.flatMap(({ svar }) => (svar.art === "aendret" ? [svar.aendring] : []));
  const modstrid = udelukkede(aendrede);
  const forkerte = new Map([...laeste.flatMap(({ id, svar }) => (svar.art === "forkert" ? [[id, forkertSvarTekst(id)] as const] : [])), ...modstrid]);
  return {
    forkerte,
    bekraeftede: laeste.flatMap(({ id, svar }) => (svar.art === "bekraeftet" ? [id] : [])),
    aendrede: aendrede.filter((a) => !modstrid.has(a.antagelse)),
    problemer: laeste
      .filter(({ id }) => forkerte.has(id))
      .map(({ celle, raekke }): Problem => ({ kode: "svar-kan-ikke-bruges", ark: REGELGRUNDLAG.navn, celle: `${SVARKOLONNE}${raekke}`, fundet: visbart(celle), virkning: "ingen" })),
  };
}
