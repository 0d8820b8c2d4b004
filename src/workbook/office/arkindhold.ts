/** A planned sheet as flat cells with places: pure, so that what is written can be tested without Excel. */
import type { ArkPlan, Linjeblok, Plancelle, Tabelblok } from "../plan/arkplan";
import type { Rektangel } from "../parse/typer";

export interface Indhold {
  /** All cells from A1; a hole is an empty cell. */
  readonly celler: readonly (readonly (Plancelle | null)[])[];
  readonly bredde: number;
  readonly tabeller: readonly { readonly navn: string; readonly rektangel: Rektangel }[];
  readonly links: readonly { readonly raekke: number; readonly kolonne: number; readonly ark: string; readonly adresse: string }[];
}

/** A table has its header row, and at least one row below, as Excel demands. */
function tabelraekker(blok: Tabelblok): readonly (readonly Plancelle[])[] {
  const hoved = blok.kolonner.map(({ titel }): Plancelle => ({ v: titel, stil: "kolonnehoved" }));
  const tom = blok.kolonner.map((): Plancelle => ({ v: null, stil: "tekst" }));
  return [hoved, ...(blok.raekker.length > 0 ? blok.raekker : [tom])];
}

const raekkerI = (blok: Linjeblok | Tabelblok): readonly (readonly Plancelle[])[] => (blok.slags === "linjer" ? blok.linjer : tabelraekker(blok));

export function arkindhold({ blokke }: ArkPlan): Indhold {
  const celler: (Plancelle | null)[][] = [];
  const tabeller: { navn: string; rektangel: Rektangel }[] = [];
  const links: Indhold["links"][number][] = [];
  let bredde = 1;
  for (const blok of blokke) {
    const raekker = raekkerI(blok);
    if (blok.slags === "tabel") {
      tabeller.push({ navn: blok.navn, rektangel: { raekke: blok.raekke, kolonne: 0, raekker: raekker.length, kolonner: blok.kolonner.length } });
    }
    raekker.forEach((linje, i) => {
      const raekke = blok.raekke + i;
      while (celler.length <= raekke) celler.push([]);
      celler[raekke] = [...linje];
      bredde = Math.max(bredde, linje.length);
      linje.forEach(({ link }, kolonne) => {
        if (link) links.push({ raekke, kolonne, ark: link.ark, adresse: link.adresse });
      });
    });
  }
  return { celler, bredde, tabeller, links };
}
