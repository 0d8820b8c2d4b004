/** What was found in the workbook, table by table, each to be corrected; and the selection, when a table was not found. */
import { rektangelAf } from "../../workbook/adresse";
import { type Aendring, ret } from "../../workbook/parse/rettelse/lav";
import type { Tabelbillede } from "../../workbook/parse/rettelse/billede";
import type { Rettelse, Rettelser } from "../../workbook/parse/rettelse/typer";
import type { Aflaesning } from "../../workbook/parse/typer";
import { START } from "../ord/start";
import type { Afsnit, Rude } from "../skal/afsnit";
import type { Laest } from "../laesning";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { kort, type Kortvalg } from "./kort";

/** In the workbook's order of sheets, from the top down. */
function ordnet({ billeder }: Aflaesning): Tabelbillede[] {
  const ark = [...new Set(billeder.map((b) => b.ark))];
  const sted = (b: Tabelbillede): number => rektangelAf(b.adresse).raekke * 20_000 + rektangelAf(b.adresse).kolonne;
  return [...billeder].sort((a, b) => ark.indexOf(a.ark) - ark.indexOf(b.ark) || sted(a) - sted(b));
}

const erBrugt = (b: Tabelbillede): boolean => b.slags !== null && b.slags !== "brug-ikke" && b.grund === null;

/** The same table from one reading to the next: where it is on the sheet, among its others. */
const noegle = (b: Tabelbillede, alle: readonly Tabelbillede[]): string => `tabel-${[...new Set(alle.map((x) => x.ark))].indexOf(b.ark)}-${alle.filter((x) => x.ark === b.ark).indexOf(b)}`;

const find = ({ aflaesning }: Laest, id: string): Tabelbillede | undefined => {
  const alle = ordnet(aflaesning);
  return alle.find((b) => noegle(b, alle) === id);
};

/** The table's correction made new; `null` takes it back. */
type Ny = (b: Tabelbillede, alle: readonly Tabelbillede[]) => Rettelse | null;

/** The new correction in the old one's place; nothing changes when the table is gone. */
function medNy({ rettelser, aflaesning }: Laest, b: Tabelbillede | undefined, ny: Ny): Rettelser {
  if (b === undefined) return rettelser;
  const rettet = ny(b, aflaesning.billeder);
  const resten = rettelser.tabeller.filter((r) => r !== b.rettelse);
  return { ...rettelser, tabeller: rettet === null ? resten : [...resten, rettet] };
}

class Genkendt {
  private readonly aabne = new Set<string>();
  private vist: { readonly laest: Laest; readonly markering: unknown } | null = null;

  constructor(
    private readonly krop: HTMLElement,
    private readonly rude: Rude,
  ) {}

  tegn({ laest }: Tilstand): boolean {
    const { markering } = this.rude.start.nu;
    if (laest === null) return false;
    if (this.vist?.laest === laest && this.vist.markering === markering) return true;
    const fokus = document.activeElement instanceof HTMLElement && this.krop.contains(document.activeElement) ? document.activeElement.id : "";
    this.vist = { laest, markering };
    this.krop.replaceChildren(...this.indhold(laest));
    // The keyboard stays where it was, though the list is drawn anew.
    if (fokus !== "") (document.getElementById(fokus) ?? document.getElementById(fokus.replace(/-(fjern|k\d+|hoved)$/, "-slags")))?.focus();
    return true;
  }

  private indhold(laest: Laest): HTMLElement[] {
    const ord = START[this.rude.sprog];
    const alle = ordnet(laest.aflaesning);
    const kortene = (billeder: readonly Tabelbillede[]): HTMLElement[] => billeder.map((b) => this.kort(b, noegle(b, alle)));
    const [brugte, andre] = [alle.filter(erBrugt), alle.filter((b) => !erBrugt(b))];
    const aabne = el("details", { id: "ikke-brugt", open: brugte.length === 0 || this.aabne.has("ikke-brugt") }, el("summary", {}, ord.ikkeBrugt(andre.length)), el("ul", { class: "liste" }, ...kortene(andre)));
    this.husk(aabne);
    return [
      brugte.length > 0 ? el("ul", { class: "liste" }, ...kortene(brugte)) : el("p", {}, ord.ingenTabeller),
      ...(andre.length > 0 ? [aabne] : []),
      ...this.markeringen(),
      ...this.gamle(laest),
      el("p", { class: "lille" }, ord.gemmes),
    ];
  }

  private kort(b: Tabelbillede, id: string): HTMLElement {
    const { sprog, vis } = this.rude;
    const gem = (ny: Ny): void => void this.rude.styring.ret((nu) => medNy(nu, find(nu, id), ny));
    const fjern = b.rettelse === null ? null : { tekst: START[sprog].fjernRettelse, goer: () => gem(() => null) };
    const valg: Kortvalg = { sprog, vis, id, aaben: this.aabne.has(id), fjern, ret: (slags, aendring) => gem((nu, alle) => ret(nu, slags, aendring, alle)) };
    const element = kort(b, valg);
    for (const detaljer of element.querySelectorAll("details")) this.husk(detaljer);
    return element;
  }

  private husk(detaljer: HTMLDetailsElement): void {
    detaljer.addEventListener("toggle", () => (detaljer.open ? this.aabne.add(detaljer.id) : this.aabne.delete(detaljer.id)));
  }

  private markeringen(): HTMLElement[] {
    const { sprog, start, vis } = this.rude;
    const ord = START[sprog];
    const { markering } = start.nu;
    const knap = el("button", { type: "button", id: "brug-markering", "aria-describedby": "brug-markering-hjaelp" }, ord.brugMarkering);
    knap.addEventListener("click", () => void start.hentMarkering());
    const hjaelp = el("p", { class: "lille", id: "brug-markering-hjaelp", role: "status" }, markering === "tom" ? ord.markeringTom : ord.markeringHjaelp);
    const indledning = [el("div", { class: "knapper" }, knap), hjaelp];
    if (markering === null || markering === "tom") return indledning;
    const gem = (slags: Rettelse["slags"], aendring: Aendring): void => {
      void this.rude.styring.ret((nu) => medNy(nu, markering, (b, alle) => ret(b, slags, aendring, alle)));
      start.glemMarkering();
    };
    const valg: Kortvalg = { sprog, vis, id: "markeret", aaben: true, fjern: { tekst: ord.glem, goer: () => start.glemMarkering() }, ret: gem };
    return [...indledning, el("ul", { class: "liste", "aria-label": ord.markeret }, kort(markering, valg))];
  }

  /** Corrections that were found in no table. */
  private gamle(laest: Laest): HTMLElement[] {
    const brugte = new Set(laest.aflaesning.billeder.map((b) => b.rettelse));
    const ubrugte = laest.rettelser.tabeller.filter((r) => !brugte.has(r));
    if (ubrugte.length === 0) return [];
    const knap = el("button", { type: "button", id: "fjern-gamle" }, START[this.rude.sprog].fjernGamle(ubrugte.length));
    knap.addEventListener("click", () => void this.rude.styring.ret(({ rettelser }) => ({ ...rettelser, tabeller: rettelser.tabeller.filter((r) => !ubrugte.includes(r)) })));
    return [el("div", { class: "knapper" }, knap)];
  }
}

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const genkendt = new Genkendt(krop, rude);
  return (tilstand) => genkendt.tegn(tilstand);
}

export const fundet: Afsnit = { id: "fundet", fane: "data", titel: { da: "Fundet i arbejdsmappen", en: "Found in the workbook" }, byg };
