/** Points of a benchmark table to typed rows [R2–R3]. */
import type { BenchmarkTal, Maalt, Maaned, Ydelsesomraade } from "../../rules";
import { maanedAf, type Broek } from "../../rules";
import { andelAf, andelsform, type Andelsform } from "./andele";
import { celletekstTal } from "./placering";
import type { Egenskaber } from "./egenskaber";
import type { Flade } from "./flade";
import type { Periodetekst } from "./periode";
import type { Punkt } from "./punkter";
import { kildeFor, Samler, type Post } from "./samler";
import { laesTal, type LaestTal } from "./tal";
import type { Problem, Problemkode } from "./typer";
import { celleproblem, laesAntal, laesVaerdi } from "./vaerdier";

export type Benchmarkkolonne = "faktisk-antal" | "faktisk-andel" | "forventet-antal" | "forventet-andel" | "placering" | "potentiale" | "personer";

interface Noegle {
  readonly omraade: string;
  readonly ydelsesomraade: Ydelsesomraade;
  readonly periode: { readonly fra: Maaned; readonly til: Maaned } | null;
}

type Vaerdi = { readonly tal: number } | { readonly andel: Broek; readonly afrunding: Broek | null };

export const erBenchmark = (e: Egenskaber): boolean => e.benchmark === "faktisk" || e.benchmark === "forventet";

/** Counts are large or whole; a table of small figures with decimals holds shares. */
const maaltEfterTal = (tal: readonly LaestTal[]): "antal" | "andel" =>
  tal.some((t) => t.procenttegn) || (tal.every((t) => t.tal <= 100) && tal.some((t) => !Number.isInteger(t.tal))) ? "andel" : "antal";

export function benchmarkkolonne(e: Egenskaber, standard: "antal" | "andel"): Benchmarkkolonne | null {
  if (e.benchmark === "faktisk" || e.benchmark === "forventet") return `${e.benchmark}-${e.maalt ?? (e.enhed ? "andel" : standard)}`;
  return e.benchmark ?? null;
}

function periodeAf(p: Periodetekst | undefined): Noegle["periode"] {
  if (p?.art === "spaend") return { fra: p.fra, til: p.til };
  return p?.art === "aar" ? { fra: maanedAf(p.aar, 1), til: maanedAf(p.aar, 12) } : null;
}

export class Benchmarksamler {
  private readonly samler = new Samler<Noegle, Benchmarkkolonne, Vaerdi>();
  readonly problemer: Problem[] = [];

  /** How the columns of the points were understood when their headings do not say antal or andel. */
  static maalt(flade: Flade, punkter: readonly Punkt[]): "antal" | "andel" {
    return maaltEfterTal(punkter.filter((p) => erBenchmark(p.e)).flatMap((p) => tallet(flade, p)));
  }

  laes(flade: Flade, punkter: readonly Punkt[], omraade: string, tabel: number): Problemkode | null {
    const standard = Benchmarksamler.maalt(flade, punkter);
    const kolonner = punkter.map((p) => benchmarkkolonne(p.e, standard));
    const har = (maalt: string): boolean => kolonner.includes(`faktisk-${maalt}` as Benchmarkkolonne) && kolonner.includes(`forventet-${maalt}` as Benchmarkkolonne);
    if (!har("antal") && !har("andel")) return "manglende-kolonne";
    const andele = punkter.filter((_, i) => kolonner[i]?.endsWith("andel"));
    const form = andelsform(andele.flatMap((p) => tallet(flade, p)), andele[0]?.e.enhed);
    if (form.enhed === "blandet" && andele[0]) this.problemer.push(celleproblem(flade, andele[0], "blandet-andel-enhed"));
    punkter.forEach((p, i) => {
      const kolonne = kolonner[i];
      if (!kolonne) return;
      const ydelsesomraade = p.e.ydelsesomraade ?? (p.e.gruppe ? null : "i-alt");
      if (ydelsesomraade === null) return;
      const noegle: Noegle = { omraade: p.e.omraade?.navn ?? omraade, ydelsesomraade, periode: periodeAf(p.e.periode) };
      const id = [noegle.omraade, ydelsesomraade, noegle.periode?.fra ?? "", noegle.periode?.til ?? ""].join("\n");
      this.samler.tilfoej(id, noegle, kolonne, this.vaerdi(flade, p, kolonne, form), flade.ark, { raekke: p.raekke, kolonne: p.kolonne }, tabel);
    });
    return null;
  }

  private vaerdi(flade: Flade, p: Punkt, kolonne: Benchmarkkolonne, form: Andelsform): Vaerdi | null {
    const meld = (problem: Problem): void => void this.problemer.push(problem);
    if (kolonne.endsWith("-antal")) return somTal(laesAntal(flade, p, meld));
    if (kolonne === "placering") return somTal(celletekstTal(flade.celle(p.raekke, p.kolonne)) ?? laesAntal(flade, p, meld));
    const tal = laesVaerdi(flade, p, meld);
    if (!kolonne.endsWith("-andel")) return somTal(tal?.tal ?? null);
    if (tal === null || form.enhed === "blandet") return null;
    const andel = andelAf(tal, form);
    if (andel) return { andel, afrunding: form.afrunding };
    meld(celleproblem(flade, p, "andel-uden-for-omraade"));
    return null;
  }

  faerdig(): { benchmark: BenchmarkTal[]; problemer: Problem[] } {
    return { benchmark: this.samler.alle().map(tilBenchmark), problemer: [...this.problemer, ...this.samler.problemer] };
  }
}

const somTal = (tal: number | null): Vaerdi | null => (tal === null ? null : { tal });

function tallet(flade: Flade, p: Punkt): LaestTal[] {
  const laest = laesTal(flade.celle(p.raekke, p.kolonne));
  return laest.art === "tal" ? [laest] : [];
}

function tilBenchmark(post: Post<Noegle, Benchmarkkolonne, Vaerdi>): BenchmarkTal {
  const tal = (felt: Benchmarkkolonne): number | null => {
    const v = post.felter.get(felt);
    return v && "tal" in v ? v.tal : null;
  };
  const maalt = (hvad: "faktisk" | "forventet"): Maalt => {
    const v = post.felter.get(`${hvad}-andel`);
    const andel = v && "andel" in v ? v : null;
    return { antal: tal(`${hvad}-antal`), andel: andel?.andel ?? null, afrunding: andel?.afrunding ?? null };
  };
  return { ...post.noegle, faktisk: maalt("faktisk"), forventet: maalt("forventet"), potentiale: tal("potentiale"), placering: tal("placering"), personer: tal("personer"), kilde: kildeFor(post) };
}
