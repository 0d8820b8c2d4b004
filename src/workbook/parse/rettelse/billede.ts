/** A table as it is shown for correction: its columns, sample values, and the rows that could be its headings. */
import { adresseAf, kolonnenavn } from "../../adresse";
import { erTom } from "../celletekst";
import type { Celle, Exceltabel, Problemkode, Rektangel, Slags } from "../typer";
import { overskriftstekst } from "./match";
import { kolonneproever } from "./proever";
import type { Rettelse } from "./typer";

export interface Billedkolonne {
  /** The sheet's letters. */
  readonly kolonne: string;
  /** `""` without one, and for what could be an id. */
  readonly overskrift: string;
  readonly felt: string | null;
  readonly proever: readonly string[];
}

/** A row that can be the heading row; `raekke` is the sheet's, 1-based. */
export interface Hovedvalg {
  readonly raekke: number;
  readonly overskrifter: readonly string[];
}

export interface Tabelbillede {
  readonly ark: string;
  readonly exceltabel: string | null;
  /** The whole table, A1. */
  readonly adresse: string;
  /** The sheet's row, 1-based; `null` without a heading row. */
  readonly hovedraekke: number | null;
  /** `null`: not recognised. */
  readonly slags: Slags | "brug-ikke" | null;
  /** Rows of data. */
  readonly raekker: number;
  readonly kolonner: readonly Billedkolonne[];
  readonly hovedvalg: readonly Hovedvalg[];
  /** Why it is not used; `null` for a table that is. */
  readonly grund: Problemkode | null;
  /** The correction it was read with. */
  readonly rettelse: Rettelse | null;
}

/** Rows of a table and around it, as they stand on the sheet. */
export interface Billedraekke {
  /** The sheet's row, zero-based. */
  readonly raekke: number;
  readonly celler: readonly Celle[];
}

export interface Billedgrundlag {
  readonly ark: string;
  readonly exceltabeller: readonly Exceltabel[];
  /** The table's place on the sheet. */
  readonly sted: Rektangel;
  /** The sheet column of the rows' first cell. */
  readonly kolonne: number;
  readonly hoved: number | null;
  readonly slags: Tabelbillede["slags"];
  readonly raekker: number;
  /** The field of a column of the sheet, zero-based. */
  readonly feltAf: (k: number) => string | null;
  /** Rows over the heading row, the row itself, and the first of the data. */
  readonly omgivelser: readonly Billedraekke[];
  readonly grund: Problemkode | null;
  readonly rettelse: Rettelse | null;
}

const OVER = 3;
const UNDER = 3;

/** A row with an id or a long number is data, not headings. */
const kanVaereHoved = (celler: readonly Celle[]): boolean =>
  celler.filter((c) => !erTom(c)).length > 1 && celler.every((c) => (typeof c === "number" ? c < 3000 : typeof c === "boolean" ? false : erTom(c) || overskriftstekst(c) !== ""));

const inde = ({ raekke, kolonne, raekker, kolonner }: Rektangel, r: number, k: number): boolean => r >= raekke && r < raekke + raekker && k >= kolonne && k < kolonne + kolonner;

export function billede(g: Billedgrundlag): Tabelbillede {
  const { sted, hoved } = g;
  const kolonner = Array.from({ length: sted.kolonner }, (_, i) => sted.kolonne + i);
  const iTabellen = ({ celler }: Billedraekke): Celle[] => kolonner.map((k) => celler[k - g.kolonne] ?? "");
  const hovedraekken = g.omgivelser.find(({ raekke }) => raekke === hoved);
  const overskrifter = hovedraekken ? iTabellen(hovedraekken).map(overskriftstekst) : [];
  const foersteData = hoved === null ? sted.raekke : hoved + 1;
  const data = g.omgivelser.filter(({ raekke }) => raekke >= foersteData).map(iTabellen);
  const exceltabel = g.exceltabeller.find((t) => inde(t, hoved ?? sted.raekke, sted.kolonne))?.navn ?? null;
  const naere = g.omgivelser.filter(({ raekke }) => raekke >= (hoved ?? sted.raekke) - OVER && raekke <= (hoved ?? sted.raekke) + UNDER);
  return {
    ark: g.ark,
    exceltabel,
    adresse: adresseAf(sted),
    hovedraekke: hoved === null ? null : hoved + 1,
    slags: g.slags,
    raekker: g.raekker,
    kolonner: kolonner.map((k, i) => ({ kolonne: kolonnenavn(k), overskrift: overskrifter[i] ?? "", felt: g.feltAf(k), proever: kolonneproever(data, i, g.feltAf(k)) })),
    hovedvalg: naere.filter((r) => r.raekke === hoved || kanVaereHoved(iTabellen(r))).map((r) => ({ raekke: r.raekke + 1, overskrifter: iTabellen(r).map(overskriftstekst) })),
    grund: g.grund,
    rettelse: g.rettelse,
  };
}
