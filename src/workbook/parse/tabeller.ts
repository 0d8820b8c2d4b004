/** The printed tables of a sheet: blocks, runs, headings, points, figures. */
import { kolonnenavn, adresseAf, rektangelAf } from "../adresse";
import type { TrykteRettelse, Arkudbytte } from "./arklaeser";
import { Benchmarksamler, benchmarkkolonne, erBenchmark } from "./benchmark";
import { egenskaber, type Egenskaber } from "./egenskaber";
import type { Flade } from "./flade";
import { type Blok, klyv } from "./klyv";
import { findLoeb, type Loeb } from "./loeb";
import { laesKontekst, type Forrige, type Kontekst } from "./overskrift";
import { findPunkter, type Udfald } from "./punkter";
import { billede, type Tabelbillede } from "./rettelse/billede";
import { ukendteBilleder } from "./rettelse/billeder";
import type { Forkastet } from "./rettelse/forkast";
import { type Genkendt, medFelter, medRettelser, medRoller } from "./rettelse/trykte";
import { laesTal } from "./tal";
import { slagsAf, tryktfelt, Tryktesamler, type Standard } from "./trykt";
import type { Slags } from "./tryktpost";
import type { GenkendtTabel, Gitter, IkkeGenkendt, Problem, Problemkode, Rektangel } from "./typer";

interface Fundet {
  readonly loeb: Loeb;
  readonly kontekst: Kontekst;
  readonly udfald: Udfald;
  readonly ret: TrykteRettelse | null;
}

interface Kandidat {
  readonly tabel: GenkendtTabel;
  readonly billede: Tabelbillede;
  readonly problemer: readonly Problem[];
  readonly udfald: Udfald;
}

const dele = (f: Pick<Fundet, "udfald">): readonly Egenskaber[] => f.udfald.punkter.map((p) => p.e);

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

function laesLoeb(flade: Flade, loeb: Loeb, forrige: readonly Forrige[], arkets: Egenskaber): Omit<Fundet, "ret"> {
  const kontekst = laesKontekst(flade, loeb, forrige, arkets);
  return { loeb, kontekst, udfald: findPunkter(flade, loeb, kontekst) };
}

/** What each column was taken as. */
function genkendtSom(flade: Flade, f: Omit<Fundet, "ret">): Genkendt {
  const { kodeAf } = felterAf(flade, f, dele(f).some(erBenchmark));
  return (k) => {
    const rolle = f.loeb.roller.get(k);
    return rolle === undefined ? undefined : rolle === "vaerdi" ? kodeAf(k) : rolle === "andet" ? null : rolle;
  };
}

/** Blocks, and the runs in them that are ours or that a correction says are. */
function findTabeller(flade: Flade, rettelser: readonly TrykteRettelse[]): { blokke: Blok[]; fundne: Fundet[] } {
  const arkets = findArkets(flade.ark);
  const blokke = klyv(flade, { r0: flade.raekke, r1: flade.raekker - 1, k0: flade.kolonne, k1: flade.kolonner - 1 });
  const forrige: Forrige[] = [];
  const alle = blokke.flatMap((blok) => findLoeb(flade, blok));
  const rettede = rettelser.length === 0 ? alle.map((loeb) => ({ loeb, ret: null })) : medRettelser(flade, alle, rettelser);
  const fundne = rettede.flatMap(({ loeb, ret }): Fundet[] => {
    const genkendt = laesLoeb(flade, loeb, forrige, arkets);
    const brugt = ret === null || ret.rettelse.slags === "brug-ikke" ? genkendt : laesLoeb(flade, medRoller(loeb, ret, genkendtSom(flade, genkendt)), forrige, arkets);
    forrige.push(brugt);
    return ret !== null || lignerVores(loeb, brugt.kontekst) ? [{ ...brugt, ret }] : [];
  });
  return { blokke, fundne };
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

/** What each column of figures was taken as; counts and shares are told apart by the figures when no word tells. */
function felterAf(flade: Flade, { udfald: { punkter } }: Pick<Fundet, "udfald">, erB: boolean): { feltAf: (k: number) => string | null; kodeAf: (k: number) => string | null } {
  const foerste = (k: number): Egenskaber => punkter.find((p) => p.kolonne === k)?.e ?? {};
  const maalt = Benchmarksamler.maalt(flade, punkter);
  const erAndele = punkter.some((p) => {
    const laest = laesTal(flade.celle(p.raekke, p.kolonne));
    return laest.art === "tal" && (laest.procenttegn || !Number.isInteger(laest.tal));
  });
  const feltAf = (k: number): string | null => (erB ? benchmarkkolonne(foerste(k), maalt) : tryktfelt(foerste(k), erAndele ? "andel" : null));
  const kodeAf = (k: number): string | null => {
    const felt = feltAf(k);
    const { indsats } = foerste(k);
    return erB || felt === null || felt === "antal" ? felt : indsats ? `${indsats}:${felt}` : null;
  };
  return { feltAf, kodeAf };
}

/** The row of headings that says most, the lowest of equals; `null` without one. */
function hovedraekke(flade: Flade, { loeb, kontekst, ret }: Fundet): number | null {
  if (ret) return ret.rettelse.overskrifter.length === 0 ? null : ret.raekke;
  let [bedste, flest] = [null as number | null, 0];
  for (let r = loeb.foerste - 1; r >= kontekst.oeverst; r--) {
    let fyldte = 0;
    for (let k = loeb.blok.k0; k <= loeb.blok.k1; k++) if (flade.klasse(r, k) !== "tom") fyldte++;
    if (fyldte > flest) [bedste, flest] = [r, fyldte];
  }
  return bedste;
}

/** Reads the printed tables of all sheets into typed rows. */
export class Tabellaeser {
  private readonly trykte = new Tryktesamler();
  private readonly benchmark = new Benchmarksamler();
  private readonly kandidater: Kandidat[] = [];
  private readonly afviste: IkkeGenkendt[] = [];
  private readonly fravalgte: Forkastet[] = [];
  private readonly billeder: Tabelbillede[] = [];

  constructor(private readonly kommune: string) {}

  /** @param gitter the sheet's cells as they stand; `flade` has the user's own words made known */
  laesArk(flade: Flade, gitter: Gitter, { trykteRettelser, billeder, ikkeGenkendt }: Pick<Arkudbytte, "trykteRettelser" | "billeder" | "ikkeGenkendt">): void {
    const { blokke, fundne } = findTabeller(flade, trykteRettelser);
    const standard: Standard = { omraade: this.kommune, slags: arketsSlags(fundne.filter((f) => f.ret === null)) };
    for (const f of fundne) {
      if (f.ret?.rettelse.slags === "brug-ikke") this.fravaelg(flade, gitter, f);
      else if (f.ret) this.laesTabel(flade, gitter, rettet(flade, f, f.ret, standard), standard);
      else if (f.udfald.punkter.length > 0 || f.udfald.problemer.length > 0) this.laesTabel(flade, gitter, f, standard);
    }
    const her = [...this.billeder, ...this.kandidater.map((k) => k.billede)].filter((b) => b.ark === flade.ark);
    const grundFor = (b: Blok): Problemkode => ikkeGenkendt.find((i) => overlapper(rektangelAf(i.adresse), b))?.grund ?? "ukendte-overskrifter";
    this.billeder.push(...ukendteBilleder(gitter, blokke, [...billeder, ...her], grundFor, (hoved) => trykteRettelser.find((t) => t.raekke === hoved)?.rettelse ?? null));
  }

  private billede(gitter: Gitter, flade: Flade, f: Fundet, slags: Tabelbillede["slags"], feltAf: Genkendt, grund: Problemkode | null): Tabelbillede {
    const { loeb, ret } = f;
    const hoved = hovedraekke(flade, f);
    const fra = hoved ?? loeb.foerste;
    const [k0, k1] = [Math.min(loeb.blok.k0, ret?.k0 ?? Infinity), Math.max(loeb.blok.k1, ret?.k1 ?? -1)];
    const linjer = [...Array.from({ length: 8 }, (_, i) => fra - 3 + i), loeb.foerste, loeb.foerste + 1, loeb.foerste + 2];
    const omgivelser = [...new Set(linjer)].sort((a, b) => a - b).filter((r) => r >= gitter.raekke && r <= loeb.sidste).map((raekke) => ({ raekke, celler: gitter.celler[raekke - gitter.raekke] ?? [] }));
    return billede({
      ark: flade.ark,
      kolonne: gitter.kolonne,
      exceltabeller: gitter.exceltabeller,
      sted: { raekke: Math.min(fra, loeb.foerste), kolonne: k0, raekker: loeb.sidste - Math.min(fra, loeb.foerste) + 1, kolonner: k1 - k0 + 1 },
      hoved,
      slags,
      raekker: loeb.sidste - loeb.foerste + 1,
      feltAf: (k) => feltAf(k) ?? null,
      omgivelser,
      grund,
      rettelse: ret?.rettelse ?? null,
    });
  }

  private fravaelg(flade: Flade, gitter: Gitter, f: Fundet): void {
    this.fravalgte.push({ ark: flade.ark, adresse: adresseAf(omraadet(f)), raekker: f.loeb.sidste - f.loeb.foerste + 1, grund: null });
    this.billeder.push(this.billede(gitter, flade, f, "brug-ikke", genkendtSom(flade, f), null));
  }

  private laesTabel(flade: Flade, gitter: Gitter, f: Fundet, standard: Standard): void {
    const { punkter } = f.udfald;
    const nr = this.kandidater.length;
    const erB = erBenchmarktabel(f);
    const { feltAf } = felterAf(flade, f, erB);
    const somVist = genkendtSom(flade, f);
    const slags = erB ? "benchmark" : slagsAf(dele(f).find((e) => e.indsats) ?? {}, standard);
    const grund = erB ? this.benchmark.laes(flade, punkter, standard.omraade, nr) : this.trykte.laes(flade, punkter, standard, nr);
    if (grund !== null) {
      this.afviste.push({ ark: flade.ark, adresse: adresseAf(omraadet(f)), grund });
      this.billeder.push(this.billede(gitter, flade, f, f.ret ? slags : null, somVist, grund));
      return;
    }
    const udledt = !erB && !dele(f).some((e) => e.slags);
    const kolonner = kolonnerAf(flade, f, feltAf);
    const udledning = udledt ? [{ kolonne: kolonnenavn(f.loeb.blok.k0), overskrift: slags, felt: "slags-udledt" }] : [];
    this.kandidater.push({
      tabel: { slags, ark: flade.ark, adresse: adresseAf(omraadet(f)), raekker: f.loeb.sidste - f.loeb.foerste + 1, kolonner: [...kolonner, ...udledning], ...(f.ret && { rettet: true as const }) },
      billede: this.billede(gitter, flade, f, slags, somVist, null),
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
      fravalgte: this.fravalgte,
      billeder: [...brugte.map((k) => k.billede), ...andre.map((k): Tabelbillede => ({ ...k.billede, grund: "manglende-kolonne" })), ...this.billeder],
      trykte: trykt.trykte,
      benchmark: b.benchmark,
      problemer: [...brugte.flatMap((k) => k.problemer), ...trykt.problemer, ...b.problemer],
      foertidspension: brugte.reduce((sum, k) => sum + k.udfald.foertidspension, 0),
      ukendtGruppe: brugte.reduce((sum, k) => sum + k.udfald.ukendtGruppe, 0),
    };
  }
}

const overlapper = (r: Rektangel, b: Blok): boolean => r.raekke <= b.r1 && r.raekke + r.raekker > b.r0 && r.kolonne <= b.k1 && r.kolonne + r.kolonner > b.k0;

const erBenchmarktabel = (f: Fundet): boolean => (f.ret ? f.ret.rettelse.slags === "benchmark" : dele(f).some(erBenchmark));

/** The table with what the correction says instead of what its headings say. */
function rettet(flade: Flade, f: Fundet, ret: TrykteRettelse, standard: Standard): Fundet {
  const erB = dele(f).some(erBenchmark);
  const slags = erB ? "benchmark" : slagsAf(dele(f).find((e) => e.indsats) ?? {}, standard);
  const kontekst = medFelter(f.kontekst, ret, { feltAf: felterAf(flade, f, erB).kodeAf, slags });
  return { ...f, kontekst, udfald: findPunkter(flade, f.loeb, kontekst) };
}
