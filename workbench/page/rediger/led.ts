/** A formula text cut into pieces, as it is written in a file (`en`) or typed in Danish (`da`). */
export type Sprog = "en" | "da";

export type Ledart = "tekst" | "citeret" | "klamme" | "navn" | "tal" | "mellemrum" | "tegn";

export interface Led {
  readonly art: Ledart;
  readonly tekst: string;
  /** Place of the first character. */
  readonly fra: number;
}

const moenster = (decimal: string): RegExp =>
  new RegExp(
    [
      `(?<tekst>"(?:[^"]|"")*"?)`,
      `(?<citeret>'(?:[^']|'')*'?)`,
      `(?<klamme>\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]?)`,
      `(?<navn>[\\p{L}_$][\\p{L}\\p{N}_.$]*)`,
      `(?<tal>\\d+(?:${decimal}\\d+)?(?:[eE][+-]?\\d+)?)`,
      `(?<mellemrum>\\s+)`,
      `(?<tegn>.)`,
    ].join("|"),
    "gsu",
  );

const MOENSTRE: Readonly<Record<Sprog, RegExp>> = { en: moenster("\\."), da: moenster(",") };

/** What stands between arguments. */
export const SKILLETEGN: Readonly<Record<Sprog, string>> = { en: ",", da: ";" };

export function* led(formel: string, sprog: Sprog): Generator<Led> {
  for (const fund of formel.matchAll(MOENSTRE[sprog])) {
    const [art] = Object.entries(fund.groups ?? {}).find(([, tekst]) => tekst !== undefined) ?? ["tegn"];
    yield { art: art as Ledart, tekst: fund[0], fra: fund.index };
  }
}
