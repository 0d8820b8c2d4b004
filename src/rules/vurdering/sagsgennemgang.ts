import type { Sagsgennemgang, Vurdering } from "../grundlag/vurdering";
import { I_ALT } from "../grundlag/ydelsesgruppe";
import { noegle, samlEfter } from "../maal/noegler";

const erFokusmaal = (maal: Vurdering["maal"]): maal is Sagsgennemgang["maal"] => maal === "fokusmaal-samtaler" || maal === "fokusmaal-tilbud";

/** After *omfattes*: per failed measure the groups above the limit [S4]. */
export function sagsgennemgang(aar: number, afgoerelser: readonly Vurdering[], fokusaar: readonly Vurdering[]): readonly Sagsgennemgang[] {
  const ikkeOpfyldte = fokusaar.filter((v) => v.dom === "ikke-opfyldt" && v.periode.art === "aar" && v.periode.aar === aar);
  const efterMaal = samlEfter(ikkeOpfyldte, (v) => noegle("", v.maal, v.omraade));
  return afgoerelser.flatMap((a) => {
    if (a.dom !== "omfattes" || a.begrundelse.kode !== "fokusmaal-ikke-opfyldt") return [];
    return a.begrundelse.maal
      .map((indsats) => `fokusmaal-${indsats}` as const)
      .filter(erFokusmaal)
      .map((maal) => ({ omraade: a.omraade, maal, grupper: (efterMaal.get(noegle("", maal, a.omraade)) ?? []).map((v) => v.gruppe).filter((g) => g !== I_ALT) }));
  });
}
