/** What kind of file it is, before it is taken for a zip. */
import { XlsxFejl } from "../fejl";

const begynder = (bytes: Uint8Array, ...tegn: readonly number[]): boolean => tegn.every((t, i) => bytes[i] === t);
const KRYPTERET = [..."EncryptedPackage"].flatMap((tegn) => [tegn.charCodeAt(0), 0]);

function indeholder(bytes: Uint8Array, soegt: readonly number[]): boolean {
  for (let i = bytes.indexOf(soegt[0] ?? 0); i >= 0; i = bytes.indexOf(soegt[0] ?? 0, i + 1)) if (soegt.every((t, n) => bytes[i + n] === t)) return true;
  return false;
}

/** @throws XlsxFejl unless the bytes begin as a zip. */
export function kraevZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxFejl("tom-fil");
  if (begynder(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new XlsxFejl(indeholder(bytes, KRYPTERET) ? "krypteret" : "ikke-xlsx");
  if (!begynder(bytes, 0x50, 0x4b)) throw new XlsxFejl("ikke-xlsx");
}
