import { adresseAf, rektangelAf } from "../adresse";
import type { Rektangel } from "../parse/typer";
import type { Markering } from "../plan/arkplan";
import { loeb } from "./adresser";
import type { Formateret } from "./markeringsgrupper";

const CELLER_PR_KALD = 50_000;
const OMRAADER_PR_KALD = 500;

interface Omraade {
  readonly markering: Markering;
  readonly rektangel: Rektangel;
}

/** The cells of each highlight by their own number format. */
export async function laesTalformater(context: Excel.RequestContext, ark: Excel.Worksheet, markeringer: readonly Markering[]): Promise<Formateret[]> {
  const celler = markeringer.filter(({ kun }) => !kun).flatMap((markering) => markering.adresser.map((adresse): Omraade => ({ markering, rektangel: rektangelAf(adresse) })));
  const tabeller = markeringer.filter(({ kun }) => kun).flatMap((markering) => markering.adresser.map((adresse): Omraade => ({ markering, rektangel: rektangelAf(adresse) })));
  const fundne: Formateret[] = [];
  for (const del of dele(celler)) {
    const formater = await hent(context, ark, del.map(({ rektangel }) => rektangel));
    del.forEach(({ markering, rektangel }, i) => fundne.push(...prFormat(markering, rektangel, formater[i] ?? [])));
  }
  const proever = await hent(context, ark, tabeller.map(({ rektangel }) => foersteDatacelle(rektangel)));
  tabeller.forEach(({ markering, rektangel }, i) => fundne.push(...iTabel(markering, rektangel, proever[i]?.[0]?.[0] ?? "General")));
  return fundne;
}

/** The number formats of each rectangle, as a matrix of texts. */
async function hent(context: Excel.RequestContext, ark: Excel.Worksheet, rektangler: readonly Rektangel[]): Promise<string[][][]> {
  const laeste = rektangler.map((rektangel) => {
    const range = ark.getRange(adresseAf(rektangel));
    range.load("numberFormat");
    return range;
  });
  if (laeste.length > 0) await context.sync();
  return laeste.map(({ numberFormat }) => numberFormat.map((linje: readonly unknown[]) => linje.map((format) => (typeof format === "string" ? format : "General"))));
}

function dele(omraader: readonly Omraade[]): Omraade[][] {
  const fundne: Omraade[][] = [];
  let del: Omraade[] = [];
  let celler = 0;
  for (const et of omraader) {
    const antal = et.rektangel.raekker * et.rektangel.kolonner;
    if (del.length > 0 && (celler + antal > CELLER_PR_KALD || del.length >= OMRAADER_PR_KALD)) {
      fundne.push(del);
      [del, celler] = [[], 0];
    }
    del.push(et);
    celler += antal;
  }
  return del.length > 0 ? [...fundne, del] : fundne;
}

function prFormat({ slags, kun }: Markering, rektangel: Rektangel, formater: readonly (readonly string[])[]): Formateret[] {
  const foerste = formater[0]?.[0] ?? "General";
  if (formater.every((linje) => linje.every((format) => format === foerste))) return [{ slags, kun, format: foerste, adresser: [adresseAf(rektangel)] }];
  return loeb(formater, rektangel.kolonner).map(({ vaerdi, rektangel: del }) => ({
    slags,
    kun,
    format: vaerdi,
    adresser: [adresseAf({ ...del, raekke: rektangel.raekke + del.raekke, kolonne: rektangel.kolonne + del.kolonne })],
  }));
}

const foersteDatacelle = ({ raekke, kolonne, raekker }: Rektangel): Rektangel => ({ raekke: raekke + Math.min(1, raekker - 1), kolonne, raekker: 1, kolonner: 1 });

/** Whole rows of a table: the sign stands in the first column only, whose cells are alike below the header. */
function iTabel({ slags, kun }: Markering, rektangel: Rektangel, format: string): Formateret[] {
  const foerste: Formateret = { slags, kun, format, adresser: [adresseAf({ ...rektangel, kolonner: 1 })] };
  if (rektangel.kolonner === 1) return [foerste];
  return [foerste, { slags, kun, format: null, adresser: [adresseAf({ ...rektangel, kolonne: rektangel.kolonne + 1, kolonner: rektangel.kolonner - 1 })] }];
}
