/** The pane's sections in the order they stand, each in its tab. */
import type { Afsnit } from "../skal/afsnit";
import { fundet } from "../start/genkendt";
import { ordvalg } from "../start/ordvalg";
import { velkomst } from "../start/velkomst";
import { fremskrivning } from "./fremskrivning";
import { graenser } from "./graenser";
import { hvorfor } from "./hvorfor";
import { indstillinger } from "./indstillinger";
import { mangler } from "./mangler";
import { om } from "./om";
import { oprydning } from "./oprydning";
import { problemer } from "./problemer";
import { scenarier } from "./scenarier";
import { sprogvalg } from "./sprogvalg";
import { svar } from "./svar";
import { tidsplan } from "./tidsplan";

export const AFSNIT: readonly Afsnit[] = [
  svar,
  hvorfor,
  mangler,
  velkomst,
  fundet,
  ordvalg,
  problemer,
  fremskrivning,
  tidsplan,
  scenarier,
  indstillinger,
  graenser,
  sprogvalg,
  oprydning,
  om,
];
