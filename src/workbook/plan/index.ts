/** Verdicts → a plan of sheets and highlights. The one door of `plan`. */
import { afstem, type Genopretningsgrundlag, type Regelsaet, type Resultat, tilEnde } from "../../rules";
import type { Aflaesning } from "../parse/typer";
import { laesAntagelsesvalg } from "./antagelser";
import { type Stempel } from "./ark";
import type { ArkPlan, Skriveplan } from "./arkplan";
import { datakvalitetsark } from "./datakvalitet";
import { fokusmaalark } from "./fokusmaal";
import { fremskrivningsark } from "./fremskrivning";
import { afstemningsark } from "./afstemning";
import type { Brugerord } from "./brugerord";
import { genopretningsark } from "./genopretning";
import { mangellisteark, personmarkeringer, type Personoverblik, type Planstade } from "./mangelliste";
import { markeringer } from "./markeringer";
import { overbliksark } from "./overblik";
import { regelgrundlagsark } from "./regelgrundlag";
import { resultatmaalark } from "./resultatmaal";
import { tidligIndsatsark } from "./tidlig-indsats";

export type * from "./arkplan";
export { type Antagelsesvalg, laesAntagelsesvalg } from "./antagelser";
export * from "./brugerord";
export { type Brugerkolonne, brugerceller, brugerfelter } from "./brugertabel";
export { laesMaerker, scenarieark } from "./scenarie";
export { overblik, svarudfald } from "./overblik";
export { omfangAf, type Omfang } from "./omfang";
export { maaltekst } from "./mangelkolonner";
export { findValg, type Personvalg, type Valgtraekke, type Valgudfald } from "./personvalg";
export type { Personoverblik, Planstade } from "./mangelliste";

export interface Planinput extends Stempel {
  readonly aflaesning: Aflaesning;
  readonly resultat: Resultat;
  /** The rules that judged: the law, with the user's choices on top. */
  readonly regler: Regelsaet;
  /** `null` when the workbook has printed tables only. */
  readonly personer: Personoverblik | null;
  /** What the redegørelse and the case review are written from; `null` without persons. */
  readonly genopretning: Genopretningsgrundlag | null;
  /** What the user wrote on our sheets before this run. */
  readonly brugerord: Brugerord;
}

/** The plan in slices: the lists of persons row by row, every sheet for itself. */
export function* planlaeg({ aflaesning, resultat, regler, personer, genopretning, brugerord, ...stempel }: Planinput): Generator<Planstade | null, Skriveplan, void> {
  const mangelliste = personer && (yield* mangellisteark(personer, stempel));
  const genopretningen = yield* genopretningsark({ resultat, grundlag: genopretning, personer, brugerord }, stempel);
  const fremskrivning = personer && (yield* fremskrivningsark(personer, stempel));
  const ark: ArkPlan[] = [];
  const laeg: readonly (() => ArkPlan | null)[] = [
    () => overbliksark(resultat, aflaesning, stempel),
    () => fokusmaalark(resultat.vurderinger, stempel),
    () => tidligIndsatsark(resultat, stempel),
    () => resultatmaalark(resultat.vurderinger, aflaesning.inddata, stempel),
    () => mangelliste,
    () => genopretningen,
    () => fremskrivning,
    () => afstemningsark(personer ? afstem(regler, aflaesning.inddata.trykte, personer.maanedstal) : [], stempel),
    () => datakvalitetsark(aflaesning, stempel),
    () => regelgrundlagsark({ resultat, regler, valg: laesAntagelsesvalg(brugerord), ord: brugerord }, stempel),
  ];
  for (const lav of laeg) {
    const et = lav();
    if (et) ark.push(et);
    yield null;
  }
  return { ark, markeringer: [...markeringer(resultat, aflaesning), ...(personer && mangelliste ? personmarkeringer(personer, mangelliste) : [])] };
}

/** `planlaeg` without pauses. */
export const lavPlan = (ind: Planinput): Skriveplan => tilEnde(planlaeg(ind));
