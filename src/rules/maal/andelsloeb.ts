/** Runs of months given as shares alone: whether the authority writes [T1, T5, T6], and whether the effort was restored [T2]. */
import { type Broek, EN, minus } from "../grundlag/broek";
import type { Henvendelse, TryktTal } from "../grundlag/inddata";
import type { Maanedstal } from "../grundlag/maanedstal";
import { foersteDag, type Maaned, maanedFor } from "../grundlag/tid";
import type { Vurdering } from "../grundlag/vurdering";
import { type Gruppe, I_ALT } from "../grundlag/ydelsesgruppe";
import { modelFor, NI_GRUPPER, type Regelsaet } from "../regeldata";
import { genopretning } from "./genopretning";
import { henvendelser } from "./henvendelse";
import type { Kontekst } from "./kontekst";
import { maanedstalAfTrykte } from "./trykte";

/** One month; a missing figure is `null` [D2]. */
export interface Maanedsandel {
  /** The share without, 0–1. */
  readonly uden: Broek | null;
  readonly afrunding: Broek | null;
  readonly antal: number | null;
}

const kontekst = (regler: Regelsaet): Kontekst => ({ regler, udtraeksdato: null, udtraeksdatoErAntaget: false, talte: new Set() });
const INGEN_KILDE = { ark: "", adresse: "" };
const FAELLES = { slags: "tidlig-indsats", indsats: "samtaler", omraade: "", varighedFra: null, antalMed: null, kilde: INGEN_KILDE } as const;

function serie(r: Regelsaet, andele: readonly Maanedsandel[], foerste: Maaned, gruppe: Gruppe): ReadonlyMap<Maaned, Maanedstal> {
  const trykte = andele.map(({ uden, afrunding, antal }, i): TryktTal => ({ ...FAELLES, gruppe, maaned: foerste + i, antal, andelMed: uden && minus(EN, uden), afrunding }));
  return new Map(maanedstalAfTrykte(r, trykte).filter((m) => m.gruppe === gruppe).map((m) => [m.maaned, m]));
}

/** The latest run, by the model in force for the last month; `null` before the first model. The months follow on each other. */
export function henvendelseAfAndele(r: Regelsaet, andele: readonly Maanedsandel[], foerste: Maaned): Vurdering | null {
  const sidste = foerste + andele.length - 1;
  const model = modelFor(r, sidste);
  const gruppe = model?.samlet || model?.maaneder === null ? I_ALT : NI_GRUPPER[0];
  if (!model || gruppe === undefined) return null;
  const tabel = { omraade: "", indsats: FAELLES.indsats, foerste, sidste, grupper: new Map([[gruppe, serie(r, andele, foerste, gruppe)]]) };
  return henvendelser(tabel, [], kontekst(r))[0] ?? null;
}

/** The follow-up months after a letter under the model of 2022, the only one with recovery; `null` without months. */
export function genopretningAfAndele(r: Regelsaet, andele: readonly Maanedsandel[]): Vurdering | null {
  const [gruppe, model] = [NI_GRUPPER[0], r.modeller.find((m) => m.id === "2022")];
  if (gruppe === undefined || !model) return null;
  const foerste = maanedFor(model.fra) + 1;
  const brev: Henvendelse = { omraade: "", dato: foersteDag(foerste - 1), indsats: FAELLES.indsats, gruppe, type: "foerste", frist: null, maaneder: [], kilde: INGEN_KILDE };
  return genopretning(brev, andele.map((_, i) => foerste + i), serie(r, andele, foerste, gruppe), "foerste", kontekst(r));
}
