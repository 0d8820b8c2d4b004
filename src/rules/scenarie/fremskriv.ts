/** The projection: the months ahead and the year's mean, under three assumptions, with what it takes to meet each limit. */
import { sikre } from "../grundlag/andel";
import type { Maanedstal } from "../grundlag/maanedstal";
import type { Maaned } from "../grundlag/tid";
import { I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import type { Indeks } from "../person/indeks";
import { maaned } from "../person/kalender";
import type { Motor } from "../person/motor";
import { indsatsAf, slagsAf } from "../person/opslag";
import type { Skridt } from "../person/orden";
import { MAAL } from "../person/udfald";
import { aarsudsigter } from "./aarsudsigt";
import { fejBegge } from "./fej-begge";
import { kraever } from "./kraever";
import { graenseFor, type Omfang, omfang } from "./omfang";
import { BAG, FAERREST, findRytme, type Rytme, rytmevindue } from "./rytme";
import { type Afvigelse, Satser, videste } from "./satser";
import { tidligPlan } from "./tidligplan";
import type { Tilstande } from "./tilstande";
import type { Fremskrivning, Maanedsudsigt } from "./typer";
import { optaltUdsigt, rytmeandel, udsigt } from "./udsigter";

export interface Fremskrivningsvalg {
  /** Reckon with last year's arrivals and exits in the rhythm. */
  readonly medTilgang: boolean;
}

const MAALENE = [MAAL.fokusSamtaler, MAAL.fokusTilbud, MAAL.tidligSamtaler, MAAL.tidligTilbud];

/** The months looked back at whose window lies within the events on record, by measure. */
function brugteMaaneder(ix: Indeks, sidste: Maaned): Readonly<Record<Indsats, readonly number[]>> {
  const { samtaler, tilbud } = ix.data;
  const foerste = (dage: Int32Array, antal: number): Maaned => {
    let tidligst = Infinity;
    for (let i = 0; i < antal; i++) if (dage[i]! > 0 && dage[i]! < tidligst) tidligst = dage[i]!;
    return tidligst === Infinity ? Infinity : maaned(tidligst);
  };
  const brugte = (tidligst: Maaned): readonly number[] => Array.from({ length: BAG }, (_, r) => r).filter((r) => sidste - BAG + 1 + r - 11 >= tidligst);
  return { samtaler: brugte(foerste(samtaler.dag, samtaler.antal)), tilbud: brugte(foerste(tilbud.start, tilbud.antal)) };
}

interface Grundlag {
  readonly ix: Indeks;
  readonly omfang: Omfang;
  readonly intetNyt: Tilstande;
  readonly planlagte: Tilstande;
  readonly rytme: Rytme;
  readonly brugte: Readonly<Record<Indsats, readonly number[]>>;
  readonly medTilgang: boolean;
}

function* maanedsudsigter(g: Grundlag, omraade: number, maal: number, satser: readonly (Satser | null)[]): Skridt<Maanedsudsigt[]> {
  const { grupper, kommuner } = g.ix.data;
  const [slags, indsats] = [slagsAf(maal), indsatsAf(maal)];
  if (g.ix.data[indsats].antal === 0) return [];
  const ud: Maanedsudsigt[] = [];
  for (const [nr, gruppe] of [I_ALT, ...grupper].entries()) {
    const i = nr === 0 ? grupper.length : nr - 1;
    if (!g.intetNyt.taelling.harGruppe(omraade, maal, i)) continue;
    const egne = gruppe === I_ALT ? grupper.map((_, nummer) => nummer) : [i];
    let afvigelse: Afvigelse | null = null;
    for (let m = 0; m <= g.omfang.til - g.omfang.fra; m++) {
      const s = satser[m];
      // Nothing is known better further ahead.
      if (s) afvigelse = videste(afvigelse, s.afvigelse(egne, g.medTilgang));
      const graense = graenseFor(g.ix.regler, slags, indsats, gruppe, g.omfang.fra + m);
      if (!graense) continue;
      const [o, planlagt] = [g.intetNyt, g.planlagte].map((t) => t.taelling.hent(omraade, m, maal, i));
      if (!o || !planlagt || sikre(o) === 0) continue;
      const rytmen = s ? rytmeandel(o, { satser: s, celler: g.intetNyt.celler.celler(omraade, m, maal, i), grupper: egne, medTilgang: g.medTilgang, afvigelse }) : null;
      const udsigter = { "intet-nyt": optaltUdsigt(o, graense), planlagte: optaltUdsigt(planlagt, graense), rytmen: rytmen && udsigt(rytmen, graense) };
      ud.push({
        slags,
        indsats,
        omraade: kommuner[omraade] ?? "",
        gruppe,
        ...graense,
        maaned: g.omfang.fra + m,
        naevner: sikre(o),
        udsigter,
        kraever: kraever(o, g.intetNyt.celler.efterMangel(omraade, m, maal, i), graense),
        kraeverUdOverPlanlagte: kraever(planlagt, g.planlagte.celler.efterMangel(omraade, m, maal, i), graense),
      });
      yield { trin: "vurder", andel: nr / grupper.length };
    }
  }
  return ud;
}

/**
 * `fakta`: the figures that were counted for the months that have ended. Only the months ahead are projected; nothing here
 * is a verdict.
 */
export function* fremskriv(motor: Motor, fakta: readonly Maanedstal[], { medTilgang }: Fremskrivningsvalg): Skridt<Fremskrivning> {
  const { indeks: ix, sidsteMaaned, udtraeksdato } = motor;
  const o = omfang(sidsteMaaned);
  const { intetNyt, planlagte } = yield* fejBegge(ix, o);
  const rytme = yield* findRytme(ix, rytmevindue(sidsteMaaned, o.til, udtraeksdato));
  const g: Grundlag = { ix, omfang: o, intetNyt, planlagte, rytme, brugte: brugteMaaneder(ix, sidsteMaaned), medTilgang };
  const maaneder: Maanedsudsigt[] = [];
  for (let omraade = 0; omraade < ix.data.kommuner.length; omraade++) {
    if (!intetNyt.taelling.harOmraade(omraade)) continue;
    for (const maal of MAALENE) {
      const brugte = g.brugte[indsatsAf(maal)];
      const tal = rytme.get(omraade)?.[maal];
      const satser = Array.from({ length: o.til - o.fra + 1 }, (_, h) => (tal && brugte.length >= FAERREST ? new Satser(tal, h, ix.data.grupper.length, brugte) : null));
      maaneder.push(...(yield* maanedsudsigter(g, omraade, maal, satser)));
    }
  }
  return {
    udtraeksdato,
    aar: o.aar,
    fra: o.fra,
    til: o.til,
    medTilgang,
    maaneder,
    aarene: yield* aarsudsigter({ ix, omfang: o, intetNyt, planlagte, maaneder, fakta }),
    rytmemaaneder: { samtaler: g.brugte.samtaler.length, tilbud: g.brugte.tilbud.length },
    tidligt: yield* tidligPlan(ix, o, intetNyt, maaneder),
  };
}
