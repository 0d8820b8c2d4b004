/** Rows of a sheet into a model's cells. */
import { CellStore, type CellValue } from "../../model/celler";
import type { Rectangle } from "../../model/mappe";
import { cellenavn, omraade } from "../a1";
import { flyttet, vist } from "../formel";
import { type Formel, type Modtager, attributI } from "./skan";
import { fri } from "./strenge";

/** Texts in cells are often the same few. */
const MAKS_KENDTE = 50_000;

export class Arklaeser implements Modtager {
  readonly celler = new CellStore();
  readonly hoejder = new Map<number, number>();
  readonly skjulte = new Set<number>();
  readonly delte = new Map<string, string>();
  /** What array formulas fill. */
  readonly spild = new Map<string, Rectangle>();
  harFormler = false;
  private readonly kendte = new Map<string, string>();
  private readonly delteTekster = new Map<string, { tekst: string; raekke: number; kolonne: number }>();

  raekke(nr: number, attributter: string): void {
    if (attributter.includes("ht=")) {
      const hoejde = Number(attributI(attributter, "ht") ?? NaN);
      if (Number.isFinite(hoejde)) this.hoejder.set(nr, hoejde);
    }
    if (attributter.includes("hidden=") && /^(?:1|true)$/.test(attributI(attributter, "hidden") ?? "")) this.skjulte.add(nr);
  }

  celle(raekke: number, kolonne: number, stil: number, vaerdi: CellValue, formel: Formel | null): void {
    if (formel !== null) {
      this.harFormler = true;
      const fylder = formel.slags === "matrix" && formel.ref !== null ? omraade(formel.ref) : null;
      if (fylder && fylder.rowCount * fylder.columnCount > 1) this.spild.set(`${raekke},${kolonne}`, fylder);
      this.celler.setFormula(raekke, kolonne, this.formeltekst(raekke, kolonne, formel), typeof vaerdi === "string" ? this.kendt(vaerdi) : vaerdi);
    } else if (vaerdi !== null) this.celler.setValue(raekke, kolonne, typeof vaerdi === "string" && vaerdi.length > 12 ? this.kendt(vaerdi) : vaerdi);
    if (stil !== 0) this.celler.setStyle(raekke, kolonne, stil);
  }

  private kendt(tekst: string): string {
    const kendt = this.kendte.get(tekst);
    if (kendt !== undefined) return kendt;
    const egen = fri(tekst);
    if (this.kendte.size < MAKS_KENDTE) this.kendte.set(egen, egen);
    return egen;
  }

  private formeltekst(raekke: number, kolonne: number, { tekst, slags, si, ref }: Formel): string {
    if (slags === "tabel") return fri(`=TABLE(${ref ?? cellenavn(raekke, kolonne)})`);
    if (slags !== "delt" || si === null) return this.kendt(vist(tekst));
    if (tekst !== "") {
      this.delteTekster.set(si, { tekst: fri(tekst), raekke, kolonne });
      this.delte.set(si, `${raekke},${kolonne}`);
      return this.kendt(vist(tekst));
    }
    const fra = this.delteTekster.get(si);
    return fra ? this.kendt(vist(flyttet(fra.tekst, raekke - fra.raekke, kolonne - fra.kolonne))) : "=";
  }
}
