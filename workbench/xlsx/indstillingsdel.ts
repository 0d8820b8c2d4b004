/** Where Office keeps an add-in's settings in a package. */

/** The add-in's id in its manifest. */
export const TILFOEJELSE = "5c0f6e0d-2f7c-4b43-9a35-8b7f1f0c4d21";
export const RUDERREL = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
export const UDVIDELSESREL = "http://schemas.microsoft.com/office/2011/relationships/webextension";
export const RUDERTYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
export const UDVIDELSESTYPE = "application/vnd.ms-office.webextension+xml";
