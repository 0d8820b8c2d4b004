import { LANGE, KORTE } from "../tid";
import { laer } from "../sprog";

export function laerTid(): void {
  laer(LANGE, ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]);
  laer(KORTE, ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]);
}
