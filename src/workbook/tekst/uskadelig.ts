/**
 * Tabs and line breaks are layout. Other control characters are orders to a terminal; the characters of direction turn
 * around what stands after them, also words that are not the workbook's.
 */
const SKADELIGE = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}|[\ufffe\uffff]/gu;

/** A text with the workbook's words in it, as it can be shown: what could change the rest of what is shown is `�`. */
export const uskadelig = (tekst: string): string => tekst.replaceAll("\r\n", "\n").replace(SKADELIGE, "\ufffd");
