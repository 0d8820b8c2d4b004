/** From what the user chooses in the pane to a correction that can be kept. */
import { adresseAf, rektangelAf } from "../../adresse";
import type { Tabelbillede } from "./billede";
import { feltvalg, erMaerke, erListeslags, gaetFelter } from "./felter";
import { findHoved } from "./match";
import type { Rettelse } from "./typer";

export type Aendring =
  | { readonly hvad: "slags"; readonly slags: Rettelse["slags"] }
  /** `nr` counts the table's columns from 0. */
  | { readonly hvad: "felt"; readonly nr: number; readonly felt: string | null }
  /** The sheet's row, 1-based; `null`: the table has no heading row. */
  | { readonly hvad: "hoved"; readonly raekke: number | null };

const overskrifterI = (b: Tabelbillede): string[] => (b.hovedraekke === null ? [] : b.kolonner.map((k) => k.overskrift));

type Raa = Omit<Rettelse, "nr">;

/** The table as it is read now, said as a correction: read with it, nothing changes. */
function raa(b: Tabelbillede, slags: Rettelse["slags"]): Raa {
  const sted = rektangelAf(b.adresse);
  const raekke = b.hovedraekke === null ? sted.raekke : b.hovedraekke - 1;
  return {
    ark: b.ark,
    exceltabel: b.exceltabel,
    overskrifter: overskrifterI(b),
    adresse: adresseAf({ ...sted, raekke, raekker: 1 }),
    slags,
    felter: b.kolonner.map((k) => k.felt),
    afloeser: b.rettelse?.afloeser ?? null,
  };
}

/** A column of a list has its field alone; columns of figures can share one. */
const erEneom = (slags: Rettelse["slags"], felt: string): boolean => (slags !== "brug-ikke" && erListeslags(slags)) || erMaerke(felt);

function medSlags(b: Tabelbillede, slags: Rettelse["slags"]): Raa {
  const nu = raa(b, slags);
  if (slags === "brug-ikke" || slags === b.slags) return nu;
  const { kraever, ogsaa } = feltvalg(slags);
  const gaet = gaetFelter(slags, b.kolonner.map((k) => k.overskrift));
  const brugte = new Set(gaet);
  const bevaret = (felt: string | null): string | null => (felt !== null && !brugte.has(felt) && [...kraever, ...ogsaa].includes(felt) ? felt : null);
  return { ...nu, felter: gaet.map((felt, i) => felt ?? bevaret(b.kolonner[i]?.felt ?? null)) };
}

/** Columns keep their fields; a heading that tells goes before. The row that was taken for headings is neither heading nor data. */
function medHoved(b: Tabelbillede, slags: Rettelse["slags"], raekke: number | null): Raa {
  const nu = raa(b, slags);
  const sted = rektangelAf(nu.adresse);
  if (raekke === null) return { ...nu, overskrifter: [], exceltabel: null, afloeser: null };
  const overskrifter = b.hovedvalg.find((h) => h.raekke === raekke)?.overskrifter ?? [];
  const gaet = slags === "brug-ikke" ? nu.felter : gaetFelter(slags, overskrifter);
  const brugte = new Set(gaet);
  const felter = gaet.map((felt, i) => felt ?? (brugte.has(nu.felter[i] ?? null) ? null : (nu.felter[i] ?? null)));
  const foer = b.rettelse === null ? overskrifterI(b) : (b.rettelse.afloeser ?? overskrifterI(b));
  const afloeser = foer.some((tekst) => tekst !== "") && foer.join("\n") !== overskrifter.join("\n") ? foer : null;
  return { ...nu, overskrifter, adresse: adresseAf({ ...sted, raekke: raekke - 1 }), felter, afloeser };
}

/** With its number among the tables of the sheet whose headings would fit it as well. */
function medNr(r: Raa, alle: readonly Tabelbillede[]): Rettelse {
  const raekke = rektangelAf(r.adresse).raekke;
  const ligner = (b: Tabelbillede): boolean => b.ark === r.ark && b.hovedraekke !== null && b.hovedraekke - 1 < raekke && findHoved({ ...r, nr: 0 }, b.kolonner.map((k) => k.overskrift), rektangelAf(b.adresse).kolonne) !== null;
  return { ...r, nr: r.exceltabel === null && r.overskrifter.length > 0 ? alle.filter(ligner).length : 0 };
}

/** @param alle the pictures of the reading */
export const somRettelse = (b: Tabelbillede, slags: Rettelse["slags"], alle: readonly Tabelbillede[]): Rettelse => medNr(raa(b, slags), alle);

/** @param slags the kind the table has, or is being given */
export const ret = (b: Tabelbillede, slags: Rettelse["slags"], aendring: Aendring, alle: readonly Tabelbillede[]): Rettelse => medNr(rettet(b, slags, aendring), alle);

function rettet(b: Tabelbillede, slags: Rettelse["slags"], aendring: Aendring): Raa {
  switch (aendring.hvad) {
    case "slags":
      return medSlags(b, aendring.slags);
    case "hoved":
      return medHoved(b, slags, aendring.raekke);
    case "felt": {
      const { nr, felt } = aendring;
      const nu = raa(b, slags);
      return { ...nu, felter: nu.felter.map((foer, i) => (i === nr ? felt : felt !== null && foer === felt && erEneom(slags, felt) ? null : foer)) };
    }
  }
}
