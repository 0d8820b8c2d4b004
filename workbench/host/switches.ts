/** How the host behaves; a person in the workbench or a test turns them while the add-in runs. */
export interface Switches {
  /** What an empty cell is to a custom function: `0` as on the desktop, `null` as on the web. */
  blankAs: "zero" | "null";
  readOnly: boolean;
  /** A person is typing in a cell: requests are refused, or wait when the add-in asked for that. */
  cellEdit: boolean;
  /** Names of sheets that act protected besides those that are. */
  protectedSheets: readonly string[];
  /** The workbook's structure is protected: no sheet can be added, deleted, renamed, moved, hidden or shown. */
  protectedStructure: boolean;
  /** Another workbook has focus: activating and selecting fail. */
  otherWorkbookInFocus: boolean;
  /** Time from a request to its answer, in milliseconds. */
  delayMs: number;
  /** The web flavour limits requests and answers to 5 MB. */
  flavour: "web" | "desktop";
  /** Colours of Office, read by the add-in when it starts. */
  theme: "light" | "dark" | "contrast";
  /** Display language of Office, read by the add-in when it starts. */
  language: "da-DK" | "en-US";
}

export const defaultSwitches = (): Switches => ({
  blankAs: "null", readOnly: false, cellEdit: false, protectedSheets: [], protectedStructure: false, otherWorkbookInFocus: false, delayMs: 0, flavour: "web", theme: "light", language: "da-DK",
});
