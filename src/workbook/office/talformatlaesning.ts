import type { Markering } from "../plan/arkplan";
import { adresseAf, rektangelAf } from "../adresse";
import { loeb } from "./adresser";
import type { Formateret } from "./markeringsgrupper";

const CELLER_PR_KALD = 50_000;
const OMRAADER_PR_KALD = 500;

interface Omraade {
  readonly slags: Markering["slags"];
  readonly adresse: string;
}

/** The cells of each highlight by their own number format. */
export async function laesTalformater(context: Excel.RequestContext, ark: Excel.Worksheet, markeringer: readonly Markering[]): Promise<Formateret[]> {
  const omraader = markeringer.flatMap(({ slags, adresser }) => adresser.map((adresse): Omraade => ({ slags, adresse })));
  const fundne: Formateret[] = [];
  for (const del of dele(omraader)) {
    const laeste = del.map(({ slags, adresse }) => {
      const range = ark.getRange(adresse);
      range.load("numberFormat");
      return { slags, adresse, range };
    });
    await context.sync();
    for (const { slags, adresse, range } of laeste) fundne.push(...prFormat(slags, adresse, range.numberFormat));
  }
  return fundne;
}

function dele(omraader: readonly Omraade[]): Omraade[][] {
  const fundne: Omraade[][] = [];
  let del: Omraade[] = [];
  let celler = 0;
  for (const omraade of omraader) {
    const { raekker, kolonner } = rektangelAf(omraade.adresse);
    const antal = raekker * kolonner;
    if (del.length > 0 && (celler + antal > CELLER_PR_KALD || del.length >= OMRAADER_PR_KALD)) {
      fundne.push(del);
      [del, celler] = [[], 0];
    }
    del.push(omraade);
    celler += antal;
  }
  return del.length > 0 ? [...fundne, del] : fundne;
}

/** `formater` as Office gives them: a matrix of texts. */
export function prFormat(slags: Markering["slags"], adresse: string, formater: readonly (readonly unknown[])[]): Formateret[] {
  const rektangel = rektangelAf(adresse);
  const tekster = formater.map((linje) => linje.map((format) => (typeof format === "string" ? format : "General")));
  const foerste = tekster[0]?.[0] ?? "General";
  if (tekster.every((linje) => linje.every((format) => format === foerste))) return [{ slags, format: foerste, adresser: [adresse] }];
  return loeb(tekster, rektangel.kolonner).map(({ vaerdi, rektangel: del }) => ({
    slags,
    format: vaerdi,
    adresser: [adresseAf({ ...del, raekke: rektangel.raekke + del.raekke, kolonne: rektangel.kolonne + del.kolonne })],
  }));
}
