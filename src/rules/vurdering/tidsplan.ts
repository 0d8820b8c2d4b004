/** When what happens, and when the figures for it are known [T2–T3, S3, S5]. */
import { type Dag, dagAf, type Maaned, maanedAf, opgoerelsesdato, plusMaaneder, sidsteDag } from "../grundlag/tid";
import type { Sag, Sagsdato, Tidsplan, Tidsskridt, Vurdering } from "../grundlag/vurdering";
import { entydige } from "../maal/antagelser";
import { samlEfter } from "../maal/noegler";
import { kraev, type Regelsaet } from "../regeldata";

const FOERSTE_TAL = "offentliggoerelse-foerste-dage";
const skridt = (hvad: Tidsskridt["hvad"], dato: Dag, cirka: boolean, maaneder: readonly Maaned[] = []): Tidsskridt => ({ hvad, dato, cirka, maaneder });

const foersteTal = (r: Regelsaet, m: Maaned): Tidsskridt => skridt("foerste-tal", sidsteDag(m) + kraev(r, FOERSTE_TAL, sidsteDag(m)).vaerdi, true, [m]);

/** Six months run from the first letter [T2]; how long the plan after a second one runs, stands in that letter. */
function afSagsdato(r: Regelsaet, { hvad, dato, maaneder }: Sagsdato): readonly Tidsskridt[] {
  if (hvad === "opfoelgning" || hvad === "naeste-opfoelgning") return maaneder.flatMap((m) => [skridt("opfoelgningsmaaned-slut", sidsteDag(m), false, [m]), foersteTal(r, m)]);
  if (dato === null) return [];
  const egen = skridt(hvad, dato, hvad === "tal-kendes", maaneder);
  return hvad === "henvendelse" ? [egen, skridt("genopretning-slut", plusMaaneder(dato, kraev(r, "genopretning-periode-maaneder", dato).vaerdi), false)] : [egen];
}

const iOrden = (alle: readonly Tidsskridt[]): readonly Tidsskridt[] => [...alle].sort((a, b) => a.dato - b.dato);

const antagelserAf = (r: Regelsaet, alle: readonly Tidsskridt[], egne: readonly string[]): readonly string[] =>
  entydige([...egne, ...alle.filter(({ hvad }) => hvad === "foerste-tal").flatMap(({ dato }) => kraev(r, FOERSTE_TAL, dato).antagelser)]);

/** Pairs of an area whose letters are the same share a timeline; a case without recovery months [T5] has none. */
function genopretningsplaner(r: Regelsaet, sager: readonly Sag[]): readonly Tidsplan[] {
  const medOpfoelgning = sager.filter(({ datoer }) => datoer.some(({ hvad }) => hvad === "opfoelgning" || hvad === "naeste-opfoelgning"));
  return [...samlEfter(medOpfoelgning, ({ omraade, datoer }) => `${JSON.stringify(datoer)}|${omraade}`).values()].flatMap((ens) => {
    const [foerste] = ens;
    if (!foerste) return [];
    const alle = iOrden(foerste.datoer.flatMap((d) => afSagsdato(r, d)));
    const par = ens.map(({ delmaal, gruppe, tilstand }) => ({ delmaal, gruppe, tilstand }));
    return [{ omraade: foerste.omraade, emne: { art: "genopretning", par }, skridt: alle, antagelser: antagelserAf(r, alle, ["T2-opfoelgning"]) } as const];
  });
}

/** The måleår ends, its figures become final, and the assessment is made in April [S3, S5]. */
function aarsplan(r: Regelsaet, { omraade }: Vurdering, aar: number): Tidsplan {
  const december = maanedAf(aar, 12);
  const t = opgoerelsesdato(december);
  const alle = iOrden([
    skridt("maaleaar-slut", sidsteDag(december), false),
    foersteTal(r, december),
    skridt("endelige-tal", plusMaaneder(t, kraev(r, "offentliggoerelse-endelig-maaneder", t).vaerdi) - 1, true, [december]),
    skridt("vurdering", dagAf({ aar: aar + 1, maaned: 4, dag: 1 }), true),
  ]);
  return { omraade, emne: { art: "skaerpet-tilsyn", maaleaar: aar }, skridt: alle, antagelser: antagelserAf(r, alle, []) };
}

export function tidsplaner(r: Regelsaet, sager: readonly Sag[], afgoerelser: readonly Vurdering[]): readonly Tidsplan[] {
  const aarsplaner = afgoerelser.flatMap((v) => (v.dom === "ikke-gaeldende" || v.periode.art !== "aar" ? [] : [aarsplan(r, v, v.periode.aar)]));
  return [...genopretningsplaner(r, sager), ...aarsplaner];
}
