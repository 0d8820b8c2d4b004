/** English, one file for each area of Danish words. Legal terms keep their Danish name, with a gloss where it helps. */
import { laerAflaesning } from "./aflaesning";
import { laerBegrundelse } from "./begrundelse";
import { laerDom } from "./dom";
import { laerForbehold } from "./forbehold";
import { laerHvad } from "./hvad";
import { laerLoeb } from "./loeb";
import { laerOverblik } from "./overblik";
import { laerPerson } from "./person";
import { laerProblem } from "./problem";
import { laerRegel } from "./regel";
import { laerRegelvalg } from "./regelvalg";
import { laerTal } from "./tal";
import { laerTid } from "./tid";
import { laerTidsplan } from "./tidsplan";
import { laerTidslinje } from "./tidslinje";

const DELE = [laerAflaesning, laerBegrundelse, laerDom, laerForbehold, laerHvad, laerLoeb, laerOverblik, laerPerson, laerProblem, laerRegel, laerRegelvalg, laerTal, laerTid, laerTidslinje, laerTidsplan];

export function laerEngelsk(): void {
  for (const del of DELE) del();
}
