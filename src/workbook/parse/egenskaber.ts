/** What a text in or above a table says about the figures beside or below it. */
import { erFoertidspension, I_ALT, slaaGruppeOp, type Gruppe, type Indsats, type Ydelsesomraade } from "../../rules";
import { noegle, ryd, smaa } from "./celletekst";
import { erKendtOmraade, ligenerOmraade, omraadenavn, omtaltKommune, sigerOmraade } from "./kommuner";
import { laesPeriode, type Periodetekst } from "./periode";
import type { Celle } from "./typer";

export type Dimension = "omraade" | "periode" | "gruppe" | "maal" | "varighed";
export type Benchmarkfelt = "faktisk" | "forventet" | "placering" | "potentiale" | "personer";

/** Every part is there only when the text says it. */
export interface Egenskaber {
  readonly omraade?: { readonly navn: string; readonly sikker: boolean };
  readonly periode?: Periodetekst;
  /** The one month or year that a longer text mentions: used where no heading or label tells. */
  readonly omtalt?: Periodetekst;
  readonly gruppe?: Gruppe | "foertidspension";
  readonly ydelsesomraade?: Ydelsesomraade;
  /** Lower bound in months, and the row's own words, since several rows begin at 0. */
  readonly varighed?: { readonly fra: number; readonly navn: string };
  readonly maalt?: "antal" | "andel";
  /** `Antal personer` is the denominator (`alle`); the bare word `Antal` leaves it to the heading above. */
  readonly med?: "med" | "uden" | "alle";
  readonly indsats?: Indsats;
  readonly slags?: "fokusmaal" | "tidlig-indsats";
  /** The slags is the usual one for these words, not said outright. */
  readonly slagsAntaget?: "fokusmaal" | "tidlig-indsats";
  readonly enhed?: "procent" | "broek";
  readonly benchmark?: Benchmarkfelt;
}

const DIMENSIONER: Readonly<Record<string, Dimension>> = {
  omraade: "omraade", omraader: "omraade", kommune: "omraade", kommuner: "omraade", kommunenavn: "omraade", jobcenter: "omraade", geografi: "omraade", bopaelskommune: "omraade",
  periode: "periode", perioder: "periode", maaned: "periode", maaneder: "periode", tid: "periode", opgoerelsesmaaned: "periode", aarmaaned: "periode", maanedaar: "periode", opgoerelsesperiode: "periode", tidsperiode: "periode",
  ydelsesgruppe: "gruppe", ydelsesgrupper: "gruppe", ydelse: "gruppe", ydelser: "gruppe", ydelsestype: "gruppe", gruppe: "gruppe", grupper: "gruppe", maalgruppe: "gruppe", ydelsesomraade: "gruppe", ydelseskategori: "gruppe",
  maal: "maal", maaling: "maal", indsats: "maal", indikator: "maal", fokusmaal: "maal", vaerdi: "maal", opgoerelse: "maal",
  ydelsesvarighed: "varighed", varighed: "varighed", anciennitet: "varighed", ydelsesanciennitet: "varighed", varighedpaaydelse: "varighed",
};

/** The dimension that a header cell names. */
export const dimensionFor = (celle: Celle): Dimension | null => DIMENSIONER[noegle(celle)] ?? null;

const YDELSESOMRAADER: readonly (readonly [RegExp, Ydelsesomraade])[] = [
  [/^(sygedagpenge|sygedagpengeomraadet|sygedagpengemv|sygedagpengemodtagere|sygedagpengeogjobafklaring(sforloeb)?)$/, "sygedagpenge"],
  [/^(a?dagpenge|a?dagpengeomraadet|a?dagpengemv|a?dagpengemodtagere|arbejdsloeshedsdagpenge)$/, "dagpenge"],
  [/^(kontanthjaelp|kontanthjaelpsomraadet|kontanthjaelpmv|kontanthjaelpsmodtagere|kontanthjaelpsgruppen)$/, "kontanthjaelp"],
  [/^(ialt|total|alleydelser|alleydelserunderet|ydelserialt|ydelsesgrupperialt|alleydelsesgrupper|alleomraader|samlet)$/, "i-alt"],
];

export const laesYdelsesomraade = (celle: Celle): Ydelsesomraade | null => YDELSESOMRAADER.find(([form]) => form.test(noegle(celle)))?.[1] ?? null;

const ENHEDER: Readonly<Record<string, number>> = { u: 12 / 52, m: 1, å: 12 };
const VARIGHED = /^(over|mindst|mere end|fra|mellem|min\.?)?\s*(\d+)\s*(?:(?:-|til|og)\s*\d+)?\s*(uge|mdr|måned|md|år)/;

/** Lower bound in months of a duration: `6-12 mdr.` is 6, `Under 4 uger` and `I alt` are 0; `null` when it is none. */
export function laesVarighed(celle: Celle): number | null {
  const tekst = smaa(celle);
  if (/^(under|op til|højst)\b|^(varighed )?i alt$|^alle/.test(tekst)) return 0;
  const m = VARIGHED.exec(tekst);
  return m ? Math.floor(Number(m[2]) * (ENHEDER[(m[3] ?? "m").charAt(0)] ?? 1)) : null;
}

const SEKS = /(?:\b6|seks)\.? ?(?:mdr|md\b|måned)|tidlig(?:e|t)? (?:beskæftigelses)?indsats|tidligt kontaktforløb/;
const TOLV = /(?:\b12|tolv)\.? ?(?:mdr|md\b|måned)|fokusmål|skærpet tilsyn|afholdelse af samtaler|deltagelse i aktive tilbud/;
const ANCIENNITET = /\(?\b(med )?(mindst |over |i )?(\d+|seks|tolv)\.? ?(mdr|md|måned(er)?s?)\b\.?( eller mere| og derover| eller derover)?( anciennitet| ydelsesanciennitet| på ydelse| på offentlig forsørgelse)?\)?/g;
const UDEN = /\bikke\b|(færre|mindre) end|\buden\b|mangler|under 4 samt|højst 3 samt/;
const MED = /mindst|\bmed\b|har (fået|modtaget|haft|deltaget)|som fik|opfyld/;

const NAEVNER = /^(antal (personer|borgere|ydelsesmodtagere|forløb)|antal i alt|personer( i alt)?|nævner)\b/;

const BENCHMARK: readonly (readonly [RegExp, Benchmarkfelt])[] = [
  [/placering|\brang\b|rangliste/, "placering"],
  [/potentiale/, "potentiale"],
  [/faktisk(?!.*forventet)(?<!forventet og faktisk)/, "faktisk"],
  [/forventet(?!.*faktisk)(?<!faktisk og forventet)/, "forventet"],
  [/^(antal )?personer$/, "personer"],
];

function tolkOrd(tekst: string): Egenskaber {
  const uden = tekst.replace(/uden ?for program/g, " ");
  const kerne = uden.replace(ANCIENNITET, " ");
  const benchmark = BENCHMARK.find(([form]) => form.test(tekst.split(":").at(-1)?.trim() ?? ""))?.[1];
  const [antal, andel] = [/\bantal/.test(kerne), /\bandel|ydelsesgrad|\bpct\b|procent|%/.test(kerne)];
  const [samtaler, tilbud] = [/samtale/.test(kerne), /tilbud|aktivering|løntimer/.test(kerne)];
  const slags = SEKS.test(uden) ? "tidlig-indsats" : TOLV.test(uden) ? "fokusmaal" : null;
  return {
    ...(antal !== andel ? { maalt: antal ? "antal" : "andel" } : {}),
    ...(UDEN.test(kerne) ? { med: "uden" } : MED.test(kerne) ? { med: "med" } : NAEVNER.test(kerne.trim()) ? { maalt: "antal", med: "alle" } : {}),
    ...(samtaler !== tilbud ? { indsats: samtaler ? "samtaler" : "tilbud" } : {}),
    ...(slags ? { slags } : /færre end 4 samtaler/.test(uden) ? { slagsAntaget: "tidlig-indsats" } : {}),
    ...(/\(0 ?- ?1\)/.test(tekst) ? { enhed: "broek" } : /\bpct\b|procent|%/.test(tekst) ? { enhed: "procent" } : {}),
    ...(benchmark ? { benchmark } : {}),
  };
}

const OMTALT = /(?<![-–.] ?|\d)(?:(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) )?(20\d\d)(m\d\d)?(?!\d)(?! ?[-–])/g;
const DATERET = /udtr|opdater|dato|brev|hentet|opgjort d|bekendtg|lov nr/;

/** A month or year inside a title, when it is the only one and not the date of something. */
function omtaltPeriode(tekst: string): Periodetekst | null {
  const fundne = [...tekst.matchAll(OMTALT)].map((m) => m[0].trim());
  const [ene] = new Set(fundne);
  return ene === undefined || new Set(fundne).size > 1 || DATERET.test(tekst) ? null : laesPeriode(ene);
}

const FODNOTE = /^(anm|note|kilde|\*|\d\)|obs\b)/;

/** A mark that points to a note stands after the name. */
const udenNotetegn = (celle: string): string => celle.replace(/(\s*[¹²³*]+|\s+\d\))\s*$/, "");

function tolk(raa: string): Egenskaber {
  const celle = udenNotetegn(raa);
  const tekst = smaa(celle);
  if (FODNOTE.test(tekst) || dimensionFor(celle)) return {};
  const ydelsesomraade = laesYdelsesomraade(celle);
  const omraader = ydelsesomraade ? { ydelsesomraade } : {};
  if (erFoertidspension(celle)) return { gruppe: "foertidspension" };
  const gruppe = slaaGruppeOp(celle) ?? (ydelsesomraade === "i-alt" ? I_ALT : null);
  if (gruppe) return { gruppe, ...omraader };
  const periode = laesPeriode(celle);
  if (periode) return { periode, ...omraader };
  if (erKendtOmraade(celle) || sigerOmraade(celle)) return { omraade: { navn: omraadenavn(celle), sikker: true } };
  const omtalt = omtaltPeriode(tekst);
  const kommune = omtaltKommune(celle);
  const ord: Egenskaber = { ...tolkOrd(tekst), ...(omtalt ? { omtalt } : {}), ...(kommune ? { omraade: { navn: kommune, sikker: true } } : {}) };
  const indhold = Object.keys(ord).length > 0;
  return indhold || !ligenerOmraade(celle) ? { ...ord, ...omraader } : { ...omraader, omraade: { navn: ryd(celle), sikker: false } };
}

const HUKOMMELSE = new Map<string, Egenskaber>();
const HUKOMMELSE_MAX = 5000;
/** Longer texts are prose, not headings. */
const MAKS_TEGN = 1000;

/** What the cell says, as a heading or a label; a number can only be a year or the serial of a date. */
export function egenskaber(celle: Celle): Egenskaber {
  if (typeof celle === "number") {
    const periode = laesPeriode(celle);
    return periode ? { periode } : {};
  }
  if (typeof celle === "boolean" || celle.length > MAKS_TEGN) return {};
  const kendt = HUKOMMELSE.get(celle);
  if (kendt) return kendt;
  if (HUKOMMELSE.size > HUKOMMELSE_MAX) HUKOMMELSE.clear();
  const laest = tolk(celle);
  HUKOMMELSE.set(celle, laest);
  return laest;
}
