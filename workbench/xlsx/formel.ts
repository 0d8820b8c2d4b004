/** Formula texts between the file and what a person sees. */
import { KOLONNER, kolonnenavn, kolonnenummer, RAEKKER } from "./a1";

/** Functions that files write with `_xlfn.` (and those of `_xlfn._xlws.`) though a person does not. */
const NYE = new Set(
  ("ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST").split(" "),
);
const XLWS = new Set(["FILTER", "SORT"]);

/** Leaves texts and quoted sheet names alone. */
const uden = (formel: string, moenster: string, med: (fundet: string) => string): string =>
  formel.replace(new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|${moenster}`, "g"), (hele: string) => (/^["']/.test(hele) ? hele : med(hele)));

/** The file's text as a person sees it, with `=`. */
export const vist = (formel: string): string => `=${/_xl/.test(formel) ? uden(formel, "(_xl(?:fn|ws|udf|pm|dudf)[._](?:_xlws\\.)?|_xldudf_)", () => "") : formel}`;

/** The add-in's own functions. */
const VORES = /^(?:(?:FOKUSMAAL|TIDLIG_INDSATS)_\w+|RESULTATMAAL|SKAERPET_TILSYN)$/;

const funktion = (navn: string): string => {
  const stor = navn.toUpperCase();
  if (VORES.test(stor)) return `_xldudf_${navn}`;
  if (XLWS.has(stor)) return `_xlfn._xlws.${navn}`;
  return NYE.has(stor) ? `_xlfn.${navn}` : navn;
};

/** A person's text as the file holds it, without `=`. */
export const gemt = (formel: string): string =>
  uden(formel.replace(/^=/, ""), "(?<![\\w.])([A-Za-z][\\w.]*)(?=\\()", (navn) => funktion(navn));

const HENVISNING = "((?<![\\w.$\\]])\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?![\\w(.!])|(?<![\\w.$\\]])\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\w(.!])|(?<![\\w.$\\]])\\$?\\d{1,7}:\\$?\\d{1,7}(?![\\w(.!]))";

const flytLed = (led: string, raekker: number, kolonner: number): string =>
  led.replace(/(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?/, (hele: string, d1: string, k: string | undefined, d2: string, r: string | undefined) => {
    // In `$5` the first dollar belongs to the row.
    const kFast = d1 === "$" && k !== undefined, rFast = d2 === "$" || (k === undefined && d1 === "$");
    const kolonne = k === undefined || kFast ? 0 : kolonnenummer(k) + kolonner, raekke = r === undefined || rFast ? 1 : Number(r) + raekker;
    if (kolonne < 0 || kolonne >= KOLONNER || raekke < 1 || raekke > RAEKKER) return "#REF!";
    const nyK = k === undefined ? "" : kFast ? `$${k}` : kolonnenavn(kolonne), nyR = r === undefined ? "" : rFast ? `$${r}` : String(raekke);
    return hele === "" ? "" : nyK + nyR;
  });

/** A shared formula as it reads `raekker` down and `kolonner` to the right of where it is written. */
export const flyttet = (formel: string, raekker: number, kolonner: number): string =>
  uden(formel, HENVISNING, (fundet) => fundet.split(":").map((led) => flytLed(led, raekker, kolonner)).join(":"));
