/** The yearly decision for one area [S1–S3]. */
import type { Begrundelse } from "../grundlag/begrundelse";
import type { Svar } from "../grundlag/kleene";
import type { Dom, Flag, Vurdering } from "../grundlag/vurdering";
import { I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import { entydige, medAntagelsesflag } from "../maal/antagelser";
import { TOMT_KRAV, UDEN_TAL } from "../maal/kontekst";
import { maaleaarsgyldighed, maaleaarsregel, type Regelsaet } from "../regeldata";
import { beslut, type Del, erForeloebigBeslutning, fejletAf, modsat } from "./beslutning";

const DOM: Readonly<Record<Svar, Dom>> = { ja: "omfattes", nej: "omfattes-ikke", uvist: "uafklaret" };

/** A missing verdict is unknown; a required figure that is missing is provisional too. */
const del = (v: Vurdering | null): Del => ({ fejlet: fejletAf(v?.dom ?? null), foreloebig: v?.foreloebig ?? false });

interface Dele {
  readonly resultat: Vurdering | null;
  /** The fokusmål that the måleår uses, in order. */
  readonly fokus: readonly { readonly indsats: Indsats; readonly vurdering: Vurdering | null }[];
}

/** The parts that carried the decision and why. */
function afgoerende(svar: Svar, { resultat, fokus }: Dele, laesning: Regelsaet["beslutning"]): { readonly dele: readonly (Vurdering | null)[]; readonly begrundelse: Begrundelse } {
  const med = (s: Svar): Dele["fokus"] => fokus.filter((f) => fejletAf(f.vurdering?.dom ?? null) === s);
  const indsatser = (f: Dele["fokus"]): readonly Indsats[] => f.map((x) => x.indsats);
  const resultatFejlet = fejletAf(resultat?.dom ?? null);
  if (svar === "ja") {
    return { dele: [resultat, ...med("ja").map((f) => f.vurdering)], begrundelse: { kode: "fokusmaal-ikke-opfyldt", maal: indsatser(med("ja")) } };
  }
  if (svar === "nej") {
    if (resultatFejlet === "nej") return { dele: [resultat], begrundelse: { kode: "resultatmaal-opfyldt" } };
    // When all must have failed, those that are met are enough.
    const baerende = laesning === "alle" ? med("nej") : fokus;
    return { dele: baerende.map((f) => f.vurdering), begrundelse: { kode: "alle-fokusmaal-opfyldt", maal: indsatser(baerende) } };
  }
  // A fokusmål that failed is enough; what the others are then changes nothing.
  const fokusUvist = laesning === "alle" || med("ja").length === 0 ? med("uvist") : [];
  const resultatUvist = resultatFejlet === "uvist";
  const ukendt = [...(resultatUvist ? (["resultatmaal"] as const) : []), ...indsatser(fokusUvist)];
  const uvisse = [...(resultatUvist ? [resultat] : []), ...fokusUvist.map((f) => f.vurdering)];
  return { dele: uvisse, begrundelse: { kode: "afgoerelse-uafklaret", ukendt } };
}

const BAARNE_FLAG: readonly Flag[] = ["afrunding", "ved-graensen", "antal-mangler", "faerre-end-ni-grupper", "hele-tiere", "egen-graense"];

/**
 * `resultat`: the newest result target of the måleår [R4]; `fokusmaal`: the year's verdict on all groups together, by measure.
 * `null` where the workbook has none.
 */
export function skaerpetTilsyn(regler: Regelsaet, omraade: string, aar: number, resultat: Vurdering | null, fokusmaal: Readonly<Record<Indsats, Vurdering | null>>): Vurdering {
  const regel = maaleaarsregel(regler, aar);
  const faelles = {
    ...UDEN_TAL,
    maal: "skaerpet-tilsyn",
    delmaal: null,
    omraade,
    gruppe: I_ALT,
    periode: { art: "aar", aar },
    krav: TOMT_KRAV,
    version: maaleaarsgyldighed(regel),
  } as const;
  if (!regel.gaelder) {
    const begrundelse = { kode: "maaleaar-uden-ordning", aar } as const;
    return { ...faelles, dom: "ikke-gaeldende", foreloebig: false, flag: [], regel: "S3", antagelser: [], hjemmel: regel.kilder, begrundelse, kilder: [] };
  }
  const fokus = regel.fokusmaal.map((indsats) => ({ indsats, vurdering: fokusmaal[indsats] }));
  const [r, f] = [del(resultat), fokus.map((x) => del(x.vurdering))];
  const { beslutning } = regler;
  const svar = beslut(beslutning, r, f);
  const { dele, begrundelse } = afgoerende(svar, { resultat, fokus }, beslutning);
  const kendte = dele.filter((d) => d !== null);
  const laesning = beslut(modsat(beslutning), r, f) === svar ? [] : ["S1-et-er-nok"];
  const antagelser = entydige([...regel.antagelser, ...laesning, ...kendte.flatMap((d) => d.antagelser), ...(kendte.some((d) => d === resultat) ? ["R4-periode"] : [])]);
  const flag = entydige([...kendte.flatMap((d) => d.flag).filter((x) => BAARNE_FLAG.includes(x)), ...(regel.afskaffes ? (["afskaffes"] as const) : [])]);
  return {
    ...faelles,
    dom: DOM[svar],
    foreloebig: erForeloebigBeslutning(beslutning, r, f),
    flag: medAntagelsesflag(flag, antagelser),
    regel: "S1",
    antagelser,
    hjemmel: entydige(["star-skaerpet", ...regel.kilder]),
    begrundelse,
    kilder: kendte.flatMap((d) => d.kilder),
  };
}
