/** What an analyst must know before the answer is used, in the order of weight. */
import { type Afgjorte, ANTAGELSER, type Antagelse, type Flag, type MaalId, type Resultat } from "../../rules";
import type { Aflaesning } from "../parse/typer";
import { afgjortTekst, egneGraenserTekster } from "./regelvalg";
import { datoTekst } from "./tid";

const FLAG: Readonly<Partial<Record<Flag, string>>> = {
  afrunding: "Nogle domme kunne vende, hvis de trykte andele ikke var afrundet til én decimal. De er mærket på arkene.",
  "faerre-end-ni-grupper": "En total er lagt sammen af færre end de ni ydelsesgrupper, fordi tabellen ikke viser dem alle.",
  afskaffes: "Ordningen med skærpet tilsyn er afskaffet ved lov i 2026; vurderingen for 2025 er den sidste.",
};

const antal = (n: number, en: string, flere: string): string => `${n} ${n === 1 ? en : flere}`;

/** More lines than this hide the answer: then those that can be changed, and how many more there are. */
const HOEJST_ANTAGELSER = 8;

function antagelseslinjer(brugte: readonly Antagelse[], afgjorte: Afgjorte): string[] {
  const vist = brugte.length <= HOEJST_ANTAGELSER ? brugte : brugte.filter((a) => a.kanAendres);
  const afgjort = (id: string): string => {
    const a = afgjorte.get(id);
    return a ? ` ${afgjortTekst(id, a)}` : "";
  };
  const flere = brugte.length - vist.length;
  return [
    ...vist.map((a) => `Antagelse [${a.regel}]: ${a.tekst}${afgjort(a.id)}`),
    ...(flere > 0 ? [`${antal(flere, "anden antagelse", "andre antagelser")} indgår i optællingen; de står på Tilsyn Regelgrundlag.`] : []),
  ];
}

export function forbeholdTekster(resultat: Resultat, aflaesning: Aflaesning): string[] {
  const { vurderinger, observationer } = resultat;
  const flag = new Set(vurderinger.flatMap((v) => v.flag));
  const udenAntal = (maal: MaalId): boolean => vurderinger.some((v) => v.maal === maal && v.flag.includes("antal-mangler"));
  const mangler = aflaesning.problemer.filter((p) => p.kode === "manglende-vaerdi").length;
  const foreloebige = vurderinger.filter((v) => v.foreloebig && v.periode.art !== "maaned").length;
  const forkerte = aflaesning.problemer.filter((p) => p.kode === "svar-kan-ikke-bruges").length;
  const andre = aflaesning.problemer.length - mangler - forkerte;
  const udenBrev = observationer.filter((o) => o.kode === "over-graensen-uden-brev").length;
  const brugte = new Set(vurderinger.flatMap((v) => v.antagelser));

  const linjer: (string | false)[] = [
    ...egneGraenserTekster(resultat),
    foreloebige > 0 && `${antal(foreloebige, "dom er foreløbig", "domme er foreløbige")}: måneder mangler, eller tallene kan stadig ændre sig.`,
    mangler > 0 && `${antal(mangler, "celle mangler", "celler mangler")} et tal („.“, „-“ eller tom). De er hverken regnet som nul, opfyldt eller ikke opfyldt.`,
    udenAntal("genopretning") && "Tabellerne viser ikke antal personer. Reglen om færre end 10 personer kan derfor ikke prøves og er regnet som ikke opfyldt.",
    udenAntal("henvendelse") && "Tabellerne viser ikke antal personer. Der er regnet med mindst 10 i hver måned.",
    (udenAntal("fokusmaal-samtaler") || udenAntal("fokusmaal-tilbud")) && "Nogle tabeller viser andele uden antal personer. Årets samlede andel kan ikke regnes ud af dem; gennemsnittet af månederne afgør.",
    forkerte > 0 && `${antal(forkerte, "svar på en antagelse kan", "svar på antagelser kan")} ikke bruges; se kolonnen Sådan er det forstået på Tilsyn Regelgrundlag.`,
    ...[...flag].map((f) => FLAG[f] ?? false),
    udenBrev > 0 && `${antal(udenBrev, "række", "rækker")} er over grænsen uden at være nævnt i et brev. De er observationer, ikke domme; se Tilsyn Tidlig indsats.`,
    andre > 0 && `${antal(andre, "andet problem", "andre problemer")} i data; se Tilsyn Datakvalitet.`,
    resultat.udtraeksdatoErAntaget && resultat.udtraeksdato !== null && `Udtræksdatoen er ikke oplyst. Den seneste hændelse i data er brugt: ${datoTekst(resultat.udtraeksdato)}. Sæt den rigtige i ruden.`,
    resultat.udtraeksdato === null && vurderinger.length > 0 && "Udtræksdatoen kendes ikke. Sæt den i ruden, hvis tallene ikke er endelige.",
    ...antagelseslinjer(ANTAGELSER.filter((a) => brugte.has(a.id)), resultat.afgjorte),
  ];
  return linjer.filter((l) => l !== false);
}
