/** Which version of the fokusmål rules decides: the one in force on the period's last day [F2, F3, F5]. */
import type { Broek } from "../grundlag/broek";
import type { Dag } from "../grundlag/tid";
import type { Flag, Krav } from "../grundlag/vurdering";
import type { Indsats } from "../grundlag/ydelsesgruppe";
import { kraev, maaleaarsgyldighed, maaleaarsregel, type Regelsaet, type Regelvaerdi, slaaOp, somAndel } from "../regeldata";
import type { Gyldig } from "../regeldata";
import { egenGraenseflag, entydige } from "./antagelser";
import { TOMT_KRAV } from "./kontekst";

export interface Fokusregel {
  readonly graense: Broek;
  readonly krav: Krav;
  readonly version: Gyldig;
  readonly hjemmel: readonly string[];
  readonly antagelser: readonly string[];
  readonly flag: readonly Flag[];
}

/** `null` when no version is in force on the last day. */
export function fokusregel(r: Regelsaet, indsats: Indsats, foersteDag: Dag, sidsteDag: Dag): Fokusregel | null {
  const id = `fokus-${indsats}-graense-uden` as const;
  const graense = slaaOp(r, id, sidsteDag);
  if (!graense) return null;
  const antal = kraev(r, `fokus-${indsats}-antal`, sidsteDag);
  const timer = indsats === "tilbud" ? kraev(r, "fokus-tilbud-timer", sidsteDag) : null;
  const brugt: readonly Regelvaerdi[] = [graense, antal, ...(timer ? [timer] : [])];
  const skifter = slaaOp(r, id, foersteDag)?.vaerdi !== graense.vaerdi;
  return {
    graense: somAndel(graense),
    krav: { ...TOMT_KRAV, andelUden: somAndel(graense), sammenligning: "<", antal: antal.vaerdi, timer: timer && timer.vaerdi },
    version: { fra: graense.fra, til: graense.til },
    hjemmel: entydige(brugt.flatMap((v) => v.kilder)),
    antagelser: entydige([...brugt.flatMap((v) => v.antagelser), ...(skifter ? ["F5-dag"] : [])]),
    flag: egenGraenseflag(graense),
  };
}

/** The row of the måleår table, for months and years before the rules. */
export const foerReglerne = (r: Regelsaet, aar: number): Pick<Fokusregel, "version" | "hjemmel"> => {
  const regel = maaleaarsregel(r, aar);
  return { version: maaleaarsgyldighed(regel), hjemmel: regel.kilder };
};
