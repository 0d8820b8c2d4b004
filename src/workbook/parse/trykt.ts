/** Points of a table of fokusmål or tidlig indsats to typed figures. */
import type { TryktTal } from "../../rules";
import { andelAf, andelsform, type Andelsform } from "./andele";
import type { Egenskaber } from "./egenskaber";
import type { Flade } from "./flade";
import { fletPeriode } from "./flet";
import type { Punkt } from "./punkter";
import { Samler } from "./samler";
import { laesTal, type LaestTal } from "./tal";
import { flereMedEndPersoner, forMange, manglerNaevner, tilTrykt, udenNaevner, type Noegle, type Slags, type Tryktfelt, type Vaerdi } from "./tryktpost";
import type { Problem, Problemkode } from "./typer";
import { celleproblem, laesAntal, laesVaerdi } from "./vaerdier";

export interface Standard {
  readonly omraade: string;
  readonly slags: Slags | null;
}

/** `maalt` when the words do not say it: figures with decimals or per cent signs are shares. */
function maaltEfterTal(tal: readonly LaestTal[]): "antal" | "andel" | null {
  return tal.some((t) => t.procenttegn || !Number.isInteger(t.tal)) ? "andel" : null;
}

export function tryktfelt(e: Egenskaber, maalt: "antal" | "andel" | null): Tryktfelt | null {
  const det = e.maalt ?? (e.enhed ? "andel" : maalt);
  if (det === null) return null;
  if (det === "andel") return e.med === "uden" ? "andel-uden" : "andel-med";
  return e.med === "uden" ? "antal-uden" : e.med === "med" ? "antal-med" : "antal";
}

const antages = (e: Egenskaber): Slags => e.slagsAntaget ?? "fokusmaal";

export function slagsAf(e: Egenskaber, standard: Standard): Slags {
  return e.slags ?? standard.slags ?? antages(e);
}

function noegleAf(e: Egenskaber, standard: Standard): Noegle | Problemkode {
  if (!e.indsats) return "ukendt-maal";
  const periode = fletPeriode(e.periode, e.omtalt);
  if (!periode || !e.gruppe || e.gruppe === "foertidspension") return "manglende-kolonne";
  if (periode.art !== "spaend" || periode.fra !== periode.til) return "ulaeselig-periode";
  return { slags: slagsAf(e, standard), indsats: e.indsats, omraade: e.omraade?.navn ?? standard.omraade, maaned: periode.fra, gruppe: e.gruppe, varighedFra: e.varighed?.fra ?? null };
}

/** Figures that do not say samtaler or tilbud take what the table's others say; a denominator serves both. */
function medIndsats(punkter: readonly Punkt[]): Punkt[] {
  const sagte = [...new Set(punkter.flatMap((p) => (p.e.indsats ? [p.e.indsats] : [])))];
  return punkter.flatMap((p) => {
    const erNaevner = p.e.maalt === "antal" && p.e.med === "alle";
    if (p.e.indsats || sagte.length === 0 || (sagte.length > 1 && !erNaevner)) return [p];
    return sagte.map((indsats) => ({ ...p, e: { ...p.e, indsats } }));
  });
}

export class Tryktesamler {
  private readonly samler = new Samler<Noegle, Tryktfelt, Vaerdi>();
  readonly problemer: Problem[] = [];

  /** Reads the points of table number `tabel`; the reason when none of them could be placed. */
  laes(flade: Flade, raa: readonly Punkt[], standard: Standard, tabel: number): Problemkode | null {
    const punkter = medIndsats(raa);
    const tal = punkter.map((p) => laesTal(flade.celle(p.raekke, p.kolonne)));
    const laeste = tal.filter((t) => t.art === "tal");
    const maalt = maaltEfterTal(laeste);
    const felter = punkter.map((p) => tryktfelt(p.e, maalt));
    const former = this.andelsformer(flade, punkter, felter, tal);
    let grund: Problemkode | null = null;
    let brugte = 0;
    const spaend = new Set<string>();
    punkter.forEach((p, i) => {
      const felt = felter[i] ?? null;
      const noegle = noegleAf(p.e, standard);
      if (felt === null || typeof noegle === "string") {
        grund ??= typeof noegle === "string" ? noegle : "manglende-kolonne";
        if (noegle === "ulaeselig-periode" && !spaend.has(JSON.stringify(p.e.periode))) {
          spaend.add(JSON.stringify(p.e.periode));
          this.problemer.push({ ...celleproblem(flade, p, "ulaeselig-periode"), virkning: "udeladt" });
        }
        return;
      }
      brugte++;
      const meld = (problem: Problem): void => void this.problemer.push(problem);
      const form = former.get(`${felt} ${p.e.enhed ?? ""}`);
      const vaerdi = form ? laesAndel(flade, p, form, meld) : laesAntalVaerdi(flade, p, meld);
      const id = [noegle.slags, noegle.indsats, noegle.omraade, noegle.maaned, noegle.gruppe, p.e.varighed?.navn ?? ""].join("\n");
      this.samler.tilfoej(id, noegle, felt, vaerdi, flade.ark, { raekke: p.raekke, kolonne: p.kolonne }, tabel);
    });
    return brugte > 0 ? null : (grund ?? "manglende-kolonne");
  }

  private andelsformer(flade: Flade, punkter: readonly Punkt[], felter: readonly (Tryktfelt | null)[], tal: readonly ReturnType<typeof laesTal>[]): Map<string, Andelsform> {
    const grupper = new Map<string, { tal: LaestTal[]; foerste: Punkt; enhed: Egenskaber["enhed"] }>();
    punkter.forEach((p, i) => {
      const felt = felter[i];
      const laest = tal[i];
      if (!felt?.startsWith("andel")) return;
      const id = `${felt} ${p.e.enhed ?? ""}`;
      const gruppe = grupper.get(id) ?? { tal: [], foerste: p, enhed: p.e.enhed };
      grupper.set(id, gruppe);
      if (laest?.art === "tal") gruppe.tal.push(laest);
    });
    return new Map(
      [...grupper].map(([id, g]) => {
        const form = andelsform(g.tal, g.enhed);
        if (form.enhed === "blandet") this.problemer.push(celleproblem(flade, g.foerste, "blandet-andel-enhed"));
        return [id, form];
      }),
    );
  }

  /** The tables that gave a share or a numerator, and the figures. */
  faerdig(): { trykte: TryktTal[]; problemer: Problem[]; tabeller: Set<number> } {
    const brugbare = this.samler.alle().filter((p) => [...p.felter.keys()].some((f) => f !== "antal"));
    const problemer = [...this.problemer, ...this.samler.problemer, ...brugbare.filter(flereMedEndPersoner).map((p) => forMange(p)), ...brugbare.filter(udenNaevner).map((p) => manglerNaevner(p))];
    return { trykte: brugbare.map((p) => tilTrykt(p)), problemer, tabeller: new Set(brugbare.flatMap((p) => [...p.tabeller])) };
  }
}

function laesAntalVaerdi(flade: Flade, p: Punkt, meld: (problem: Problem) => void): Vaerdi | null {
  const antal = laesAntal(flade, p, meld);
  return antal === null ? null : { antal };
}

function laesAndel(flade: Flade, p: Punkt, form: Andelsform, meld: (problem: Problem) => void): Vaerdi | null {
  const tal = laesVaerdi(flade, p, meld);
  if (tal === null || form.enhed === "blandet") return null;
  const andel = andelAf(tal, form);
  if (andel) return { andel, afrunding: form.afrunding };
  meld(celleproblem(flade, p, "andel-uden-for-omraade"));
  return null;
}
