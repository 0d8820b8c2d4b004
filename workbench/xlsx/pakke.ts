/** The package: parts by name. `Pakke` is what was read, `Udkast` what will be written. */
import { XlsxFejl } from "./fejl";
import { GRAENSER, type Graenser, type Indgang, laesKatalog } from "./zip/katalog";
import { pust } from "./zip/pust";
import { samlet, type Zipdel } from "./zip/skriv";

export type Indhold = string | Uint8Array | (() => AsyncIterable<string>);
/** A part that is read whole; sheets and shared strings are streamed instead. */
const MAKS_TEKST = 2 ** 28;

/** Part names differ in more than case; some programs write `\` or a leading `/`. */
export const noegle = (navn: string): string => navn.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

async function* tekststykker(bytes: AsyncIterable<Uint8Array>, navn: string): AsyncGenerator<string> {
  const afkoder = new TextDecoder("utf-8", { fatal: true });
  const afkod = (stykke?: Uint8Array): string => {
    try {
      return stykke ? afkoder.decode(stykke, { stream: true }) : afkoder.decode();
    } catch {
      throw new XlsxFejl("ugyldig-xml", navn);
    }
  };
  for await (const stykke of bytes) yield afkod(stykke);
  yield afkod();
}

export class Pakke {
  private readonly indgange = new Map<string, Indgang>();

  /** @throws XlsxFejl when it is not a sound zip within the limits. */
  constructor(bytes: Uint8Array, graenser: Graenser = GRAENSER) {
    for (const indgang of laesKatalog(bytes, graenser)) {
      const navn = noegle(indgang.navn);
      if (this.indgange.has(navn)) throw new XlsxFejl("afkortet", indgang.navn);
      this.indgange.set(navn, indgang);
    }
  }

  get dele(): readonly Indgang[] {
    return [...this.indgange.values()];
  }

  find(navn: string): Indgang | undefined {
    return this.indgange.get(noegle(navn));
  }

  private kraev(navn: string): Indgang {
    const fundet = this.find(navn);
    if (!fundet) throw new XlsxFejl("afkortet", navn);
    return fundet;
  }

  stroem(navn: string): AsyncGenerator<string> {
    return tekststykker(pust(this.kraev(navn)), navn);
  }

  async bytes(navn: string): Promise<Uint8Array> {
    const indgang = this.kraev(navn);
    if (indgang.fylder > MAKS_TEKST) throw new XlsxFejl("for-stor", navn);
    const stykker: Uint8Array[] = [];
    for await (const stykke of pust(indgang)) stykker.push(stykke);
    return samlet(stykker, indgang.fylder);
  }

  async tekst(navn: string): Promise<string> {
    if (this.kraev(navn).fylder > MAKS_TEKST) throw new XlsxFejl("for-stor", navn);
    let tekst = "";
    for await (const stykke of this.stroem(navn)) tekst += stykke;
    return tekst;
  }
}

const koder = new TextEncoder();

async function* bytesAf(indhold: Indhold): AsyncGenerator<Uint8Array> {
  if (typeof indhold === "string") yield koder.encode(indhold);
  else if (indhold instanceof Uint8Array) yield indhold;
  else for await (const stykke of indhold()) yield koder.encode(stykke);
}

export class Udkast {
  private readonly nye = new Map<string, { readonly navn: string; readonly indhold: Indhold }>();
  private readonly slettede = new Set<string>();

  constructor(readonly pakke: Pakke) {}

  har(navn: string): boolean {
    const n = noegle(navn);
    return this.nye.has(n) || (!this.slettede.has(n) && this.pakke.find(n) !== undefined);
  }

  async tekst(navn: string): Promise<string> {
    const nyt = this.nye.get(noegle(navn))?.indhold;
    return typeof nyt === "string" ? nyt : this.pakke.tekst(navn);
  }

  /** A text equal to the one that was read leaves the part as it was. */
  async ret(navn: string, tekst: string): Promise<void> {
    if (this.har(navn) && (await this.tekst(navn)) === tekst) return;
    this.saet(navn, tekst);
  }

  saet(navn: string, indhold: Indhold): void {
    const n = noegle(navn);
    this.slettede.delete(n);
    this.nye.set(n, { navn: this.pakke.find(n)?.navn ?? navn, indhold });
  }

  slet(navn: string): void {
    this.nye.delete(noegle(navn));
    this.slettede.add(noegle(navn));
  }

  /** First free `foran1efter`, `foran2efter`, … */
  ledigt(foran: string, efter: string): string {
    let n = 1;
    while (this.har(`${foran}${n}${efter}`)) n++;
    return `${foran}${n}${efter}`;
  }

  /** Names of the parts as they will be written. */
  get navne(): string[] {
    const gamle = this.pakke.dele.map(({ navn }) => navn).filter((navn) => this.har(navn));
    const kendte = new Set(gamle.map(noegle));
    return [...gamle, ...[...this.nye.values()].map(({ navn }) => navn).filter((navn) => !kendte.has(noegle(navn)))];
  }

  *zipdele(): Generator<Zipdel> {
    for (const navn of this.navne) {
      const nyt = this.nye.get(noegle(navn)), gammelt = this.pakke.find(navn);
      if (nyt) yield { navn, indhold: bytesAf(nyt.indhold) };
      else if (gammelt) yield gammelt;
    }
  }
}
