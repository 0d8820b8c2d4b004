/** Whether the authority writes: the limit is passed in each month of a run [T1, T5–T7]. */
import type { Begrundelse } from "../grundlag/begrundelse";
import type { Broek } from "../grundlag/broek";
import { alle, type Svar } from "../grundlag/kleene";
import type { Henvendelse } from "../grundlag/inddata";
import type { Maanedstal } from "../grundlag/maanedstal";
import { type Maaned, sidsteDag } from "../grundlag/tid";
import type { Dom, Flag, Krav, Observation, Vurdering } from "../grundlag/vurdering";
import { type Gruppe, I_ALT } from "../grundlag/ydelsesgruppe";
import { harPligt, kraev, type Model, modelFor, type Regelsaet, type Regelvaerdi, somAndel } from "../regeldata";
import { egenGraenseflag, entydige, medAntagelsesflag, talteAntagelser } from "./antagelser";
import { maanederUnderOpfoelgning } from "./breve";
import { erForeloebig, type Kontekst, spaendet, TOMT_KRAV, UDEN_TAL } from "./kontekst";
import { loebet, loebsflag, maanedsAndel, mindstPersoner, mod, naermesteAfstand, type Serie, type Tabel } from "./serier";
import { kraevetAntal } from "./tidlig-indsats";

const DOM: Readonly<Record<Svar, Dom>> = { ja: "henvendelse", nej: "ingen-henvendelse", uvist: "uafklaret" };
const KODE = { ja: "over-i-alle", nej: "ikke-over-i-alle", uvist: "loeb-uafklaret" } as const;

const graenseI = (r: Regelsaet, maaned: Maaned): Regelvaerdi => kraev(r, "tidlig-graense-uden", sidsteDag(maaned));

/** The month counts towards a letter. Unknown head counts are taken as enough [T5]. */
function udloeser(m: Maanedstal | undefined, model: Model, graense: Broek, bredt: boolean): Svar {
  const personer = model.mindstPersoner === null ? "ja" : (mindstPersoner(m, model.mindstPersoner) ?? "ja");
  return alle([mod(m, ">", graense, bredt, "nej"), personer]);
}

const TOM_SERIE: Serie = new Map();

/** Models by group apply to the groups with a duty, pooled ones to the total. */
const hoererTil = (r: Regelsaet, gruppe: Gruppe, model: Model, t: Tabel, maaned: Maaned): boolean =>
  model.samlet || model.maaneder === null ? gruppe === I_ALT : gruppe !== I_ALT && harPligt(r, gruppe, t.indsats, sidsteDag(maaned));

type Udfald = Pick<Vurdering, "dom" | "foreloebig" | "flag" | "antagelser" | "afstand" | "begrundelse" | "kilder">;
const uafgjort = (begrundelse: Begrundelse): Udfald => ({ dom: "uafklaret", foreloebig: false, flag: [], antagelser: [], afstand: UDEN_TAL.afstand, begrundelse, kilder: [] });

function loebsdom(serie: Serie, maaneder: readonly Maaned[], model: Model, regel: Regelvaerdi, k: Kontekst): Udfald {
  const graense = somAndel(regel);
  const tal = maaneder.map((m) => serie.get(m));
  const svar = alle(tal.map((m) => udloeser(m, model, graense, false)));
  const bredt = alle(tal.map((m) => udloeser(m, model, graense, true)));
  const kendte = tal.filter((m) => m !== undefined);
  const udenAntal = svar === "ja" && model.mindstPersoner !== null && kendte.some((m) => m.optaelling === null);
  const overSkift = maaneder[0] !== undefined && modelFor(k.regler, maaneder[0])?.id !== model.id;
  const antagelser = entydige([
    ...model.antagelser,
    ...(overSkift ? ["T5-loeb-over-skift"] : []),
    ...(udenAntal ? ["T5-antal-mangler"] : []),
    ...kendte.flatMap((m) => talteAntagelser(m, k)),
  ]);
  const flag: readonly Flag[] = [...egenGraenseflag(regel), ...loebsflag(tal, graense, svar, bredt), ...(udenAntal ? (["antal-mangler"] as const) : [])];
  return {
    dom: DOM[svar],
    foreloebig: maaneder.some((m) => erForeloebig(m, k)),
    flag: medAntagelsesflag(flag, antagelser),
    antagelser,
    afstand: naermesteAfstand(tal, "<=", graense),
    begrundelse: { kode: KODE[svar], maaneder: maaneder.map((m) => maanedsAndel(serie, m)), graense },
    kilder: kendte.flatMap((m) => m.kilder),
  };
}

function statusraekke(t: Tabel, gruppe: Gruppe, model: Model, k: Kontekst): Vurdering {
  const { sidste, omraade, indsats } = t;
  const regel = graenseI(k.regler, sidste);
  const har = sidste - t.foerste + 1;
  const maaneder = loebet(sidste - Math.min(har, model.maaneder ?? 1) + 1, Math.min(har, model.maaneder ?? 1));
  const krav: Krav = {
    ...TOMT_KRAV,
    andelUden: somAndel(regel),
    sammenligning: model.udloeser,
    antal: kraevetAntal(k.regler, indsats, gruppe, sidsteDag(sidste)),
    maaneder: model.maaneder,
    mindstPersoner: model.mindstPersoner,
  };
  const udfald =
    model.maaneder === null
      ? uafgjort({ kode: "model-ukendt" })
      : har < model.maaneder
        ? uafgjort({ kode: "for-faa-maaneder", har, kraever: model.maaneder })
        : loebsdom(t.grupper.get(gruppe) ?? TOM_SERIE, maaneder, model, regel, k);
  const periode = spaendet(maaneder[0] ?? sidste, sidste);
  const version = { fra: model.fra, til: model.til };
  return { ...UDEN_TAL, maal: "henvendelse", delmaal: indsats, omraade, gruppe, periode, krav, regel: model.regel, version, hjemmel: model.kilder, ...udfald };
}

/**
 * The latest run of months of each group with a duty, or of the total under the pooled model; none for a run that reaches
 * into months in which earlier letters to the area are followed up [T4].
 */
export function henvendelser(t: Tabel, breve: readonly Henvendelse[], k: Kontekst): readonly Vurdering[] {
  const model = modelFor(k.regler, t.sidste);
  if (!model) return [];
  const foerste = t.sidste - (model.maaneder ?? 1) + 1;
  if (maanederUnderOpfoelgning(k.regler, breve).some((m) => foerste <= m && m <= t.sidste)) return [];
  const grupper = model.samlet || model.maaneder === null ? [I_ALT] : [...t.grupper.keys()].filter((g) => hoererTil(k.regler, g, model, t, t.sidste));
  return grupper.map((gruppe) => statusraekke(t, gruppe, model, k));
}

/** Earlier runs that triggered; runs that follow on each other are one observation from first to last month. */
export function tidligereHenvendelser(r: Regelsaet, t: Tabel): readonly Observation[] {
  return [...t.grupper].flatMap(([gruppe, serie]) => {
    const spaend: { fra: Maaned; til: Maaned; slut: Maaned; egen: boolean }[] = [];
    for (let slut = t.foerste; slut < t.sidste; slut++) {
      const model = modelFor(r, slut);
      if (!model?.maaneder || !hoererTil(r, gruppe, model, t, slut)) continue;
      const fra = slut - model.maaneder + 1;
      const regel = graenseI(r, slut);
      const graense = somAndel(regel);
      if (fra < t.foerste || loebet(fra, model.maaneder).some((m) => udloeser(serie.get(m), model, graense, false) !== "ja")) continue;
      const forrige = spaend.at(-1);
      if (forrige && forrige.slut === slut - 1) Object.assign(forrige, { til: slut, slut });
      else spaend.push({ fra, til: slut, slut, egen: regel.ophav === "egen-graense" });
    }
    return spaend.map(({ fra, til, egen }): Observation => {
      const kilder = loebet(fra, til - fra + 1).flatMap((m) => serie.get(m)?.kilder ?? []);
      return { kode: "tidligere-henvendelse", omraade: t.omraade, delmaal: t.indsats, gruppe, periode: spaendet(fra, til), ...(egen ? { egenGraense: true } : {}), kilder };
    });
  });
}
