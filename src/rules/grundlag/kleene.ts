/** Three values: a person's answer, and whether a share or a condition holds [U1, S2]. */
export type Svar = "ja" | "nej" | "uvist";

export const ikke = (a: Svar): Svar => (a === "ja" ? "nej" : a === "nej" ? "ja" : "uvist");

/** `nej` as soon as one is, whatever is unknown; `ja` for an empty list. */
export const alle = (svar: readonly Svar[]): Svar => (svar.includes("nej") ? "nej" : svar.includes("uvist") ? "uvist" : "ja");

/** `ja` as soon as one is, whatever is unknown; `nej` for an empty list. */
export const nogen = (svar: readonly Svar[]): Svar => ikke(alle(svar.map(ikke)));
