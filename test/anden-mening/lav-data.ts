/** Made-up persons who live on the boundaries of the rules: month ends, leap days, gaps of just a month, the dates of new rules. */
import { type Dag, foersteDag, fraIso, INGEN_DATO, type Maaned, maanedAf, maanedFor, plusMaaneder, SAMTALE, sidsteDag, TILBUD, ULAESELIG_DATO } from "../../src/rules";
import { type Forloebsraekke, KOMMUNER, type Raekker } from "./raekker";
import { type Terning, terning } from "./tilfaeldig";

const FOERSTE = maanedAf(2020, 7);
const SIDSTE = maanedAf(2027, 2);
const [AD, SY, KH, UH, LY, OV] = [0, 1, 2, 3, 7, 8] as const;
const SKAERINGER: readonly [Dag, ...Dag[]] = [fraIso("2023-03-21"), fraIso("2023-03-22"), fraIso("2023-03-31"), fraIso("2023-04-01"), fraIso("2024-02-29"), fraIso("2026-06-30"), fraIso("2026-07-01")];

interface Periode {
  readonly gruppe: number;
  readonly start: Dag;
  readonly slut: Dag;
}

const maaned = (t: Terning): Maaned => (t.ja(35) ? t.heltal(maanedAf(2025, 12), maanedAf(2026, 8)) : t.heltal(FOERSTE, SIDSTE));

/** A day near a month's turn three times out of four. */
function dag(t: Terning, m: Maaned = maaned(t)): Dag {
  if (t.ja(25)) return t.heltal(foersteDag(m), sidsteDag(m));
  return t.vaelg([foersteDag(m), sidsteDag(m)]) + t.vaelg([0, 0, 0, 1, -1, 2]);
}

const slutEfter = (t: Terning, start: Dag): Dag => (t.ja(20) ? INGEN_DATO : start + Math.max(0, t.vaelg([0, 20, 58, 181, 182, 183, 200, 363, 364, 365, 366, 400, 550, 900]) + t.heltal(-2, 2)));

const tilMaanedsskifte = (t: Terning, start: Dag, md: number): Dag => Math.max(start, plusMaaneder(start, md) + t.vaelg([-2, -1, -1, 0, 1]));

function enkelt(t: Terning): Periode[] {
  const start = dag(t);
  return [{ gruppe: t.heltal(0, 8), start, slut: t.ja(40) ? tilMaanedsskifte(t, start, t.vaelg([6, 12, 13, 18])) : slutEfter(t, start) }];
}

/** Two or three periods of one group with gaps just under, at and over a whole calendar month; some overlap or touch. */
function huller(t: Terning, gruppe = t.heltal(0, 8)): Periode[] {
  const ud: Periode[] = [];
  let start = dag(t);
  for (let n = t.heltal(2, 4); n > 0; n--) {
    const slut = start + t.vaelg([0, 3, 27, 60, 90, 150, 181, 250, 364]);
    ud.push({ gruppe, start, slut: n === 1 && t.ja(50) ? INGEN_DATO : slut });
    const hul = t.vaelg([-40, -1, 0, 1, 2, 28, 29, 30, 31, 32, 45, 58, 59, 60, 61, 62, 63]);
    start = Math.max(start, t.ja(50) ? slut + hul : dag(t, maanedFor(slut + hul)));
  }
  return ud;
}

function dagpengestykker(t: Terning): Periode[] {
  const ud: Periode[] = [];
  let start = dag(t, t.heltal(FOERSTE, maanedAf(2024, 6)));
  for (let n = t.heltal(2, 6); n > 0; n--) {
    const dage = t.vaelg([1, 30, 82, 91, 100, 121, 181, 182, 183, 200]);
    ud.push({ gruppe: AD, start, slut: start + dage - 1 });
    start += Math.max(1, dage + t.vaelg([-20, 0, 1, 40, 200]));
  }
  return ud;
}

function efterOvergang(t: Terning): Periode[] {
  const foer = t.ja(30) ? huller(t, OV) : [{ gruppe: OV, start: dag(t), slut: 0 }].map((p) => ({ ...p, slut: p.start + t.heltal(20, 420) }));
  const sidste = Math.max(...foer.map((p) => (p.slut === INGEN_DATO ? p.start + 100 : p.slut)));
  const start = Math.max(1, sidste + t.vaelg([-200, -5, 0, 1, 2, 15, 30, 31, 45, 58, 60, 62]));
  const ny = { gruppe: t.vaelg([KH, UH, UH]), start, slut: slutEfter(t, start) };
  return t.ja(30) ? [...foer, ny, { ...ny, start: start + t.heltal(100, 500), slut: INGEN_DATO }] : [...foer, ny];
}

/** Two groups that begin within days of each other: both reach six months in one month, each on its own day. */
function samtidige(t: Terning): Periode[] {
  const start = dag(t);
  const [en, anden] = [t.vaelg([AD, KH, LY, t.heltal(0, 8)]), t.vaelg([KH, UH, AD, t.heltal(0, 8)])];
  return [en, anden].map((gruppe) => ({ gruppe, start: start + t.vaelg([0, 0, 1, 5, 15]), slut: t.ja(60) ? INGEN_DATO : start + t.vaelg([181, 195, 200, 380, 400]) }));
}

function perioder(t: Terning): Periode[] {
  const en = (): Periode[] => t.vaelg([enkelt, enkelt, huller, dagpengestykker, efterOvergang, samtidige, samtidige, (x: Terning) => huller(x, t.vaelg([SY, KH, LY]))])(t);
  const ud = t.ja(35) ? [...en(), ...en()] : en();
  return t.ja(15) ? [...ud, ...ud.slice(0, 2)] : ud;
}

const forloebsraekker = (t: Terning, person: number): Forloebsraekke[] => {
  const hjemsted = t.heltal(0, KOMMUNER.length - 1);
  const maalgruppe = t.heltal(0, 3);
  return perioder(t).map((p) => ({ ...p, person, kommune: t.ja(20) ? t.heltal(0, KOMMUNER.length - 1) : hjemsted, maalgruppe: t.ja(20) ? t.heltal(0, 3) : maalgruppe, arbejdspligt: t.ja(12) ? 1 : 0 }));
};

/** A day that a window could turn on: its own start, six or twelve months on, or a boundary. */
function haendelsesdag(t: Terning, forloeb: readonly Forloebsraekke[]): Dag {
  const f = forloeb[t.heltal(0, forloeb.length - 1)];
  if (!f || t.ja(30)) return dag(t);
  if (t.ja(30)) return f.start + t.heltal(0, 190);
  return plusMaaneder(f.start, t.vaelg([0, 0, 6, 6, 12, 24])) + t.vaelg([-1, -1, 0, 0, 1]);
}

const status = (t: Terning): number => (t.ja(85) ? SAMTALE.afholdt : t.heltal(1, 5));
const maaskeUlaeselig = (t: Terning, d: Dag): Dag => (t.ja(4) ? ULAESELIG_DATO : d);

function tilbudsraekke(t: Terning, person: number, forloeb: readonly Forloebsraekke[]) {
  const start = t.ja(25) ? t.vaelg(SKAERINGER) : haendelsesdag(t, forloeb);
  const slut = t.ja(12) ? INGEN_DATO : t.ja(50) ? start + t.heltal(0, 60) : start + t.vaelg([0, 1, 13, 91, 364, 365]);
  const bagvendt = t.ja(4) ? start - t.vaelg([1, 40, 500]) : slut;
  return { person, type: t.ja(30) ? TILBUD.oevo : t.heltal(0, 6), start: maaskeUlaeselig(t, start), slut: maaskeUlaeselig(t, bagvendt) };
}

const TIMER = [0, 1, 833, 2500, 5000, 9999, 10000, 10001, 12500, 16033, 22499, 22500] as const;

/** Rows of `antal` persons; person i is built from the seed and i alone. */
export function lavData(froe: number, antal: number): Raekker {
  const personer = Array.from({ length: antal }, (_, person) => lavPerson(terning(Math.imul(froe, 100003) + person * 7919), person));
  return {
    forloeb: personer.flatMap((p) => p.forloeb),
    samtaler: personer.flatMap((p) => p.samtaler),
    tilbud: personer.flatMap((p) => p.tilbud),
    loentimer: personer.flatMap((p) => p.loentimer),
    fritagelser: personer.flatMap((p) => p.fritagelser),
  };
}

const gange = <T>(antal: number, lav: () => T): T[] => Array.from({ length: antal }, lav);

function lavPerson(t: Terning, person: number): Raekker {
  const forloeb = forloebsraekker(t, person);
  const taet = t.vaelg([0, 3, 8, 20, 35]);
  const samtaler = gange(taet, () => ({ person, dag: maaskeUlaeselig(t, haendelsesdag(t, forloeb)), status: status(t) })).filter((s) => s.dag !== ULAESELIG_DATO || t.ja(15));
  return {
    forloeb,
    samtaler: t.ja(20) ? [...samtaler, ...samtaler.slice(0, 3)] : samtaler,
    tilbud: gange(t.vaelg([0, 0, 1, 1, 2, 4]), () => tilbudsraekke(t, person, forloeb)),
    loentimer: t.ja(60) ? [] : gange(t.heltal(1, 10), () => ({ person, maaned: t.ja(3) ? ULAESELIG_DATO : maaned(t), hundrededele: t.ja(3) ? -1 : t.vaelg(TIMER) })),
    fritagelser: t.ja(70) ? [] : gange(t.heltal(1, 3), () => {
      const fra = haendelsesdag(t, forloeb);
      return { person, fra, til: t.ja(15) ? INGEN_DATO : fra + t.vaelg([0, 1, 4, 10, 30, 90]), vedroerer: t.heltal(1, 3) };
    }),
  };
}

/** Only one person's rows. */
export const kun = (r: Raekker, person: number): Raekker => ({
  forloeb: r.forloeb.filter((x) => x.person === person),
  samtaler: r.samtaler.filter((x) => x.person === person),
  tilbud: r.tilbud.filter((x) => x.person === person),
  loentimer: r.loentimer.filter((x) => x.person === person),
  fritagelser: r.fritagelser.filter((x) => x.person === person),
});
