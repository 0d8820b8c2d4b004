import { PROGRAM, REGELSAET } from "../program";

/**
 * Programmets version og den dag, reglerne sidst er holdt op mod kilderne.
 * @customfunction
 * @returns For eksempel `Fokusmål 0.1.0, regelsæt 2026-11-22`.
 */
export function FOKUSMAAL_VERSION(): string {
  return `${PROGRAM}, regelsæt ${REGELSAET}`;
}
