/** The shared strings, streamed: a big workbook has millions. */
import { XlsxFejl } from "../fejl";
import { tekstI } from "./skan";

/** A cut piece keeps the whole text it was cut from in memory; a copy does not. */
export const fri = (tekst: string): string => (tekst.length < 13 ? tekst : (JSON.parse(JSON.stringify(tekst)) as string));

const BUNDT = 1 << 18;

export async function laesStrenge(kilde: AsyncIterable<string>, del: string): Promise<string[]> {
  const strenge: string[] = [];
  let rest = "", praefiks = "", graense = BUNDT;
  const tag = (sidste: boolean): void => {
    praefiks ||= /<([\w.-]+:)sst[\s>]/.exec(rest)?.[1] ?? "";
    const krop = praefiks === "" ? rest : rest.replaceAll(`<${praefiks}`, "<").replaceAll(`</${praefiks}`, "</");
    let p = 0;
    for (;;) {
      const fra = krop.indexOf("<si", p);
      const slut = fra < 0 ? -1 : krop.indexOf(">", fra);
      if (slut < 0) break;
      if (krop.charCodeAt(slut - 1) === 47) {
        strenge.push("");
        p = slut + 1;
        continue;
      }
      const til = krop.indexOf("</si>", slut);
      if (til < 0) break;
      strenge.push(fri(tekstI(krop.slice(slut + 1, til))));
      p = til + 5;
    }
    rest = krop.slice(p);
    if (sidste && (rest.includes("<si>") || !/<\/sst>|<sst[^<>]*\/>/.test(rest))) throw new XlsxFejl("ugyldig-xml", del);
  };
  for await (const stykke of kilde) {
    rest += stykke;
    if (rest.length < graense) continue;
    tag(false);
    // A text that never ends must not be searched from its beginning with every piece.
    graense = 2 * rest.length + BUNDT;
  }
  tag(true);
  return strenge;
}
