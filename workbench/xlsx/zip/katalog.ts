/** The directory of a zip: what the package holds, checked before anything is inflated. */
import { XlsxFejl } from "../fejl";

/** Sizes in bytes. */
export interface Graenser {
  readonly dele: number;
  readonly delen: number;
  readonly ialt: number;
  /** Inflated over packed; XML of a full sheet stays below 60. */
  readonly forhold: number;
}

export const GRAENSER: Graenser = { dele: 10_000, delen: 2 ** 31, ialt: 2 ** 32, forhold: 250 };
/** Smaller parts may pack as tightly as they like. */
const UDEN_FORHOLD = 4_000_000;

export interface Indgang {
  readonly navn: string;
  readonly metode: 0 | 8;
  readonly crc: number;
  readonly fylder: number;
  /** The packed bytes. */
  readonly data: Uint8Array;
}

const afkortet = (): XlsxFejl => new XlsxFejl("afkortet");
const SLUT = 0x06054b50, SLUT64 = 0x06064b50, HENVISNING64 = 0x07064b50, KATALOG = 0x02014b50, LOKAL = 0x04034b50;
const FULD = 0xffffffff;

function slutpost(v: DataView): { antal: number; fra: number } {
  const stop = Math.max(0, v.byteLength - 22 - 0xffff);
  for (let p = v.byteLength - 22; p >= stop; p--) {
    if (v.getUint32(p, true) !== SLUT) continue;
    const antal = v.getUint16(p + 10, true), fra = v.getUint32(p + 16, true);
    if (antal !== 0xffff && fra !== FULD) return { antal, fra };
    if (p < 20 || v.getUint32(p - 20, true) !== HENVISNING64) return { antal, fra };
    const q = Number(v.getBigUint64(p - 12, true));
    if (v.getUint32(q, true) !== SLUT64) throw afkortet();
    return { antal: Number(v.getBigUint64(q + 32, true)), fra: Number(v.getBigUint64(q + 48, true)) };
  }
  throw afkortet();
}

/** The 64-bit values of an entry's extra field, in the order of those that are `FULD`. */
function store(v: DataView, fra: number, laengde: number, vaerdier: readonly number[]): number[] {
  if (!vaerdier.includes(FULD)) return [...vaerdier];
  for (let p = fra; p + 4 <= fra + laengde; p += 4 + v.getUint16(p + 2, true)) {
    if (v.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    return vaerdier.map((n) => (n === FULD ? Number(v.getBigUint64((q += 8) - 8, true)) : n));
  }
  throw afkortet();
}

function laesPoster(bytes: Uint8Array, graenser: Graenser): Indgang[] {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { antal, fra } = slutpost(v);
  if (antal > graenser.dele) throw new XlsxFejl("zipbombe");
  const tekst = new TextDecoder();
  const fundne: Indgang[] = [];
  const navne = new Set<string>();
  let pakketIalt = 0, fylderIalt = 0, p = fra;
  for (let i = 0; i < antal; i++) {
    if (v.getUint32(p, true) !== KATALOG) throw afkortet();
    if (v.getUint16(p + 8, true) & 1) throw new XlsxFejl("krypteret");
    const metode = v.getUint16(p + 10, true);
    const navnelaengde = v.getUint16(p + 28, true), ekstra = v.getUint16(p + 30, true);
    const navn = tekst.decode(bytes.subarray(p + 46, p + 46 + navnelaengde));
    const [fylder = 0, pakket = 0, sted = 0] = store(v, p + 46 + navnelaengde, ekstra, [v.getUint32(p + 24, true), v.getUint32(p + 20, true), v.getUint32(p + 42, true)]);
    if ((metode !== 0 && metode !== 8) || navne.has(navn) || v.getUint32(sted, true) !== LOKAL) throw afkortet();
    navne.add(navn);
    const start = sted + 30 + v.getUint16(sted + 26, true) + v.getUint16(sted + 28, true);
    if (start + pakket > bytes.length || (metode === 0 && fylder !== pakket)) throw afkortet();
    pakketIalt += pakket;
    fylderIalt += fylder;
    if (fylder > UDEN_FORHOLD && fylder > graenser.forhold * Math.max(1, pakket)) throw new XlsxFejl("zipbombe", navn);
    if (fylder > graenser.delen) throw new XlsxFejl("for-stor", navn);
    fundne.push({ navn, metode, crc: v.getUint32(p + 16, true), fylder, data: bytes.subarray(start, start + pakket) });
    p += 46 + navnelaengde + ekstra + v.getUint16(p + 32, true);
  }
  if (pakketIalt > bytes.length || (fylderIalt > UDEN_FORHOLD && fylderIalt > graenser.forhold * bytes.length)) throw new XlsxFejl("zipbombe");
  if (fylderIalt > graenser.ialt) throw new XlsxFejl("for-stor");
  return fundne;
}

/** @throws XlsxFejl `afkortet`, `krypteret`, `zipbombe` or `for-stor`, without inflating a byte. */
export function laesKatalog(bytes: Uint8Array, graenser: Graenser = GRAENSER): Indgang[] {
  try {
    return laesPoster(bytes, graenser);
  } catch (fejl) {
    if (fejl instanceof RangeError) throw afkortet();
    throw fejl;
  }
}
