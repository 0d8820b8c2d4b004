/** The sheet of a what-if: it is written on request only, and a run leaves it standing. */
export const SCENARIEARK = { noegle: "scenarie", navn: "Tilsyn Scenarie" } as const;
