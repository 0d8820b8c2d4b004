import type { Dag } from "../grundlag/tid";

export interface Gyldig {
  readonly fra: Dag;
  /** Last day, inclusive; `null` = open. */
  readonly til: Dag | null;
}

export const gaelderPaa = (g: Gyldig, dag: Dag): boolean => g.fra <= dag && (g.til === null || dag <= g.til);

/** No day has two versions. @throws RangeError with the name when it has. */
export function kraevUdenOverlap(navn: string, versioner: readonly Gyldig[]): void {
  const iOrden = [...versioner].sort((a, b) => a.fra - b.fra);
  iOrden.forEach((v, i) => {
    const naeste = iOrden[i + 1];
    if (naeste && (v.til === null || v.til >= naeste.fra)) throw new RangeError(`To versioner af ${navn} gælder samme dag`);
  });
}
