/** What an analyst must know before the answer is used, in the order of weight. */
import { type Afgjorte, ANTAGELSER, type Antagelse, type Flag, type MaalId, type Resultat } from "../../rules";
import type { Aflaesning } from "../parse/typer";
import { antagelsensTekst } from "./kilde";
import { afgjortTekst, egneGraenserTekster } from "./regelvalg";
import { ordbog, type Sprog } from "./sprog";
import { datoTekst } from "./tid";

const antal = (n: number, en: string, flere: string): string => `${n} ${n === 1 ? en : flere}`;

export const FORBEHOLDSORD = ordbog({
  foreloebige: (n: number) => `${antal(n, "dom er foreløbig", "domme er foreløbige")}: måneder mangler, eller tallene kan stadig ændre sig.`,
  mangler: (n: number) => `${antal(n, "celle mangler", "celler mangler")} et tal („.“, „-“ eller tom). De er hverken regnet som nul, opfyldt eller ikke opfyldt.`,
  udenAntalGenopretning: "Tabellerne viser ikke antal personer. Reglen om færre end 10 personer kan derfor ikke prøves og er regnet som ikke opfyldt.",
  udenAntalHenvendelse: "Tabellerne viser ikke antal personer. Der er regnet med mindst 10 i hver måned.",
  udenAntalFokus: "Nogle tabeller viser andele uden antal personer. Årets samlede andel kan ikke regnes ud af dem; gennemsnittet af månederne afgør.",
  afrunding: "Nogle domme kunne vende, hvis de trykte andele ikke var afrundet til én decimal. De er mærket på arkene.",
  faerreGrupper: "En total er lagt sammen af færre end de ni ydelsesgrupper, fordi tabellen ikke viser dem alle.",
  afskaffes: "Ordningen med skærpet tilsyn er afskaffet ved lov i 2026; vurderingen for 2025 er den sidste.",
  forkerteSvar: (n: number) => `${antal(n, "svar på en antagelse kan", "svar på antagelser kan")} ikke bruges; se kolonnen Sådan er det forstået på Tilsyn Regelgrundlag.`,
  udenBrev: (n: number) => `${antal(n, "række", "rækker")} er over grænsen uden at være nævnt i et brev. De er observationer, ikke domme; se Tilsyn Tidlig indsats.`,
  andreProblemer: (n: number) => `${antal(n, "andet problem", "andre problemer")} i data; se Tilsyn Datakvalitet.`,
  udtraekAntaget: (dag: string) => `Udtræksdatoen er ikke oplyst. Den seneste hændelse i data er brugt: ${dag}. Sæt den rigtige i ruden.`,
  udtraekUkendt: "Udtræksdatoen kendes ikke. Sæt den i ruden, hvis tallene ikke er endelige.",
  antagelse: (regel: string, tekst: string) => `Antagelse [${regel}]: ${tekst}`,
  flereAntagelser: (n: number) => `${antal(n, "anden antagelse", "andre antagelser")} indgår i optællingen; de står på Tilsyn Regelgrundlag.`,
});

/** In the order they are met among the verdicts. */
const FLAG: Readonly<Partial<Record<Flag, "afrunding" | "faerreGrupper" | "afskaffes">>> = { afrunding: "afrunding", "faerre-end-ni-grupper": "faerreGrupper", afskaffes: "afskaffes" };

/** More lines than this hide the answer: then those that can be changed, and how many more there are. */
const HOEJST_ANTAGELSER = 8;

function antagelseslinjer(brugte: readonly Antagelse[], afgjorte: Afgjorte, sprog: Sprog): string[] {
  const ord = FORBEHOLDSORD[sprog];
  const vist = brugte.length <= HOEJST_ANTAGELSER ? brugte : brugte.filter((a) => a.kanAendres);
  const flere = brugte.length - vist.length;
  const afgjort = (id: string): string => {
    const a = afgjorte.get(id);
    return a ? ` ${afgjortTekst(id, a, sprog)}` : "";
  };
  return [...vist.map((a) => ord.antagelse(a.regel, antagelsensTekst(a, sprog) + afgjort(a.id))), ...(flere > 0 ? [ord.flereAntagelser(flere)] : [])];
}

export function forbeholdTekster(resultat: Resultat, aflaesning: Aflaesning, sprog: Sprog = "da"): string[] {
  const ord = FORBEHOLDSORD[sprog];
  const { vurderinger, observationer } = resultat;
  const flag = new Set(vurderinger.flatMap((v) => v.flag));
  const udenAntal = (maal: MaalId): boolean => vurderinger.some((v) => v.maal === maal && v.flag.includes("antal-mangler"));
  const mangler = aflaesning.problemer.filter((p) => p.kode === "manglende-vaerdi").length;
  const forkerte = aflaesning.problemer.filter((p) => p.kode === "svar-kan-ikke-bruges").length;
  const andre = aflaesning.problemer.length - mangler - forkerte;
  const foreloebige = vurderinger.filter((v) => v.foreloebig && v.periode.art !== "maaned").length;
  const udenBrev = observationer.filter((o) => o.kode === "over-graensen-uden-brev").length;
  const brugte = new Set(vurderinger.flatMap((v) => v.antagelser));

  const linjer: (string | false)[] = [
    ...egneGraenserTekster(resultat, sprog),
    foreloebige > 0 && ord.foreloebige(foreloebige),
    mangler > 0 && ord.mangler(mangler),
    udenAntal("genopretning") && ord.udenAntalGenopretning,
    udenAntal("henvendelse") && ord.udenAntalHenvendelse,
    (udenAntal("fokusmaal-samtaler") || udenAntal("fokusmaal-tilbud")) && ord.udenAntalFokus,
    forkerte > 0 && ord.forkerteSvar(forkerte),
    ...[...flag].map((f) => {
      const linje = FLAG[f];
      return linje !== undefined && ord[linje];
    }),
    udenBrev > 0 && ord.udenBrev(udenBrev),
    andre > 0 && ord.andreProblemer(andre),
    resultat.udtraeksdatoErAntaget && resultat.udtraeksdato !== null && ord.udtraekAntaget(datoTekst(resultat.udtraeksdato, sprog)),
    resultat.udtraeksdato === null && vurderinger.length > 0 && ord.udtraekUkendt,
    ...antagelseslinjer(ANTAGELSER.filter((a) => brugte.has(a.id)), resultat.afgjorte, sprog),
  ];
  return linjer.filter((l) => l !== false);
}
