/** `Tilsyn Afstemning`: our count beside the printed figure for the same month, group and measure. */
import { somTal, type Afstemning } from "../../rules";
import { maalTekst, maanedTekst } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan } from "./arkplan";
import { antal, celle, kilde, procentpoint, tekst, uden } from "./celle";

/** In points, from the printed share to the nearest end of our interval; 0 inside it. */
function forskel({ vores, trykt }: Afstemning): number | null {
  if (!vores.andelMed || !trykt.andelMed) return null;
  const [mindst, hoejst, deres] = [somTal(vores.andelMed.mindst), somTal(vores.andelMed.hoejst), somTal(trykt.andelMed.mindst)];
  return (deres < mindst ? mindst - deres : deres > hoejst ? hoejst - deres : 0) * 100;
}

/** Printed shares have one decimal: a difference beyond half a unit is a real one. */
const ENS = 0.05 + 1e-9;

const KOLONNER: readonly Kolonne<Afstemning>[] = [
  { titel: "Område", stil: "tekst", bredde: 16, vaerdi: (a) => tekst(a.vores.omraade) },
  { titel: "Måned", stil: "tekst", bredde: 16, vaerdi: (a) => tekst(maanedTekst(a.vores.maaned)) },
  { titel: "Ydelsesgruppe", stil: "tekst", bredde: 30, vaerdi: (a) => tekst(a.vores.gruppe) },
  { titel: "Mål", stil: "tekst", bredde: 26, vaerdi: (a) => tekst(maalTekst(`${a.vores.slags}-${a.vores.indsats}`)) },
  { titel: "Andel uden, talt", stil: "andel", bredde: 12, vaerdi: (a) => uden(a.vores.andelMed) },
  { titel: "Andel uden, trykt", stil: "andel", bredde: 12, vaerdi: (a) => uden(a.trykt.andelMed) },
  { titel: "Forskel (pct.-point)", stil: "procentpoint", bredde: 13, vaerdi: (a) => procentpoint(forskel(a)) },
  { titel: "Stemmer", stil: "tekst", bredde: 12, vaerdi: (a) => (Math.abs(forskel(a) ?? Infinity) <= ENS ? celle("Ens", "god") : celle("Afviger", "uvis")) },
  { titel: "Personer, talt", stil: "antal", bredde: 11, vaerdi: (a) => antal(personer(a.vores)) },
  { titel: "Personer, trykt", stil: "antal", bredde: 11, vaerdi: (a) => antal(personer(a.trykt)) },
  { titel: "Trykt i", stil: "link", bredde: 26, vaerdi: (a) => kilde(a.trykt.kilder) },
];

const personer = ({ optaelling: o }: Afstemning["vores"]): number | null => o && o.ja + o.nej + o.uvist;

export function afstemningsark(afstemninger: readonly Afstemning[], stempel: Stempel): ArkPlan | null {
  if (afstemninger.length === 0) return null;
  const bygger = new Arkbygger();
  bygger.tabel("Talt ud fra personer og trykt, samme måned og gruppe", "Tilsyn_Afstemning", KOLONNER, afstemninger);
  return bygger.ark({ noegle: "afstemning", navn: "Tilsyn Afstemning", undertitel: "Dommene bruger det talte; det trykte står ved siden af" }, stempel);
}
