/** `Tilsyn Regelgrundlag`: every assumption with the user's answer, the rules that judged, every dated value with its status, and the sources. */
import { ANTAGELSER, type Antagelse, LOVEN, type Ophav, type Regelsaet, type Regelvaerdi, type Resultat, type Retskilde, RETSKILDER, somTal, type Vurdering } from "../../rules";
import { afgjortTekst, egneGraenserTekster, enhedTekst, kanSkrivesTekst, maalTekst, regelTekst, vaerdiTekst } from "../tekst";
import { ANTAGELSE, antagelsesraekker, type Antagelsesvalg, NOTE, REGELGRUNDLAG, SVAR } from "./antagelser";
import { Arkbygger, type Kolonne, type Stempel } from "./ark";
import type { ArkPlan, Plancelle } from "./arkplan";
import type { Brugerord } from "./brugerord";
import { brugerceller, type Brugerkolonne } from "./brugertabel";
import { andel, antal, brodtekst, celle, dato, tekst } from "./celle";

const REGLER: readonly Kolonne<Vurdering>[] = [
  { titel: "Regel", stil: "tekst", bredde: 24, vaerdi: (v) => tekst(v.regel) },
  { titel: "Hvad den siger", stil: "brodtekst", bredde: 70, vaerdi: (v) => brodtekst(regelTekst(v.regel)) },
  { titel: "Mål", stil: "tekst", bredde: 26, vaerdi: (v) => tekst(maalTekst(v.maal)) },
  { titel: "Gælder fra", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.version.fra) },
  { titel: "Gælder til", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.version.til) },
  { titel: "Grænse for uden", stil: "andel", bredde: 14, vaerdi: (v) => andel(v.krav.andelUden) },
  { titel: "Kilder", stil: "brodtekst", bredde: 24, vaerdi: (v) => brodtekst(v.hjemmel.join(", ")) },
];

const STATUS: Readonly<Record<Ophav, string | null>> = { loven: null, antagelse: "ændret af jer", "egen-graense": "egen grænse" };

const AFGJORT = { antaget: "antaget", bekraeftet: "bekræftet", aendret: "ændret" } as const;

const VAERDIER: readonly Kolonne<Regelvaerdi>[] = [
  { titel: "Regel", stil: "tekst", bredde: 24, vaerdi: (v) => tekst(v.regel) },
  { titel: "Krav", stil: "brodtekst", bredde: 70, vaerdi: (v) => brodtekst(vaerdiTekst(v.id)) },
  { titel: "Enhed", stil: "tekst", bredde: 26, vaerdi: (v) => tekst(enhedTekst(v.enhed)) },
  { titel: "Gælder fra", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.fra) },
  { titel: "Gælder til", stil: "dato", bredde: 12, vaerdi: (v) => dato(v.til) },
  { titel: "Værdi", stil: "antal", bredde: 14, vaerdi: (v) => (Number.isInteger(v.vaerdi) ? antal(v.vaerdi) : celle(v.vaerdi, "decimal")) },
  { titel: "Kilder", stil: "brodtekst", bredde: 24, vaerdi: (v) => brodtekst(v.kilder.join(", ")) },
  { titel: "Status", stil: "tekst", bredde: 14, vaerdi: (v) => tekst(STATUS[v.ophav] ?? v.status) },
  { titel: "Kontrolleret", stil: "dato", bredde: 13, vaerdi: (v) => dato(v.kontrolleret) },
];

/** How the answer was understood; a wrong one says what to write instead. */
function forstaaet({ resultat: { afgjorte }, valg: { forkerte } }: Regelgrundlag, id: string): Plancelle {
  const [forkert, afgjort] = [forkerte.get(id), afgjorte.get(id)];
  if (forkert !== undefined) return celle(forkert, "forkert");
  return brodtekst(afgjort ? afgjortTekst(id, afgjort) : "");
}

const skriv = (titel: string, bredde: number): Brugerkolonne<Antagelse> => ({ titel, stil: "brugers", bredde, rolle: "bruger", vaerdi: () => celle(null, "brugers") });

function antagelseskolonner(grundlag: Regelgrundlag): readonly Brugerkolonne<Antagelse>[] {
  const brugte = new Set(grundlag.resultat.vurderinger.flatMap((v) => v.antagelser));
  return [
    { titel: ANTAGELSE, stil: "tekst", bredde: 24, rolle: "noegle", vaerdi: (a) => tekst(a.id) },
    { titel: "Hvad der er antaget", stil: "brodtekst", bredde: 70, vaerdi: (a) => brodtekst(a.tekst) },
    skriv(SVAR, 26),
    { titel: "Du kan skrive", stil: "brodtekst", bredde: 34, vaerdi: (a) => brodtekst(kanSkrivesTekst(a.id)) },
    { titel: "Sådan er det forstået", stil: "brodtekst", bredde: 34, vaerdi: (a) => forstaaet(grundlag, a.id) },
    skriv(NOTE, 30),
    { titel: "Afgjorde noget i denne kørsel", stil: "tekst", bredde: 24, vaerdi: (a) => tekst(brugte.has(a.id) ? "ja" : "nej") },
    { titel: "Regel", stil: "tekst", bredde: 14, vaerdi: (a) => tekst(a.regel) },
    { titel: "Status", stil: "tekst", bredde: 13, vaerdi: (a) => tekst(AFGJORT[grundlag.resultat.afgjorte.get(a.id)?.som ?? a.status]) },
  ];
}

/** Those that can be changed first; the order is the same in every run, so that an answer stays where it was written. */
const IORDEN: readonly Antagelse[] = [...ANTAGELSER].sort((a, b) => Number(b.kanAendres) - Number(a.kanAendres));

const KILDER: readonly Kolonne<Retskilde>[] = [
  { titel: "Kilde", stil: "tekst", bredde: 24, vaerdi: (k) => tekst(k.id) },
  { titel: "Titel", stil: "brodtekst", bredde: 70, vaerdi: (k) => brodtekst(k.titel) },
  { titel: "Adresse", stil: "tekst", bredde: 26, vaerdi: (k) => tekst(k.url) },
];

/** One row per rule, measure and version, in the order of the verdicts. */
function versioner(vurderinger: readonly Vurdering[]): Vurdering[] {
  const noegle = (v: Vurdering): string => [v.regel, v.maal, v.version.fra, v.krav.andelUden && somTal(v.krav.andelUden)].join("|");
  return [...new Map(vurderinger.map((v) => [noegle(v), v])).values()];
}

const VEJLEDNING = [
  "Skriv i de gule felter, og kør alle regler igen: Bekræftet, eller det, der står under Du kan skrive. Et tomt felt lader antagelsen stå.",
  "Det, I skriver, bliver stående ved næste kørsel. Slettes arket, er svarene væk. En kopi af arket læses ikke.",
];

export interface Regelgrundlag {
  readonly resultat: Resultat;
  readonly regler: Regelsaet;
  readonly valg: Antagelsesvalg;
  readonly ord: Brugerord;
}

export function regelgrundlagsark(grundlag: Regelgrundlag, stempel: Stempel): ArkPlan {
  const { resultat, regler, ord } = grundlag;
  const bygger = new Arkbygger();
  const kolonner = antagelseskolonner(grundlag);
  bygger.linjer("Det, kilderne ikke siger, kan I afgøre her", VEJLEDNING.map((v) => [celle(v, "note")]));
  bygger.celletabel("Antagelser", "Tilsyn_Antagelser", kolonner, brugerceller(kolonner, IORDEN, antagelsesraekker(ord)));
  const egne = egneGraenserTekster(resultat);
  if (egne.length > 0) bygger.linjer("Egne grænser, sat i ruden under Indstillinger; de går forud for et svar ovenfor om samme grænse", egne.map((e) => [celle(e, "tekst")]));
  bygger.tabel("Regler og versioner, der dømte i denne kørsel", "Tilsyn_Regler", REGLER, versioner(resultat.vurderinger));
  bygger.tabel("Grænser og krav med gyldighed", "Tilsyn_Krav", VAERDIER, [...regler.vaerdier.values()].flat());
  bygger.tabel("Loven, hvor I har valgt noget andet", "Tilsyn_Krav_loven", VAERDIER, lovensEgne(regler));
  bygger.tabel("Kilder", "Tilsyn_Kilder", KILDER, RETSKILDER);
  return bygger.ark({ ...REGELGRUNDLAG, undertitel: "Antagelserne, som I kan afgøre, og reglerne, der dømte, med versioner og kilder" }, stempel);
}

/** The law's versions of the numbers that the user has set otherwise. */
const lovensEgne = (regler: Regelsaet): Regelvaerdi[] =>
  [...regler.vaerdier].flatMap(([id, versioner]) => (versioner.some(({ ophav }) => ophav !== "loven") ? [...(LOVEN.vaerdier.get(id) ?? [])] : []));
