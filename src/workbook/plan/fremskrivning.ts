/** `Tilsyn Fremskrivning`: how the year ends as it stands, what it takes, and with whom before when. */
import { type Aarsudsigt, type Forudsaetning, FORUDSAETNINGER, type Fremskrivning, type Gruppe, I_ALT, type Indsats, type Maaned, maanedFor, type Maanedsudsigt, samlEfter, type Svar, type Udsigt, type Udsigter } from "../../rules";
import { aarsudsigtTekst, enderTekst, erIAlt, FORUDSAETNINGSTEKST, maalTekst, maanedTekst, metodeTekster, resterendeTekst, somLinjer, tidligUdsigtTekst } from "../tekst";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Plancelle, Stil } from "./arkplan";
import { andel, antal, brodtekst, celle, tekst } from "./celle";
import { type Fristudvalg, fristkolonner, fristraekker } from "./fremskrivning-personer";
import type { Personoverblik, Planstade } from "./mangelliste";

const FARVE: Readonly<Record<Svar, Stil>> = { ja: "god", nej: "daarlig", uvist: "uvis" };
/** Columns of the widest table: the colour of the answer runs under them. */
const BREDDE = 15;
/** Characters on a line of text, as wide as the tables. */
const LINJE = 165;

const KORT: Readonly<Record<Forudsaetning, string>> = { "intet-nyt": "Intet nyt", planlagte: "Planlagte", rytmen: "Rytmen" };

const udsigtskolonner = <T extends { readonly udsigter: Udsigter }>(): readonly Kolonne<T>[] =>
  FORUDSAETNINGER.flatMap((f): Kolonne<T>[] => {
    const den = ({ udsigter }: T): Udsigt | null => udsigter[f];
    return [
      { titel: `${KORT[f]}: uden, fra`, stil: "andel", bredde: 9, vaerdi: (r) => andel(den(r)?.uden.mindst ?? null) },
      { titel: `${KORT[f]}: uden, til`, stil: "andel", bredde: 9, vaerdi: (r) => andel(den(r)?.uden.hoejst ?? null) },
      { titel: `${KORT[f]}: ender`, stil: "tekst", bredde: 11, vaerdi: (r) => enderCelle(den(r)) },
    ];
  });

const enderCelle = (u: Udsigt | null): Plancelle => (u ? celle(enderTekst(u.holder), FARVE[u.holder]) : celle("–", "neutral"));

type Maalt = Pick<Maanedsudsigt, "slags" | "indsats" | "omraade" | "gruppe" | "graense">;
const fremme = <T extends Maalt>(): readonly Kolonne<T>[] => [
  { titel: "Område", stil: "tekst", bredde: 13, vaerdi: (r) => tekst(r.omraade) },
  { titel: "Mål", stil: "tekst", bredde: 22, vaerdi: (r) => tekst(maalTekst(`${r.slags}-${r.indsats}`)) },
  { titel: "Ydelsesgruppe", stil: "brodtekst", bredde: 34, vaerdi: (r) => brodtekst(r.gruppe) },
  { titel: "Grænse", stil: "andel", bredde: 9, vaerdi: (r) => andel(r.graense) },
];

const AAR: readonly Kolonne<Aarsudsigt>[] = [
  ...fremme<Aarsudsigt>(),
  { titel: "Resten af året må være uden", stil: "tekst", bredde: 16, vaerdi: (r) => tekst(resterendeTekst(r)) },
  { titel: "Uden hidtil", stil: "andel", bredde: 9, vaerdi: (r) => andel(r.udenKendte?.hoejst ?? null) },
  ...udsigtskolonner<Aarsudsigt>(),
];

const maaned: Kolonne<Maanedsudsigt> = { titel: "Måned", stil: "tekst", bredde: 16, vaerdi: (r) => tekst(maanedTekst(r.maaned)) };
const naevner: Kolonne<Maanedsudsigt> = { titel: "Personer", stil: "antal", bredde: 9, vaerdi: (r) => antal(r.naevner) };

const MAANED: readonly Kolonne<Maanedsudsigt>[] = [...fremme<Maanedsudsigt>(), maaned, naevner, ...udsigtskolonner<Maanedsudsigt>()];

const kanNaas = ({ kraever: k }: Maanedsudsigt): Plancelle => (k.personer === 0 ? celle("–", "neutral") : k.kanNaas ? celle("Ja", "tekst") : celle("Nej", "daarlig"));
const krav = (titel: string, vaerdi: (m: Maanedsudsigt) => number): Kolonne<Maanedsudsigt> => ({ titel, stil: "antal", bredde: 10, vaerdi: (r) => antal(vaerdi(r)) });

/** What the month takes by itself. */
const KRAEVER: readonly Kolonne<Maanedsudsigt>[] = [
  ...fremme<Maanedsudsigt>(),
  maaned,
  naevner,
  krav("Flere personer", (r) => r.kraever.personer),
  krav("Samtaler eller tilbud", (r) => r.kraever.antal),
  { titel: "Kan nås", stil: "tekst", bredde: 11, vaerdi: kanNaas },
  krav("Kan nå at få det", (r) => r.kraever.mulige),
  krav("Personer, hvis uvisse har det", (r) => r.kraever.personerHvisUvisseHar),
  krav("Ud over planlagte: personer", (r) => r.kraeverUdOverPlanlagte.personer),
  krav("Ud over planlagte: antal", (r) => r.kraeverUdOverPlanlagte.antal),
];

interface Planrad {
  readonly omraade: string;
  readonly indsats: Indsats;
  readonly maaned: Maaned;
  readonly gruppe: Gruppe;
  readonly antal: number;
  readonly personer: number;
}

/** Of one month: how many more, and by whom. */
class Optalt {
  antal = 0;
  readonly personer = new Set<number>();

  tael(person: number): void {
    this.antal++;
    this.personer.add(person);
  }
}

class Optaltmaaned {
  readonly ialt = new Optalt();
  readonly grupper = new Map<Gruppe, Optalt>();

  tael(gruppe: Gruppe, person: number): void {
    const egne = this.grupper.get(gruppe) ?? new Optalt();
    this.grupper.set(gruppe, egne);
    egne.tael(person);
    this.ialt.tael(person);
  }
}

/** Persons of a plan counted between two yields. */
const BID = 2000;

/** How many more, by the month they must be held in at the latest: all groups together first, then each group. */
function* planrader(aarene: readonly Aarsudsigt[]): Generator<null, Planrad[], void> {
  const ud: Planrad[] = [];
  for (const { omraade, indsats, plan } of aarene) {
    const prMaaned = new Map<Maaned, Optaltmaaned>();
    for (const [nr, { frister, gruppe, person }] of (plan?.dele ?? []).entries()) {
      for (const maaned of frister.map(maanedFor)) {
        const optalt = prMaaned.get(maaned) ?? new Optaltmaaned();
        prMaaned.set(maaned, optalt);
        optalt.tael(gruppe, person);
      }
      if (nr % BID === 0) yield null;
    }
    for (const [maaned, { ialt, grupper }] of [...prMaaned].sort(([x], [y]) => x - y)) {
      const rad = (gruppe: Gruppe, { antal, personer }: Optalt): Planrad => ({ omraade, indsats, maaned, gruppe, antal, personer: personer.size });
      if (grupper.size > 1) ud.push(rad(I_ALT, ialt));
      ud.push(...[...grupper].map(([gruppe, optalt]) => rad(gruppe, optalt)).sort((x, y) => y.antal - x.antal));
    }
  }
  return ud;
}

const PLAN: readonly Kolonne<Planrad>[] = [
  { titel: "Område", stil: "tekst", bredde: 13, vaerdi: (r) => tekst(r.omraade) },
  { titel: "Mål", stil: "tekst", bredde: 22, vaerdi: (r) => tekst(maalTekst(`fokusmaal-${r.indsats}`)) },
  { titel: "Ydelsesgruppe", stil: "brodtekst", bredde: 34, vaerdi: (r) => brodtekst(r.gruppe) },
  { titel: "Antal", stil: "antal", bredde: 9, vaerdi: (r) => antal(r.antal) },
  { titel: "Senest i", stil: "tekst", bredde: 16, vaerdi: (r) => tekst(maanedTekst(r.maaned)) },
  { titel: "Personer", stil: "antal", bredde: 9, vaerdi: (r) => antal(r.personer) },
];

/** As it stands, is the worst the colour; out of reach is always red. */
function svarstil(a: Aarsudsigt): Stil {
  if (a.udsigter["intet-nyt"]?.holder === "ja") return "god";
  return a.plan?.kanNaas === false || a.udsigter.rytmen?.holder === "nej" ? "daarlig" : "uvis";
}

const farvet = (saetning: string, stil: Stil): Plancelle[][] => somLinjer(saetning, LINJE).map((linje) => Array.from({ length: BREDDE }, (_, i) => celle(i === 0 ? linje : null, stil)));

function tidligstil(maaneder: readonly Maanedsudsigt[]): Stil {
  if (maaneder.every((m) => m.udsigter["intet-nyt"]?.holder === "ja")) return "god";
  return maaneder.some((m) => m.udsigter.rytmen?.holder === "nej") ? "daarlig" : "uvis";
}

function svarlinjer(f: Fremskrivning): Plancelle[][] {
  const aar = f.aarene.filter(erIAlt).flatMap((a) => farvet(`${a.omraade}, ${a.indsats}: ${aarsudsigtTekst(a)}`, svarstil(a)));
  const tidlige = f.maaneder.filter((m) => m.slags === "tidlig-indsats" && erIAlt(m));
  const tidligt = [...samlEfter(tidlige, (m) => `${m.omraade}, tidlig indsats, ${m.indsats}`)].flatMap(([hvem, m]) => farvet(`${hvem}: ${tidligUdsigtTekst(m)}`, tidligstil(m)));
  return [...aar, ...tidligt];
}

/** `null` when nobody on record is measured in the months ahead. */
export function* fremskrivningsark(personer: Personoverblik, stempel: Stempel): Generator<Planstade | null, ArkPlan | null, void> {
  const f = personer.fremskrivning;
  if (f.maaneder.length === 0) return null;
  const bygger = new Arkbygger();
  bygger.linjer("Svaret", svarlinjer(f));
  bygger.tabel(`Årets gennemsnit, ${f.aar}`, "Tilsyn_Frem_aar", AAR, f.aarene);
  bygger.tabel("Planen for året: hvor mange flere, senest i måneden", "Tilsyn_Frem_plan", PLAN, yield* planrader(f.aarene));
  bygger.tabel("Måned for måned: andel uden", "Tilsyn_Frem_maaned", MAANED, f.maaneder);
  bygger.tabel("Hvad der skal til i hver måned for sig, ud over det, der er holdt", "Tilsyn_Frem_kraever", KRAEVER, f.maaneder);
  bygger.linjer("Sådan er der regnet", metodeTekster(f).flatMap((t) => somLinjer(`– ${t}`, LINJE).map((linje) => [celle(linje, "note")])));
  yield null;
  const udvalg: Fristudvalg = yield* fristraekker(personer);
  bygger.celletabel(udvalg.titel, "Tilsyn_Frem_personer", fristkolonner, udvalg.raekker);
  const undertitel = `Fremskrivning, ikke en dom: ${maanedTekst(f.fra)}–${maanedTekst(f.til)} under tre forudsætninger – ${FORUDSAETNINGER.map((x) => FORUDSAETNINGSTEKST[x].toLowerCase()).join(", ")}`;
  return bygger.ark({ noegle: "fremskrivning", navn: "Tilsyn Fremskrivning", undertitel }, stempel);
}
