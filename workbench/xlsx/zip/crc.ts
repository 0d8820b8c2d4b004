const TABEL = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 of more bytes; begin with 0. */
export function crc32(bytes: Uint8Array, hidtil = 0): number {
  let c = ~hidtil;
  for (let i = 0; i < bytes.length; i++) c = (TABEL[(c ^ bytes[i]!) & 0xff] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}
