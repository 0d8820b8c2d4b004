/** What no file may be called on the systems that people have, and what hides or turns around the rest of the name. */
const UMULIGE = /[\\/:*?"<>|]|\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu;

/** The name a workbook is saved under: the one it was opened under, as a file can be called, and always a workbook's. */
export function filnavn(navn: string): string {
  const rent = navn.replace(UMULIGE, "_").replace(/^[.\s]+/, "");
  return /\.xls[xm]$/i.test(rent) ? rent : `${rent === "" ? "arbejdsmappe" : rent}.xlsx`;
}
