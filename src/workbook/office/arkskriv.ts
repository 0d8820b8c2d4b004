/** Writes one planned sheet on a sheet of ours, over what it held. */
import type { ArkPlan, Plancelle, Stil } from "../plan/arkplan";
import { adresseAf } from "../adresse";
import { adressetekster, loeb, reference } from "./adresser";
import { arkindhold, type Indhold } from "./arkindhold";
import { tegnDiagrammer } from "./diagram";
import { KALD_BYTE, type Koe } from "./koe";
import { FANEFARVE, kolonnebredde, STILARTER } from "./stilart";
import { skrivbar } from "./tekstcelle";
import { UFAERDIGT } from "./toem";

const RAEKKER_PR_DEL = 2000;
const EXCELS_RAEKKER = 1_048_576;
const EXCELS_KOLONNER = 16_384;
/** Excel's limit on links in a sheet is 65,530. */
const MAKS_LINKS = 65_000;

export interface Arkskrivning {
  readonly plan: ArkPlan;
  readonly ark: Excel.Worksheet;
  /** The name a link to `ark` must use. */
  readonly arknavn: (ark: string) => string;
  /** A table name that is free in the workbook. */
  readonly tabelnavn: (oensket: string) => string;
}

/** All but its title: `skrivTitel` says that the sheet is finished. */
export async function skrivArk(koe: Koe, skrivning: Arkskrivning): Promise<void> {
  const { ark, plan } = skrivning;
  const indhold = arkindhold(plan);
  await skrivLinks(koe, skrivning, indhold);
  await skrivTalformater(koe, ark, indhold);
  await skrivVaerdier(koe, ark, indhold);
  await toemResten(koe, ark, indhold);
  ark.getRangeByIndexes(0, 0, indhold.celler.length, indhold.bredde).format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const { navn, rektangel } of indhold.tabeller) {
    await koe.plads(8 * KALD_BYTE);
    const hoved = ark.getRange(adresseAf({ ...rektangel, raekker: 1 })).format;
    hoved.font.bold = true;
    hoved.wrapText = true;
    const tabel = ark.tables.add(adresseAf(rektangel), true);
    tabel.name = skrivning.tabelnavn(navn);
    tabel.style = "TableStyleLight9";
  }
  await skrivUdseende(koe, ark, indhold);
  await saetOp(koe, ark, plan);
  await tilpasHoejder(koe, ark, indhold);
  await koe.send();
  await tegnDiagrammer(koe, ark, plan.diagrammer);
}

/** The cell that says `UFAERDIGT` until now. */
export function skrivTitel({ plan, ark }: Pick<Arkskrivning, "plan" | "ark">): void {
  ark.getRange("A1").values = [[skrivbar(arkindhold(plan).celler[0]?.[0]?.v ?? null)]];
}

/** Before the values: a link on an empty cell fills in a text of its own. */
async function skrivLinks(koe: Koe, { ark, arknavn }: Arkskrivning, { links }: Indhold): Promise<void> {
  for (const link of links.slice(0, MAKS_LINKS)) {
    await koe.plads(3 * KALD_BYTE);
    const celle = ark.getCell(link.raekke, link.kolonne);
    celle.hyperlink = { documentReference: reference(arknavn(link.ark), link.adresse), screenTip: `${link.ark}, ${link.adresse}` };
    // Else Excel holds on to every cell until the whole run is over.
    celle.untrack();
  }
}

/** Before the values, so that Excel reads them by their format. */
async function skrivTalformater(koe: Koe, ark: Excel.Worksheet, { celler, bredde }: Indhold): Promise<void> {
  const formater = celler.map((linje) => linje.map((celle) => (celle ? STILARTER[celle.stil].talformat : null)));
  for (const { vaerdi, rektangel } of loeb(formater, bredde)) {
    await koe.plads(2 * KALD_BYTE + rektangel.raekker * (vaerdi.length + 5));
    ark.getRange(adresseAf(rektangel)).numberFormat = Array.from({ length: rektangel.raekker }, () => [vaerdi]);
  }
}

const byte = (linjer: readonly (readonly (string | number | boolean)[])[]): number => linjer.reduce((sum, linje) => sum + linje.reduce<number>((n, v) => n + 4 + 2 * String(v).length, 4), KALD_BYTE);

async function skrivVaerdier(koe: Koe, ark: Excel.Worksheet, { celler, bredde }: Indhold): Promise<void> {
  for (let fra = 0; fra < celler.length; fra += RAEKKER_PR_DEL) {
    const linjer = celler.slice(fra, fra + RAEKKER_PR_DEL).map((linje) => Array.from({ length: bredde }, (_, k) => skrivbar(linje[k]?.v ?? null)));
    if (fra === 0 && linjer[0]) linjer[0][0] = UFAERDIGT;
    await koe.plads(byte(linjer));
    ark.getRangeByIndexes(fra, 0, linjer.length, bredde).values = linjer;
  }
}

/** What the sheet held below and beside what it holds now. */
async function toemResten(koe: Koe, ark: Excel.Worksheet, { celler, bredde }: Indhold): Promise<void> {
  await koe.plads(4 * KALD_BYTE);
  for (const rest of [{ raekke: celler.length, kolonne: 0, raekker: EXCELS_RAEKKER - celler.length, kolonner: EXCELS_KOLONNER }, { raekke: 0, kolonne: bredde, raekker: celler.length, kolonner: EXCELS_KOLONNER - bredde }]) {
    ark.getRange(adresseAf(rest)).clear(Excel.ClearApplyTo.contents);
  }
}

const harUdseende = (celle: Plancelle | null): Stil | null => {
  if (!celle) return null;
  const { farve, fyld, fed, kursiv, stoerrelse, ombryd } = STILARTER[celle.stil];
  return farve ?? fyld ?? fed ?? kursiv ?? stoerrelse ?? ombryd ? celle.stil : null;
};

async function skrivUdseende(koe: Koe, ark: Excel.Worksheet, { celler, bredde }: Indhold): Promise<void> {
  const prStil = new Map<Stil, string[]>();
  for (const { vaerdi, rektangel } of loeb(celler.map((linje) => linje.map(harUdseende)), bredde)) {
    const adresser = prStil.get(vaerdi) ?? [];
    adresser.push(adresseAf(rektangel));
    prStil.set(vaerdi, adresser);
  }
  for (const [stil, adresser] of prStil) {
    for (const adresse of adressetekster(adresser)) {
      await koe.plads(adresse.length + 6 * KALD_BYTE);
      udseende(ark.getRanges(adresse).format, stil);
    }
  }
}

function udseende(format: Excel.RangeFormat, stil: Stil): void {
  const { font, fill } = format;
  const { farve, fyld, fed, kursiv, stoerrelse, ombryd } = STILARTER[stil];
  if (fed) font.bold = true;
  if (kursiv) font.italic = true;
  if (farve) font.color = farve;
  if (stoerrelse) font.size = stoerrelse;
  if (fyld) fill.color = fyld;
  if (ombryd) format.wrapText = true;
}

const kraeverHoejde = (celle: Plancelle | null): boolean => celle !== null && (STILARTER[celle.stil].ombryd ?? STILARTER[celle.stil].stoerrelse) !== undefined;

/** After the widths: rows with wrapped or large text get the height they need. */
async function tilpasHoejder(koe: Koe, ark: Excel.Worksheet, { celler }: Indhold): Promise<void> {
  const ombrudte = celler.map((linje) => [linje.some(kraeverHoejde) ? true : null]);
  for (const { rektangel } of loeb(ombrudte, 1)) {
    await koe.plads(2 * KALD_BYTE);
    ark.getRange(adresseAf(rektangel)).getEntireRow().format.autofitRows();
  }
}

async function saetOp(koe: Koe, ark: Excel.Worksheet, { kolonnebredder, frosneRaekker }: ArkPlan): Promise<void> {
  await koe.plads((kolonnebredder.length + 8) * 2 * KALD_BYTE);
  kolonnebredder.forEach((tegn, kolonne) => {
    ark.getRangeByIndexes(0, kolonne, 1, 1).getEntireColumn().format.columnWidth = kolonnebredde(tegn);
  });
  ark.tabColor = FANEFARVE;
  ark.showGridlines = false;
  const side = ark.pageLayout;
  side.orientation = Excel.PageOrientation.landscape;
  side.paperSize = Excel.PaperType.a4;
  side.zoom = { horizontalFitToPages: 1 };
  if (frosneRaekker > 0) {
    ark.freezePanes.freezeRows(frosneRaekker);
    side.setPrintTitleRows(`$1:$${frosneRaekker}`);
  }
}
