/** The law with the user's choices on top: the same look-ups, and every entry that differs says who decided it. */
import type { Afgjort } from "../grundlag/resultat";
import type { Dag } from "../grundlag/tid";
import { kraevUdenOverlap } from "./gyldighed";
import type { Regelsaet } from "./regelsaet";
import type { Aendring, EgenGraense, Regelvalg } from "./regelvalg";
import type { Regelvaerdi, VaerdiId } from "./vaerdier";

type Versioner = readonly Regelvaerdi[];

const haenger = (antagelse: string) => (v: Regelvaerdi): boolean => v.antagelser.includes(antagelse);

/** The versions that hang on the assumption, with another number. */
const medVaerdi = (versioner: Versioner, antagelse: string, vaerdi: number): Versioner =>
  versioner.map((v) => (haenger(antagelse)(v) ? { ...v, vaerdi, ophav: "antagelse" } : v));

/** The version that hangs on the assumption begins on another day; the days that thereby get another rule say so. */
function medStart(versioner: Versioner, antagelse: string, fra: Dag): Versioner {
  const i = versioner.findIndex(haenger(antagelse));
  const [foer, ny] = [versioner[i - 1], versioner[i]];
  if (!foer || !ny || fra === ny.fra) return versioner;
  const omkring = [versioner.slice(0, i - 1), versioner.slice(i + 1)] as const;
  if (fra > ny.fra) {
    const laengere: Regelvaerdi = { ...foer, fra: ny.fra, til: fra - 1, antagelser: [...foer.antagelser, antagelse], ophav: "antagelse" };
    return [...omkring[0], foer, laengere, { ...ny, fra }, ...omkring[1]];
  }
  const kortere = fra > foer.fra ? [{ ...foer, til: fra - 1 }] : [];
  const tidligere: Regelvaerdi = { ...ny, fra: Math.max(fra, foer.fra), til: ny.fra - 1, ophav: "antagelse" };
  return [...omkring[0], ...kortere, tidligere, ny, ...omkring[1]];
}

/** The reading of the Copenhagen note: the limit for offers holds for interviews too, from the day it does for offers [F5]. */
function med70ForBegge(vaerdier: Regelsaet["vaerdier"]): Versioner {
  const tilbud = (vaerdier.get("fokus-tilbud-graense-uden") ?? []).at(-1);
  const samtaler = vaerdier.get("fokus-samtaler-graense-uden") ?? [];
  if (!tilbud) return samtaler;
  return samtaler.map((v) => (v.fra >= tilbud.fra ? { ...v, vaerdi: tilbud.vaerdi, antagelser: ["F5-70-for-begge"], ophav: "antagelse" } : v));
}

function medAendring(r: Regelsaet, a: Aendring): Regelsaet {
  const ret = (id: VaerdiId, goer: (versioner: Versioner) => Versioner): Regelsaet => {
    const nye = goer(r.vaerdier.get(id) ?? []);
    kraevUdenOverlap(id, nye);
    return { ...r, vaerdier: new Map(r.vaerdier).set(id, nye) };
  };
  switch (a.antagelse) {
    case "F3-timer-fra":
      return ret("fokus-tilbud-timer", (v) => {
        const medTal = a.timer === null ? v : medVaerdi(v, a.antagelse, a.timer);
        return a.fra === null ? medTal : medStart(medTal, a.antagelse, a.fra);
      });
    case "F4-middel":
      return { ...r, aarsmaal: "samlet" };
    case "F5-samtaler":
      return ret("fokus-samtaler-graense-uden", (v) => medVaerdi(v, a.antagelse, a.pct));
    case "F5-tilbud-foer":
      return ret("fokus-tilbud-graense-uden", (v) => medVaerdi(v, a.antagelse, a.pct));
    case "F5-tilbud-fra":
      return ret("fokus-tilbud-graense-uden", (v) => medStart(v, a.antagelse, a.fra));
    case "F5-70-for-begge":
      return ret("fokus-samtaler-graense-uden", () => med70ForBegge(r.vaerdier));
    case "S1-et-er-nok":
      return { ...r, beslutning: "alle" };
  }
}

/** A limit of one's own holds on every day that the law has one, and has no source but the user. */
function medEgenGraense(r: Regelsaet, { graense, pct }: EgenGraense): Regelsaet {
  const egne = (r.vaerdier.get(graense) ?? []).map((v): Regelvaerdi => ({ ...v, vaerdi: pct, kilder: [], antagelser: [], ophav: "egen-graense" }));
  return { ...r, vaerdier: new Map(r.vaerdier).set(graense, egne) };
}

const BEKRAEFTET: Afgjort = { som: "bekraeftet", pct: null, timer: null, fra: null };

const somAfgjort = (a: Aendring): Afgjort => ({ som: "aendret", pct: "pct" in a ? a.pct : null, timer: "timer" in a ? a.timer : null, fra: "fra" in a ? a.fra : null });

/**
 * Confirming changes no number; only a year whose two readings disagree is then decided by the one confirmed [F4].
 * A limit of one's own goes before a changed assumption about the same limit.
 * @throws RangeError when a day would have two versions
 */
export function medValg(r: Regelsaet, { bekraeftede, aendrede, egneGraenser }: Regelvalg): Regelsaet {
  const afgjorte = new Map([...r.afgjorte, ...bekraeftede.map((id) => [id, BEKRAEFTET] as const), ...aendrede.map((a) => [a.antagelse, somAfgjort(a)] as const)]);
  const aarsmaal = bekraeftede.includes("F4-middel") ? "middel" : r.aarsmaal;
  // Dates before values of the reading that follows the date.
  const iOrden = [...aendrede].sort((a, b) => Number(a.antagelse === "F5-70-for-begge") - Number(b.antagelse === "F5-70-for-begge"));
  return egneGraenser.reduce(medEgenGraense, iOrden.reduce(medAendring, { ...r, afgjorte, aarsmaal, egneGraenser }));
}
