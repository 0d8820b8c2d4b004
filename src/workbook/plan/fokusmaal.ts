/** `Tilsyn Fokusmål`: the year's average first, then every month, group and measure [F4–F5]. */
import type { Vurdering } from "../../rules";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan } from "./arkplan";
import { andel, antal } from "./celle";
import * as felt from "./vurderingstabel";

const samlet: Kolonne<Vurdering> = { titel: "Andel med, samlet", stil: "andel", bredde: 12, vaerdi: (v) => andel(v.andelMedSamlet && v.andelMedSamlet.mindst) };
const maaneder: Kolonne<Vurdering> = { titel: "Måneder", stil: "antal", bredde: 10, vaerdi: (v) => antal(v.maaneder) };

const fremme = [felt.omraade, felt.periode, felt.gruppe, felt.maal, felt.afgoerelse, felt.andelUden, felt.graense];
const optalt = [felt.naevner, felt.taeller, felt.uvist, felt.andelMedMindst, felt.andelMedHoejst];
const AAR = [...fremme, felt.fraGraensen, ...optalt, samlet, maaneder, felt.begrundelse];
const MAANED = [...fremme, felt.manglerPersoner, ...optalt, felt.fraGraensen, felt.regel, felt.kildecelle];

export function fokusmaalark(vurderinger: readonly Vurdering[], stempel: Stempel): ArkPlan | null {
  const egne = vurderinger.filter((v) => v.maal === "fokusmaal-samtaler" || v.maal === "fokusmaal-tilbud");
  if (egne.length === 0) return null;
  const bygger = new Arkbygger();
  bygger.tabel("Årets gennemsnit", "Tilsyn_Fokusmaal_aar", AAR, egne.filter((v) => v.periode.art === "aar"));
  bygger.tabel("Måned for måned", "Tilsyn_Fokusmaal_maaned", MAANED, egne.filter((v) => v.periode.art === "maaned"));
  return bygger.ark(
    { noegle: "fokusmaal", navn: "Tilsyn Fokusmål", undertitel: "Personer med mindst 12 måneder på ydelsen: samtaler, og tilbud eller løntimer, inden for 12 måneder" },
    stempel,
  );
}
