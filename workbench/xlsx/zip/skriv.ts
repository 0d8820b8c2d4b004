/** Writing a zip in pieces. Dates are fixed, so that the same workbook gives the same bytes. */
import { XlsxFejl } from "../fejl";
import { crc32 } from "./crc";
import type { Indgang } from "./katalog";
import { gennem } from "./pust";

/** A part as it was packed, or content to pack. */
export type Zipdel = Indgang | { readonly navn: string; readonly indhold: AsyncIterable<Uint8Array> };

/** 1 January 1980, the first day a zip knows. */
const DATO = 0x0021;
const UTF8 = 0x0800;
const MAKS = 0xffffffff;

async function pak(navn: string, indhold: AsyncIterable<Uint8Array>): Promise<Indgang> {
  let crc = 0, fylder = 0, pakket = 0;
  const maal = async function* (): AsyncGenerator<Uint8Array> {
    for await (const stykke of indhold) {
      crc = crc32(stykke, crc);
      fylder += stykke.length;
      yield stykke;
    }
  };
  const stykker: Uint8Array[] = [];
  for await (const stykke of gennem(maal(), new CompressionStream("deflate-raw"))) {
    stykker.push(stykke);
    pakket += stykke.length;
  }
  return { navn, metode: 8, crc, fylder, data: samlet(stykker, pakket) };
}

export function samlet(stykker: readonly Uint8Array[], laengde: number): Uint8Array {
  const alle = new Uint8Array(laengde);
  let p = 0;
  for (const stykke of stykker) {
    alle.set(stykke, p);
    p += stykke.length;
  }
  return alle;
}

/** The fields that the local and the central header share, from `version needed` to `extra length`. */
function faelles(v: DataView, p: number, navn: Uint8Array, { metode, crc, fylder, data }: Indgang): void {
  v.setUint16(p, 20, true);
  v.setUint16(p + 2, UTF8, true);
  v.setUint16(p + 4, metode, true);
  v.setUint16(p + 8, DATO, true);
  v.setUint32(p + 10, crc, true);
  v.setUint32(p + 14, data.length, true);
  v.setUint32(p + 18, fylder, true);
  v.setUint16(p + 22, navn.length, true);
}

function lokal(navn: Uint8Array, indgang: Indgang): Uint8Array {
  const b = new Uint8Array(30 + navn.length), v = new DataView(b.buffer);
  v.setUint32(0, 0x04034b50, true);
  faelles(v, 4, navn, indgang);
  b.set(navn, 30);
  return b;
}

function central(navn: Uint8Array, indgang: Indgang, sted: number): Uint8Array {
  const b = new Uint8Array(46 + navn.length), v = new DataView(b.buffer);
  v.setUint32(0, 0x02014b50, true);
  v.setUint16(4, 20, true);
  faelles(v, 6, navn, indgang);
  v.setUint32(42, sted, true);
  b.set(navn, 46);
  return b;
}

/** @throws XlsxFejl `for-stor` beyond 4 GB. */
export async function* skrivZip(dele: Iterable<Zipdel>): AsyncGenerator<Uint8Array> {
  const poster: Uint8Array[] = [];
  let sted = 0, katalog = 0;
  for (const del of dele) {
    const indgang = "indhold" in del ? await pak(del.navn, del.indhold) : del;
    const navn = new TextEncoder().encode(indgang.navn), hoved = lokal(navn, indgang), post = central(navn, indgang, sted);
    if (indgang.fylder > MAKS || sted > MAKS) throw new XlsxFejl("for-stor", indgang.navn);
    poster.push(post);
    katalog += post.length;
    sted += hoved.length + indgang.data.length;
    yield hoved;
    yield indgang.data;
  }
  if (sted + katalog > MAKS) throw new XlsxFejl("for-stor");
  yield* poster;
  const slut = new Uint8Array(22), v = new DataView(slut.buffer);
  v.setUint32(0, 0x06054b50, true);
  v.setUint16(8, poster.length, true);
  v.setUint16(10, poster.length, true);
  v.setUint32(12, katalog, true);
  v.setUint32(16, sted, true);
  yield slut;
}
