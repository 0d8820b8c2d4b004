/** What-if: a scenario laid on top of the rules that judge the facts. The facts' own rules are not touched. */
import * as z from "zod/mini";
import { type Dag, fraIso } from "../grundlag/tid";
import { egenGraenseSkema, type EgenGraense, INGEN_REGELVALG, medValg, type Regelsaet, type Regelvaerdi, slaaOp, type VaerdiId } from "../regeldata";
import { gaelderPaa, type Gyldig } from "../regeldata/gyldighed";

/** The first day that the rules know. */
const FOERSTE = fraIso("2020-01-01");
const dag = z.int().check(z.gte(FOERSTE), z.lte(fraIso("2040-12-31")));

/** A name is shown and saved: it must not hold a person's id. */
const udenPersonnummer = (navn: string): boolean => !/(?<!\d)\d{5,6}[ –-]?\d{4}(?!\d)/.test(navn);

export const scenarieSkema = z.object({
  navn: z.string().check(z.trim(), z.minLength(1), z.maxLength(40), z.refine(udenPersonnummer)),
  /** Limits on the share without. */
  graenser: z.array(egenGraenseSkema),
  oevo: z.enum(["som-reglerne", "taeller", "taeller-ikke"]),
  /** The rules of that day are used for every month; `null`: each month its own. */
  reglerFra: z.nullable(dag),
  /** An earlier cut-off leaves out what came after; up to a later one, what is planned counts as held. `null`: the facts' own. */
  udtraeksdato: z.nullable(dag),
});
/** Data without persons: those exempted stand only in the scenario's own table on the sheet. */
export type Scenarie = z.infer<typeof scenarieSkema>;

const ALTID = { fra: FOERSTE, til: null };

/** The version in force on the day holds on every day; what has none has none. */
function paaDag(r: Regelsaet, d: Dag): Regelsaet {
  const altid = <T extends Gyldig>(versioner: readonly T[]): readonly T[] => versioner.filter((v) => gaelderPaa(v, d)).map((v) => ({ ...v, ...ALTID }));
  const vaerdier = new Map<VaerdiId, readonly Regelvaerdi[]>();
  for (const id of r.vaerdier.keys()) {
    const version = slaaOp(r, id, d);
    vaerdier.set(id, version ? [{ ...version, ...ALTID }] : []);
  }
  const pligter = new Map([...r.pligter].map(([gruppe, p]) => [gruppe, { samtaler: altid(p.samtaler), tilbud: altid(p.tilbud) }]));
  return { ...r, vaerdier, modeller: altid(r.modeller), oevo: altid(r.oevo), pligter };
}

const medOevo = (r: Regelsaet, oevo: Scenarie["oevo"]): Regelsaet =>
  oevo === "som-reglerne" ? r : { ...r, oevo: r.oevo.map((v) => ({ ...v, taeller: oevo === "taeller" ? "alle" : "ingen" })) };

const medGraenser = (r: Regelsaet, graenser: readonly EgenGraense[]): Regelsaet =>
  graenser.length === 0 ? r : medValg(r, { ...INGEN_REGELVALG, egneGraenser: [...r.egneGraenser.filter((e) => graenser.every(({ graense }) => graense !== e.graense)), ...graenser] });

/** Another rule version first, then what the scenario changes in it. */
export const medScenarie = (r: Regelsaet, { reglerFra, oevo, graenser }: Scenarie): Regelsaet => medGraenser(medOevo(reglerFra === null ? r : paaDag(r, reglerFra), oevo), graenser);
