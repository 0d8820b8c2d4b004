import pakke from "../../package.json";

/**
 * Programmets version.
 * @customfunction
 * @returns Versionen som tekst.
 */
export function FOKUSMAAL_VERSION(): string {
  return `Fokusmål ${pakke.version}`;
}
