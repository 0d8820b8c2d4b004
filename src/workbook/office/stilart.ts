/** What each meaning looks like. Number formats are en-US codes, with a little air before a text in the next column. Colours pass 4.5:1 on their fill. */
import type { Stil } from "../plan/arkplan";

export interface Udseende {
  readonly talformat: string | null;
  readonly farve?: string;
  readonly fyld?: string;
  readonly fed?: true;
  readonly kursiv?: true;
  readonly stoerrelse?: number;
  readonly ombryd?: true;
}

export const STILARTER: Readonly<Record<Stil, Udseende>> = {
  titel: { talformat: null, fed: true, stoerrelse: 16, farve: "#0F548C" },
  undertitel: { talformat: null, fed: true, stoerrelse: 12, farve: "#0F548C" },
  etiket: { talformat: null, fed: true },
  kolonnehoved: { talformat: null, fed: true, farve: "#FFFFFF", fyld: "#0F548C", ombryd: true },
  tekst: { talformat: null },
  brodtekst: { talformat: null, ombryd: true },
  note: { talformat: null, kursiv: true, farve: "#595959" },
  antal: { talformat: "#,##0_)" },
  andel: { talformat: "0.0%" },
  procentpoint: { talformat: "0.0_)" },
  decimal: { talformat: "#,##0.00" },
  dato: { talformat: "dd-mm-yyyy\\ " },
  tidspunkt: { talformat: "dd-mm-yyyy hh:mm\\ " },
  link: { talformat: null, farve: "#0563C1" },
  brugers: { talformat: null, fyld: "#FFFBE6", ombryd: true },
  brugersdato: { talformat: "dd-mm-yyyy\\ ", fyld: "#FFFBE6" },
  forkert: { talformat: null, farve: "#8E1A1A", fyld: "#FDE7E9", ombryd: true },
  god: { talformat: null, fed: true, farve: "#0B5A0B", fyld: "#DFF6DD" },
  daarlig: { talformat: null, fed: true, farve: "#8E1A1A", fyld: "#FDE7E9" },
  uvis: { talformat: null, fed: true, farve: "#6B4D00", fyld: "#FFF4CE" },
  neutral: { talformat: null, farve: "#424242", fyld: "#F0F0F0" },
};

export const FANEFARVE = "#0F548C";

/** Excel's column width in points from a width in characters of the default font. */
export const kolonnebredde = (tegn: number): number => (tegn * 7 + 5) * 0.75;
