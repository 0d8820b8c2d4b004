import { appendFileSync } from "node:fs";

/** A figure for docs/nat.md; outside `npm run nat` it is nobody's. */
export function noter(hvad: string, tal: string | number): void {
  const fil = process.env["FOKUSMAAL_NAT"];
  if (fil !== undefined) appendFileSync(fil, `${JSON.stringify([hvad, typeof tal === "number" ? tal.toLocaleString("da-DK") : tal])}\n`);
}
