/** Words about the add-in itself: help from others, and what happens to the data. */
import { tosproget } from "../../workbook/tekst";

export const OM = tosproget(
  {
    diagnose: "Vis teknisk rapport",
    diagnoseHjaelp: "Til den, der hjælper dig: versioner, antal og koder. Ingen celler, ingen arknavne og ingen personer.",
    kopier: "Kopiér rapporten",
    kopieret: "Rapporten er kopieret.",
    markeret: "Rapporten er markeret. Kopiér den med Ctrl+C.",
    rapport: "Teknisk rapport",
    privat: "Det sker der med dine data",
    privatTekst:
      "Alt læses og regnes på din egen maskine, i Excel. Programmet sender intet fra arbejdsmappen nogen steder hen, gemmer ingen personer uden for den og fører ingen log. I arbejdsmappen gemmes dine indstillinger og tilsynsarkene; på maskinen kun rudens sprog. Tilsyn Mangelliste viser personer og skal behandles derefter; du kan vælge løbenumre i stedet for personnumre. Microsofts eget bibliotek til tilføjelsesprogrammer (office.js) hentes fra Microsoft og kan sende driftsdata til Microsoft; arbejdsmappens tal er ikke en del af det, programmet giver det.",
  },
  {
    diagnose: "Show technical report",
    diagnoseHjaelp: "For the person who helps you: versions, counts and codes. No cells, no sheet names and no persons.",
    kopier: "Copy the report",
    kopieret: "The report is copied.",
    markeret: "The report is selected. Copy it with Ctrl+C.",
    rapport: "Technical report",
    privat: "What happens to your data",
    privatTekst:
      "Everything is read and worked out on your own machine, in Excel. The add-in sends nothing from the workbook anywhere, keeps no persons outside it and writes no log. Your settings and the Tilsyn sheets are kept in the workbook; on the machine only the language of the pane. Tilsyn Mangelliste shows persons and must be handled accordingly; you can choose running numbers instead of person ids. Microsoft's own library for add-ins (office.js) is fetched from Microsoft and may send operating data to Microsoft; the figures of the workbook are not part of what the add-in gives it.",
  },
);
