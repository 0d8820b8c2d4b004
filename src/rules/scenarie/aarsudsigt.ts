/** The year's mean of the monthly shares: what is known, what lies ahead, and a plan for it [F4]. */
import { holder, laegSammen, middel, uden } from "../grundlag/andel";
import { type Broek, broek, EN, gange, gennemsnit, minus, NUL, plus, somTal } from "../grundlag/broek";
import type { Interval, Optaelling } from "../grundlag/interval";
import type { Maanedstal } from "../grundlag/maanedstal";
import { aarAf, type Dag, maanedAf, sidsteDag } from "../grundlag/tid";
import { type Gruppe, I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import type { Indeks } from "../person/indeks";
import { maaned } from "../person/kalender";
import type { Skridt } from "../person/orden";
import { maalAf } from "../person/opslag";
import { aarsplan, type Opgoerelse, type Udkast } from "./aarsplan";
import type { Planmaaned } from "./moenstre";
import { aarsgraense, type Omfang } from "./omfang";
import type { Tilstande } from "./tilstande";
import type { FORUDSAETNINGER} from "./typer";
import { type Aarsplan, type Aarsudsigt, type Maanedsudsigt, type Planbund, type Plandel, type Udsigter } from "./typer";
import { udsigt } from "./udsigter";

interface Grundlag {
  readonly ix: Indeks;
  readonly omfang: Omfang;
  readonly intetNyt: Tilstande;
  readonly planlagte: Tilstande;
  readonly maaneder: readonly Maanedsudsigt[];
  readonly fakta: readonly Maanedstal[];
}

/** The known months' figures of one area, group and measure. */
type Kendte = readonly { readonly andelMed: Interval; readonly optaelling: Optaelling }[];

const kendteTal = (fakta: readonly Maanedstal[], aar: number, indsats: Indsats, omraade: string, gruppe: string): Kendte =>
  fakta.flatMap((f) =>
    f.slags === "fokusmaal" && f.indsats === indsats && f.omraade === omraade && f.gruppe === gruppe && aarAf(f.maaned) === aar && f.andelMed && f.optaelling ? [{ andelMed: f.andelMed, optaelling: f.optaelling }] : [],
  );

/** `null` under an assumption that a month ahead has no figure for. */
function aaretsUdsigter(kendte: Kendte, frem: readonly Maanedsudsigt[], graense: Broek): Udsigter {
  const under = (f: (typeof FORUDSAETNINGER)[number]): Udsigter[typeof f] => {
    const led = frem.map((m) => m.udsigter[f]);
    if (!led.every((l) => l !== null) || led.length + kendte.length === 0) return null;
    return udsigt(middel([...kendte.map((k) => k.andelMed), ...led.map((l) => uden(l.uden))]), { graense, sammenligning: "<" });
  };
  return { "intet-nyt": under("intet-nyt"), planlagte: under("planlagte"), rytmen: under("rytmen") };
}

const sum = (led: readonly Broek[]): Broek => led.reduce(plus, NUL);

/** What the months ahead may lack on average: (limit × months − what is known) / months ahead. */
const resterende = (kendte: Kendte, frem: number, graense: Broek): Broek =>
  frem === 0 ? NUL : gange(minus(gange(graense, broek(kendte.length + frem)), sum(kendte.map((k) => minus(EN, k.andelMed.mindst)))), broek(1, frem));

interface Planmaal {
  readonly g: Grundlag;
  readonly t: Tilstande;
  readonly omraade: number;
  readonly indsats: Indsats;
  readonly kendte: Kendte;
  readonly graense: Broek;
  readonly maaneder: readonly Maanedsudsigt[];
}

/** The mean and the pooled share, by the same measure as the verdict: uncertain counts as lacking. */
function opgoerelser({ g, t, omraade, indsats, kendte, graense, maaneder }: Planmaal): Opgoerelse[] {
  const maal = maalAf("fokusmaal", indsats);
  const frem = maaneder.map((m) => t.taelling.hent(omraade, m.maaned - g.omfang.fra, maal, g.ix.data.grupper.length));
  const naevnere = frem.map((o) => o.ja + o.nej + o.uvist + o.maaskeNej);
  const planmaaneder = (vaegt: (naevner: number) => number): Planmaaned[] => maaneder.map((m, j) => ({ vaegt: vaegt(naevnere[j]!), sidsteDag: sidsteDag(m.maaned) }));
  const under = (a: Broek): boolean => holder({ mindst: minus(EN, a), hoejst: minus(EN, a) }, "<", graense) === "ja";
  const maalet = minus(EN, graense);

  const nu = kendte.map((k) => k.andelMed.mindst);
  const middelet = (flere: ArrayLike<number>): Broek => gennemsnit([...nu, ...frem.map((o, j) => broek(o.ja + (flere[j] ?? 0), naevnere[j]!))]);
  const antalMaaneder = nu.length + frem.length;

  const alle = laegSammen([...kendte.map((k) => k.optaelling), ...frem]);
  const samlet = alle.ja + alle.nej + alle.uvist + alle.maaskeNej;
  const andelen = (flere: ArrayLike<number>): Broek => broek(alle.ja + frem.reduce((n, _, j) => n + (flere[j] ?? 0), 0), samlet);
  return [
    opgoerelse(planmaaneder((n) => 1 / n), antalMaaneder * somTal(minus(maalet, middelet([]))), (flere) => under(middelet(flere))),
    opgoerelse(planmaaneder(() => 1 / samlet), somTal(minus(maalet, andelen([]))), (flere) => under(andelen(flere))),
  ];
}

/** Floats decide where they are far from the limit, fractions where they are near it [U3]. */
const TAET = 1e-8;

function opgoerelse(maaneder: readonly Planmaaned[], mangler: number, praecist: Opgoerelse["nok"]): Opgoerelse {
  const nok = (flere: ArrayLike<number>): boolean => {
    let rest = mangler;
    for (let j = 0; j < maaneder.length; j++) rest -= maaneder[j]!.vaegt * (flere[j] ?? 0);
    return Math.abs(rest) > TAET ? rest < 0 : praecist(flere);
  };
  return { maaneder, mangler, nok };
}

function* plan(p: Planmaal): Skridt<Udkast> {
  const { g, t, omraade, indsats } = p;
  const numre = p.maaneder.map((m) => m.maaned - g.omfang.fra);
  const { alle } = t.manko.moenstreI(omraade, indsats === "samtaler" ? 0 : 1);
  const hele = numre.length === maanedAf(g.omfang.aar, 12) - g.omfang.fra + 1;
  return yield* aarsplan(hele ? alle : alle.map(({ mangler, personer }) => ({ mangler: numre.map((m) => mangler[m]!), personer })), opgoerelser(p));
}

/** Persons of the plan between two yields. */
const BID = 8192;

function* medDele(ix: Indeks, { dele, ...plan }: Udkast): Skridt<Aarsplan> {
  const ud: Plandel[] = [];
  for (const { person, frister } of yield* dele()) {
    ud.push({ person, gruppe: gruppeI(ix, person, frister), frister });
    if (ud.length % BID === 0) yield { trin: "vurder", andel: 1 };
  }
  return { ...plan, dele: ud };
}

const udenDele = ({ mindstPersoner, mindstAntal, antal, kanNaas }: Udkast): Planbund => ({ mindstPersoner, mindstAntal, antal, kanNaas });

/** The benefit the person is measured on in the month of the first deadline. */
function gruppeI({ data, forloeb: l }: Indeks, person: number, [frist = 0]: readonly Dag[]): Gruppe {
  const m = maaned(frist);
  for (let i = l.begynd[person]!; i < l.begynd[person + 1]!; i++) if (l.fokusFra[i]! <= m && m <= l.fokusTil[i]!) return data.grupper[l.gruppe[i]!] ?? I_ALT;
  return I_ALT;
}

/** One per area, measure and group that has a month ahead in the year. */
export function* aarsudsigter(g: Grundlag): Skridt<Aarsudsigt[]> {
  const { aar, fra } = g.omfang;
  const { kommuner, grupper } = g.ix.data;
  const ud: Aarsudsigt[] = [];
  for (const [omraade, navn] of kommuner.entries())
    for (const indsats of ["samtaler", "tilbud"] as const) {
      const graense = aarsgraense(g.ix.regler, indsats, aar);
      if (graense === null) continue;
      for (const gruppe of [I_ALT, ...grupper]) {
        const frem = g.maaneder.filter((m) => m.slags === "fokusmaal" && m.indsats === indsats && m.omraade === navn && m.gruppe === gruppe && m.maaned <= maanedAf(aar, 12) && m.maaned >= fra);
        if (frem.length === 0) continue;
        const kendte = kendteTal(g.fakta, aar, indsats, navn, gruppe);
        const maal = { g, omraade, indsats, kendte, graense, maaneder: frem };
        ud.push({
          slags: "fokusmaal",
          indsats,
          omraade: navn,
          gruppe,
          graense,
          sammenligning: "<",
          aar,
          kendteMaaneder: kendte.length,
          kommendeMaaneder: frem.length,
          udenKendte: kendte.length === 0 ? null : uden(middel(kendte.map((k) => k.andelMed))),
          udsigter: aaretsUdsigter(kendte, frem, graense),
          resterende: resterende(kendte, frem.length, graense),
          plan: gruppe === I_ALT ? yield* medDele(g.ix, yield* plan({ ...maal, t: g.intetNyt })) : null,
          planUdOverPlanlagte: gruppe === I_ALT ? udenDele(yield* plan({ ...maal, t: g.planlagte })) : null,
        });
      }
    }
  return ud;
}
