/** Verdicts from figures the user has: fokusmål [F5], tidlig indsats [T1–T6], resultatmål [R1–R5], skærpet tilsyn [S1–S3]. */
import { afgoer, domMedGraense, genopretningAfAndele, henvendelseAfAndele, I_ALT, LOVEN, type Maanedsandel, type Maanedstal, maanedsvurdering, resultatdom } from "../rules";
import { erFejl } from "../workbook/parse/celletekst";
import { domTekst } from "../workbook/tekst/dom";
import { maanedTekst } from "../workbook/tekst/tid";
import { type Celler, omraade, valgfrit } from "./argument";
import { aar, celleAf, dag, enkelt, maanedTil, ord, valgfriMaaned } from "./celler";
import { fejl } from "./fejl";
import { domAf, maalAf } from "./ord";
import { svar } from "./svar";
import { andelAfCelle, andeleAf, antalAf, benchmarktal, sammenstil } from "./tal";

/** One cell that may be an error or empty: then the figure is not known. */
const foerste = (argument: unknown) => celleAf(Array.isArray(argument) ? (argument as readonly unknown[]).flat()[0] : argument);

function opfyldt(maal: unknown, andelMed: unknown, dato: unknown, graenseUden: unknown): string {
  const { slags, indsats } = maalAf(ord(maal, "maal"));
  const maaned = maanedTil(dag(dato, "opgoerelsesdato"));
  const celle = foerste(andelMed);
  const andel = andelAfCelle(celle, "andel_med");
  const tom = celle === "#DIV/0!";
  const mt: Maanedstal = {
    slags, indsats, omraade: "", maaned, gruppe: I_ALT, tilstand: tom ? "tom" : andel === null ? "mangler" : "tal", andelMed: andel && { mindst: andel, hoejst: andel },
    optaelling: null, afrunding: null, fuldTotal: true, kilder: [],
  };
  const graensecelle = foerste(graenseUden);
  if (erFejl(graensecelle)) throw fejl.fejlcelle("graense_uden");
  const graense = graensecelle === 0 ? null : andelAfCelle(graensecelle, "graense_uden");
  const dom = graense === null ? maanedsvurdering(LOVEN, mt, null, false)?.dom : domMedGraense(mt, graense);
  if (dom === undefined || dom === "ikke-gaeldende") throw fejl.foerstFra(maanedTekst(maaned));
  return domTekst(dom);
}

function maanederAf(andeleUden: unknown, antal: unknown): readonly Maanedsandel[] {
  const { andele, afrunding } = andeleAf(omraade(andeleUden, "andele_uden", "andelen uden for hver måned"), "andele_uden");
  const personer: Celler | null = valgfrit(antal);
  const tal = personer === null ? null : antalAf(personer, "antal", andele.length);
  return andele.map((uden, i) => ({ uden, afrunding: uden && afrunding, antal: tal?.[i] ?? null }));
}

/**
 * Om en andel opfylder målet efter reglen for måneden: Opfyldt, Ikke opfyldt, Uafklaret eller Ikke relevant.
 * @customfunction
 * @param maal samtaler, tilbud, tidlig samtaler eller tidlig tilbud.
 * @param andel_med Andelen, der har fået det, fra 0 til 1.
 * @param opgoerelsesdato Den første dag efter måneden, eller månedens sidste dag.
 * @param [graense_uden] Egen grænse for andelen uden, fra 0 til 1.
 * @returns Dommen.
 */
export function FOKUSMAAL_OPFYLDT(maal: unknown, andel_med: unknown, opgoerelsesdato: unknown, graense_uden?: unknown): string {
  return svar(() => opfyldt(maal, andel_med, opgoerelsesdato, graense_uden));
}

/**
 * Om myndigheden henvender sig efter de seneste måneder i træk: Ingen henvendelse, Henvendelse eller Uafklaret.
 * @customfunction
 * @param andele_uden Andelen uden for hver måned i træk; . eller tom for et tal, der mangler.
 * @param foerste_maaned Den første måned som 2022M09 eller en dato i måneden.
 * @param [antal] Antal personer for hver måned.
 * @returns Dommen efter den model, der gælder for den sidste måned.
 */
export function TIDLIG_INDSATS_STATUS(andele_uden: unknown[][], foerste_maaned: unknown, antal?: unknown[][]): string {
  return svar(() => {
    const maaneder = maanederAf(andele_uden, antal);
    const foersteMaaned = valgfriMaaned(foerste_maaned, "foerste_maaned");
    if (foersteMaaned === null) throw fejl.mangler("foerste_maaned", "en måned som 2022M09");
    const vurdering = henvendelseAfAndele(LOVEN, maaneder, foersteMaaned);
    if (vurdering === null) throw fejl.foerstFra(maanedTekst(foersteMaaned + maaneder.length - 1));
    return domTekst(vurdering.dom);
  });
}

/**
 * Om indsatsen er genoprettet i de tre måneder efter et brev: Genoprettet, Ikke genoprettet eller Uafklaret.
 * @customfunction
 * @param andele_uden Andelen uden i de tre opfølgningsmåneder; . eller tom for et tal, der mangler.
 * @param [antal] Antal personer for hver måned.
 * @returns Dommen.
 */
export function TIDLIG_INDSATS_GENOPRETTET(andele_uden: unknown[][], antal?: unknown[][]): string {
  return svar(() => {
    const maaneder = maanederAf(andele_uden, antal);
    const vurdering = maaneder.length === 3 ? genopretningAfAndele(LOVEN, maaneder) : null;
    if (vurdering === null) throw fejl.forkert("andele_uden", "der ventes netop tre måneder");
    return domTekst(vurdering.dom);
  });
}

/**
 * Om resultatmålet er opfyldt: ikke flere på ydelse end forventet. Opfyldt, Ikke opfyldt eller Uafklaret.
 * @customfunction
 * @param faktisk Faktisk antal fuldtidspersoner for alle ydelser under ét, eller andelen af befolkningen.
 * @param forventet Forventet antal eller andel, i samme enhed.
 * @returns Dommen.
 */
export function RESULTATMAAL(faktisk: unknown, forventet: unknown): string {
  return svar(() => {
    const [a, b] = [benchmarktal(foerste(faktisk), "faktisk"), benchmarktal(foerste(forventet), "forventet")];
    return domTekst(resultatdom(a && b ? sammenstil(a, b) : { art: "mangler" }).dom);
  });
}

/**
 * Om kommunen omfattes af skærpet tilsyn: Omfattes, Omfattes ikke, Uafklaret eller Ikke gældende.
 * @customfunction
 * @param maaleaar Året for indsatsen, for eksempel 2024.
 * @param resultatmaal Dommen for resultatmålet, eller SAND for opfyldt.
 * @param samtaler Dommen for fokusmålet for samtaler, eller SAND for opfyldt.
 * @param tilbud Dommen for fokusmålet for tilbud, eller SAND for opfyldt.
 * @returns Afgørelsen.
 */
export function SKAERPET_TILSYN(maaleaar: unknown, resultatmaal: unknown, samtaler: unknown, tilbud: unknown): string {
  return svar(() => {
    const aaret = aar(enkelt(maaleaar, "maaleaar"), "maaleaar");
    const [resultat, s, t] = [domAf(foerste(resultatmaal), "resultatmaal"), domAf(foerste(samtaler), "samtaler"), domAf(foerste(tilbud), "tilbud")];
    return domTekst(afgoer(LOVEN, aaret, resultat, { samtaler: s, tilbud: t }));
  });
}
