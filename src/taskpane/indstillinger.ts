/** What the user has set, kept in the workbook. A field that cannot be read counts as not set. */
import * as z from "zod/mini";
import { EGNE_GRAENSER, type EgenGraense, egenGraenseSkema, fraIso, type Scenarie, scenarieSkema, type Valg } from "../rules";

const eksisterer = (dag: string): boolean => {
  try {
    return fraIso(dag) > 0;
  } catch {
    return false;
  }
};

const hoejstEnAfHver = (graenser: readonly EgenGraense[]): boolean => EGNE_GRAENSER.every((id) => graenser.filter(({ graense }) => graense === id).length <= 1);

export const MAKS_SCENARIER = 20;

const felt = <T>(skema: z.ZodMiniType<T>): z.ZodMiniType<T | null> => z.catch(z.nullable(skema), null);

const SKEMA = z.catch(
  z.object({
    kommune: felt(z.string().check(z.trim(), z.minLength(1), z.maxLength(60))),
    udtraeksdato: felt(z.string().check(z.refine(eksisterer))),
    maaleaar: felt(z.int().check(z.gte(2015), z.lte(2040))),
    loebenumre: z.catch(z.boolean(), false),
    egneGraenser: z.catch(z.array(egenGraenseSkema).check(z.refine(hoejstEnAfHver)), []),
    medTilgang: z.catch(z.boolean(), false),
    scenarier: z.catch(z.pipe(z.array(z.catch(z.nullable(scenarieSkema), null)).check(z.maxLength(MAKS_SCENARIER)), z.transform((alle) => alle.filter((s) => s !== null))), []),
  }),
  { kommune: null, udtraeksdato: null, maaleaar: null, loebenumre: false, egneGraenser: [], medTilgang: false, scenarier: [] },
);

export interface Indstillinger {
  /** Used for tables that do not name an area. */
  readonly kommune: string | null;
  /** `YYYY-MM-DD` [U0]. */
  readonly udtraeksdato: string | null;
  readonly maaleaar: number | null;
  /** Persons stand with running numbers instead of ids in what is written and shown. */
  readonly loebenumre: boolean;
  /** Limits that are judged by instead of the law's; kept here and nowhere else. */
  readonly egneGraenser: readonly EgenGraense[];
  /** Last year's arrivals and exits are reckoned with in the projection. */
  readonly medTilgang: boolean;
  /** Saved what-ifs; data without persons. */
  readonly scenarier: readonly Scenarie[];
}

export const laesIndstillinger = (vaerdi: unknown): Indstillinger => SKEMA.parse(vaerdi);

export const somValg = ({ udtraeksdato, maaleaar }: Pick<Indstillinger, "udtraeksdato" | "maaleaar">): Valg => ({ udtraeksdato: udtraeksdato === null ? null : fraIso(udtraeksdato), maaleaar });
