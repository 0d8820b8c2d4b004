/** The yearly decision from the parts' verdicts alone [S1–S3]. */
import type { Dom } from "../grundlag/vurdering";
import type { Indsats } from "../grundlag/ydelsesgruppe";
import { maaleaarsregel, type Regelsaet } from "../regeldata";
import { beslut, type Del, fejletAf } from "./beslutning";

const del = (dom: Dom | null): Del => ({ fejlet: fejletAf(dom), foreloebig: false });

/** `null` is a verdict that is not known. */
export function afgoer(r: Regelsaet, maaleaar: number, resultatmaal: Dom | null, fokusmaal: Readonly<Record<Indsats, Dom | null>>): Dom {
  const regel = maaleaarsregel(r, maaleaar);
  if (!regel.gaelder) return "ikke-gaeldende";
  const svar = beslut(r.beslutning, del(resultatmaal), regel.fokusmaal.map((indsats) => del(fokusmaal[indsats])));
  return svar === "ja" ? "omfattes" : svar === "nej" ? "omfattes-ikke" : "uafklaret";
}
