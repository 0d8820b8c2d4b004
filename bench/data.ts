/** Seeded persons and events of a large municipality, in columns. The same seed gives the same rows. */
import { dagAf, INGEN_DATO, maanedAf, NI_GRUPPER, type Persondata, SAMTALE, type Sted, stederI, TILBUD } from "../src/rules";

export interface Antal {
  readonly personer: number;
  readonly forloeb: number;
  readonly samtaler: number;
  readonly tilbud: number;
  readonly loentimer: number;
}

export const STOR: Antal = { personer: 200_000, forloeb: 265_000, samtaler: 1_470_000, tilbud: 250_000, loentimer: 165_000 };

/** A twentieth of it, run some times first: what is only done once in a process, such as making machine code of it, is not measured. */
export const OPVARMNING: Antal = { personer: 10_000, forloeb: 13_250, samtaler: 73_500, tilbud: 12_500, loentimer: 8_250 };
export const OPVARMNINGER = 3;
export const INGEN: Antal = { personer: 0, forloeb: 0, samtaler: 0, tilbud: 0, loentimer: 0 };

/** The year that is measured, known to its last day. */
export const RAMME = { maaneder: Array.from({ length: 12 }, (_, i) => maanedAf(2024, 1) + i), udtraeksdato: dagAf({ aar: 2024, maaned: 12, dag: 31 }) };

export const gange = (a: Antal, n: number): Antal => ({ personer: a.personer * n, forloeb: a.forloeb * n, samtaler: a.samtaler * n, tilbud: a.tilbud * n, loentimer: a.loentimer * n });

/** Periods begin 2019–2024, events lie 2021–2025. */
const FRA = dagAf({ aar: 2019, maaned: 1, dag: 1 });
const PERIODEDAGE = 6 * 365;
const HAENDELSE_FRA = dagAf({ aar: 2021, maaned: 1, dag: 1 });
const HAENDELSESDAGE = 5 * 365;

/** Mulberry32: numbers in [0, n). */
export function tilfaeldige(froe: number): (n: number) => number {
  let tilstand = froe >>> 0;
  return (n) => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let x = Math.imul(tilstand ^ (tilstand >>> 15), tilstand | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return Math.floor((((x ^ (x >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

const sted = (antal: number, tabel: number): Sted & { antal: number } => ({ antal, steder: stederI(tabel, antal) });

export function lavPersondata(a: Antal, froe = 1): Persondata {
  const tal = tilfaeldige(froe);
  const kolonne = (n: number, f: (i: number) => number): Int32Array => Int32Array.from({ length: n }, (_, i) => f(i));
  const bytes = (n: number, f: (i: number) => number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => f(i));
  const hvem = (n: number): Int32Array => kolonne(n, () => tal(a.personer));
  const periodestart = kolonne(a.forloeb, () => FRA + tal(PERIODEDAGE));
  const tilbudstart = kolonne(a.tilbud, () => HAENDELSE_FRA + tal(HAENDELSESDAGE));
  const typer = [TILBUD.virksomhedspraktik, TILBUD.loentilskud, TILBUD.ordinaerUddannelse, TILBUD.oevo, TILBUD.mentor];
  return {
    personer: Array.from({ length: a.personer }, (_, i) => String(1_000_000_000 + i)),
    grupper: [...NI_GRUPPER],
    kommuner: ["Storby", "Naboby"],
    tabeller: ["Forløb", "Samtaler", "Tilbud", "Løntimer", "Fritagelser"].map((ark) => ({ ark, adresse: "A1:G9" })),
    forloeb: {
      ...sted(a.forloeb, 0),
      person: kolonne(a.forloeb, (i) => (i < a.personer ? i : tal(a.personer))),
      gruppe: bytes(a.forloeb, () => tal(NI_GRUPPER.length)),
      start: periodestart,
      slut: kolonne(a.forloeb, (i) => (tal(3) === 0 ? INGEN_DATO : periodestart[i]! + 20 + tal(1500))),
      kommune: Uint16Array.from({ length: a.forloeb }, () => (tal(20) === 0 ? 1 : 0)),
      maalgruppe: bytes(a.forloeb, () => tal(4)),
      arbejdspligt: new Uint8Array(a.forloeb),
    },
    samtaler: {
      ...sted(a.samtaler, 1),
      person: hvem(a.samtaler),
      dag: kolonne(a.samtaler, () => HAENDELSE_FRA + tal(HAENDELSESDAGE)),
      status: bytes(a.samtaler, () => (tal(12) === 0 ? SAMTALE.aflyst : SAMTALE.afholdt)),
    },
    tilbud: {
      ...sted(a.tilbud, 2),
      person: hvem(a.tilbud),
      type: bytes(a.tilbud, () => typer[tal(typer.length)]!),
      start: tilbudstart,
      slut: kolonne(a.tilbud, (i) => tilbudstart[i]! + tal(120)),
    },
    loentimer: {
      ...sted(a.loentimer, 3),
      person: hvem(a.loentimer),
      maaned: kolonne(a.loentimer, () => maanedAf(2021, 1) + tal(60)),
      hundrededele: kolonne(a.loentimer, () => tal(160_00)),
    },
    fritagelser: {
      ...sted(Math.floor(a.personer / 50), 4),
      person: hvem(Math.floor(a.personer / 50)),
      fra: kolonne(Math.floor(a.personer / 50), () => HAENDELSE_FRA + tal(HAENDELSESDAGE)),
      til: new Int32Array(Math.floor(a.personer / 50)),
      vedroerer: bytes(Math.floor(a.personer / 50), () => 1 + tal(3)),
    },
  };
}

export type Ark = (string | number)[][];

const DATO = (dag: number): string | number => (dag === INGEN_DATO ? "" : dag);
export const MAALGRUPPER = ["", "Jobparat", "Uddannelsesparat", "Aktivitetsparat"];
export const TYPER: Readonly<Record<number, string>> = {
  [TILBUD.virksomhedspraktik]: "Virksomhedspraktik",
  [TILBUD.loentilskud]: "Løntilskud",
  [TILBUD.ordinaerUddannelse]: "Ordinær uddannelse",
  [TILBUD.oevo]: "ØVO",
  [TILBUD.mentor]: "Mentor",
};
export const VEDROERER = ["", "samtaler", "tilbud", "samtaler og tilbud"];
const maanedskode = (m: number): string => `${Math.floor(m / 12)}M${String((m % 12) + 1).padStart(2, "0")}`;

const ark = (hoved: readonly string[], antal: number, raekke: (i: number) => (string | number)[]): Ark => [[...hoved], ...Array.from({ length: antal }, (_, i) => raekke(i))];

export type Lister = Readonly<Record<"forloeb" | "samtaler" | "tilbud" | "loentimer" | "fritagelser", Ark>>;

/** The five lists as sheets hold them: a header and rows of texts and numbers, dates as serials. */
export function somCeller({ personer, grupper, kommuner, forloeb: f, samtaler: s, tilbud: t, loentimer: l, fritagelser: u }: Persondata): Lister {
  const id = (k: { person: Int32Array }, i: number): string => personer[k.person[i]!]!;
  return {
    forloeb: ark(["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune", "Målgruppe"], f.antal, (i) => [id(f, i), grupper[f.gruppe[i]!]!, f.start[i]!, DATO(f.slut[i]!), kommuner[f.kommune[i]!]!, MAALGRUPPER[f.maalgruppe[i]!]!]),
    samtaler: ark(["CPR", "Samtaledato", "Status"], s.antal, (i) => [id(s, i), s.dag[i]!, s.status[i] === SAMTALE.afholdt ? "Afholdt" : "Aflyst"]),
    tilbud: ark(["CPR", "Tilbudstype", "Startdato", "Slutdato"], t.antal, (i) => [id(t, i), TYPER[t.type[i]!]!, t.start[i]!, DATO(t.slut[i]!)]),
    loentimer: ark(["CPR", "Måned", "Løntimer"], l.antal, (i) => [id(l, i), maanedskode(l.maaned[i]!), l.hundrededele[i]! / 100]),
    fritagelser: ark(["CPR", "Fritaget fra", "Fritaget til", "Vedrører"], u.antal, (i) => [id(u, i), u.fra[i]!, DATO(u.til[i]!), VEDROERER[u.vedroerer[i]!]!]),
  };
}
