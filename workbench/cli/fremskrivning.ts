/** What lies ahead, in short: marked as a projection and after the verdicts. */
import { type Fremskrivning, samlEfter } from "../../src/rules";
import { aarsudsigtTekst, erIAlt, maanedTekst, tidligUdsigtTekst } from "../../src/workbook/tekst";
import { ombryd } from "./tabel";

const BREDDE = 110;

/** Empty when nobody on record is measured in the months ahead. */
export function fremskrivningTekst(f: Fremskrivning): string {
  const aar = f.aarene.filter(erIAlt).map((a) => `${a.omraade}, ${a.indsats}: ${aarsudsigtTekst(a)}`);
  const tidlige = f.maaneder.filter((m) => m.slags === "tidlig-indsats" && erIAlt(m));
  const tidligt = [...samlEfter(tidlige, (m) => `${m.omraade}, tidlig indsats, ${m.indsats}`)].map(([hvem, m]) => `${hvem}: ${tidligUdsigtTekst(m)}`);
  const punkter = [...aar, ...tidligt].flatMap((t) => ombryd(`– ${t}`, BREDDE - 2, "  ").map((l) => `  ${l}`));
  if (punkter.length === 0) return "";
  return ["", `Fremskrivning, ikke en dom: ${maanedTekst(f.fra)}–${maanedTekst(f.til)}. Se Tilsyn Fremskrivning`, ...punkter].join("\n");
}
