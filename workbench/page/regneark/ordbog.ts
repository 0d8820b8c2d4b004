/** The few texts of the sheet's own that a person can meet, in Danish; its menus are not used. */
export const ORDBOG = {
  "sheets-ui": {
    info: { notChangeMerge: "En del af flettede celler kan ikke ændres.", problem: "Det kunne ikke lade sig gøre" },
    clipboard: {
      paste: { exceedMaxCells: "Der er indsat flere celler, end arket kan rumme.", overlappingMergedCells: "Området rammer flettede celler." },
      shortCutNotify: { title: "Sæt ind med tastaturet", useShortCutInstead: "Indholdet kommer fra Excel. Brug Ctrl+V." },
    },
    merge: { overlappingError: "Overlappende områder kan ikke flettes.", partiallyError: "Det kan ikke gøres med en del af flettede celler." },
    button: { confirm: "OK", cancel: "Annuller", close: "Luk" },
  },
  sheets: {
    tabs: { sheetCopy: "(Kopi{0})", sheet: "Ark" },
    info: { overlappingSelections: "Det kan ikke gøres med overlappende markeringer.", acrossMergedCell: "Området går hen over flettede celler.", partOfCell: "Kun en del af en flettet celle er markeret.", hideSheet: "Intet ark er synligt." },
    definedName: { defaultName: "Navn" },
  },
  "sheets-formula": { progress: { calculating: "Regner …", "array-analysis": "Regner …", "array-calculation": "Regner …", done: "Regnet" } },
  ui: { clipboard: { authentication: { title: "Udklipsholderen er lukket", content: "Giv siden lov til at bruge udklipsholderen." } } },
};
