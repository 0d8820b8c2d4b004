/** What can happen to an .xlsx file on its way: bits that turn, parts that go missing or change places, XML that is not what it was, zips that lie. */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Del = Record<string, Uint8Array>;

// Places are fractions of what they are places in, so that one description fits every seed.
type Bytefejl = { readonly slags: "byte"; readonly steder: readonly number[]; readonly vaerdi: number } | { readonly slags: "afkortet" | "gentaget" | "nulstillet" | "indskudt"; readonly a: number; readonly b: number };
type Delfejl = { readonly slags: "del-vaek" | "del-tom" | "dele-byttet" | "del-omdoebt" | "del-dobbelt" | "del-fremmed"; readonly a: number; readonly b: number };
type Katalogfejl = { readonly slags: "katalog"; readonly post: number; readonly felt: number; readonly vaerdi: number };
type Xmlfejl =
  | { readonly slags: "xml-slet" | "xml-gentag" | "xml-flyt"; readonly del: number; readonly a: number; readonly b: number; readonly laengde: number }
  | { readonly slags: "xml-vaerdi"; readonly del: number; readonly a: number; readonly ny: string }
  | { readonly slags: "xml-tal"; readonly del: number; readonly a: number; readonly ny: string }
  | { readonly slags: "xml-element"; readonly del: number; readonly a: number; readonly hvordan: "vaek" | "dobbelt" | "tomt" | "pakket-ind" }
  | { readonly slags: "xml-indsaet"; readonly del: number; readonly a: number; readonly ny: string };

export type Pakkefejl = Bytefejl | Delfejl | Katalogfejl | Xmlfejl;

const VAERDIER = ["", " ", "-1", "0", "1", "999999999999", "NaN", "Infinity", "1e309", "0x10", "A0", "ZZZZ9", "XFE1", "A1048577", "A1:XFD1048576", "rId999", "../../../../etc/passwd", "/", "\\\\server\\x", "true", "&#0;", "&amp;", "&x;", "\u0000", "æøå", "😀", "1 2", "1.5", "veryHidden", "s", "str", "e", "d", "constructor", "__proto__", "x".repeat(300)];
const INDSKUD = ["<", ">", "</row>", "<c/>", "<row r=\"1\"/>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>", "<?xml version=\"1.0\"?>", "\u0000", "\u0008", "&", "&#xD800;", "&lt", "\ufeff", "<a>".repeat(2000), " ".repeat(20_000), "<v>1</v>", "<f>1+1</f>", "<extLst>"];
const FORTEGN = [0, 4, 6, 8, 10, 16, 20, 24, 28, 30, 32, 34, 38, 42];

const sted = fc.double({ min: 0, max: 0.999999, noNaN: true });

export const pakkefejl: fc.Arbitrary<Pakkefejl> = fc.oneof(
  fc.record({ slags: fc.constant("byte" as const), steder: fc.array(sted, { minLength: 1, maxLength: 8 }), vaerdi: fc.nat(255) }),
  fc.record({ slags: fc.constantFrom("afkortet", "gentaget", "nulstillet", "indskudt"), a: sted, b: sted }),
  fc.record({ slags: fc.constantFrom("del-vaek", "del-tom", "dele-byttet", "del-omdoebt", "del-dobbelt", "del-fremmed"), a: sted, b: sted }),
  { weight: 2, arbitrary: fc.record({ slags: fc.constantFrom("xml-slet", "xml-gentag", "xml-flyt"), del: sted, a: sted, b: sted, laengde: fc.integer({ min: 1, max: 200 }) }) },
  { weight: 4, arbitrary: fc.record({ slags: fc.constant("xml-vaerdi" as const), del: sted, a: sted, ny: fc.constantFrom(...VAERDIER) }) },
  { weight: 2, arbitrary: fc.record({ slags: fc.constant("xml-tal" as const), del: sted, a: sted, ny: fc.constantFrom(...VAERDIER) }) },
  { weight: 3, arbitrary: fc.record({ slags: fc.constant("xml-element" as const), del: sted, a: sted, hvordan: fc.constantFrom("vaek", "dobbelt", "tomt", "pakket-ind") }) },
  { weight: 2, arbitrary: fc.record({ slags: fc.constant("xml-indsaet" as const), del: sted, a: sted, ny: fc.constantFrom(...INDSKUD) }) },
  fc.record({ slags: fc.constant("katalog" as const), post: sted, felt: fc.constantFrom(...FORTEGN), vaerdi: fc.oneof(fc.constantFrom(0, 1, 0xffff, 0xffffffff, 0x7fffffff), fc.nat(0xffffffff)) }),
);

const iHeltal = (andel: number, antal: number): number => Math.min(Math.max(0, antal - 1), Math.floor(andel * antal));

function iBytes(bytes: Uint8Array, f: Bytefejl): Uint8Array {
  const ud = bytes.slice();
  if (f.slags === "byte") {
    for (const s of f.steder) ud[iHeltal(s, ud.length)]! ^= f.vaerdi | 1;
    return ud;
  }
  const [fra, til] = [iHeltal(Math.min(f.a, f.b), bytes.length), iHeltal(Math.max(f.a, f.b), bytes.length)];
  if (f.slags === "afkortet") return bytes.slice(0, fra);
  if (f.slags === "nulstillet") return ud.fill(0, fra, til);
  if (f.slags === "gentaget") return Uint8Array.from([...bytes.subarray(0, til), ...bytes.subarray(fra)]);
  return Uint8Array.from([...bytes.subarray(0, fra), ...strToU8("PK\u0003\u0004 ind imellem "), ...bytes.subarray(fra)]);
}

function iDele(dele: Del, f: Delfejl): Del {
  const navne = Object.keys(dele);
  const [a, b] = [navne[iHeltal(f.a, navne.length)]!, navne[iHeltal(f.b, navne.length)]!];
  const { [a]: indhold, ...uden } = dele;
  switch (f.slags) {
    case "del-vaek": return uden;
    case "del-tom": return { ...dele, [a]: new Uint8Array() };
    case "dele-byttet": return { ...dele, [a]: dele[b]!, [b]: dele[a]! };
    case "del-omdoebt": return { ...uden, [`${a}x`]: indhold! };
    case "del-dobbelt": return { ...dele, [a.toUpperCase()]: dele[b]! };
    case "del-fremmed": return { ...dele, "../../uden/for.xml": dele[b]!, [`${a}/../x`]: dele[b]! };
  }
}

const fundne = (tekst: string, form: RegExp): RegExpExecArray[] => [...tekst.matchAll(form)];
const byt = (tekst: string, fra: number, laengde: number, ny: string): string => tekst.slice(0, fra) + ny + tekst.slice(fra + laengde);

function iXml(tekst: string, f: Xmlfejl): string {
  const p = iHeltal(f.a, tekst.length);
  switch (f.slags) {
    case "xml-slet": return byt(tekst, p, f.laengde, "");
    case "xml-gentag": return byt(tekst, p, 0, tekst.slice(p, p + f.laengde));
    case "xml-flyt": return byt(byt(tekst, p, f.laengde, ""), iHeltal(f.b, tekst.length), 0, tekst.slice(p, p + f.laengde));
    case "xml-indsaet": return byt(tekst, p, 0, f.ny);
    case "xml-vaerdi": {
      const alle = fundne(tekst, /="[^"]*"/g), et = alle[iHeltal(f.a, alle.length)];
      return et ? byt(tekst, et.index + 2, et[0].length - 3, f.ny) : tekst;
    }
    case "xml-tal": {
      const alle = fundne(tekst, />[^<>]+</g), et = alle[iHeltal(f.a, alle.length)];
      return et ? byt(tekst, et.index + 1, et[0].length - 2, f.ny) : tekst;
    }
    case "xml-element": {
      const alle = fundne(tekst, /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g), et = alle[iHeltal(f.a, alle.length)];
      if (!et) return tekst;
      const ny = { vaek: "", dobbelt: et[0] + et[0], tomt: `<${et[1]}/>`, "pakket-ind": `<x>${et[0]}</x>` }[f.hvordan];
      return byt(tekst, et.index, et[0].length, ny);
    }
  }
}

/** One field of an entry in the zip's directory says something else. */
function iKatalog(bytes: Uint8Array, f: Katalogfejl): Uint8Array {
  const ud = bytes.slice(), v = new DataView(ud.buffer);
  const poster: number[] = [];
  for (let p = 0; p + 46 < ud.length; p++) if (v.getUint32(p, true) === 0x02014b50) poster.push(p);
  const post = poster[iHeltal(f.post, poster.length)];
  if (post !== undefined) v.setUint32(post + f.felt, f.vaerdi, true);
  return ud;
}

/** A seed: the package and its parts, unpacked once. */
export interface Froe {
  readonly navn: string;
  readonly bytes: Uint8Array;
  readonly dele: Del;
}

export const froe = (navn: string, bytes: Uint8Array): Froe => ({ navn, bytes, dele: unzipSync(bytes) });

const erBytefejl = (f: Pakkefejl): f is Bytefejl => f.slags === "byte" || f.slags === "afkortet" || f.slags === "gentaget" || f.slags === "nulstillet" || f.slags === "indskudt";

export function oedelagt({ bytes, dele }: Froe, f: Pakkefejl): Uint8Array {
  if (erBytefejl(f)) return iBytes(bytes, f);
  if (f.slags === "katalog") return iKatalog(bytes, f);
  if (!("del" in f)) return zipSync(iDele(dele, f), { level: 0 });
  const navne = Object.keys(dele).filter((n) => /\.(xml|rels|vml)$/.test(n));
  const navn = navne[iHeltal(f.del, navne.length)]!;
  return zipSync({ ...dele, [navn]: strToU8(iXml(strFromU8(dele[navn]!), f)) }, { level: 0 });
}
