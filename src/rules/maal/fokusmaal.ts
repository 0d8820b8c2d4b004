import type { Maanedstal } from "../grundlag/maanedstal";
import { aarAf, foersteDag, sidsteDag } from "../grundlag/tid";
import type { Vurdering } from "../grundlag/vurdering";
import { andelsdom } from "./andelsdom";
import { medAntagelsesflag, talteAntagelser } from "./antagelser";
import { foerReglerne, fokusregel } from "./fokusregel";
import { erForeloebig, erSlut, type Kontekst, maaneden, TOMT_KRAV, UDEN_TAL } from "./kontekst";

/** A month of a fokusmål for one area and group: the share without is below the limit [F2, F3, F5]. */
export function fokusmaaned(mt: Maanedstal, k: Kontekst): Vurdering {
  const { indsats, omraade, gruppe, maaned, kilder } = mt;
  const faelles = { ...UDEN_TAL, maal: `fokusmaal-${indsats}`, delmaal: null, omraade, gruppe, periode: maaneden(maaned), kilder } as const;
  const regel = fokusregel(indsats, foersteDag(maaned), sidsteDag(maaned));
  if (!regel) {
    const foer = foerReglerne(aarAf(maaned));
    return { ...faelles, ...foer, krav: TOMT_KRAV, dom: "ikke-gaeldende", foreloebig: false, flag: [], regel: "S3", antagelser: [], begrundelse: { kode: "ingen-regel" } };
  }
  const { krav, version, hjemmel } = regel;
  const antagelser = [...regel.antagelser, ...talteAntagelser(mt, k)];
  const resten = { ...faelles, krav, version, hjemmel, regel: indsats === "samtaler" ? "F2" : "F3" };
  if (k.udtraeksdato !== null && !erSlut(maaned, k)) {
    return { ...resten, dom: "uafklaret", foreloebig: true, flag: [], antagelser: [], begrundelse: { kode: "maaned-ikke-slut", udtraeksdato: k.udtraeksdato } };
  }
  const dom = andelsdom(mt, "<", regel.graense);
  const total = mt.fuldTotal ? dom.flag : [...dom.flag, "faerre-end-ni-grupper" as const];
  const afgjort = mt.tilstand === "tal" ? antagelser : [];
  return { ...resten, ...dom, flag: medAntagelsesflag(total, afgjort), antagelser: afgjort, foreloebig: erForeloebig(maaned, k) };
}
