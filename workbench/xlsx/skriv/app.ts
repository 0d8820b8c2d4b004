/** `docProps/app.xml` lists the sheets' names: kept in step, so that nothing of ours stays behind. */
import { anvend, type Rettelse } from "../xml/ret";
import { med } from "../xml/tegn";
import { attr, barn, boern, trae } from "../xml/trae";

/** `fra` and `til` are the names of worksheets before and after. A list that is not as Excel writes it is left alone. */
export function appXml(tekst: string, fra: readonly string[], til: readonly string[]): string {
  if (fra.length === til.length && fra.every((navn, i) => navn === til[i])) return tekst;
  const rod = trae(tekst), titler = barn(barn(rod, "TitlesOfParts"), "vector"), par = barn(barn(rod, "HeadingPairs"), "vector");
  const [overskrift, antalled] = boern(par, "variant"), antal = barn(antalled, "i4") ?? barn(antalled, "int");
  const navne = titler?.boern ?? [], n = Number(antal?.tekst ?? NaN), foerste = navne[0], sidste = navne[n - 1];
  if (!titler || !overskrift || !antal || n !== fra.length || !foerste || !sidste || navne.slice(0, n).some((e, i) => e.tekst !== fra[i])) return tekst;
  const nye = til.map((navn) => `<${foerste.fuldt}>${med(navn)}</${foerste.fuldt}>`).join("");
  const tag = tekst.slice(titler.fra, titler.indreFra), stoerrelse = String(navne.length - n + til.length);
  const rettelser: Rettelse[] = [
    { fra: antal.indreFra, til: antal.indreTil, tekst: String(til.length) },
    { fra: titler.fra, til: titler.indreFra, tekst: attr(titler, "size") === null ? tag : tag.replace(/(\ssize\s*=\s*["'])\d+/, (_, foran: string) => foran + stoerrelse) },
    { fra: foerste.fra, til: sidste.til, tekst: nye },
  ];
  return anvend(tekst, rettelser);
}
