import type { Fejning } from "./fejning";
import { fokusPerson } from "./fokus";
import type { Indeks } from "./indeks";
import { PERSONBID, type Skridt } from "./orden";
import { tidligPerson } from "./tidlig";
import type { Modtager } from "./udfald";

/** Every person through both kinds of measure. */
export function* fejAlle(ix: Indeks, fejning: Fejning, ud: Modtager): Skridt<void> {
  const personer = ix.data.personer.length;
  if (fejning.antal === 0) return;
  for (let a = 0; a < personer; a += PERSONBID) {
    const b = Math.min(personer, a + PERSONBID);
    for (let p = a; p < b; p++) {
      fokusPerson(ix, fejning, p, ud);
      tidligPerson(ix, fejning, p, ud);
    }
    yield { trin: "optael", andel: b / personer };
  }
}
