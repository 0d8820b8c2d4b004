/** English, one file for each file of Danish words. Legal terms keep their Danish name, with a gloss where it helps. */
import { laerAflaesning } from "./aflaesning";
import { laerDom } from "./dom";
import { laerPerson } from "./person";
import { laerProblem } from "./problem";
import { laerTal } from "./tal";
import { laerTid } from "./tid";
import { laerTidsplan } from "./tidsplan";
import { laerTidslinje } from "./tidslinje";

export function laerEngelsk(): void {
  laerAflaesning();
  laerDom();
  laerPerson();
  laerProblem();
  laerTal();
  laerTid();
  laerTidslinje();
  laerTidsplan();
}
