/** `Tilsyn Fokusmål`: the year's average first, then every month, group and measure [F4–F5]. */
import { type Vurdering } from "../../rules";
import { ark, bredder, bredeste, efter, TOP, tabel, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan } from "./arkplan";
import { andel, antal, celle } from "./celle";
import { linjer } from "./ark";
import * as felt from "./vurderingstabel";

const samlet: Kolonne<Vurdering> = { titel: "Andel med, samlet", stil: "andel", bredde: 12, vaerdi: (v) => andel(v.andelMedSamlet && v.andelMedSamlet.mindst) };
const maaneder: Kolonne<Vurdering> = { titel: "Måneder", stil: "antal", bredde: 10, vaerdi: (v) => antal(v.maaneder) };

const AAR = [felt.omraade, felt.periode, felt.gruppe, felt.maal, maaneder, felt.naevner, felt.taeller, felt.uvist, felt.andelMedMindst, felt.andelMedHoejst, samlet, felt.andelUden, felt.graense, felt.afgoerelse, felt.begrundelse];
const MAANED = [felt.omraade, felt.periode, felt.gruppe, felt.maal, felt.naevner, felt.taeller, felt.uvist, felt.andelMedMindst, felt.andelMedHoejst, felt.andelUden, felt.graense, felt.manglerPersoner, felt.fraGraensen, felt.afgoerelse, felt.kildecelle];

export const erFokusmaal = (v: Vurdering): boolean => v.maal === "fokusmaal-samtaler" || v.maal === "fokusmaal-tilbud";

export function fokusmaalark(vurderinger: readonly Vurdering[], stempel: Stempel): ArkPlan | null {
  const egne = vurderinger.filter(erFokusmaal);
  if (egne.length === 0) return null;
  const aarsoverskrift = linjer(TOP + 1, [[celle("Årets gennemsnit", "etiket")]]);
  const aar = tabel("Tilsyn_Fokusmaal_aar", TOP + 2, AAR, egne.filter((v) => v.periode.art === "aar"));
  const maanedsoverskrift = linjer(efter(aar), [[celle("Måned for måned", "etiket")]]);
  const maaned = tabel("Tilsyn_Fokusmaal_maaned", efter(aar) + 1, MAANED, egne.filter((v) => v.periode.art === "maaned"));
  return ark(
    {
      noegle: "fokusmaal",
      navn: "Tilsyn Fokusmål",
      undertitel: "Personer med mindst 12 måneder på ydelsen: mindst 4 samtaler, mindst ét tilbud eller løntimer nok, inden for 12 måneder",
      blokke: [aarsoverskrift, aar, maanedsoverskrift, maaned],
      bredder: bredeste(bredder(AAR), bredder(MAANED)),
    },
    stempel,
  );
}
