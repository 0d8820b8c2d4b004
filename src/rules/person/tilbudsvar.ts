/** Whether one offer counts, known by its kind and first day [F6, F7]. */
import type { Svar } from "../grundlag/kleene";
import type { Dag } from "../grundlag/tid";
import type { Gruppe } from "../grundlag/ydelsesgruppe";
import type { Regelsaet } from "../regeldata";
import { maaskeFor, taellerFor, tilbudVaerdi } from "./haendelser";
import { erUnge } from "./krav";

/** `type` is a `TILBUD` code; `uvist` when it depends on a group that is not known, or the kind is not. */
export function tilbudsvar(regler: Regelsaet, type: number, start: Dag, gruppe: Gruppe | null): Svar {
  const vaerdi = tilbudVaerdi(regler, type, start, start);
  const svar = (unge: boolean): Svar => (vaerdi & taellerFor(unge) ? "ja" : vaerdi & maaskeFor(unge) ? "uvist" : "nej");
  if (gruppe !== null) return svar(erUnge(gruppe));
  return svar(true) === svar(false) ? svar(true) : "uvist";
}
