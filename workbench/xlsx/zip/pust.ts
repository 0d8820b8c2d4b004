/** Inflating and deflating in pieces, with the platform's own compression (the same in Node and in the browser). */
import { XlsxFejl } from "../fejl";
import { crc32 } from "./crc";
import type { Indgang } from "./katalog";

const STYKKE = 1 << 18;

/** Bytes in pieces through a transform stream, as they come out. */
export async function* gennem(stykker: AsyncIterable<Uint8Array>, stroem: CompressionStream | DecompressionStream): AsyncGenerator<Uint8Array> {
  const ind = stroem.writable.getWriter(), ud: ReadableStreamDefaultReader<Uint8Array> = stroem.readable.getReader();
  const skriv = (async (): Promise<void> => {
    for await (const stykke of stykker) {
      await ind.ready;
      await ind.write(new Uint8Array(stykke));
    }
    await ind.close();
  })();
  skriv.catch((fejl: unknown) => ind.abort(fejl).catch(() => undefined));
  try {
    for (;;) {
      const { done, value } = await ud.read();
      if (done) break;
      yield value;
    }
    await skriv;
  } finally {
    await ud.cancel().catch(() => undefined);
  }
}

async function* iStykker(data: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < data.length; i += STYKKE) yield data.subarray(i, i + STYKKE);
}

/**
 * The bytes of a part. Stops at the first byte beyond the size the directory gave, which the limits have approved.
 * @throws XlsxFejl `zipbombe` when there is more, `afkortet` when it is less or something else.
 */
export async function* pust(indgang: Indgang): AsyncGenerator<Uint8Array> {
  let laest = 0, crc = 0;
  const stykker = iStykker(indgang.data);
  const udpakket = indgang.metode === 0 ? stykker : gennem(stykker, new DecompressionStream("deflate-raw"));
  try {
    for await (const stykke of udpakket) {
      laest += stykke.length;
      if (laest > indgang.fylder) throw new XlsxFejl("zipbombe", indgang.navn);
      crc = crc32(stykke, crc);
      yield stykke;
    }
  } catch (fejl) {
    throw fejl instanceof XlsxFejl ? fejl : new XlsxFejl("afkortet", indgang.navn);
  }
  if (laest !== indgang.fylder || crc !== indgang.crc) throw new XlsxFejl("afkortet", indgang.navn);
}
