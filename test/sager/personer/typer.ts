/** A person's story and what it gives. Lines are written as in `test/rules/person/byg-data.ts`. */
export interface Sag {
  readonly saetning: string;
  readonly raekker: readonly string[];
  /** Cut-off, else 31-12-2026. */
  readonly udtraek?: string;
  /** `FS KTH 2023-12=ja 2024-01=nej`: fokusmål (F) or tidlig indsats (T), samtaler (S) or tilbud (T), group or `alle`. */
  readonly venter: readonly string[];
}
