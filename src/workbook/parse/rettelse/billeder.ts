/** The pictures of a sheet's lists, and of its blocks of cells that nothing was made of. */
import { rektangelAf } from "../../adresse";
import type { Listefund } from "../arklaeser";
import type { Blok } from "../klyv";
import { erTom } from "../celletekst";
import type { Celle, Exceltabel, Gitter, Problemkode } from "../typer";
import { billede, type Billedraekke, type Tabelbillede } from "./billede";
import { Forkastlaeser } from "./forkast";
import type { Rettelse } from "./typer";

interface Ark {
  readonly ark: string;
  /** The sheet column of the rows' first cell. */
  readonly kolonne: number;
  readonly exceltabeller: readonly Exceltabel[];
}

function slagsAf({ laeser, rettelse }: Listefund): Tabelbillede["slags"] {
  return laeser instanceof Forkastlaeser ? (rettelse?.slags ?? null) : laeser.hoved.slags;
}

export const listebilleder = (fund: readonly Listefund[], ark: Ark): Tabelbillede[] =>
  fund.map((f) => {
    const { laeser, hoved, over, rettelse } = f;
    const { adresse, raekker } = laeser.faerdig();
    const harHoved = rettelse === null || rettelse.overskrifter.length > 0;
    const rettede = new Map(rettelse === null ? [] : rettelse.felter.map((felt, i) => [laeser.hoved.k0 + i, felt] as const));
    const kendte = new Map([...laeser.hoved.kolonner].flatMap(([felt, k]) => (felt === "fritag" ? [] : [[k, felt as string] as const])));
    return billede({
      ...ark,
      sted: rektangelAf(adresse),
      hoved: harHoved ? hoved.raekke : null,
      slags: slagsAf(f),
      raekker,
      feltAf: (k) => kendte.get(k - ark.kolonne) ?? rettede.get(k - ark.kolonne) ?? null,
      omgivelser: [...over, ...(harHoved ? [hoved] : []), ...laeser.foerste],
      grund: laeser instanceof Forkastlaeser ? laeser.grund : null,
      rettelse,
    });
  });

/** More unknown blocks on a sheet than this are not tables. */
const MAKS_UKENDTE = 8;
const MINDST_RAEKKER = 3;
const MINDST_KOLONNER = 2;
const OMGIVELSER = 9;

const raekkerFra = (gitter: Gitter, fra: number): Billedraekke[] =>
  gitter.celler.slice(Math.max(0, fra - gitter.raekke), Math.max(0, fra - gitter.raekke) + OMGIVELSER).map((celler, i) => ({ raekke: Math.max(fra, gitter.raekke) + i, celler }));

/** The first row with two cells or more. */
function foersteFyldte(gitter: Gitter, { r0, r1, k0, k1 }: Blok): number {
  for (let r = r0; r <= Math.min(r1, r0 + OMGIVELSER - 1); r++) {
    const celler: readonly Celle[] = gitter.celler[r - gitter.raekke] ?? [];
    if (celler.slice(k0 - gitter.kolonne, k1 - gitter.kolonne + 1).filter((c) => !erTom(c)).length > 1) return r;
  }
  return r0;
}

const overlapper = (a: Blok, b: Blok): boolean => a.r0 <= b.r1 && b.r0 <= a.r1 && a.k0 <= b.k1 && b.k0 <= a.k1;

const somBlok = (adresse: string): Blok => {
  const { raekke, kolonne, raekker, kolonner } = rektangelAf(adresse);
  return { r0: raekke, r1: raekke + raekker - 1, k0: kolonne, k1: kolonne + kolonner - 1 };
};

/** The blocks that look like tables and are in none of the pictures there are. */
export function ukendteBilleder(gitter: Gitter, blokke: readonly Blok[], kendte: readonly Tabelbillede[], grundFor: (blok: Blok) => Problemkode, rettelseFor: (hoved: number) => Rettelse | null): Tabelbillede[] {
  const optagne = kendte.map(({ adresse }) => somBlok(adresse));
  const ledige = blokke.filter((b) => b.r1 - b.r0 + 1 >= MINDST_RAEKKER && b.k1 - b.k0 + 1 >= MINDST_KOLONNER && !optagne.some((o) => overlapper(o, b)));
  return ledige.slice(0, MAKS_UKENDTE).map((b) => {
    const hoved = foersteFyldte(gitter, b);
    const rettelse = rettelseFor(hoved);
    return billede({
      ark: gitter.ark,
      kolonne: gitter.kolonne,
      exceltabeller: gitter.exceltabeller,
      sted: { raekke: hoved, kolonne: b.k0, raekker: b.r1 - hoved + 1, kolonner: b.k1 - b.k0 + 1 },
      hoved,
      slags: rettelse?.slags ?? null,
      raekker: b.r1 - hoved,
      feltAf: (k) => rettelse?.felter[k - b.k0] ?? null,
      omgivelser: raekkerFra(gitter, b.r0),
      grund: grundFor(b),
      rettelse,
    });
  });
}
