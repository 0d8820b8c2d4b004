import type { Maanedstal } from "../grundlag/maanedstal";
import { type Dag, sidsteDag } from "../grundlag/tid";
import type { Krav, Vurdering } from "../grundlag/vurdering";
import { type Gruppe, I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import { foerReglerne } from "./fokusregel";
import { harPligt, kraev, slaaGruppeOp, slaaOp, somAndel } from "../regeldata";
import { andelsdom } from "./andelsdom";
import { medAntagelsesflag, talteAntagelser } from "./antagelser";
import { erForeloebig, erSlut, type Kontekst, maaneden, TOMT_KRAV, UDEN_TAL } from "./kontekst";
import { aarAf } from "../grundlag/tid";

const DAGPENGE = slaaGruppeOp("A-dagpenge mv.");

/** Required number for a person in the group; `null` for a total of groups with different requirements [T0, T6]. */
export function kraevetAntal(indsats: Indsats, gruppe: Gruppe, dag: Dag): number | null {
  if (indsats === "tilbud") return kraev("tidlig-tilbud-antal", dag).vaerdi;
  const [faelles, dagpenge] = [kraev("tidlig-samtaler-antal", dag).vaerdi, kraev("tidlig-samtaler-antal-dagpenge", dag).vaerdi];
  if (gruppe === I_ALT) return faelles === dagpenge ? faelles : null;
  return gruppe === DAGPENGE ? dagpenge : faelles;
}

/** A month of those who reach six months' seniority: at most the limit lack it [T0]; from 2026-07 at least 75 pct. have it [T6]. */
export function tidligMaaned(mt: Maanedstal, k: Kontekst): Vurdering {
  const { indsats, omraade, gruppe, maaned, kilder } = mt;
  const dag = sidsteDag(maaned);
  const faelles = { ...UDEN_TAL, maal: `tidlig-indsats-${indsats}`, delmaal: null, omraade, gruppe, periode: maaneden(maaned), kilder, antagelser: [], flag: [], foreloebig: false } as const;
  const graense = slaaOp("tidlig-graense-uden", dag);
  if (!graense) return { ...faelles, ...foerReglerne(aarAf(maaned)), krav: TOMT_KRAV, dom: "ikke-gaeldende", regel: "T0", begrundelse: { kode: "ingen-regel" } };
  const andel = somAndel(graense);
  const krav: Krav = { ...TOMT_KRAV, andelUden: andel, sammenligning: "<=", antal: kraevetAntal(indsats, gruppe, dag) };
  const resten = { ...faelles, krav, version: { fra: graense.fra, til: graense.til }, hjemmel: graense.kilder, regel: graense.regel };
  if (!harPligt(gruppe, indsats, dag)) return { ...resten, dom: "ikke-relevant", begrundelse: { kode: "ingen-pligt" } };
  if (k.udtraeksdato !== null && !erSlut(maaned, k)) {
    return { ...resten, dom: "uafklaret", foreloebig: true, begrundelse: { kode: "maaned-ikke-slut", udtraeksdato: k.udtraeksdato } };
  }
  const dom = andelsdom(mt, "<=", andel);
  const total = mt.fuldTotal ? dom.flag : [...dom.flag, "faerre-end-ni-grupper" as const];
  const antagelser = mt.tilstand === "tal" ? talteAntagelser(mt, k) : [];
  return { ...resten, ...dom, flag: medAntagelsesflag(total, antagelser), antagelser, foreloebig: erForeloebig(maaned, k) };
}
