/** A benefit group by the name the authority prints [G1]. Only `regeldata/ydelsesgrupper` makes them from text. */
export type Gruppe = string & { readonly __gruppe: true };

/** The total of all groups. */
export const I_ALT = "Ydelsesgrupper i alt" as Gruppe;

/** The two things that are measured. */
export type Indsats = "samtaler" | "tilbud";
