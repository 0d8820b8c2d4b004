/** Reads a workbook's sheets into typed rows, with what was recognised and what was wrong. */
import { type Persondata, tilEnde } from "../../rules";
import { Arklaeser } from "./arklaeser";
import { Flade } from "./flade";
import { Rettelsesbog } from "./rettelse/arkets";
import type { Tabelbillede } from "./rettelse/billede";
import type { Forkastet } from "./rettelse/forkast";
import { Ordbog } from "./rettelse/ord";
import { INGEN_RETTELSER, type Rettelser } from "./rettelse/typer";
import { Personkolonner } from "./kolonner";
import type { Listeudbytte } from "./listelaeser";
import type { Personkolonne } from "./personmelder";
import { Tabellaeser } from "./tabeller";
import type { Aflaesning, GenkendtTabel, Gitter, IkkeGenkendt, Problem } from "./typer";
import { findUdtraeksdato } from "./udtraeksdato";

export interface Aflaesningsvalg {
  /** The area of figures and persons without one; `Kommunen` when not set. */
  readonly kommune?: string;
  /** What the user has corrected by hand. */
  readonly rettelser?: Rettelser;
}

const UDEN_KOMMUNE = "Kommunen";

export interface Aflaeser {
  /** Takes the next rows of a sheet; a sheet's chunks come in order and together, the first with its Excel tables. */
  readonly del: (gitter: Gitter) => void;
  /** Call once, when every chunk is given; the work in slices. */
  readonly slut: () => Generator<void, Aflaesning, void>;
}

/** What is wrong between the lists, when all are read. */
export type Kontrol = (data: Persondata, lister: readonly GenkendtTabel[], personkolonne: Personkolonne) => Generator<void, Iterable<Problem>, void>;

export class Mappelaeser implements Aflaeser {
  private readonly udbytte: Listeudbytte;
  private readonly trykte: Tabellaeser;
  private readonly bog: Rettelsesbog;
  private readonly ord: Ordbog;
  private readonly lister: GenkendtTabel[] = [];
  private readonly afviste: IkkeGenkendt[] = [];
  private readonly forkastede: Forkastet[] = [];
  private readonly billeder: Tabelbillede[] = [];
  private readonly ark: string[] = [];
  private udtraeksdato: Aflaesning["udtraeksdato"] = null;
  private aktivt: { readonly ark: string; readonly laeser: Arklaeser } | null = null;

  private readonly kommune: string;

  constructor({ kommune = UDEN_KOMMUNE, rettelser: { tabeller, ord } = INGEN_RETTELSER }: Aflaesningsvalg, private readonly kontrol: Kontrol) {
    this.kommune = kommune;
    this.bog = new Rettelsesbog(tabeller);
    this.ord = new Ordbog(ord);
    this.udbytte = { kolonner: new Personkolonner(), henvendelser: [], problemer: [], ord: this.ord, udeladt: { foertidspension: 0, ukendtYdelsesgruppe: 0 } };
    this.trykte = new Tabellaeser(kommune);
  }

  readonly del = (gitter: Gitter): void => {
    if (this.aktivt?.ark !== gitter.ark) {
      this.slutArk();
      this.ark.push(gitter.ark);
      this.aktivt = { ark: gitter.ark, laeser: new Arklaeser(gitter.ark, gitter, this.udbytte, this.kommune, this.bog.forArk(gitter.ark, gitter.exceltabeller)) };
    }
    this.aktivt.laeser.del(gitter);
  };

  private slutArk(): void {
    if (!this.aktivt) return;
    const udbytte = this.aktivt.laeser.faerdig();
    const { rest } = udbytte;
    this.lister.push(...udbytte.lister);
    this.forkastede.push(...udbytte.forkastede);
    this.afviste.push(...udbytte.ikkeGenkendt);
    this.billeder.push(...udbytte.billeder);
    this.aktivt = null;
    if (!rest) return;
    this.udtraeksdato ??= findUdtraeksdato(rest);
    this.trykte.laesArk(new Flade(this.ord.oversat(rest)), rest, udbytte);
  }

  *slut(): Generator<void, Aflaesning, void> {
    this.slutArk();
    yield;
    const t = this.trykte.faerdig();
    yield;
    const data = yield* this.udbytte.kolonner.faerdig();
    const tabeller = [...this.lister, ...t.tabeller];
    const forkastede = [...this.forkastede, ...t.fravalgte];
    const { foertidspension, ukendtYdelsesgruppe } = this.udbytte.udeladt;
    const personlister = this.lister.filter((l) => l.slags !== "henvendelse");
    yield;
    const personproblemer = yield* this.kontrol(data, this.lister, (tabel) => kolonneFor(personlister[tabel]));
    const alleProblemer = (): readonly Problem[] => [...this.bog.problemer(), ...this.udbytte.problemer, ...personproblemer, ...t.problemer, ...(tabeller.length > 0 ? [] : [this.intet()])];
    let problemer: readonly Problem[] | null = null;
    return {
      tabeller,
      ikkeGenkendt: [...this.afviste, ...forkastede.flatMap(({ ark, adresse, grund }) => (grund === null ? [] : [{ ark, adresse, grund }])), ...t.ikkeGenkendt],
      fravalgte: forkastede.filter(({ grund }) => grund === null).map(({ ark, adresse, raekker }) => ({ ark, adresse, raekker })),
      billeder: [...this.billeder, ...t.billeder],
      get problemer() {
        return (problemer ??= alleProblemer());
      },
      udeladt: { foertidspension: foertidspension + t.foertidspension, ukendtYdelsesgruppe: ukendtYdelsesgruppe + t.ukendtGruppe },
      inddata: { trykte: t.trykte, benchmark: t.benchmark, henvendelser: this.udbytte.henvendelser, personer: this.lister.some((l) => l.slags === "forloeb") ? data : null },
      udtraeksdato: this.udtraeksdato,
    };
  }

  private intet(): Problem {
    return { kode: "ingen-genkendelig-tabel", ark: this.ark[0] ?? "", celle: "A1", fundet: "", virkning: "ingen" };
  }
}

/** The sheet column (zero-based) of the list's persons. */
function kolonneFor(tabel: GenkendtTabel | undefined): number {
  const navn = tabel?.kolonner.find((k) => k.felt === "person")?.kolonne ?? "A";
  return [...navn].reduce((n, bogstav) => n * 26 + bogstav.charCodeAt(0) - 64, 0) - 1;
}

/** Reads whole sheets. */
export function laesAlle(laeser: Aflaeser, gitre: readonly Gitter[]): Aflaesning {
  for (const gitter of gitre) laeser.del(gitter);
  return tilEnde(laeser.slut());
}

function* ingenKontrol(): Generator<void, Iterable<Problem>, void> {
  yield;
  return [];
}

/** For who shows no problems: what is wrong between the lists changes no figure, and is not looked for. */
export const nyAflaeserUdenKontrol = (valg: Aflaesningsvalg = {}): Aflaeser => new Mappelaeser(valg, ingenKontrol);

export const aflaesUdenKontrol = (gitre: readonly Gitter[], valg: Aflaesningsvalg = {}): Aflaesning => laesAlle(nyAflaeserUdenKontrol(valg), gitre);
