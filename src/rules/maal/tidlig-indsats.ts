/** The months of tidlig indsats: at most the limit lack it [T0]; from 2026-07 at least 75 pct. have it [T6]. */
import type { Maanedstal } from "../grundlag/maanedstal";
import { aarAf, type Dag, type Maaned, sidsteDag } from "../grundlag/tid";
import type { Krav, Vurdering } from "../grundlag/vurdering";
import { type Gruppe, I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import { harPligt, kraev, NI_GRUPPER, type Regelsaet, slaaGruppeOp, slaaOp, somAndel } from "../regeldata";
import { egenGraenseflag } from "./antagelser";
import { foerReglerne } from "./fokusregel";
import { type Kontekst, TOMT_KRAV } from "./kontekst";
import { husk, maanedensForhold, maanedsdom, type Maanedsregel } from "./maanedsdom";

const DAGPENGE = slaaGruppeOp("A-dagpenge mv.");

/** Required number for a person in the group; `null` for a total of groups with different requirements [T0, T6]. */
export function kraevetAntal(r: Regelsaet, indsats: Indsats, gruppe: Gruppe, dag: Dag): number | null {
  if (indsats === "tilbud") return kraev(r, "tidlig-tilbud-antal", dag).vaerdi;
  const [faelles, dagpenge] = [kraev(r, "tidlig-samtaler-antal", dag).vaerdi, kraev(r, "tidlig-samtaler-antal-dagpenge", dag).vaerdi];
  if (gruppe === I_ALT) return faelles === dagpenge ? faelles : null;
  return gruppe === DAGPENGE ? dagpenge : faelles;
}

interface Tidligregel extends Maanedsregel {
  /** The groups with a duty to the measure, and what is required of each. */
  readonly pligt: ReadonlyMap<Gruppe, Krav>;
}

function regelFor(indsats: Indsats, maaned: Maaned, k: Kontekst): Tidligregel {
  const { regler } = k;
  const dag = sidsteDag(maaned);
  const faelles = { maal: `tidlig-indsats-${indsats}`, antagelser: [], ...maanedensForhold(maaned, k) } as const;
  const version = slaaOp(regler, "tidlig-graense-uden", dag);
  if (!version) return { ...faelles, ...foerReglerne(regler, aarAf(maaned)), regel: "T0", graense: null, krav: TOMT_KRAV, flag: [], pligt: new Map() };
  const andel = somAndel(version);
  const krav: Krav = { ...TOMT_KRAV, andelUden: andel, sammenligning: "<=" };
  const pligt = new Map([I_ALT, ...NI_GRUPPER].filter((g) => harPligt(regler, g, indsats, dag)).map((g) => [g, { ...krav, antal: kraevetAntal(regler, indsats, g, dag) }]));
  const { fra, til, kilder: hjemmel, regel } = version;
  return { ...faelles, krav, hjemmel, regel, version: { fra, til }, flag: egenGraenseflag(version), graense: { andel, sammenligning: "<=" }, pligt };
}

export function tidligeMaaneder(tal: readonly Maanedstal[], k: Kontekst): readonly Vurdering[] {
  const regler = { samtaler: husk((m) => regelFor("samtaler", m, k)), tilbud: husk((m) => regelFor("tilbud", m, k)) };
  return tal.map((mt) => {
    const regel = regler[mt.indsats](mt.maaned);
    const krav = regel.pligt.get(mt.gruppe);
    return maanedsdom(mt, regel, k, krav ?? regel.krav, krav !== undefined);
  });
}
