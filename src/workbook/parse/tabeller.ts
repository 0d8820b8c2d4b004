/** The printed tables of a sheet: blocks, runs, headings, points, figures. */
import { kolonnenavn, adresseAf } from "../adresse";
import { Benchmarksamler, benchmarkkolonne, erBenchmark } from "./benchmark";
import { egenskaber, type Egenskaber } from "./egenskaber";
import type { Flade } from "./flade";
import { klyv } from "./klyv";
import { findLoeb, type Loeb } from "./loeb";
import { laesKontekst, type Forrige, type Kontekst } from "./overskrift";
import { findPunkter, type Udfald } from "./punkter";
import { laesTal } from "./tal";
import { slagsAf, tryktfelt, Tryktesamler, type Standard } from "./trykt";
import type { Slags } from "./tryktpost";
import type { GenkendtTabel, IkkeGenkendt, Problem, Rektangel } from "./typer";

interface Fundet {
  readonly loeb: Loeb;
  readonly kontekst: Kontekst;
  readonly udfald: Udfald;
}

interface Kandidat {
  readonly tabel: GenkendtTabel;
  readonly problemer: readonly Problem[];
  readonly udfald: Udfald;
}

const dele = (f: Fundet): readonly Egenskaber[] => f.udfald.punkter.map((p) => p.e);

/** The headings say that this is about our figures, so that it is worth reading and saying why it was not read. */
function lignerVores(loeb: Loeb, kontekst: Kontekst): boolean {
  const alle = [kontekst.titel, ...kontekst.kolonner.values()];
  const roller = [...loeb.roller.values()];
  const har = (del: keyof Egenskaber): boolean => alle.some((e) => e[del] !== undefined);
  if (roller.includes("maal") || alle.some(erBenchmark) || (har("indsats") && (har("maalt") || har("slags") || har("med")))) return true;
  return (har("gruppe") || roller.includes("gruppe")) && (har("periode") || roller.includes("periode"));
}

function findArkets(ark: string): Egenskaber {
  const { indsats, slags, omraade, periode } = egenskaber(ark);
  return { ...(indsats ? { indsats } : {}), ...(slags ? { slags } : {}), ...(periode ? { periode } : {}), ...(omraade?.sikker ? { omraade } : {}) };
}

function findTabeller(flade: Flade): Fundet[] {
  const arkets = findArkets(flade.ark);
  const blokke = klyv(flade, { r0: flade.raekke, r1: flade.raekker - 1, k0: flade.kolonne, k1: flade.kolonner - 1 });
  const forrige: Forrige[] = [];
  return blokke.flatMap((blok) =>
    findLoeb(flade, blok).flatMap((loeb) => {
      const kontekst = laesKontekst(flade, loeb, forrige, arkets);
      forrige.push({ loeb, kontekst });
      return lignerVores(loeb, kontekst) ? [{ loeb, kontekst, udfald: findPunkter(flade, loeb, kontekst) }] : [];
    }),
  );
}

/** The slags that a table of the sheet says outright, when only one is said. */
function arketsSlags(fundne: readonly Fundet[]): Slags | null {
  const sagt = new Set(fundne.flatMap((f) => dele(f)).flatMap((e) => (e.slags ? [e.slags] : [])));
  return sagt.size === 1 ? ([...sagt][0] ?? null) : null;
}

const omraadet = (f: Fundet): Rektangel => {
  const { blok, sidste } = f.loeb;
  return { raekke: f.kontekst.oeverst, kolonne: blok.k0, raekker: sidste - f.kontekst.oeverst + 1, kolonner: blok.k1 - blok.k0 + 1 };
};

function overskriftFor(flade: Flade, f: Fundet, k: number): string {
  const kendt = f.kontekst.overskrifter.get(k);
  if (kendt) return kendt.tekst;
  for (let r = f.loeb.foerste - 1; r >= f.kontekst.oeverst; r--) if (flade.klasse(r, k) !== "tom") return String(flade.celle(r, k));
  return "";
}

function kolonnerAf(flade: Flade, f: Fundet, feltAf: (k: number) => string | null): GenkendtTabel["kolonner"] {
  return [...f.loeb.roller].flatMap(([k, rolle]) => {
    const felt = rolle === "vaerdi" ? feltAf(k) : rolle === "andet" ? null : rolle;
    return felt === null ? [] : [{ kolonne: kolonnenavn(k), overskrift: overskriftFor(flade, f, k), felt }];
  });
}

/** Reads the printed tables of all sheets into typed rows. */
export class Tabellaeser {
  private readonly trykte = new Tryktesamler();
  private readonly benchmark = new Benchmarksamler();
  private readonly kandidater: Kandidat[] = [];
  private readonly afviste: IkkeGenkendt[] = [];

  constructor(private readonly kommune: string) {}

  laesArk(flade: Flade): void {
    const fundne = findTabeller(flade);
    const standard: Standard = { omraade: this.kommune, slags: arketsSlags(fundne) };
    for (const f of fundne) if (f.udfald.punkter.length > 0 || f.udfald.problemer.length > 0) this.laesTabel(flade, f, standard);
  }

  private laesTabel(flade: Flade, f: Fundet, standard: Standard): void {
    const { punkter } = f.udfald;
    const nr = this.kandidater.length;
    const erB = dele(f).some(erBenchmark);
    const grund = erB ? this.benchmark.laes(flade, punkter, standard.omraade, nr) : this.trykte.laes(flade, punkter, standard, nr);
    if (grund !== null) {
      this.afviste.push({ ark: flade.ark, adresse: adresseAf(omraadet(f)), grund });
      return;
    }
    const foerste = (k: number): Egenskaber => punkter.find((p) => p.kolonne === k)?.e ?? {};
    const maalt = Benchmarksamler.maalt(flade, punkter);
    const tal = punkter.flatMap((p) => {
      const laest = laesTal(flade.celle(p.raekke, p.kolonne));
      return laest.art === "tal" ? [laest] : [];
    });
    const feltAf = (k: number): string | null => (erB ? benchmarkkolonne(foerste(k), maalt) : tryktfelt(foerste(k), tal.some((t) => t.procenttegn || !Number.isInteger(t.tal)) ? "andel" : null));
    const slags = erB ? "benchmark" : slagsAf(dele(f).find((e) => e.indsats) ?? {}, standard);
    const udledt = !erB && !dele(f).some((e) => e.slags);
    const kolonner = kolonnerAf(flade, f, feltAf);
    const udledning = udledt ? [{ kolonne: kolonnenavn(f.loeb.blok.k0), overskrift: slags, felt: "slags-udledt" }] : [];
    this.kandidater.push({
      tabel: { slags, ark: flade.ark, adresse: adresseAf(omraadet(f)), raekker: f.loeb.sidste - f.loeb.foerste + 1, kolonner: [...kolonner, ...udledning] },
      problemer: f.udfald.problemer,
      udfald: f.udfald,
    });
  }

  faerdig() {
    const trykt = this.trykte.faerdig();
    const b = this.benchmark.faerdig();
    const [brugte, andre]: [Kandidat[], Kandidat[]] = [[], []];
    this.kandidater.forEach((k, i) => (k.tabel.slags === "benchmark" || trykt.tabeller.has(i) ? brugte : andre).push(k));
    const uden: IkkeGenkendt[] = andre.map(({ tabel }) => ({ ark: tabel.ark, adresse: tabel.adresse, grund: "manglende-kolonne" }));
    return {
      tabeller: brugte.map((k) => k.tabel),
      ikkeGenkendt: [...this.afviste, ...uden],
      trykte: trykt.trykte,
      benchmark: b.benchmark,
      problemer: [...brugte.flatMap((k) => k.problemer), ...trykt.problemer, ...b.problemer],
      foertidspension: brugte.reduce((sum, k) => sum + k.udfald.foertidspension, 0),
      ukendtGruppe: brugte.reduce((sum, k) => sum + k.udfald.ukendtGruppe, 0),
    };
  }
}
