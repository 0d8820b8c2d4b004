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
const ROD = /<([\w.-]+):worksheet[\s>]/;

/** Some programs give every element a prefix: without it the XML means the same once the default namespace is set. */
function udenPraefiks(tekst: string, praefiks: string | null): string {
  return praefiks === null ? tekst : tekst.replaceAll(`<${praefiks}:`, "<").replaceAll(`</${praefiks}:`, "</");
}

function rodUdenPraefiks(hoved: string, praefiks: string | null): string {
  if (praefiks === null) return hoved;
  const rum = new RegExp(`xmlns:${praefiks}\\s*=\\s*("[^"]*"|'[^']*')`).exec(hoved)?.[1] ?? '""';
  return udenPraefiks(hoved, praefiks).replace("<worksheet", `<worksheet xmlns=${rum}`);
}

/** @throws XlsxFejl `ugyldig-xml` when there is no `sheetData` or a row is cut. */
export async function* stykker(kilde: AsyncIterable<string>, del: string): AsyncGenerator<Stykke> {
  let rest = "", hvor: "hoved" | "raekker" | "hale" = "hoved", praefiks: string | null = null;
  const ugyldig = (): XlsxFejl => new XlsxFejl("ugyldig-xml", del);
  for await (const nyt of kilde) {
    rest += nyt;
    if (hvor === "hoved") {
      const fra = /<(?:[\w.-]+:)?sheetData\s*(\/?)>/.exec(rest);
      if (!fra) continue;
      const hoved = rest.slice(0, fra.index);
      praefiks = ROD.exec(hoved)?.[1] ?? null;
      yield { slags: "hoved", tekst: rodUdenPraefiks(hoved, praefiks) };
      yield { slags: "aabning", tekst: udenPraefiks(fra[0], praefiks) };
      rest = rest.slice(fra.index + fra[0].length);
      hvor = fra[1] === "/" ? "hale" : "raekker";
    }
    if (hvor === "raekker" && rest.length >= BUNDT) {
      const bundt = udtag();
      if (bundt !== "") yield { slags: "raekker", tekst: bundt };
    }
  }
  if (hvor === "hoved") throw ugyldig();
  if (hvor === "raekker") {
    const slut = praefiks === null ? "</sheetData>" : `</${praefiks}:sheetData>`, p = rest.indexOf(slut);
    if (p < 0) throw ugyldig();
    if (p > 0) yield { slags: "raekker", tekst: udenPraefiks(rest.slice(0, p), praefiks) };
    rest = rest.slice(p + slut.length);
  }
  yield { slags: "hale", tekst: udenPraefiks(rest, praefiks) };

  /** Whole rows so far, never beyond `sheetData`. */
  function udtag(): string {
    const slut = praefiks === null ? "</row>" : `</${praefiks}:row>`, p = rest.lastIndexOf(slut);
    if (p < 0) return "";
    const bundt = rest.slice(0, p + slut.length);
    rest = rest.slice(p + slut.length);
    return udenPraefiks(bundt, praefiks);
  }
}
