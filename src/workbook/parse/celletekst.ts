/** Texts as people type them, made comparable. */
import type { Celle } from "./typer";

const USYNLIGE = /[\u00a0\u2007\u2009\u202f\s]+/g;

/** Trimmed, with every kind of space as one ordinary space; case is kept. */
export const ryd = (celle: Celle): string => String(celle).normalize("NFC").replace(/[\u200b\ufeff\u00ad]/g, "").replace(USYNLIGE, " ").trim();

/** Lower case, æøå kept, for keyword tests. */
export const smaa = (celle: Celle): string => ryd(celle).toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-");

/** Letters and digits only, æøå as ae oe aa: spelling variants of a header become one. */
export const noegle = (celle: Celle): string =>
  smaa(celle).replace(/æ/g, "ae").replace(/ø/g, "oe").replace(/å/g, "aa").replace(/é/g, "e").replace(/[^a-z0-9]/g, "");

export const erTom = (celle: Celle | undefined): boolean => celle === undefined || celle === "" || (typeof celle === "string" && celle.trim() === "");

/** An Excel error value in whatever language the workbook shows it. */
export const erFejl = (celle: Celle): boolean => typeof celle === "string" && /^#\p{Lu}[\p{Lu}/0-9_]*[!?]?$/u.test(celle.trim());

/** Every CPR number in a text shows its date alone. */
const udenNumre = (tekst: string): string => tekst.replace(/(?<!\d)(\d{5,6})[ –-]{0,3}\d{4}(?!\d)/g, "$1-••••");

/** What may be shown of a cell that is not a person's: short, and nothing that can be a person's id. */
export const visbart = (celle: Celle | undefined): string => udenNumre(ryd(celle ?? "")).slice(0, 80);
