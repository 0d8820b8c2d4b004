/** A scenario evaluated beside the facts, by the same functions. */
import type { Inddata, Resultat, Valg } from "../grundlag/resultat";
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Persondata } from "../grundlag/persondata";
import { sidsteFaktiskeMaaned } from "../person/indeks";
import { byg, type Motor } from "../person/motor";
import type { Skridt } from "../person/orden";
import type { Regelsaet } from "../regeldata";
import { vurder } from "../vurdering/alt";
import { medScenarie, type Scenarie } from "./overlejring";
import { medFritagne } from "./overlejring-fritag";
import { type Flytning, type Flytteudfald, INTET_FLYTTET, medFlyttede } from "./overlejring-flyt";
import { type Domforskel, type Personforskel, personforskelle, stilOp } from "./overlejring-forskel";

/** What the run of the facts had and gave; only read. */
export interface Fakta {
  readonly inddata: Inddata;
  readonly valg: Valg;
  readonly regler: Regelsaet;
  readonly resultat: Resultat;
  /** `null` without persons. */
  readonly talt: { readonly motor: Motor; readonly maanedstal: readonly Maanedstal[] } | null;
}

/** What is marked in the scenario's own tables on the sheet; never saved. */
export interface Scenariemaerker {
  /** Ids as `Persondata` holds them. */
  readonly fritagne: ReadonlySet<string>;
  readonly flytninger: readonly Flytning[];
}

export interface Scenarieudfald {
  readonly scenarie: Scenarie;
  readonly resultat: Resultat;
  readonly domme: readonly Domforskel[];
  readonly personer: readonly Personforskel[];
  /** Persons that the scenario exempts and the data know. */
  readonly fritagne: number;
  readonly haendelser: Flytteudfald;
}

interface Optalt {
  readonly motor: Motor;
  readonly maanedstal: readonly Maanedstal[];
}

/** The facts' first month to the last that ends by the scenario's cut-off; after the facts' own, what is planned is held. */
function* tael(data: Persondata, { resultat, talt }: Fakta, regler: Regelsaet, udtraeksdato: number | null): Skridt<Optalt | null> {
  const fakta = resultat.udtraeksdato;
  if (talt === null || fakta === null || talt.maanedstal.length === 0) return null;
  const slut = udtraeksdato ?? fakta;
  const motor = yield* byg(data, { udtraeksdato: Math.min(slut, fakta) }, regler);
  const fra = talt.maanedstal.reduce((a, { maaned }) => Math.min(a, maaned), Infinity);
  const sidste = slut > fakta ? sidsteFaktiskeMaaned(slut) : motor.sidsteMaaned;
  return { motor, maanedstal: yield* motor.maanedstal(fra, sidste, slut > fakta ? "planlagte" : "fakta") };
}

interface Overlejret {
  readonly data: Persondata;
  readonly udfald: Flytteudfald;
}

/** The persons as the scenario has them; interviews moved to a day by its cut-off, or the facts', have been held. */
function overlejr(data: Persondata, { fritagne, flytninger }: Scenariemaerker, udtraeksdato: number): Overlejret {
  const flyttet = medFlyttede(data, flytninger, udtraeksdato);
  return { data: medFritagne(flyttet.data, fritagne), udfald: flyttet.udfald };
}

export function* koerScenarie(fakta: Fakta, scenarie: Scenarie, maerker: Scenariemaerker): Skridt<Scenarieudfald> {
  const regler = medScenarie(fakta.regler, scenarie);
  const { personer } = fakta.inddata;
  const { udtraeksdato } = fakta.resultat;
  const overlejret = personer && overlejr(personer, maerker, Math.min(scenarie.udtraeksdato ?? Infinity, udtraeksdato ?? 0));
  const data = overlejret?.data ?? null;
  const optalt = data && (yield* tael(data, fakta, regler, scenarie.udtraeksdato));
  const flyttet = scenarie.udtraeksdato !== null && scenarie.udtraeksdato !== udtraeksdato;
  // The year stays the facts' when the cut-off moves into another.
  const valg: Valg = flyttet ? { udtraeksdato: scenarie.udtraeksdato, maaleaar: fakta.resultat.maaleaar } : { ...fakta.valg, udtraeksdato };
  const resultat = yield* vurder(fakta.inddata, valg, optalt?.maanedstal ?? [], regler);
  const maaned = optalt && fakta.talt ? Math.min(fakta.talt.motor.sidsteMaaned, optalt.motor.sidsteMaaned) : 0;
  const forskelle = optalt && fakta.talt && data ? yield* personforskelle(fakta.talt.motor, optalt.motor, maaned, data.kommuner, data.grupper) : [];
  return {
    scenarie,
    resultat,
    domme: stilOp(fakta.resultat.vurderinger, resultat.vurderinger),
    personer: forskelle,
    fritagne: personer === null ? 0 : personer.personer.filter((p) => maerker.fritagne.has(p)).length,
    haendelser: overlejret?.udfald ?? INTET_FLYTTET,
  };
}
