/** A plain table for the terminal: columns as wide as their content, figures to the right. */
export interface Kolonne<T> {
  readonly titel: string;
  readonly hoejre?: true;
  readonly vaerdi: (raekke: T) => string;
}

export function tegnTabel<T>(kolonner: readonly Kolonne<T>[], raekker: readonly T[]): string[] {
  const celler = raekker.map((r) => kolonner.map((k) => k.vaerdi(r)));
  const brugte = kolonner.map((k, i) => ({ ...k, i, bredde: Math.max(k.titel.length, ...celler.map((c) => c[i]?.length ?? 0)) })).filter(({ i }) => celler.some((c) => c[i] !== ""));
  const linje = (tekster: readonly string[]): string =>
    `  ${brugte.map(({ i, bredde, hoejre }) => (hoejre ? (tekster[i] ?? "").padStart(bredde) : (tekster[i] ?? "").padEnd(bredde))).join("  ")}`.trimEnd();
  return [linje(kolonner.map((k) => k.titel)), `  ${brugte.map(({ bredde }) => "─".repeat(bredde)).join("  ")}`, ...celler.map(linje)];
}

/** Broken between words at `bredde`; lines after the first begin with `indryk`. */
export function ombryd(tekst: string, bredde: number, indryk: string): string[] {
  const linjer: string[] = [];
  let linje = "";
  for (const ord of tekst.split(/\s+/)) {
    const start = linjer.length === 0 ? "" : indryk;
    if (linje !== "" && start.length + linje.length + 1 + ord.length > bredde) {
      linjer.push(start + linje);
      linje = ord;
    } else linje = linje === "" ? ord : `${linje} ${ord}`;
  }
  return [...linjer, (linjer.length === 0 ? "" : indryk) + linje];
}
