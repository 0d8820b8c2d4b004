import type { ArkPlan, Diagram, Linjeblok, Plancelle, Stil, Tabelblok } from "./arkplan";
import { celle } from "./celle";

/** What stands on every sheet: when the run was made, with which program and rules. */
export interface Stempel {
  /** Local time as an Excel serial with fraction. */
  readonly koert: number;
  readonly program: string;
  readonly regelsaet: string;
}

export interface Kolonne<T> {
  readonly titel: string;
  readonly stil: Stil;
  /** Characters. */
  readonly bredde: number;
  readonly vaerdi: (raekke: T) => Plancelle;
}

/** Title, subtitle, time of run: in view always and repeated in print. */
const HOVEDRAEKKER = 3;
/** The time of the run stands in column B: room for `31-12-2026 23:59`. */
const TIDSPUNKT = 18;
const UDEN_TABELLER = [24, TIDSPUNKT];

/** Fills a sheet from the top: sections of lines and tables with a heading each and an empty row between. */
export class Arkbygger {
  private readonly blokke: (Linjeblok | Tabelblok)[] = [];
  private bredder: number[] = [];
  private raekke = HOVEDRAEKKER + 1;

  /** The next free row. */
  get naesteRaekke(): number {
    return this.raekke;
  }

  linjer(titel: string, indhold: readonly (readonly Plancelle[])[]): void {
    this.laeg({ slags: "linjer", raekke: this.raekke, linjer: [[celle(titel, "etiket")], ...indhold] }, indhold.length + 1);
  }

  /** Nothing is written for an empty list. `navn` is the Excel table's. */
  tabel<T>(titel: string, navn: string, kolonner: readonly Kolonne<T>[], data: readonly T[]): void {
    this.celletabel(titel, navn, kolonner, data.map((d) => kolonner.map((k) => k.vaerdi(d))));
  }

  /** A table whose cells are made already. */
  celletabel(titel: string, navn: string, kolonner: readonly Omit<Kolonne<never>, "vaerdi">[], raekker: Tabelblok["raekker"]): void {
    if (raekker.length === 0) return;
    this.laeg({ slags: "linjer", raekke: this.raekke, linjer: [[celle(titel, "etiket")]] }, 0);
    this.laeg(
      {
        slags: "tabel",
        raekke: this.raekke,
        navn,
        kolonner: kolonner.map((k) => ({ titel: k.titel, stil: k.stil })),
        raekker,
      },
      raekker.length + 1,
    );
    this.bredder = Array.from({ length: Math.max(kolonner.length, this.bredder.length) }, (_, i) => Math.max(this.bredder[i] ?? 0, kolonner[i]?.bredde ?? 0));
  }

  /** Blocks placed by others, down to and including row `sidste`. */
  tilfoej(blokke: readonly Linjeblok[], sidste: number): void {
    this.blokke.push(...blokke);
    this.raekke = Math.max(this.raekke, sidste + 2);
  }

  private laeg(blok: Linjeblok | Tabelblok, hoejde: number): void {
    this.blokke.push(blok);
    this.raekke += hoejde === 0 ? 1 : hoejde + 1;
  }

  ark(hoved: { noegle: string; navn: string; undertitel: string }, stempel: Stempel, diagrammer: readonly Diagram[] = []): ArkPlan {
    const top: Linjeblok = {
      slags: "linjer",
      raekke: 0,
      linjer: [
        [celle(hoved.navn, "titel")],
        [celle(hoved.undertitel, "undertitel")],
        [celle("Kørt", "note"), celle(stempel.koert, "tidspunkt"), celle(`${stempel.program} · regelsæt ${stempel.regelsaet}`, "note")],
      ],
    };
    return { noegle: hoved.noegle, navn: hoved.navn, blokke: [top, ...this.blokke], diagrammer, kolonnebredder: this.bredder.length > 0 ? this.bredder.map((b, i) => (i === 1 ? Math.max(b, TIDSPUNKT) : b)) : UDEN_TABELLER, frosneRaekker: HOVEDRAEKKER };
  }
}
