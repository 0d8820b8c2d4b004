/** Words for what lies ahead. Every sentence says under which assumption it holds. */
import { type Aarsplan, type Aarsudsigt, type Forudsaetning, type Fremskrivning, I_ALT, type Indsats, type Kraever, type Maanedsudsigt, maanedAf, type Planbund, type Svar, type Udsigt } from "../../rules";
import { antalTekst, graenseTekst, intervalTekst, pctTekst, talTekst } from "./tal";
import { datoTekst, maanederTekst, maanedTekst } from "./tid";

export const FORUDSAETNINGSTEKST: Readonly<Record<Forudsaetning, string>> = { "intet-nyt": "Intet mere holdes", planlagte: "Alt planlagt holdes", rytmen: "Rytmen fortsætter" };

const ENDER: Readonly<Record<Svar, string>> = { ja: "Inden for", nej: "Over", uvist: "Uvist" };

/** Whether the limit would hold. */
export const enderTekst = (svar: Svar): string => ENDER[svar];

export const enhedsTekst = (n: number, indsats: Indsats): string => (indsats === "samtaler" ? antalTekst(n, "samtale", "samtaler") : `${talTekst(n)} tilbud`);
const mangel = (indsats: Indsats): string => (indsats === "samtaler" ? "uden nok samtaler" : "uden tilbud eller nok løntimer");
const graensen = ({ graense, sammenligning }: Pick<Maanedsudsigt, "graense" | "sammenligning">): string => `grænsen er ${sammenligning === "<" ? "under" : "højst"} ${graenseTekst(graense)}`;
const andel = ({ uden }: Udsigt, graense: Maanedsudsigt["graense"]): string => intervalTekst(uden, graense);

/** The first day something in the plan must be done by. */
export const foersteFrist = ({ dele }: Aarsplan): number | null => dele.reduce<number | null>((a, d) => (d.frister[0] === undefined ? a : Math.min(a ?? Infinity, d.frister[0])), null);

interface Foerste {
  readonly frist: number;
  /** How many of the plan's have that last day. */
  readonly antal: number;
}

function foersteI(plan: Aarsplan): Foerste | null {
  const frist = foersteFrist(plan);
  return frist === null ? null : { frist, antal: plan.dele.reduce((n, d) => n + d.frister.filter((f) => f === frist).length, 0) };
}

function behov(plan: Planbund, indsats: Indsats, ud: string, foerste: Foerste | null): string {
  if (!plan.kanNaas) return `Grænsen kan ikke nås${ud}: selv om alle, der kan nås, får det, der mangler, er det ikke nok.`;
  const fristen = foerste === null ? "" : `, ${foerste.antal === 1 ? "den første" : `de første ${talTekst(foerste.antal)}`} inden ${datoTekst(foerste.frist + 1)}`;
  return `Der skal holdes mindst ${enhedsTekst(plan.mindstAntal, indsats)} mere${ud} med mindst ${antalTekst(plan.mindstPersoner, "person", "personer")}${fristen}.`;
}

const planen = ({ antal, mindstAntal, kanNaas }: Planbund, indsats: Indsats): string => (!kanNaas || antal === mindstAntal ? "" : ` Planen er nok med ${enhedsTekst(antal, indsats)}.`);

/** The answer for the year: how it ends as it stands, and what it takes. */
export function aarsudsigtTekst(a: Aarsudsigt): string {
  const { udsigter, indsats, plan, planUdOverPlanlagte } = a;
  const [intet, planlagt, rytme] = [udsigter["intet-nyt"], udsigter.planlagte, udsigter.rytmen];
  const ender = intet ? `Som det står nu, ender ${a.aar} på ${andel(intet, a.graense)} ${mangel(indsats)}, hvis intet mere holdes; ${graensen(a)}.` : "";
  const derfor = intet?.holder === "ja" ? "Grænsen holder, selv om intet mere holdes." : plan ? behov(plan, indsats, "", foersteI(plan)) + planen(plan, indsats) : "";
  const planlagte = planlagt ? `Holdes alt, der er planlagt, ender året på ${andel(planlagt, a.graense)}.` : "";
  const udOver = intet?.holder === "ja" || planlagt?.holder === "ja" || !planUdOverPlanlagte ? "" : behov(planUdOverPlanlagte, indsats, " ud over det planlagte", null);
  const rytmen = rytme ? `Fortsætter de seneste tolv måneders rytme, ender det på ${andel(rytme, a.graense)}.` : "Hændelserne rækker ikke langt nok tilbage til at vise en rytme.";
  return [ender, derfor, planlagte, udOver, rytmen].filter((s) => s !== "").join(" ").replace(/\.\.(?=\s|$)/g, ".");
}

/** What one month takes, beyond what is held. */
export function kraeverTekst(k: Kraever, indsats: Indsats): string {
  if (k.personer === 0) return "intet mangler";
  if (!k.kanNaas) return `${antalTekst(k.personer, "person", "personer")} mangler, men kun ${talTekst(k.mulige)} kan nås`;
  return `mindst ${antalTekst(k.personer, "person", "personer")} og ${enhedsTekst(k.antal, indsats)}`;
}

/** The coming months of one measure of tidlig indsats in one area, all groups together. */
export function tidligUdsigtTekst(maaneder: readonly Maanedsudsigt[]): string {
  const [foerste] = maaneder;
  if (!foerste) return "";
  const over = (f: Forudsaetning): number => maaneder.filter((m) => m.udsigter[f]?.holder === "nej").length;
  const ialt = maaneder.length;
  const perioden = maanederTekst(maaneder.map((m) => m.maaned));
  const naeste = maaneder.find((m) => m.kraever.personer > 0);
  return [
    `Af ${antalTekst(ialt, "måned", "måneder")} (${perioden}) ender ${talTekst(over("intet-nyt"))} over grænsen, hvis intet mere holdes, ${talTekst(over("planlagte"))}, hvis alt planlagt holdes, og ${talTekst(over("rytmen"))}, hvis rytmen fortsætter; ${graensen(foerste)} uden.`,
    naeste ? `${maanedTekst(naeste.maaned).replace(/^./, (b) => b.toUpperCase())} kræver: ${kraeverTekst(naeste.kraever, naeste.indsats)}.` : "Intet mangler.",
  ]
    .join(" ")
    .replace(/\.\.(?=\s|$)/g, ".");
}

/** What the months ahead may lack on average. */
export function resterendeTekst({ resterende, graense }: Aarsudsigt): string {
  if (resterende.t <= 0n) return "for sent";
  return resterende.t >= resterende.n ? "sikret" : `under ${pctTekst(resterende, graense)}`;
}

/** Measured by `npm run bench -- fremskrivning`. */
const PROEVET =
  "Intervallet er prøvet på opdigtede kommuner, hvis forløb kendes. Var året som det foregående, rummede det udfaldet i omkring ni af ti måneder op til et halvt år frem (86–96 pct. for hvert mål) og i mindst otte af ti længere frem (84 pct. for samtaler, 98 pct. for tilbud). Efter et kvartal næsten uden samtaler eller en bølge af nye borgere holdt det ikke for samtaler: for fokusmålet rummede det udfaldet i 53–66 pct. af månederne et kvartal frem og sjældent et halvt år frem. Så er rytmen brudt, og intervallet er for smalt. Brug da de to andre forudsætninger.";

/** How it was reckoned and what is left out, a line each. */
export function metodeTekster(f: Fremskrivning): string[] {
  const { samtaler, tilbud } = f.rytmemaaneder;
  return [
    "En fremskrivning er ikke en dom. Ingen af tallene her indgår i vurderingerne på de andre ark.",
    `Regnet fra udtræksdatoen ${datoTekst(f.udtraeksdato)}. Måneder, der er slut, står som de er optalt; ${maanedTekst(f.fra)} er den første, der fremskrives.`,
    "Intet mere holdes: kun det, der er holdt inden udtræksdatoen, tæller. Gamle samtaler falder ud af vinduet, efterhånden som det flytter sig.",
    "Alt planlagt holdes: samtaler og tilbud, der ligger efter udtræksdatoen, regnes som holdt på deres dag.",
    "Rytmen fortsætter: hver af de seneste tolv måneder ses, som den så ud lige så mange måneder før sin udgang, som der nu er til den måned, der fremskrives. For hver ydelsesgruppe, anciennitet (første år i målet, eller længere) og antal, der manglede, tælles det, hvor mange der fik det inden månedens udgang. De andele bruges på de personer, der nu står samme sted. Er der færre end 10 at tælle på, bruges alle ydelsesgrupper.",
    "Rytmens interval: samme regnemåde er prøvet på hver af de tolv måneder, hver gang kun ud fra de af de andre, der ligger mindst lige så langt fra den, som der nu er frem (dog højst seks måneder). Intervallet går så langt til hver side, som den længst har ramt ved siden af, og bliver aldrig smallere længere frem. Det går aldrig under det, der allerede er holdt. Uvisse svar lægges til, som ja foroven og som nej forneden.",
    `Måneder, rytmen er hentet fra: ${samtaler} for samtaler og ${tilbud} for tilbud. Færre end tre er ingen rytme.`,
    PROEVET,
    f.medTilgang
      ? "Til- og afgang: rytmen regner med, at lige så mange som året før forlader ydelsen, og at lige så mange nye kommer til. De to andre forudsætninger regner kun med dem, der står i data nu."
      : "Til- og afgang: kun personer, der står i data nu, er med. Åbne forløb regnes for at fortsætte, og nye borgere er ikke med. Sidste års til- og afgang kan slås til i ruden under Fremad; så regnes den med i rytmen.",
    "Hvad der skal til, pr. måned: det færreste antal personer, og de færreste samtaler eller tilbud, der bringer månedens andel til grænsen. Tallet er nøjagtigt. Uvisse regnes som uden; antallet, hvis de alle viser sig at have det, står ved siden af.",
    "Hvad der skal til, for året: mindst-tallene kan ingen plan komme under. Planen er nok, og dens frister er den sidste dag, hver samtale eller hvert tilbud kan ligge. Både gennemsnittet af måneder og den samlede andel kommer under grænsen.",
    "Ikke med: fritagelser, der endnu ikke er skrevet, tilbud, der ikke længere tæller efter et regelskifte, og nye regler, der ikke er vedtaget.",
  ];
}

/** In the year that is projected, or after it. */
export const erIAaret = (m: Maanedsudsigt, { aar }: Fremskrivning): boolean => m.maaned <= maanedAf(aar, 12);
export const erIAlt = ({ gruppe }: Pick<Maanedsudsigt, "gruppe">): boolean => gruppe === I_ALT;
