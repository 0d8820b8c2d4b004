/** A worksheet's XML in pieces: what stands before the rows, whole rows in bundles, what stands after. */
import { XlsxFejl } from "../fejl";

export type Stykke =
  | { readonly slags: "hoved"; readonly tekst: string }
  /** The opening tag of `sheetData`; self-closing when there are no rows. */
  | { readonly slags: "aabning"; readonly tekst: string }
  | { readonly slags: "raekker"; readonly tekst: string }
  | { readonly slags: "hale"; readonly tekst: string };

/** Rows are handed over in bundles of at least this many characters. */
const BUNDT = 1 << 18;
/** Characters that a tag may be divided over where two pieces meet. */
const KANT = 1000;
const ROD = /<([\w.-]+):worksheet[\s>]/;
const AABNING = /<(?:[\w.-]+:)?sheetData\s*(\/?)>/;

/** Some programs give every element a prefix: without it the XML means the same once the default namespace is set. */
function udenPraefiks(tekst: string, praefiks: string | null): string {
  return praefiks === null ? tekst : tekst.replaceAll(`<${praefiks}:`, "<").replaceAll(`</${praefiks}:`, "</");
}

function rodUdenPraefiks(hoved: string, praefiks: string | null): string {
  if (praefiks === null) return hoved;
  const rum = new RegExp(`xmlns:${praefiks}\\s*=\\s*("[^"]*"|'[^']*')`).exec(hoved)?.[1] ?? '""';
  return udenPraefiks(hoved, praefiks).replace("<worksheet", `<worksheet xmlns=${rum}`);
}

/**
 * Each piece is searched once, together with the edge of the one before: a row that never ends must not be searched from
 * its beginning with every piece.
 * @throws XlsxFejl `ugyldig-xml` when there is no `sheetData` or a row is cut.
 */
export async function* stykker(kilde: AsyncIterable<string>, del: string): AsyncGenerator<Stykke> {
  let rest = "", kant = "", hele = 0, hvor: "hoved" | "raekker" | "hale" = "hoved", praefiks: string | null = null;
  const ugyldig = (): XlsxFejl => new XlsxFejl("ugyldig-xml", del);
  const slut = (navn: string): string => (praefiks === null ? `</${navn}>` : `</${praefiks}:${navn}>`);
  for await (const nyt of kilde) {
    let usoegt = kant + nyt;
    rest += nyt;
    kant = usoegt.slice(-KANT);
    if (hvor === "hoved") {
      const fra = AABNING.test(usoegt) ? AABNING.exec(rest) : null;
      if (!fra) continue;
      const hoved = rest.slice(0, fra.index);
      praefiks = ROD.exec(hoved)?.[1] ?? null;
      yield { slags: "hoved", tekst: rodUdenPraefiks(hoved, praefiks) };
      yield { slags: "aabning", tekst: udenPraefiks(fra[0], praefiks) };
      usoegt = rest = rest.slice(fra.index + fra[0].length);
      hvor = fra[1] === "/" ? "hale" : "raekker";
    }
    if (hvor === "raekker") {
      const p = usoegt.lastIndexOf(slut("row"));
      if (p >= 0) hele = Math.max(hele, rest.length - usoegt.length + p + slut("row").length);
      if (rest.length >= BUNDT && hele > 0) {
        yield { slags: "raekker", tekst: udenPraefiks(rest.slice(0, hele), praefiks) };
        rest = rest.slice(hele);
        hele = 0;
      }
    }
  }
  if (hvor === "hoved") throw ugyldig();
  if (hvor === "raekker") {
    const p = rest.indexOf(slut("sheetData"));
    if (p < 0) throw ugyldig();
    if (p > 0) yield { slags: "raekker", tekst: udenPraefiks(rest.slice(0, p), praefiks) };
    rest = rest.slice(p + slut("sheetData").length);
  }
  yield { slags: "hale", tekst: udenPraefiks(rest, praefiks) };
}
