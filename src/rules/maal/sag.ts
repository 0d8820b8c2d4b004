/** A case from its letters: what was judged, what is judged next, when the figures are known [T2–T3, S5]. */
import type { Henvendelse } from "../grundlag/inddata";
import { foersteDag, type Maaned } from "../grundlag/tid";
import type { Sag, Sagsdato, Vurdering } from "../grundlag/vurdering";
import { kraev, type Regelsaet } from "../regeldata";
import { type Brevsag, kraeverGenopretning, opfoelgningsmaaneder } from "./breve";
import { genopretning } from "./genopretning";
import type { Kontekst } from "./kontekst";
import type { Serie } from "./serier";

interface Runde {
  readonly brev: Henvendelse;
  readonly maaneder: readonly Maaned[];
  readonly vurdering: Vurdering | null;
}

function runde(brev: Henvendelse, nummer: "foerste" | "anden", serie: Serie, k: Kontekst): Runde {
  const maaneder = opfoelgningsmaaneder(brev, kraev(k.regler, "genopretning-maaneder", brev.dato).vaerdi);
  return { brev, maaneder, vurdering: genopretning(brev, maaneder, serie, nummer, k) };
}

function datoer(regler: Regelsaet, r: Runde, hvad: "henvendelse" | "indskaerpet-henvendelse"): readonly Sagsdato[] {
  const sidste = r.maaneder.at(-1);
  return [
    { hvad, dato: r.brev.dato, maaneder: r.brev.maaneder },
    ...(r.brev.frist === null ? [] : [{ hvad: "frist", dato: r.brev.frist, maaneder: [] } as const]),
    { hvad: hvad === "henvendelse" ? "opfoelgning" : "naeste-opfoelgning", dato: null, maaneder: r.maaneder },
    ...(sidste === undefined ? [] : [{ hvad: "tal-kendes", dato: foersteDag(sidste + kraev(regler, "genopretning-tal-kendes-maaneder", r.brev.dato).vaerdi), maaneder: r.maaneder } as const]),
  ];
}

const manglerMaaneder = (r: Runde, serie: Serie): boolean => r.maaneder.some((m) => !serie.has(m));

function tilstand(foerste: Runde | null, anden: Runde | null, serie: Serie): Sag["tilstand"] {
  const dom = (anden ?? foerste)?.vurdering?.dom;
  if (anden) {
    if (dom === "genoprettet") return "afsluttet";
    if (dom === "ikke-genoprettet") return "borgmester-kan-indkaldes";
    return manglerMaaneder(anden, serie) ? "indskaerpet" : "uafklaret";
  }
  if (dom === "genoprettet" || dom === "ikke-genoprettet") return dom;
  return foerste && manglerMaaneder(foerste, serie) ? "afventer-tal" : "uafklaret";
}

export interface Sagsudfald {
  readonly sag: Sag;
  readonly vurderinger: readonly Vurdering[];
}

/** `null` for a case without letters. */
export function sagsudfald({ foerste, indskaerpet }: Brevsag, serie: Serie, k: Kontekst): Sagsudfald | null {
  const brev = foerste ?? indskaerpet;
  if (!brev) return null;
  const { omraade, indsats: delmaal, gruppe } = brev;
  const breve = [foerste, indskaerpet].filter((b) => b !== null);
  const faelles = { omraade, delmaal, gruppe, kilder: breve.map((b) => b.kilde) };
  if (!kraeverGenopretning(k.regler, brev)) {
    const kunBreve = breve.map((b): Sagsdato => ({ hvad: b === foerste ? "henvendelse" : "indskaerpet-henvendelse", dato: b.dato, maaneder: b.maaneder }));
    return { sag: { ...faelles, tilstand: "uafklaret", datoer: kunBreve }, vurderinger: [] };
  }
  const r1 = foerste && runde(foerste, "foerste", serie, k);
  const r2 = indskaerpet && runde(indskaerpet, "anden", serie, k);
  return {
    sag: { ...faelles, tilstand: tilstand(r1, r2, serie), datoer: [...(r1 ? datoer(k.regler, r1, "henvendelse") : []), ...(r2 ? datoer(k.regler, r2, "indskaerpet-henvendelse") : [])] },
    vurderinger: [r1?.vurdering, r2?.vurdering].filter((v) => v != null),
  };
}
