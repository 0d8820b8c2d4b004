/** An invented municipality whose course is known, with or without a shock: what projections are tried on. */
import { dagAf, INGEN_DATO, NI_GRUPPER, type Persondata, SAMTALE, type Sted, Steder, stederI, TILBUD } from "../src/rules";
import { tilfaeldige } from "./data";

export type Stoed = "ingen" | "kvartal-uden-samtaler" | "boelge-af-nye";

const FRA = dagAf({ aar: 2020, maaned: 1, dag: 1 });
const TIL = dagAf({ aar: 2023, maaned: 12, dag: 31 });
const KVARTAL = [dagAf({ aar: 2023, maaned: 4, dag: 1 }), dagAf({ aar: 2023, maaned: 6, dag: 30 })] as const;
const BOELGE = [dagAf({ aar: 2023, maaned: 2, dag: 1 }), dagAf({ aar: 2023, maaned: 4, dag: 30 })] as const;
/** Newcomers a day, and how many times as many in the wave. */
const NYE = 9;
const BOELGENS_STYRKE = 4;
/** The case workers are as many as before: in the wave's wake everyone waits longer. */
const EFTER_BOELGEN = 1.5;

const iSpaend = (dag: number, [fra, til]: readonly [number, number]): boolean => dag >= fra && dag <= til;

interface Raekke {
  readonly person: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const sted = (r: readonly Raekke[], tabel: number): Sted & { antal: number; person: Int32Array } => ({
  antal: r.length,
  person: Int32Array.from(r, (x) => x.person),
  steder: stederI(tabel, r.length),
});

/** Everyone has an interval of their own between interviews; a tenth of interviews are cancelled; some months are thinner than others. */
export function lavKommune(stoed: Stoed, froe: number): Persondata {
  const tal = tilfaeldige(froe);
  const [y, s, t]: [Raekke[], Raekke[], Raekke[]] = [[], [], []];
  const tempo = Array.from({ length: 49 }, () => 0.9 + tal(21) / 100);
  let person = 0;
  for (let dag = FRA; dag <= TIL; dag++) {
    const nye = stoed === "boelge-af-nye" && iSpaend(dag, BOELGE) ? NYE * BOELGENS_STYRKE : NYE;
    for (let i = 0; i < nye; i++, person++) {
      const slut = dag + 20 + Math.floor(-Math.log((tal(9999) + 1) / 10_000) * 420);
      const gruppe = tal(NI_GRUPPER.length);
      y.push({ person, a: gruppe, b: dag, c: slut > TIL ? INGEN_DATO : slut });
      const ende = Math.min(slut, TIL);
      const egen = tal(6) === 0 ? 95 + tal(90) : 40 + tal(40);
      for (let d = dag + tal(egen); d <= ende; ) {
        const borte = stoed === "kvartal-uden-samtaler" && iSpaend(d, KVARTAL) && tal(10) > 0;
        if (!borte) s.push({ person, a: d, b: tal(10) === 0 ? SAMTALE.aflyst : SAMTALE.afholdt, c: 0 });
        const langsomt = stoed === "boelge-af-nye" && d >= BOELGE[0] ? EFTER_BOELGEN : 1;
        d += Math.max(5, Math.round(egen * langsomt * (tempo[Math.floor((d - FRA) / 30.5)] ?? 1)));
      }
      if (tal(5) > 0) for (let d = dag + 30 + tal(240); d <= ende; d += 150 + tal(260)) t.push({ person, a: tal(8) === 0 ? TILBUD.mentor : TILBUD.virksomhedspraktik, b: d, c: d + 14 + tal(60) });
    }
  }
  const tom = { antal: 0, person: new Int32Array(), steder: new Steder() };
  return {
    personer: Array.from({ length: person }, (_, i) => String(i)),
    grupper: [...NI_GRUPPER],
    kommuner: ["Prøveby"],
    tabeller: ["Forløb", "Samtaler", "Tilbud"].map((ark) => ({ ark, adresse: "A1:D9" })),
    forloeb: { ...sted(y, 0), gruppe: Uint8Array.from(y, (r) => r.a), start: Int32Array.from(y, (r) => r.b), slut: Int32Array.from(y, (r) => r.c), kommune: new Uint16Array(y.length), maalgruppe: new Uint8Array(y.length), arbejdspligt: new Uint8Array(y.length) },
    samtaler: { ...sted(s, 1), dag: Int32Array.from(s, (r) => r.a), status: Uint8Array.from(s, (r) => r.b) },
    tilbud: { ...sted(t, 2), type: Uint8Array.from(t, (r) => r.a), start: Int32Array.from(t, (r) => r.b), slut: Int32Array.from(t, (r) => r.c) },
    loentimer: { ...tom, maaned: new Int32Array(), hundrededele: new Int32Array() },
    fritagelser: { ...tom, fra: new Int32Array(), til: new Int32Array(), vedroerer: new Uint8Array() },
  };
}

type Kolonner = Sted & { readonly antal: number; readonly person: Int32Array };

/** The rows that `med` lets through. */
function vaelg<K extends Kolonner>(k: K, med: (i: number) => boolean): K {
  const { steder, ...kolonner } = k;
  const valgte = Object.entries(kolonner).map(([navn, v]) => [navn, ArrayBuffer.isView(v) ? (v as Int32Array).filter((_, i) => med(i)) : v]);
  const nye = new Steder();
  for (let i = 0; i < k.antal; i++) if (med(i)) nye.tilfoej(steder.tabel(i), steder.raekke(i));
  const ud = Object.fromEntries(valgte) as K;
  return { ...ud, antal: ud.person.length, steder: nye };
}

/** What an extract drawn on the day would hold: nobody knows when a spell ends, nor what comes. */
export function afskaer(d: Persondata, dag: number): Persondata {
  const forloeb = vaelg(d.forloeb, (i) => d.forloeb.start[i]! <= dag);
  return {
    ...d,
    forloeb: { ...forloeb, slut: forloeb.slut.map((slut) => (slut > dag ? INGEN_DATO : slut)) },
    samtaler: vaelg(d.samtaler, (i) => d.samtaler.dag[i]! <= dag),
    tilbud: vaelg(d.tilbud, (i) => d.tilbud.start[i]! <= dag),
  };
}
