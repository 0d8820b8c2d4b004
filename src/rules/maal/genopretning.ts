/** Whether the effort was restored in the months after a letter [T2, T3, T7]. */
import type { Begrundelse } from "../grundlag/begrundelse";
import type { Henvendelse } from "../grundlag/inddata";
import { ikke, nogen, type Svar } from "../grundlag/kleene";
import type { Maanedstal } from "../grundlag/maanedstal";
import { type Maaned, sidsteDag } from "../grundlag/tid";
import type { Dom, Flag, Vurdering } from "../grundlag/vurdering";
import { kraev, somAndel } from "../regeldata";
import { entydige, medAntagelsesflag, talteAntagelser } from "./antagelser";
import { erForeloebig, type Kontekst, spaendet, TOMT_KRAV, UDEN_TAL } from "./kontekst";
import { loebsflag, maanedsAndel, mindstPersoner, mod, naermesteAfstand, type Serie } from "./serier";
import { kraevetAntal } from "./tidlig-indsats";

const DOM: Readonly<Record<Svar, Dom>> = { ja: "genoprettet", nej: "ikke-genoprettet", uvist: "uafklaret" };

/** `null` when the table holds none of the months: the figures are awaited. */
export function genopretning(brev: Henvendelse, maaneder: readonly Maaned[], serie: Serie, runde: "foerste" | "anden", k: Kontekst): Vurdering | null {
  const tal = maaneder.map((m) => serie.get(m));
  const kendte = tal.filter((m) => m !== undefined);
  const [fra, til] = [maaneder[0], maaneder.at(-1)];
  if (kendte.length === 0 || fra === undefined || til === undefined) return null;

  const regel = kraev(k.regler, "genopretning-graense-uden", sidsteDag(til));
  const mindst = kraev(k.regler, "genopretning-mindst-personer", sidsteDag(til)).vaerdi;
  const graense = somAndel(regel);
  const under = (m: Maanedstal | undefined, bredt: boolean): Svar => mod(m, "<", graense, bredt, "nej");
  const faa = (m: Maanedstal | undefined): Svar => {
    const nok = mindstPersoner(m, mindst);
    return nok === null ? "nej" : ikke(nok);
  };
  const samlet = (bredt: boolean): Svar => nogen(tal.flatMap((m) => [under(m, bredt), faa(m)]));
  const svar = samlet(false);
  const udenAntal = svar !== "ja" && tal.some((m) => m?.tilstand !== "tom" && m?.optaelling == null);

  const andele = maaneder.map((m) => maanedsAndel(serie, m));
  const begrundelse = (): Begrundelse => {
    const underI = maaneder.find((_, i) => under(tal[i], false) === "ja");
    if (underI !== undefined) return { kode: "under-i-en", maaneder: andele, graense, afgjordeDet: underI };
    const faaI = andele.find((a, i) => a.personer !== null && faa(tal[i]) === "ja");
    if (faaI && faaI.personer !== null) return { kode: "faerre-personer-i-en", maaneder: andele, personer: faaI.personer, mindst, afgjordeDet: faaI.maaned };
    return { kode: svar === "nej" ? "ikke-under-i-nogen" : "opfoelgning-uafklaret", maaneder: andele, graense };
  };
  const antagelser = entydige([
    "T2-opfoelgning",
    ...(runde === "foerste" ? ["T2-foerste-runde"] : []),
    ...(udenAntal ? ["T2-antal-mangler"] : []),
    ...kendte.flatMap((m) => talteAntagelser(m, k)),
  ]);
  const flag: readonly Flag[] = [...loebsflag(tal, graense, svar, samlet(true)), ...(udenAntal ? (["antal-mangler"] as const) : [])];
  const { omraade, indsats, gruppe } = brev;
  const afstand = naermesteAfstand(tal, "<", graense);
  return {
    ...UDEN_TAL,
    maal: "genopretning",
    delmaal: indsats,
    omraade,
    gruppe,
    periode: spaendet(fra, til),
    krav: { ...TOMT_KRAV, andelUden: graense, sammenligning: "<", antal: kraevetAntal(k.regler, indsats, gruppe, sidsteDag(til)), maaneder: maaneder.length, mindstPersoner: mindst },
    afstand: svar === "ja" ? { ...afstand, personer: 0 } : afstand,
    dom: DOM[svar],
    foreloebig: maaneder.some((m) => serie.has(m) && erForeloebig(m, k)),
    flag: medAntagelsesflag(flag, antagelser),
    regel: "T2",
    version: { fra: regel.fra, til: regel.til },
    antagelser,
    hjemmel: regel.kilder,
    begrundelse: begrundelse(),
    kilder: [...kendte.flatMap((m) => m.kilder), brev.kilde],
  };
}
