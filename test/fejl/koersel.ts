/** Whole runs with one fault each: which stages a run has is found by watching one, and what each fault leaves is looked at afterwards. */
import { EXCELMAPPE } from "../../src/taskpane/excelmappe";
import { koer } from "../../src/taskpane/koersel";
import { fejltekst } from "../../src/taskpane/ord/fejl";
import { type Excelfejl, somExcelfejl } from "../../src/workbook/office/fejl";
import { startINode } from "../../workbench/host/node";
import type { ModelChange } from "../../workbench/host/session";
import { defaultSwitches } from "../../workbench/host/switches";
import type { Vaert } from "../../workbench/host/vaert";
import type { WorkbookModel } from "../../workbench/model/mappe";
import type { Fejl } from "./fejl";
import { arkbillede, brugerens, erVores, kopi, laegTilbage } from "./kopi";

const NU = new Date("2026-11-22T10:00:00Z");
/** The client announces its functions in a request of its own a moment after it has started. */
const RO_MS = 80;
const UFAERDIG = /^(Arket blev ikke skrevet færdigt|Kørslen blev ikke færdig)/;

export const STADER = ["læser", "tjekker før skrivning", "laver eller fjerner ark", "skriver tilsynsark", "læser under skrivning", "markerer brugerens ark", "viser overblikket"] as const;
export type Stade = (typeof STADER)[number];

const koerHele = (): Promise<Excelfejl | null> =>
  koer(EXCELMAPPE, NU, { fremdrift: () => undefined, afbryd: new AbortController().signal }).then(() => null, (fejl: unknown) => somExcelfejl(fejl));

/** Our part of the workbook, without ids. */
const vores = (model: WorkbookModel): string =>
  JSON.stringify([model.sheets.filter((s) => erVores(s) && s.customProperties.size > 0).map((s) => arkbillede(s, model)), model.sheets.filter((s) => !erVores(s)).map((s) => s.conditionalFormats.filter(({ formula }) => formula?.includes("Fokusmål")).map(({ formula, areas }) => [s.name, formula, areas]))]);

export class Proevebaenk {
  private vaert!: Vaert;
  private readonly rene = new Map<string, string>();

  /** @param foer what the workbook is before the run that the faults strike */
  static async start(model: WorkbookModel): Promise<Proevebaenk> {
    const baenk = new Proevebaenk();
    await baenk.nyVaert(model);
    return baenk;
  }

  private async nyVaert(model: WorkbookModel): Promise<void> {
    this.vaert = await startINode({ model });
    await new Promise((videre) => setTimeout(videre, RO_MS));
  }

  get model(): WorkbookModel {
    return this.vaert.model;
  }

  stop(): void {
    this.vaert.stop();
  }

  /** A run that nothing happens to. */
  async koerRent(): Promise<void> {
    const fejl = await koerHele();
    if (fejl !== null) throw fejl;
  }

  gem(): WorkbookModel {
    return kopi(this.model);
  }

  /** The stage of each request of a run from `foer`, the first first. */
  async stader(foer: WorkbookModel): Promise<Stade[]> {
    this.nulstil(foer);
    const start = this.vaert.faults.requests;
    const aendret = new Map<number, Stade>();
    const stop = this.vaert.onModelChange((aendringer) => aendret.set(this.vaert.faults.requests - start, this.stadeAf(aendringer)));
    let laest = 0;
    const fejl = await koer(EXCELMAPPE, NU, { fremdrift: ({ trin }) => { if (trin === "laeser") laest = this.vaert.faults.requests - start; }, afbryd: new AbortController().signal }).then(() => null, (f: unknown) => f);
    stop();
    if (fejl !== null) throw somExcelfejl(fejl);
    const foerste = Math.min(...aendret.keys());
    return Array.from({ length: this.vaert.faults.requests - start }, (_, i) => i + 1).map((n) => aendret.get(n) ?? (n <= laest ? "læser" : n < foerste ? "tjekker før skrivning" : "læser under skrivning"));
  }

  private stadeAf(aendringer: readonly ModelChange[]): Stade {
    if (aendringer.some((a) => a.kind === "sheets")) return "laver eller fjerner ark";
    const paa = aendringer.flatMap((a) => ("sheetId" in a ? [this.model.sheets.find(({ id }) => id === a.sheetId)] : []));
    if (paa.some((s) => s !== undefined && !erVores(s))) return "markerer brugerens ark";
    return paa.length > 0 ? "skriver tilsynsark" : "viser overblikket";
  }

  private nulstil(foer: WorkbookModel): void {
    this.vaert.faults.clear();
    Object.assign(this.vaert.switches, defaultSwitches());
    laegTilbage(this.model, foer);
  }

  /** What a run from nothing makes of the user's workbook as it is now. */
  private async rent(): Promise<string> {
    const noegle = brugerens(this.model);
    const kendt = this.rene.get(noegle);
    if (kendt !== undefined) return kendt;
    const gemt = kopi(this.model);
    this.model.sheets = this.model.sheets.filter((s) => !erVores(s));
    await this.koerRent();
    const billede = vores(this.model);
    laegTilbage(this.model, gemt);
    this.rene.set(noegle, billede);
    return billede;
  }

  /** Strikes at request `n` of a run from `foer`. @throws Error when the workbook is left in a state that it may not be left in */
  async ram(foer: WorkbookModel, fejl: Fejl, n: number): Promise<string> {
    this.nulstil(foer);
    const urort = brugerens(this.model);
    const medKollega = kopi(foer);
    fejl.ogsaa?.(medKollega);
    const gammelt = vores(this.model);
    fejl.ram(this.vaert, n);
    const meldt = await koerHele();
    this.vaert.faults.clear();
    Object.assign(this.vaert.switches, defaultSwitches());
    return this.bedoem(`${fejl.navn}, kald ${n}`, meldt, gammelt, [urort, brugerens(medKollega)]);
  }

  /** The page with the add-in goes away after request `n` and comes again. */
  async genstart(foer: WorkbookModel, n: number): Promise<string> {
    this.nulstil(foer);
    const [urort, gammelt] = [brugerens(this.model), vores(this.model)];
    const vaek = new Promise<void>((sket) => this.vaert.faults.beforeRequest(n, () => {
      this.vaert.stop();
      setTimeout(sket, 20);
    }));
    void koerHele();
    await vaek;
    await this.nyVaert(this.model);
    return this.bedoem(`genstart, kald ${n}`, "tavs", gammelt, [urort]);
  }

  private async bedoem(hvad: string, meldt: Excelfejl | null | "tavs", gammelt: string, urorte: readonly string[]): Promise<string> {
    const forkert = (hvorfor: string): Error => new Error(`${hvad}: ${hvorfor}`);
    if (!urorte.includes(brugerens(this.model))) throw forkert("brugerens ark er rørt");
    const nyt = await this.rent();
    const nu = vores(this.model);
    const tilstand = nu === nyt ? "ny" : nu === gammelt ? "gammel" : this.erMaerket() ? "ufærdig, og det står der" : null;
    if (tilstand === null) throw forkert("hverken gammel, ny eller mærket som ufærdig");
    if (meldt === null && tilstand !== "ny") throw forkert(`melder intet, men mappen er ${tilstand}`);
    if (meldt !== null && meldt !== "tavs" && !/^[^:]*:? ?[A-ZÆØÅ].*\.( \(\w+\))?$/.test(fejltekst(meldt))) throw forkert(`beskeden er ${fejltekst(meldt)}`);
    const efter = await koerHele();
    if (efter !== null) throw forkert(`næste kørsel fejler med ${efter.kode}`);
    if (vores(this.model) !== (await this.rent())) throw forkert("næste kørsel læger det ikke");
    return meldt === null || meldt === "tavs" ? tilstand : `${tilstand} (${meldt.kode})`;
  }

  /** The overview says it, or there is none and each sheet says it. */
  private erMaerket(): boolean {
    const egne = this.model.sheets.filter((s) => erVores(s) && s.customProperties.size > 0);
    const forside = egne.filter((s) => s.customProperties.get("Fokusmaal")?.includes('"overblik"'));
    return (forside.length > 0 ? forside : egne).every((s) => UFAERDIG.test(String(s.cells.value(0, 0))));
  }

}
