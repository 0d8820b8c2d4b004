/** A month's verdict put together in one place: the rule that applies and the figure held against it. */
import type { Broek } from "../grundlag/broek";
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Maaned } from "../grundlag/tid";
import type { Flag, Krav, MaalId, Periode, Vurdering } from "../grundlag/vurdering";
import type { Gyldig } from "../regeldata";
import { type Andelsdom, andelsdom, udenDom } from "./andelsdom";
import { medAntagelsesflag, talteAntagelser } from "./antagelser";
import { erForeloebig, erSlut, type Kontekst, maaneden } from "./kontekst";

/** What is the same for every area and group of a month. */
export interface Maanedsregel {
  readonly maal: MaalId;
  readonly regel: string;
  /** `null`: no rule is in force. */
  readonly graense: { readonly andel: Broek; readonly sammenligning: "<" | "<=" } | null;
  readonly krav: Krav;
  readonly version: Gyldig;
  readonly hjemmel: readonly string[];
  readonly antagelser: readonly string[];
  /** What the limit itself marks the verdict with. */
  readonly flag: readonly Flag[];
  readonly periode: Periode;
  readonly slut: boolean;
  readonly foreloebig: boolean;
}

export const maanedensForhold = (maaned: Maaned, k: Kontekst): Pick<Maanedsregel, "periode" | "slut" | "foreloebig"> => ({
  periode: maaneden(maaned),
  slut: erSlut(maaned, k),
  foreloebig: erForeloebig(maaned, k),
});

function domAf(mt: Maanedstal, r: Maanedsregel, k: Kontekst, harPligt: boolean): Andelsdom {
  if (r.graense === null) return udenDom("ikke-gaeldende", { kode: "ingen-regel" });
  if (!harPligt) return udenDom("ikke-relevant", { kode: "ingen-pligt" });
  if (!r.slut && k.udtraeksdato !== null) return udenDom("uafklaret", { kode: "maaned-ikke-slut", udtraeksdato: k.udtraeksdato });
  return andelsdom(mt, r.graense.sammenligning, r.graense.andel);
}

/** `krav`: when the group's own differs from the month's. */
export function maanedsdom(mt: Maanedstal, r: Maanedsregel, k: Kontekst, krav: Krav, harPligt: boolean): Vurdering {
  const d = domAf(mt, r, k, harPligt);
  const afgjort = mt.tilstand === "tal" && d.andelMed !== null;
  const talte = afgjort ? talteAntagelser(mt, k) : [];
  const antagelser = !afgjort ? talte : talte.length === 0 ? r.antagelser : [...r.antagelser, ...talte];
  const graenseflag = afgjort && r.flag.length > 0 ? [...d.flag, ...r.flag] : d.flag;
  const flag = mt.fuldTotal ? graenseflag : [...graenseflag, "faerre-end-ni-grupper" as const];
  return {
    maal: r.maal,
    delmaal: null,
    omraade: mt.omraade,
    gruppe: mt.gruppe,
    periode: r.periode,
    naevner: d.naevner,
    taeller: d.taeller,
    uvist: d.uvist,
    undtaget: d.undtaget,
    andelMed: d.andelMed,
    andelMedSamlet: null,
    maaneder: null,
    krav,
    afstand: d.afstand,
    dom: d.dom,
    foreloebig: d.dom !== "ikke-gaeldende" && d.begrundelse.kode !== "ingen-pligt" && r.foreloebig,
    flag: medAntagelsesflag(flag, antagelser),
    regel: r.regel,
    version: r.version,
    antagelser,
    hjemmel: r.hjemmel,
    begrundelse: d.begrundelse,
    vaerdier: null,
    kilder: mt.kilder,
  };
}

/** Looks a month's rule up once. */
export function husk<T>(slaaOp: (maaned: Maaned) => T): (maaned: Maaned) => T {
  const kendte = new Map<Maaned, T>();
  return (maaned) => {
    const kendt = kendte.get(maaned);
    if (kendt !== undefined) return kendt;
    const ny = slaaOp(maaned);
    kendte.set(maaned, ny);
    return ny;
  };
}
