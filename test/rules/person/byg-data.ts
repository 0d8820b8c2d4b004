/** Persons written as short lines of text, for stories and properties. */
import { fraIso, type Gruppe, INGEN_DATO, maanedAf, type Persondata, SAMTALE, slaaGruppeOp, Steder, TILBUD, ULAESELIG_DATO } from "../../../src/rules";

export const FORKORTELSER: Readonly<Record<string, string>> = {
  DP: "A-dagpenge mv.",
  SDP: "Sygedagpenge",
  KTH: "Kontanthjælp",
  UH: "Uddannelseshjælp",
  REV: "Revalidering inkl. forrevalidering",
  RES: "Ressourceforløb",
  JAF: "Jobafklaringsforløb",
  LY: "Ledighedsydelse",
  OY: "Overgangsydelsesmodtagere uden for program",
};

export function gruppe(kort: string): Gruppe {
  const g = slaaGruppeOp(FORKORTELSER[kort] ?? kort);
  if (g === null) throw new Error(`Ukendt gruppe ${kort}`);
  return g;
}

const TYPER: Readonly<Record<string, number>> = { praktik: TILBUD.virksomhedspraktik, loentilskud: TILBUD.loentilskud, nytte: TILBUD.nytteindsats, uddannelse: TILBUD.ordinaerUddannelse, oevo: TILBUD.oevo, mentor: TILBUD.mentor, ukendt: TILBUD.ukendt };
const STATUS: Readonly<Record<string, number>> = SAMTALE;
const MAALGRUPPER = ["", "jobparat", "uddannelsesparat", "aktivitetsparat"];
const VEDROERER: Readonly<Record<string, number>> = { samtaler: 1, tilbud: 2, begge: 3 };

/** `?` cannot be read, `-` is left empty. */
const dag = (t: string): number => (t === "?" ? ULAESELIG_DATO : t === "-" ? INGEN_DATO : fraIso(t));
const interval = (t: string): readonly [number, number] => {
  const [a = "-", b = ""] = t.split("..");
  return [dag(a), b === "" ? INGEN_DATO : dag(b)];
};
const kode = (tabel: Readonly<Record<string, number>>, ord: string): number => {
  const k = tabel[ord];
  if (k === undefined) throw new Error(`Ukendt ord ${ord}`);
  return k;
};

class Kolonner {
  readonly person: number[] = [];
  private readonly steder = new Steder();
  readonly a: number[] = [];
  readonly b: number[] = [];
  readonly c: number[] = [];
  readonly d: number[] = [];
  readonly e: number[] = [];

  put(person: number, raekke: number, a = 0, b = 0, c = 0, d = 0, e = 0): void {
    this.person.push(person);
    this.steder.tilfoej(0, raekke);
    for (const [k, v] of [[this.a, a], [this.b, b], [this.c, c], [this.d, d], [this.e, e]] as const) k.push(v);
  }

  sted(): { antal: number; person: Int32Array; steder: Steder } {
    return { antal: this.person.length, person: Int32Array.from(this.person), steder: this.steder };
  }
}

function nummer<T>(liste: T[], vaerdi: T): number {
  const i = liste.indexOf(vaerdi);
  return i >= 0 ? i : liste.push(vaerdi) - 1;
}

/**
 * One line a row, `@Navn` first for other persons than Bo:
 * `Y KTH 2023-01-01..2023-06-30 [Ishøj] [jobparat] [arbejdspligt]` · `S 2023-01-02 2023-02-03:aflyst` ·
 * `T praktik 2023-01-02..2023-01-05` · `L 2023-01:12.5 2023-02:?` · `F 2023-01-01..2023-02-01 samtaler|tilbud|begge`.
 */
export function persondata(linjer: readonly string[]): Persondata {
  const [personer, grupper, kommuner] = [[] as string[], [] as Gruppe[], [] as string[]];
  const [y, s, t, l, f] = [new Kolonner(), new Kolonner(), new Kolonner(), new Kolonner(), new Kolonner()];
  linjer.forEach((linje, nr) => {
    const ord = linje.trim().split(/\s+/);
    const person = nummer(personer, ord[0]?.startsWith("@") ? (ord.shift() ?? "").slice(1) : "Bo");
    const [slags, ...felter] = ord;
    const raekke = nr + 2;
    const [foerste = "", andet = ""] = felter;
    if (slags === "Y") {
      const [fra, til] = interval(andet);
      const rest = felter.slice(2);
      const kommune = rest.find((r) => !MAALGRUPPER.includes(r) && r !== "arbejdspligt") ?? "Byen";
      const maalgruppe = Math.max(0, ...rest.map((r) => MAALGRUPPER.indexOf(r)));
      y.put(person, raekke, nummer(grupper, gruppe(foerste)), fra, til, nummer(kommuner, kommune), maalgruppe + (rest.includes("arbejdspligt") ? 10 : 0));
    } else if (slags === "S") {
      for (const felt of felter) {
        const [dato = "", status = "afholdt"] = felt.split(":");
        s.put(person, raekke, dag(dato), kode(STATUS, status));
      }
    } else if (slags === "T") t.put(person, raekke, kode(TYPER, foerste), ...interval(andet));
    else if (slags === "L") {
      for (const felt of felter) {
        const [m = "", timer = ""] = felt.split(":");
        const [aar, md] = m.split("-").map(Number);
        l.put(person, raekke, m === "?" ? ULAESELIG_DATO : maanedAf(aar ?? 0, md ?? 1), timer === "?" ? -1 : Math.round(Number(timer) * 100));
      }
    } else if (slags === "F") f.put(person, raekke, ...interval(foerste), kode(VEDROERER, andet || "begge"));
    else throw new Error(`Ukendt linje ${linje}`);
  });
  return {
    personer,
    grupper,
    kommuner,
    tabeller: [{ ark: "Borgere", adresse: "A1:F999" }],
    forloeb: { ...y.sted(), gruppe: Uint8Array.from(y.a), start: Int32Array.from(y.b), slut: Int32Array.from(y.c), kommune: Uint16Array.from(y.d), maalgruppe: Uint8Array.from(y.e, (e) => e % 10), arbejdspligt: Uint8Array.from(y.e, (e) => (e >= 10 ? 1 : 0)) },
    samtaler: { ...s.sted(), dag: Int32Array.from(s.a), status: Uint8Array.from(s.b) },
    tilbud: { ...t.sted(), type: Uint8Array.from(t.a), start: Int32Array.from(t.b), slut: Int32Array.from(t.c) },
    loentimer: { ...l.sted(), maaned: Int32Array.from(l.a), hundrededele: Int32Array.from(l.b) },
    fritagelser: { ...f.sted(), fra: Int32Array.from(f.a), til: Int32Array.from(f.b), vedroerer: Uint8Array.from(f.c) },
  };
}

/** Someone in another town, so that no table of the story is empty: an empty table is missing figures, not zero. */
export const VIDNE: readonly string[] = ["@Vidne Y KTH 2019-01-01.. Vidneby aktivitetsparat", "@Vidne S 2023-06-01", "@Vidne T praktik 2023-06-01..2023-06-02", "@Vidne L 2023-06:1"];
