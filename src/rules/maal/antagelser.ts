/** The assumptions that a count of persons rests on, by what was counted. Ids stand in the rule data. */
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Flag, Vurdering } from "../grundlag/vurdering";
import { type Gruppe, I_ALT } from "../grundlag/ydelsesgruppe";
import { type Regelsaet, type Regelvaerdi, slaaGruppeOp } from "../regeldata";
import type { Kontekst } from "./kontekst";

const DAGPENGE = slaaGruppeOp("A-dagpenge mv.");
const SYGEDAGPENGE = slaaGruppeOp("Sygedagpenge");

function forGruppe(gruppe: Gruppe): readonly string[] {
  if (gruppe === I_ALT) return ["P2-andre-ydelser", "P3-dage", "P3-nulstilling", "P4-overlap", "F11-to-grupper"];
  if (gruppe === DAGPENGE) return ["P3-dage", "P3-nulstilling"];
  return gruppe === SYGEDAGPENGE ? ["P4-overlap"] : ["P2-andre-ydelser"];
}

const INGEN: readonly never[] = [];
const EGEN: readonly Flag[] = ["egen-graense"];
const KUN_ANTAGELSE: readonly Flag[] = ["antagelse"];

/** The mark of a verdict that was made with a limit of the user's own. */
export const egenGraenseflag = ({ ophav }: Regelvaerdi): readonly Flag[] => (ophav === "egen-graense" ? EGEN : INGEN);

/** The verdict with what the user has settled of the assumptions that it hangs on. */
export function medAfgjorte(v: Vurdering, { afgjorte }: Regelsaet): Vurdering {
  const egne = v.antagelser.map((id) => afgjorte.get(id)?.som);
  if (egne.every((a) => a === undefined)) return v;
  const flag = v.flag.filter((f) => f !== "antagelse" || egne.includes(undefined));
  const nye: readonly Flag[] = [...(egne.includes("bekraeftet") ? (["bekraeftet-antagelse"] as const) : []), ...(egne.includes("aendret") ? (["aendret-antagelse"] as const) : [])];
  return { ...v, flag: [...flag, ...nye] };
}


/** None for printed figures. */
export function talteAntagelser(mt: Maanedstal, k: Kontekst): readonly string[] {
  if (!k.talte.has(mt)) return INGEN;
  const vindue = mt.slags === "fokusmaal" ? ["F1-vindue", "P6-sidste-dag"] : ["T0-dage"];
  const haendelser = mt.indsats === "samtaler" ? ["F8-form", "F8-en-pr-dag"] : ["F6-virksomhedsplacering", "F6-mentor", "F7-startdato", "F10-version"];
  const fritagne = (mt.optaelling?.undtaget ?? 0) > 0 ? ["P9-fritagne"] : [];
  const udtraek = k.udtraeksdatoErAntaget ? ["U0-sidste-haendelse"] : [];
  return [...udtraek, ...vindue, ...forGruppe(mt.gruppe), "P8-kommune", ...haendelser, ...fritagne];
}

export const entydige = <T>(liste: Iterable<T>): readonly T[] => [...new Set(liste)];

/** The flags with `antagelse` when the verdict hangs on one. */
export const medAntagelsesflag = (flag: readonly Flag[], antagelser: readonly string[]): readonly Flag[] =>
  antagelser.length === 0 ? flag : flag.length === 0 ? KUN_ANTAGELSE : entydige([...flag, "antagelse"]);
