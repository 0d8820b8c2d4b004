/**
 * How a section comes into the pane: one file under `afsnit/` that exports an `Afsnit`, one line in `afsnit/index.ts`.
 * Its words stand in `ord/` in both languages. The section's element is `#<id>-afsnit`, its heading `#<id>-overskrift` and
 * its content `#<id>`. `byg` makes the content once for a language and returns what is done at every new state: draw what
 * has changed (`vedNyt`), and say whether there is anything to show. A tab without anything to show is hidden.
 */
import type { Sprog, Tosproget } from "../../workbook/tekst";
import type { Platform } from "../diagnose";
import type { Hvorforstyring } from "../hvorfor";
import type { Startstyring } from "../start/styring";
import type { Styring, Tilstand } from "../styring";
import type { VisSted } from "../visning/kildeknap";
import type { Fane } from "./faner";

/** What a section can use. */
export interface Rude {
  readonly styring: Styring;
  readonly hvorfor: Hvorforstyring;
  readonly start: Startstyring;
  readonly sprog: Sprog;
  /** What Office tells about itself. */
  readonly platform: () => Platform;
  /** Takes the person to the cells. */
  readonly vis: VisSted;
  /** Takes the person to another tab. */
  readonly gaaTil: (fane: Fane) => void;
  readonly skiftSprog: (sprog: Sprog) => void;
}

export interface Afsnit {
  readonly id: string;
  readonly fane: Fane;
  /** The section's heading. */
  readonly titel: Tosproget<string>;
  readonly byg: (krop: HTMLElement, rude: Rude) => (tilstand: Tilstand) => boolean;
}

/** Draws only when what is shown is another object than last time. */
export function vedNyt<T>(tegn: (nyt: T) => void): (nyt: T) => void {
  let vist: { readonly nyt: T } | null = null;
  return (nyt) => {
    if (vist !== null && Object.is(vist.nyt, nyt)) return;
    vist = { nyt };
    tegn(nyt);
  };
}
