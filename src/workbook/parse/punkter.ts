/** A run of figures as points: one cell with all that its row, column and titles say, whichever way the table lies. */
import { celleadresse } from "../adresse";
import { type Plads } from "./adresse";
import { egenskaber, laesVarighed, laesYdelsesomraade, type Dimension, type Egenskaber } from "./egenskaber";
import { ryd, visbart } from "./celletekst";
import { flet } from "./flet";
import type { Flade } from "./flade";
import { omraadenavn } from "./kommuner";
import type { Loeb } from "./loeb";
import type { Kontekst } from "./overskrift";
import { laesPeriode } from "./periode";
import type { Problem, Problemkode } from "./typer";

export interface Punkt extends Plads {
  readonly e: Egenskaber;
}

/** Labels that stopped a row or column from being read. */
export interface Udfald {
  readonly punkter: readonly Punkt[];
  readonly problemer: readonly Problem[];
  readonly foertidspension: number;
  readonly ukendtGruppe: number;
}

type Etiket = { readonly e: Egenskaber } | { readonly fejl: Problemkode };

const somOmraade = (tekst: string): Etiket => (tekst === "" ? { fejl: "manglende-vaerdi" } : { e: { omraade: { navn: omraadenavn(tekst), sikker: true } } });

function laesEtiket(rolle: Dimension, celle: string | number | boolean): Etiket {
  const tekst = ryd(celle);
  if (rolle === "omraade") return somOmraade(tekst);
  if (rolle === "maal") return { e: egenskaber(celle) };
  if (rolle === "varighed") {
    const fra = typeof celle === "number" ? celle : laesVarighed(tekst);
    return fra === null ? { fejl: "ulaeseligt-tal" } : { e: { varighed: { fra, navn: tekst } } };
  }
  if (rolle === "periode") {
    const periode = laesPeriode(celle);
    return periode ? { e: { periode } } : { fejl: "ulaeselig-periode" };
  }
  const e = egenskaber(tekst);
  const ydelsesomraade = laesYdelsesomraade(tekst);
  if (e.gruppe || ydelsesomraade) return { e: { ...(e.gruppe ? { gruppe: e.gruppe } : {}), ...(ydelsesomraade ? { ydelsesomraade } : {}) } };
  return { fejl: "ukendt-ydelsesgruppe" };
}

const erDimension = (rolle: string): rolle is Dimension => rolle !== "vaerdi" && rolle !== "andet";

interface UdeladtKolonne {
  readonly k: number;
  /** `null`: a column of something else, kept out without a word. */
  readonly kode: Problemkode | null;
}

/** Columns of figures that the headings beside them show not to be ours, or not readable. */
function udeladteKolonner(kontekst: Kontekst, vaerdier: readonly number[]): UdeladtKolonne[] {
  const eget = (k: number): Egenskaber => kontekst.kolonner.get(k) ?? {};
  const [grupper, perioder, ord] = [vaerdier.some((k) => eget(k).gruppe), vaerdier.filter((k) => eget(k).periode).length > 1, vaerdier.some((k) => Object.keys(eget(k)).length > 0)];
  return vaerdier.flatMap((k): UdeladtKolonne[] => {
    const tekst = kontekst.overskrifter.get(k)?.tekst ?? "";
    if ((eget(k).gruppe ?? kontekst.titel.gruppe) === "foertidspension") return [{ k, kode: "foertidspension" }];
    if (grupper && !eget(k).gruppe) return [{ k, kode: tekst === "" ? null : "ukendt-ydelsesgruppe" }];
    if (perioder && !eget(k).periode) return [{ k, kode: /\d/.test(tekst) ? "ulaeselig-periode" : null }];
    return ord && Object.keys(eget(k)).length === 0 ? [{ k, kode: null }] : [];
  });
}

export function findPunkter(flade: Flade, loeb: Loeb, kontekst: Kontekst): Udfald {
  const punkter: Punkt[] = [];
  const problemer: Problem[] = [];
  const tal = { foertidspension: 0, ukendtGruppe: 0 };
  const meld = (kode: Problemkode, raekke: number, kolonne: number): void => {
    problemer.push({ kode, ark: flade.ark, celle: celleadresse(raekke, kolonne), fundet: visbart(flade.celle(raekke, kolonne)), virkning: "udeladt" });
  };
  const maerker = [...loeb.roller].flatMap(([k, rolle]) => (erDimension(rolle) ? [{ k, rolle }] : []));
  const vaerdier = [...loeb.roller].filter(([, rolle]) => rolle === "vaerdi").map(([k]) => k);
  const kolonner = vaerdier.map((k) => ({ k, e: flet(kontekst.kolonner.get(k) ?? {}, kontekst.titel) }));
  const ude = new Set<number>();
  for (const { k, kode } of udeladteKolonner(kontekst, vaerdier)) {
    ude.add(k);
    if (kode === "foertidspension") tal.foertidspension++;
    if (kode === "ukendt-ydelsesgruppe") tal.ukendtGruppe++;
    if (kode) meld(kode, kontekst.overskrifter.get(k)?.raekke ?? loeb.foerste, k);
  }
  const sidste = new Map<number, { r: number; celle: string | number | boolean }>();
  for (let r = loeb.foerste; r <= loeb.sidste; r++) {
    const harMaerke = maerker.some(({ k }) => flade.klasse(r, k) !== "tom");
    let raekken: Egenskaber = {};
    let stop = false;
    for (const { k, rolle } of maerker) {
      if (flade.klasse(r, k) !== "tom") sidste.set(k, { r, celle: flade.celle(r, k) });
      const fundet = harMaerke ? sidste.get(k) : undefined;
      const etiket: Etiket = fundet ? laesEtiket(rolle, fundet.celle) : { fejl: "manglende-vaerdi" };
      if ("e" in etiket) raekken = flet(raekken, etiket.e);
      else if (!(rolle === "gruppe" && raekken.gruppe) && !(etiket.fejl === "manglende-vaerdi" && rolle === "omraade")) {
        if (etiket.fejl === "ukendt-ydelsesgruppe") tal.ukendtGruppe++;
        meld(etiket.fejl, fundet?.r ?? r, k);
        stop = true;
        break;
      }
      if (rolle === "gruppe" && raekken.gruppe === "foertidspension") {
        tal.foertidspension++;
        meld("foertidspension", fundet?.r ?? r, k);
        stop = true;
        break;
      }
    }
    if (stop) continue;
    for (const { k, e } of kolonner) if (!ude.has(k)) punkter.push({ raekke: r, kolonne: k, e: flet(raekken, e) });
  }
  return { punkter, problemer, ...tal };
}
