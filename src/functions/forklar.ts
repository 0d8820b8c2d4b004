/** The reasoning behind a share, in cells: what desktop Excel may hide in an error is here too. */
import { andelMed, LOVEN, type Maanedstal, maanedsvurdering, sikre, somTal, type Vurdering } from "../rules";
import { maanedsbegrundelse } from "../workbook/tekst/begrundelse-maaned";
import { domTekst, flagTekst, maalTekst } from "../workbook/tekst/dom";
import { antagelseTekst, kildeTekst } from "../workbook/tekst/kilde";
import { regelTekst } from "../workbook/tekst/regel";
import { maanedTekst } from "../workbook/tekst/tid";
import { maaling } from "./andele";
import { ord } from "./celler";
import { Funktionsfejl } from "./fejl";
import type { Maaling } from "./maaling";
import { maalAf } from "./ord";
import { andelCelle, datoCelle, tabel, type Udcelle } from "./svar";

type Linje = readonly Udcelle[];

const HOVED: Linje = ["Hvad", "Værdi", "Til"];

function tallene({ mt }: Maaling): readonly Linje[] {
  const o = mt.optaelling;
  const interval = mt.andelMed ?? (o && andelMed(o));
  return [
    ...(o ? ([["Personer", sikre(o)], ["Med", o.ja], ["Uden", o.nej], ["Uvist", o.uvist], ["Måske i nævneren", Math.max(o.maaskeJa, o.maaskeNej)], ["Undtaget", o.undtaget]] as const) : []),
    interval ? ["Andel med", andelCelle(somTal(interval.mindst)), andelCelle(somTal(interval.hoejst))] : ["Andel med", "mangler"],
  ];
}

function dommen(v: Vurdering): readonly Linje[] {
  const { krav, version, afstand } = v;
  return [
    ["Dom", domTekst(v.dom)],
    ["Begrundelse", maanedsbegrundelse(v)],
    ...(krav.andelUden ? ([["Grænse, andel uden", andelCelle(somTal(krav.andelUden)), krav.sammenligning ?? ""]] as const) : []),
    ...(krav.antal === null ? [] : ([["Krav pr. person", krav.antal]] as const)),
    ...(krav.timer === null ? [] : ([["Eller løntimer", krav.timer]] as const)),
    ...(afstand.personer === null ? [] : ([["Afstand, personer", afstand.personer]] as const)),
    ...(afstand.procentpoint === null ? [] : ([["Afstand, procentpoint", afstand.procentpoint]] as const)),
    ["Regel", v.regel, regelTekst(v.regel)],
    ["Version", datoCelle(version.fra), version.til === null ? "gælder" : datoCelle(version.til)],
    ...v.hjemmel.map((id): Linje => ["Kilde", kildeTekst(id)]),
    ...v.antagelser.map((id): Linje => ["Antagelse", antagelseTekst(id)]),
    ...v.flag.filter((f) => f !== "antagelse").map((f): Linje => ["Bemærk", flagTekst(f)]),
  ];
}

function forklaring(m: Maaling): readonly Linje[] {
  const mt: Maanedstal = m.mt;
  const maal = maalTekst(`${mt.slags}-${mt.indsats}`);
  if (m.maaned === null) return [["Mål", maal], ...tallene(m), ["Dom", "Angiv en dato: reglen afhænger af den."]];
  const vurdering = maanedsvurdering(LOVEN, { ...mt, maaned: m.maaned }, null, m.talt);
  return [["Mål", maal], ["Måned", maanedTekst(m.maaned)], ...tallene(m), ...(vurdering ? dommen(vurdering) : [])];
}

/**
 * Begrundelsen for et tal: regel, version, kilde, antal, interval og afstand. En fejl vises med sin grund.
 * @customfunction
 * @param maal samtaler, tilbud, tidlig samtaler eller tidlig tilbud.
 * @param data Det samme område som i funktionen, der skal forklares.
 * @param [opgoerelsesdato] Den første dag efter måneden, eller månedens sidste dag.
 * @param [forloeb] Tabel over forløb med person, ydelsesgruppe og start.
 * @returns En tabel med tre søjler.
 */
export function FOKUSMAAL_FORKLAR(maal: unknown, data: unknown[][], opgoerelsesdato?: unknown, forloeb?: unknown[][]): unknown[][] {
  try {
    const valgt = maalAf(ord(maal, "maal"));
    return tabel([HOVED, ...forklaring(maaling(valgt, data, opgoerelsesdato, forloeb))]);
  } catch (fejl) {
    if (fejl instanceof Funktionsfejl) return tabel([HOVED, ["Fejl", fejl.besked]]);
    throw fejl;
  }
}
