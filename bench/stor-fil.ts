/** A workbook with as many interviews as a sheet can hold, and the spells, offers and hours that belong to them, written as a stream. */
import { bytes, TOM_MAPPE } from "./bytes";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dagAf, NI_GRUPPER } from "../src/rules";
import { cellenavn } from "../workbench/xlsx/a1";
import { skelet } from "../workbench/xlsx/skriv/skelet";
import { skrivZip, type Zipdel } from "../workbench/xlsx/zip/skriv";
import { tilfaeldige } from "./data";

/** Excel's last row, less the headings. */
export const SAMTALER = 1_048_575;
export const PERSONER = 140_000;
const TILBUD = 120_000;
const LOENTIMER = 60_000;

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const HOVED = '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

type Felt = string | number | null;
type Raekker = Generator<readonly Felt[]>;

const dag = (aar: number): number => dagAf({ aar, maaned: 1, dag: 1 });
/** Month 13: nobody's. Unique below 280,000. */
const cpr = (nr: number): string => `${String(1 + (nr % 28)).padStart(2, "0")}13${String(nr % 100).padStart(2, "0")}-${String(Math.floor(nr / 28)).padStart(4, "0")}`;

function* forloeb(): Raekker {
  yield ["CPR-nr.", "Ydelsesgruppe", "Ydelse fra", "Ydelse til", "Kommune"];
  const tal = tilfaeldige(1);
  for (let p = 0; p < PERSONER; p++) {
    const gruppe = NI_GRUPPER[tal(NI_GRUPPER.length)] ?? "";
    const fra = dag(2022) + tal(900);
    const til = fra + 100 + tal(900);
    yield [cpr(p), gruppe, fra, til < dag(2025) ? til : null, "Storby"];
    if (til < dag(2024) && tal(3) === 0) yield [cpr(p), gruppe, til + 10 + tal(80), null, "Storby"];
  }
}

function* samtaler(): Raekker {
  yield ["CPR-nr.", "Samtaledato", "Status", "Kontaktform"];
  const tal = tilfaeldige(2);
  for (let i = 0; i < SAMTALER; i++) yield [cpr(tal(PERSONER)), dag(2022) + tal(1105), tal(10) === 0 ? "Aflyst" : "Afholdt", tal(3) === 0 ? "Telefon" : "Fremmøde"];
}

function* tilbud(): Raekker {
  const typer = ["Virksomhedspraktik", "Løntilskud", "Ordinær uddannelse", "ØVO", "Mentor"];
  yield ["CPR-nr.", "Tilbudstype", "Startdato", "Slutdato"];
  const tal = tilfaeldige(3);
  for (let i = 0; i < TILBUD; i++) {
    const fra = dag(2022) + tal(1000);
    yield [cpr(tal(PERSONER)), typer[tal(typer.length)] ?? "", fra, fra + 14 + tal(90)];
  }
}

function* loentimer(): Raekker {
  yield ["CPR-nr.", "Måned", "Løntimer"];
  const tal = tilfaeldige(4);
  for (let i = 0; i < LOENTIMER; i++) yield [cpr(tal(PERSONER)), `${2022 + tal(3)}M${String(1 + tal(12)).padStart(2, "0")}`, 5 + tal(140)];
}

const ARK: readonly { readonly navn: string; readonly raekker: () => Raekker }[] = [
  { navn: "Borgere", raekker: forloeb },
  { navn: "Samtaler", raekker: samtaler },
  { navn: "Tilbud", raekker: tilbud },
  { navn: "Løntimer", raekker: loentimer },
];

function celle(felt: Felt, r: number, k: number): string {
  if (felt === null) return "";
  return typeof felt === "number" ? `<c r="${cellenavn(r, k)}"><v>${felt}</v></c>` : `<c r="${cellenavn(r, k)}" t="inlineStr"><is><t>${felt}</t></is></c>`;
}

function* arkxml(raekker: Raekker): Generator<string> {
  yield HOVED;
  let r = 0;
  for (const felter of raekker) {
    yield `<row r="${r + 1}">${felter.map((felt, k) => celle(felt, r, k)).join("")}</row>`;
    r++;
  }
  yield "</sheetData></worksheet>";
}

/** Writes the workbook to `sti`; memory does not grow with the rows. */
export async function lavStorFil(sti: string): Promise<void> {
  const { pakke } = await skelet(TOM_MAPPE);
  const del = (navn: string, tekster: Iterable<string>): Zipdel => ({ navn, indhold: bytes(tekster) });
  const indsat = async (navn: string, foer: string, nyt: string): Promise<[string, string]> => [navn, (await pakke.tekst(navn)).replace(foer, nyt + foer)];
  const nye = new Map(
    await Promise.all([
      indsat("xl/workbook.xml", "</sheets>", ARK.map(({ navn }, i) => `<sheet name="${navn}" sheetId="${i + 1}" r:id="rId${i + 2}"/>`).join("")),
      indsat("xl/_rels/workbook.xml.rels", "</Relationships>", ARK.map((_, i) => `<Relationship Id="rId${i + 2}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")),
      indsat("[Content_Types].xml", "</Types>", ARK.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPE}"/>`).join("")),
    ]),
  );
  const dele = pakke.dele.map((d): Zipdel => {
    const ny = nye.get(d.navn);
    return ny === undefined ? d : del(d.navn, [ny]);
  });
  const ark = ARK.map(({ raekker }, i) => del(`xl/worksheets/sheet${i + 1}.xml`, arkxml(raekker())));
  await pipeline(Readable.from(skrivZip([...dele, ...ark])), createWriteStream(sti));
}
