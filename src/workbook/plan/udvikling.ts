/** The months' share without against the limit, as a table and a native line chart for each area and measure. */
import { I_ALT, samlEfter, type Vurdering } from "../../rules";
import { maalTekst, maanedKort, uskadelig } from "../tekst";
import type { Diagram, Linjeblok } from "./arkplan";
import { andel, etiket, tekst, uden } from "./celle";

const MAANEDSMAAL = new Set(["fokusmaal-samtaler", "fokusmaal-tilbud", "tidlig-indsats-samtaler", "tidlig-indsats-tilbud"]);
/** Charts in one workbook: more would slow Excel down and nobody would look at them. */
const HOEJST_DIAGRAMMER = 8;
const FAERREST_MAANEDER = 3;
const HOEJDE = 16;
const DATAKOLONNER = 3;
/** Characters; Excel refuses a title far beyond it, and then the whole run. */
const HOEJST_TITEL = 200;

export interface Udvikling {
  readonly blokke: readonly Linjeblok[];
  readonly diagrammer: readonly Diagram[];
  readonly sidsteRaekke: number;
}

const serier = (vurderinger: readonly Vurdering[]): Map<string, Vurdering[]> =>
  samlEfter(
    vurderinger.filter((v) => MAANEDSMAAL.has(v.maal) && v.gruppe === I_ALT && v.periode.art === "maaned"),
    (v) => `${v.omraade}: ${maalTekst(v.maal)}`,
  );

/** A chart's title is no cell's text: Excel could take one that begins like a formula as a reference. */
export function diagramtitel(titel: string): string {
  const vist = uskadelig(titel).replace(/\s+/g, " ").trim();
  const tegn = [...(/^[=+\-@]/.test(vist) ? `'${vist}` : vist)];
  return tegn.length > HOEJST_TITEL ? `${tegn.slice(0, HOEJST_TITEL).join("")}…` : tegn.join("");
}

export function udvikling(vurderinger: readonly Vurdering[], foersteRaekke: number): Udvikling {
  const alle = [...serier(vurderinger)].filter(([, v]) => v.length >= FAERREST_MAANEDER);
  const blokke: Linjeblok[] = [];
  const diagrammer: Diagram[] = [];
  let raekke = foersteRaekke;
  for (const [titel, v] of alle.slice(0, HOEJST_DIAGRAMMER)) {
    const maaneder = v.map((m) => [tekst(m.periode.art === "maaned" ? maanedKort(m.periode.maaned) : ""), uden(m.andelMed), andel(m.krav.andelUden)]);
    blokke.push({ slags: "linjer", raekke, linjer: [[etiket(titel)], [etiket("Måned"), etiket("Andel uden"), etiket("Grænse")], ...maaneder] });
    diagrammer.push({
      navn: `Fokusmaal_${diagrammer.length + 1}`,
      titel: diagramtitel(titel),
      data: { raekke: raekke + 1, kolonne: 0, raekker: v.length + 1, kolonner: DATAKOLONNER },
      placering: { raekke, kolonne: DATAKOLONNER + 1, raekker: HOEJDE - 1, kolonner: 5 },
    });
    raekke += Math.max(HOEJDE, v.length + 3);
  }
  return { blokke, diagrammer, sidsteRaekke: raekke - 2 };
}
