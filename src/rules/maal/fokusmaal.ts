/** The months of the fokusmål: the share without is below the limit [F2, F3, F5]. */
import type { Maanedstal } from "../grundlag/maanedstal";
import { aarAf, foersteDag, type Maaned, sidsteDag } from "../grundlag/tid";
import type { Vurdering } from "../grundlag/vurdering";
import type { Indsats } from "../grundlag/ydelsesgruppe";
import { foerReglerne, fokusregel } from "./fokusregel";
import { type Kontekst, TOMT_KRAV } from "./kontekst";
import { husk, maanedensForhold, maanedsdom, type Maanedsregel } from "./maanedsdom";

function regelFor(indsats: Indsats, maaned: Maaned, k: Kontekst): Maanedsregel {
  const faelles = { maal: `fokusmaal-${indsats}`, ...maanedensForhold(maaned, k) } as const;
  const regel = fokusregel(k.regler, indsats, foersteDag(maaned), sidsteDag(maaned));
  if (!regel) return { ...faelles, ...foerReglerne(k.regler, aarAf(maaned)), regel: "S3", graense: null, krav: TOMT_KRAV, antagelser: [], flag: [] };
  const { krav, version, hjemmel, antagelser, flag, graense } = regel;
  return { ...faelles, krav, version, hjemmel, antagelser, flag, regel: indsats === "samtaler" ? "F2" : "F3", graense: { andel: graense, sammenligning: "<" } };
}

export function fokusmaaneder(tal: readonly Maanedstal[], k: Kontekst): readonly Vurdering[] {
  const regler = { samtaler: husk((m) => regelFor("samtaler", m, k)), tilbud: husk((m) => regelFor("tilbud", m, k)) };
  return tal.map((mt) => {
    const regel = regler[mt.indsats](mt.maaned);
    return maanedsdom(mt, regel, k, regel.krav, true);
  });
}
