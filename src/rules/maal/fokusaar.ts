/** The year's fokusmål: the mean of the months' shares, with the pooled share beside it [F4, F5]. */
import { holder, laegSammen, middel, procentpoint, sikre, uden } from "../grundlag/andel";
import { broek, gange, gennemsnit, NUL, plus, sammenlign } from "../grundlag/broek";
import { andelMed, type Interval, type Optaelling } from "../grundlag/interval";
import type { Svar } from "../grundlag/kleene";
import type { Maanedstal } from "../grundlag/maanedstal";
import { dagAf } from "../grundlag/tid";
import type { Vurdering } from "../grundlag/vurdering";
import type { Regelsaet } from "../regeldata";
import { domFor, graenseflag } from "./andelsdom";
import { entydige, medAntagelsesflag, talteAntagelser } from "./antagelser";
import { foerReglerne, type Fokusregel, fokusregel } from "./fokusregel";
import { erForeloebig, erSlut, type Kontekst, TOMT_KRAV, UDEN_TAL } from "./kontekst";

const KODE = { ja: "aar-opfylder", nej: "aar-opfylder-ikke", uvist: "aar-uafklaret" } as const;

function samletOptaelling(maaneder: readonly Maanedstal[]): Optaelling | null {
  const led = maaneder.map((m) => m.optaelling);
  return led.every((o) => o !== null) ? laegSammen(led) : null;
}

/** Without a pooled share the mean decides alone; two that disagree decide nothing, unless the user has settled which one does [F4]. */
function udfald(middelsvar: Svar, samletsvar: Svar | null, aarsmaal: Regelsaet["aarsmaal"]): { readonly svar: Svar; readonly uenige: boolean } {
  if (aarsmaal === "middel") return { svar: middelsvar, uenige: false };
  if (aarsmaal === "samlet") return { svar: samletsvar ?? "uvist", uenige: false };
  if (samletsvar === null || samletsvar === middelsvar) return { svar: middelsvar, uenige: false };
  return { svar: "uvist", uenige: middelsvar !== "uvist" && samletsvar !== "uvist" };
}

/**
 * Over the year's persons; a printed share is taken as printed, weighed with its month's persons [D5]. A month whose
 * persons may not be in the denominator at all has no weight of its own: then the persons are counted [U2].
 */
function samletAndel(maaneder: readonly Maanedstal[], andele: readonly Interval[], optaelling: Optaelling): Interval | null {
  const usikre = optaelling.maaskeNej + optaelling.maaskeJa > 0 || sikre(optaelling) === 0;
  if (usikre || !andele.every((a) => sammenlign(a.mindst, a.hoejst) === 0)) return andelMed(optaelling);
  const taeller = maaneder.reduce((sum, m, i) => plus(sum, gange(andele[i]?.mindst ?? NUL, broek(m.optaelling ? sikre(m.optaelling) : 0))), NUL);
  const andel = gange(taeller, broek(1, sikre(optaelling)));
  return { mindst: andel, hoejst: andel };
}

type Talt = Pick<Vurdering, "andelMed" | "andelMedSamlet" | "afstand" | "dom" | "flag" | "antagelser" | "begrundelse">;

function talt(maaneder: readonly Maanedstal[], andele: readonly Interval[], optaelling: Optaelling | null, regel: Fokusregel, k: Kontekst): Talt {
  const med = middel(andele);
  const samlet = optaelling && samletAndel(maaneder, andele, optaelling);
  const { graense } = regel;
  const [udenMiddel, udenSamlet] = [uden(med), samlet && uden(samlet)];
  const [middelsvar, samletsvar] = [holder(udenMiddel, "<", graense), udenSamlet && holder(udenSamlet, "<", graense)];
  const { aarsmaal } = k.regler;
  const { svar, uenige } = udfald(middelsvar, samletsvar, aarsmaal);
  const afgoerende = aarsmaal === "samlet" && udenSamlet ? udenSamlet : udenMiddel;
  const afrunding = maaneder.some((m) => m.afrunding !== null) ? gennemsnit(maaneder.map((m) => m.afrunding ?? NUL)) : null;
  const total = maaneder.every((m) => m.fuldTotal) ? [] : (["faerre-end-ni-grupper"] as const);
  const flag = [...regel.flag, ...graenseflag(afgoerende, afrunding, "<", graense), ...(samlet === null ? (["antal-mangler"] as const) : []), ...total];
  const laesningAfgjorde = samletsvar === null || uenige || (aarsmaal !== "uafgjort" && middelsvar !== samletsvar) ? ["F4-middel"] : [];
  const antagelser = entydige([...regel.antagelser, ...laesningAfgjorde, ...maaneder.flatMap((m) => talteAntagelser(m, k))]);
  return {
    andelMed: med,
    andelMedSamlet: samlet,
    afstand: { personer: null, procentpoint: procentpoint(afgoerende.hoejst, graense) },
    dom: domFor[svar],
    flag: medAntagelsesflag(flag, antagelser),
    antagelser,
    begrundelse:
      aarsmaal === "samlet" && udenSamlet === null
        ? { kode: "samlet-mangler", uden: udenMiddel, graense }
        : { kode: uenige ? "middel-og-samlet-uenige" : KODE[svar], uden: udenMiddel, udenSamlet, graense, maaneder: maaneder.length, ...(aarsmaal === "samlet" ? { efter: "samlet" } : {}) },
  };
}

/**
 * `serie`: one year's figures of one area, group and measure, at least one.
 * Months missing make the year provisional; months with an empty denominator are left out without that mark.
 */
export function fokusaar(aar: number, serie: readonly [Maanedstal, ...Maanedstal[]], k: Kontekst): Vurdering {
  const { indsats, omraade, gruppe } = serie[0];
  const slut = serie.filter((m) => erSlut(m.maaned, k));
  const medTal = slut.filter((m) => m.tilstand === "tal");
  const tomme = slut.filter((m) => m.tilstand === "tom").length;
  const kilder = serie.flatMap((m) => m.kilder);
  const faelles = { ...UDEN_TAL, maal: `fokusmaal-${indsats}`, delmaal: null, omraade, gruppe, periode: { art: "aar", aar }, kilder, regel: "F4", maaneder: medTal.length } as const;
  const regel = fokusregel(k.regler, indsats, dagAf({ aar, maaned: 1, dag: 1 }), dagAf({ aar, maaned: 12, dag: 31 }));
  if (!regel) {
    return { ...faelles, ...foerReglerne(k.regler, aar), krav: TOMT_KRAV, dom: "ikke-gaeldende", foreloebig: false, flag: [], regel: "S3", antagelser: [], begrundelse: { kode: "ingen-regel" } };
  }
  const { krav, version } = regel;
  const hjemmel = entydige([...regel.hjemmel, "star-qa-fokus"]);
  const foreloebig = medTal.length + tomme < 12 || medTal.some((m) => erForeloebig(m.maaned, k));
  const andele = medTal.map((m) => m.andelMed).filter((a) => a !== null);
  if (andele.length === 0) {
    const tom = tomme === serie.length && tomme > 0;
    const dom = tom ? "ikke-relevant" : "uafklaret";
    return { ...faelles, krav, version, hjemmel, dom, foreloebig, flag: [], antagelser: [], begrundelse: { kode: tom ? "tom-naevner" : "tal-mangler" } };
  }
  const o = samletOptaelling(medTal);
  const antal = { naevner: o && sikre(o), taeller: o && o.ja, uvist: o && o.uvist, undtaget: o && o.undtaget };
  return { ...faelles, krav, version, hjemmel, foreloebig, ...antal, ...talt(medTal, andele, o, regel, k) };
}
