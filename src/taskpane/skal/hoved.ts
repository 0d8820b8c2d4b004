/** The pane's head: the one primary button, what is going on, what was written, and whether the answer has grown old. */
import { datoTekst, personudfaldTekst, type Sprog } from "../../workbook/tekst";
import { foraeldetAf } from "../foraeldelse";
import type { Hvorfor } from "../hvorfor";
import { fejltekst } from "../ord/fejl";
import { HVORFOR } from "../ord/hvorfor";
import { SKAL } from "../ord/skal";
import type { Tilstand } from "../styring";
import { find, skriv } from "../visning/element";
import { statustekst } from "../visning/status";

const boks = (id: string): HTMLElement => find(id, HTMLElement);

/** A line that is there only when it says something. */
function linje(id: string, tekst: string): void {
  skriv(boks(id), tekst);
  boks(id).hidden = tekst === "";
}

function omfang({ omfang: o, koersel, arbejde }: Tilstand, sprog: Sprog): string {
  if (o === null || (koersel === null && arbejde !== "koerer")) return "";
  return (arbejde === "koerer" ? SKAL[sprog].omfang : SKAL[sprog].omfangSkrevet)(o.ark, o.raekker, o.markeringer);
}

function foraeldet(t: Tilstand, sprog: Sprog): string {
  const aendringer = t.arbejde === "koerer" ? [] : foraeldetAf(t);
  if (aendringer.length === 0) return "";
  const ark = [...new Set(aendringer.map((a) => a.ark))];
  return SKAL[sprog].foraeldet(ark, aendringer.every(({ hvad }) => hvad === "slettet"), aendringer.every(({ hvem }) => hvem === "medforfatter"));
}

/** Excel's serial of local time: whole days and minutes. */
function tidspunkt(serie: number, sprog: Sprog): string {
  const minutter = Math.round((serie % 1) * 1440);
  const [timer, minut] = [Math.floor(minutter / 60), minutter % 60].map((n) => String(n).padStart(2, "0"));
  return sprog === "da" ? `${datoTekst(Math.floor(serie))} kl. ${timer}.${minut}` : `${datoTekst(Math.floor(serie), "en")} at ${timer}:${minut}`;
}

function tidligere({ koersel, tidligere: t, arbejde }: Tilstand, sprog: Sprog): string {
  if (koersel !== null || t === null || arbejde === "koerer") return "";
  return SKAL[sprog].tidligere(t.koert === null ? SKAL[sprog].tidligereUkendt : tidspunkt(t.koert, sprog));
}

function maaler({ arbejde, fremdrift }: Tilstand): void {
  const element = find("maaler", HTMLProgressElement);
  element.hidden = arbejde === null;
  if (fremdrift !== null && "ialt" in fremdrift) {
    element.max = fremdrift.ialt;
    element.value = fremdrift.gjort;
  } else element.removeAttribute("value");
}

/** Which person's row is selected in the sheet, while another tab than the one with the reasoning is open. */
function valgt(hvorfor: Hvorfor, iFanen: boolean, sprog: Sprog): void {
  const vist = hvorfor.art === "forklaring" && !iFanen ? hvorfor : null;
  boks("valgt").hidden = vist === null;
  if (vist) skriv(boks("valgt-tekst"), SKAL[sprog].valgt(HVORFOR[sprog].sted(vist.sted.ark, vist.sted.raekke), personudfaldTekst(vist.forklaring.svar.udfald, sprog)));
}

export function tegnHoved(t: Tilstand, hvorfor: Hvorfor, iFanen: boolean, sprog: Sprog): void {
  const ord = SKAL[sprog];
  const koer = find("koer", HTMLButtonElement);
  skriv(koer, t.koersel === null && t.tidligere === null ? ord.koer : ord.koerIgen);
  koer.disabled = t.arbejde === "koerer" || t.arbejde === "fjerner";
  boks("afbryd").hidden = t.arbejde !== "koerer";
  skriv(boks("status"), statustekst(t, sprog));
  skriv(boks("fejl"), t.fejl === null ? "" : fejltekst(t.fejl, sprog));
  linje("omfang", omfang(t, sprog));
  const gammelt = foraeldet(t, sprog);
  skriv(boks("foraeldet"), gammelt);
  boks("rude").classList.toggle("er-foraeldet", gammelt !== "");
  linje("tidligere", tidligere(t, sprog));
  maaler(t);
  valgt(hvorfor, iFanen, sprog);
}
