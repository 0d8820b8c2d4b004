/** Whole runs with one fault each: which stages a run has is found by watching one, and what each fault leaves is looked at afterwards. */
import { EXCELMAPPE } from "../../src/taskpane/excelmappe";
import { koer } from "../../src/taskpane/koersel";
import { fejltekst } from "../../src/taskpane/ord/fejl";
import { Excelfejl, somExcelfejl } from "../../src/workbook/office/fejl";
import { startINode } from "../../workbench/host/node";
import { defaultSwitches } from "../../workbench/host/switches";
import type { Vaert } from "../../workbench/host/vaert";
import type { WorkbookModel } from "../../workbench/model/mappe";
import type { Fejl } from "./fejl";
import { arkbillede, brugerens, erVores, kopi, laegTilbage } from "./kopi";

const NU = new Date("2026-11-22T10:00:00Z");
/** The client announces its functions in a request of its own a moment after it has started. */
const RO_MS = 80;
const UFAERDIG = /^(Arket blev ikke skrevet færdigt|Kørslen blev ikke færdig)/;

const UDEN = "uden det ark, kollegaen slettede";

export const STADER = ["læsning", "før første skrivning", "skrivning af ark", "oprydning og rækkefølge", "markeringer", "overblikket gøres færdigt"] as const;
export type Stade = (typeof STADER)[number];

const koerHele = (): Promise<Excelfejl | null> =>
  koer(EXCELMAPPE, NU, { fremdrift: () => undefined, afbryd: new AbortController().signal }).then(() => null, (fejl: unknown) => somExcelfejl(fejl));

/** Our part of the workbook, without ids. */
const vores = (model: WorkbookModel): string =>
  JSON.stringify([model.sheets.filter((s) => erVores(s) && s.customProperties.size > 0).map((s) => arkbillede(s, model)), model.sheets.filter((s) => !erVores(s)).flatMap((s) => s.conditionalFormats.filter(({ formula }) => formula?.includes("Fokusmål")).map(({ formula, areas }) => [s.name, formula, areas]))]);

/** How it went, or what is wrong with how it was left. */
type Svar = { readonly udfald: string } | { readonly brud: string };

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

  /** The stage of each request of a run from `foer`, the first first: told by what the requests change. */
  async stader(foer: WorkbookModel): Promise<Stade[]> {
    this.nulstil(foer);
    const start = this.vaert.faults.requests;
    const nr = (): number => this.vaert.faults.requests - start;
    const [paaVore, ark, markeringer]: [number[], number[], number[]] = [[], [], []];
    const stop = this.vaert.onModelChange((aendringer) => {
      for (const a of aendringer) {
        if (a.kind === "sheets") ark.push(nr());
        else if ("sheetId" in a) (this.erPaaVore(a.sheetId) ? paaVore : markeringer).push(nr());
      }
    });
    let laest = 0;
    const fejl = await koer(EXCELMAPPE, NU, { fremdrift: ({ trin }) => { if (trin === "laeser") laest = nr(); }, afbryd: new AbortController().signal }).then(() => null, (f: unknown) => f);
    stop();
    if (fejl !== null) throw somExcelfejl(fejl);
    const titel = Math.max(...paaVore);
    const slut = [laest, Math.min(...ark, ...paaVore) - 1, Math.max(...paaVore.filter((n) => n < titel)), Math.max(...ark), Math.max(...markeringer), nr()];
    if (slut.some((n, i) => n <= (slut[i - 1] ?? 0))) throw new Error(`stadierne følger ikke efter hinanden: ${slut.join(", ")}`);
    return Array.from({ length: nr() }, (_, i) => STADER[slut.findIndex((n) => i < n)] ?? STADER[0]);
  }

  private erPaaVore(id: string): boolean {
    const et = this.model.sheets.find((s) => s.id === id);
    return et === undefined || erVores(et);
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

  /** Strikes at request `n` of a run from `foer`. */
  async ram(foer: WorkbookModel, fejl: Fejl, n: number): Promise<Svar> {
    this.nulstil(foer);
    const urort = brugerens(this.model);
    const medKollega = kopi(foer);
    fejl.ogsaa?.(medKollega);
    const gammelt = vores(this.model);
    fejl.ram(this.vaert, n);
    const meldt = await koerHele();
    this.vaert.faults.clear();
    Object.assign(this.vaert.switches, defaultSwitches());
    return this.bedoem(`${fejl.navn}, kald ${n}`, meldt, gammelt, [urort, brugerens(medKollega)], fejl);
  }

  /** The page with the add-in goes away after request `n` and comes again. */
  async genstart(foer: WorkbookModel, n: number): Promise<Svar> {
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

  private async bedoem(hvad: string, meldt: Excelfejl | null | "tavs", gammelt: string, urorte: readonly string[], fejl?: Fejl): Promise<Svar> {
    const brud = (hvorfor: string): Svar => ({ brud: `${hvad}: ${hvorfor}` });
    if (!urorte.includes(brugerens(this.model))) return brud("brugerens ark er rørt");
    const nyt = await this.rent();
    const nu = vores(this.model);
    const uden = (billede: string): boolean => fejl?.sletterVores === true && nu === this.udenDetSlettede(billede);
    const tilstand = nu === nyt ? "ny" : nu === gammelt ? "gammel" : this.erMaerket() ? "ufærdig, og det står der" : uden(nyt) ? `ny ${UDEN}` : uden(gammelt) ? `gammel ${UDEN}` : null;
    if (tilstand === null) return brud(`hverken gammel, ny eller mærket som ufærdig; meldt ${meldt instanceof Excelfejl ? meldt.kode : String(meldt)}`);
    if (meldt === null && !tilstand.startsWith("ny")) return brud(`melder intet, men mappen er ${tilstand}`);
    if (meldt instanceof Excelfejl && !/^[^:]*:? ?[A-ZÆØÅ].*\.( \(\w+\))?$/.test(fejltekst(meldt))) return brud(`beskeden er ${fejltekst(meldt)}`);
    const efter = await koerHele();
    if (efter !== null) return brud(`næste kørsel fejler med ${efter.kode}`);
    if (vores(this.model) !== (await this.rent())) return brud("næste kørsel læger det ikke");
    return { udfald: meldt instanceof Excelfejl ? `${tilstand} (${meldt.kode})` : tilstand };
  }

  /** A picture of our part without the one sheet that a colleague deleted; the next run makes it again. */
  private udenDetSlettede(billede: string): string | null {
    const [ark, regler] = JSON.parse(billede) as [{ readonly navn: string }[], unknown];
    const vaek = ark.filter(({ navn }) => this.model.sheets.every(({ name }) => name !== navn));
    return vaek.length === 1 ? JSON.stringify([ark.filter((et) => !vaek.includes(et)), regler]) : null;
  }

  /** The overview says it, or there is none and each sheet says it. */
  private erMaerket(): boolean {
    const egne = this.model.sheets.filter((s) => erVores(s) && s.customProperties.size > 0);
    const forside = egne.filter((s) => s.customProperties.get("Fokusmaal")?.includes('"overblik"'));
    return (forside.length > 0 ? forside : egne).every((s) => UFAERDIG.test(String(s.cells.value(0, 0))));
  }
}
