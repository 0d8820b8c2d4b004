/** More people on benefits than expected [R1–R5]. */
import { minus, plus, sammenlign, somTal } from "../grundlag/broek";
import type { Begrundelse } from "../grundlag/begrundelse";
import { dagAf } from "../grundlag/tid";
import type { Dom, Flag, Resultattal, Vurdering } from "../grundlag/vurdering";
import { I_ALT } from "../grundlag/ydelsesgruppe";
import { type Benchmark, benchmarkperiode, type Sammenstilling } from "./benchmark";
import { TOMT_KRAV, UDEN_TAL } from "./kontekst";

const HJEMMEL = ["resultat", "star-skaerpet"];
const VERSION = { fra: dagAf({ aar: 2020, maaned: 1, dag: 1 }), til: null };

interface Udfald {
  readonly dom: Dom;
  readonly flag: readonly Flag[];
  readonly begrundelse: Begrundelse;
}

export function resultatdom(tal: Sammenstilling): Udfald {
  if (tal.art === "mangler") return { dom: "uafklaret", flag: [], begrundelse: { kode: "benchmark-mangler" } };
  const { faktisk, forventet } = tal;
  const forskel = sammenlign(faktisk, forventet);
  if (forskel === 0 && tal.art === "andele") return { dom: "uafklaret", flag: ["ved-graensen"], begrundelse: { kode: "lige-andele", andel: faktisk } };
  const fakta = { faktisk, forventet, erPersoner: tal.art === "personer" };
  if (forskel === 0) {
    const tiere = tal.art === "personer" && tal.heleTiere;
    return { dom: "opfyldt", flag: tiere ? ["ved-graensen", "hele-tiere"] : ["ved-graensen"], begrundelse: { kode: "som-forventet", ...fakta } };
  }
  const [laveste, hoejeste] = forskel < 0 ? [faktisk, forventet] : [forventet, faktisk];
  const kanVende = tal.art === "andele" && sammenlign(hoejeste, plus(laveste, tal.afrunding)) <= 0;
  const kode = forskel < 0 ? "faerre-end-forventet" : "flere-end-forventet";
  return { dom: forskel < 0 ? "opfyldt" : "ikke-opfyldt", flag: kanVende ? ["afrunding"] : [], begrundelse: { kode, ...fakta } };
}

function vaerdierAf(b: Benchmark): Resultattal | null {
  if (b.tal.art === "mangler") return null;
  const { faktisk, forventet, art } = b.tal;
  const { potentiale, placering } = b;
  return { faktisk: somTal(faktisk), forventet: somTal(forventet), forskel: somTal(minus(faktisk, forventet)), erPersoner: art === "personer", potentiale, placering };
}

function afstandAf(vaerdier: Resultattal | null): Vurdering["afstand"] {
  if (!vaerdier) return UDEN_TAL.afstand;
  if (!vaerdier.erPersoner) return { personer: null, procentpoint: vaerdier.forskel * 100 };
  return { personer: Math.max(0, Math.ceil(vaerdier.forskel)), procentpoint: null };
}

export function resultatmaal(b: Benchmark): Vurdering {
  const vaerdier = vaerdierAf(b);
  return {
    ...UDEN_TAL,
    maal: "resultatmaal",
    delmaal: null,
    omraade: b.omraade,
    gruppe: I_ALT,
    periode: benchmarkperiode(b),
    krav: TOMT_KRAV,
    afstand: afstandAf(vaerdier),
    foreloebig: false,
    ...resultatdom(b.tal),
    regel: "R1",
    version: VERSION,
    antagelser: [],
    hjemmel: HJEMMEL,
    vaerdier,
    kilder: b.kilder,
  };
}
