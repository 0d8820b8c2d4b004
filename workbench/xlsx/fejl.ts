/** Why a workbook cannot be read or saved. */
export type Xlsxkode =
  | "ikke-xlsx"
  | "krypteret"
  | "afkortet"
  | "zipbombe"
  | "tom-fil"
  | "for-stor"
  | "ugyldig-xml"
  | "findes-ikke"
  | "kan-ikke-skrives"
  | "samme-fil";

/** One sentence per code: what is wrong and what to do. */
export const XLSX_TEKST: Readonly<Record<Xlsxkode, string>> = {
  "ikke-xlsx": "Filen er ikke en Excel-projektmappe i formatet .xlsx eller .xlsm. Åbn den i Excel (også hvis den er .xls, .xlsb, .csv eller Strict Open XML), og gem den som Excel-projektmappe (.xlsx).",
  krypteret: "Filen er beskyttet med en adgangskode. Åbn den i Excel, fjern adgangskoden under Filer > Oplysninger, og gem en kopi.",
  afkortet: "Filen er beskadiget eller ikke hentet helt. Hent den igen, eller åbn og reparer den i Excel, og gem en kopi.",
  zipbombe: "Filen fylder langt mere udpakket, end en projektmappe gør, og bliver ikke åbnet. Brug kun filer fra en afsender, du kender.",
  "tom-fil": "Filen er tom. Vælg en anden fil, eller gem projektmappen igen.",
  "for-stor": "Projektmappen er for stor. Slet ark, der ikke skal bruges, eller del den i flere projektmapper.",
  "ugyldig-xml": "Projektmappens indhold er beskadiget. Åbn og reparer den i Excel, og gem en kopi.",
  "findes-ikke": "Filen findes ikke eller kan ikke læses. Kontrollér stien og dine rettigheder.",
  "kan-ikke-skrives": "Filen kan ikke skrives. Luk den, hvis den er åben i et andet program, eller vælg et andet sted.",
  "samme-fil": "Filen er den, projektmappen blev læst fra, og den overskrives aldrig. Vælg et andet navn.",
};

/** `hvor` is a path or a part of the package. */
export class XlsxFejl extends Error {
  constructor(readonly kode: Xlsxkode, readonly hvor: string | null = null) {
    super(hvor === null ? XLSX_TEKST[kode] : `${hvor}: ${XLSX_TEKST[kode]}`);
    this.name = "XlsxFejl";
  }
}
