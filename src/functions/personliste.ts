/** A list with one person a row and what each has as a number. */
import { antalskrav, type Antalskrav, type Gruppe, type Indsats, LOVEN, type Maaned, type Maanedstal, naevneren, optael, type Optaelling, type Persondata, personsvar, sidsteDag, slaaGruppeOp, Steder, type Svar, tilEnde } from "../rules";
import { erTom, noegle } from "../workbook/parse/celletekst";
import { laesDag, laesSlutdag } from "../workbook/parse/dato";
import { normaliserId } from "../workbook/parse/personer";
import { laesTal } from "../workbook/parse/tal";
import type { Celle } from "../workbook/parse/typer";
import { fejl } from "./fejl";

/** What is asked of the figures; `maaned` is `null` when no date was given. */
export interface Hvad {
  readonly slags: Maanedstal["slags"];
  readonly indsats: Indsats;
  readonly maaned: Maaned | null;
}

export interface Liste {
  readonly kolonner: { readonly antal: number | null; readonly timer: number | null; readonly person: number | null; readonly gruppe: number | null; readonly start: number | null; readonly slut: number | null };
  readonly raekker: readonly (readonly Celle[])[];
}

const PERSON = /^((borgers?)?cpr(nr|nummer)?|person(id|nr|nummer)?|borger(id|nr|nummer)?|sags?(nr|nummer|id)|pnr|loebenr|loebenummer|idnr|id)$/;
const ANTAL: Readonly<Record<Indsats, RegExp>> = { samtaler: /^(?!.*(dato|status|form)).*samtale|^(antal|afholdte|holdte)$/, tilbud: /^(?!.*(dato|type|start|slut|art)).*(tilbud|aktivering)|^antal$/ };
const TIMER = /timer/;
const GRUPPE = /^(ydelse|ydelses(gruppe|type|art|form|navn)|gruppe|forsoergelse.*)$/;
/** A list with a row for each month or meeting is no list of persons. */
const HAENDELSE = /maaned|periode|^(.*dato|dag)$/;
const START = /^(fra|start.*|.*startdato|ydelsefra|bevilgetfra)$/;
const SLUT = /^(til|slut.*|.*slutdato|ophoer.*|ydelsetil|bevilgettil)$/;

const erTekst = (celle: Celle): boolean => typeof celle !== "number" && laesTal(celle).art === "tekst";

const antalI = (celle: Celle | undefined): number | null => {
  if (typeof celle === "number") return celle >= 0 && Number.isFinite(celle) ? celle : null;
  const laest = laesTal(celle);
  return laest.art === "tal" && laest.tal >= 0 && !laest.procenttegn ? laest.tal : null;
};

/** Cells of a column of counts: whole numbers that are no dates, and what is missing. */
const erAntalskolonne = (celler: readonly (Celle | undefined)[]): boolean =>
  celler.every((c) => antalI(c) === null || (Number.isInteger(antalI(c)) && (antalI(c) ?? 0) < 1000)) && celler.some((c) => antalI(c) !== null);

/** By its header row; `null` when there is none that names both the persons (or their start) and a number. */
export function findListe(celler: readonly (readonly Celle[])[], indsats: Indsats): Liste | null {
  const r = celler.findIndex((raekke) => raekke.filter((c) => typeof c === "string" && !erTom(c)).length >= 2);
  const hoved = (celler[r] ?? []).map((c) => (typeof c === "string" ? noegle(c) : ""));
  const raekker = celler.slice(r + 1);
  const plads = (form: RegExp): number | null => {
    const fundet = hoved.findIndex((h) => form.test(h));
    return fundet < 0 ? null : fundet;
  };
  const kandidat = hoved.findIndex((h, k) => ANTAL[indsats].test(h) && !TIMER.test(h) && erAntalskolonne(raekker.map((x) => x[k])));
  const antal = kandidat < 0 ? null : kandidat;
  const timer = indsats === "tilbud" ? plads(TIMER) : null;
  const [person, gruppe, start, slut] = [plads(PERSON), plads(GRUPPE), plads(START), plads(SLUT)];
  if ((antal === null && timer === null) || (person === null && start === null)) return null;
  if (hoved.some((h, k) => HAENDELSE.test(h) && k !== start && k !== slut)) return null;
  return { kolonner: { antal, timer, person, gruppe, start, slut }, raekker };
}

/** One column (or row) of numbers, with or without a heading: one person a cell. */
export function findSoejle(celler: readonly (readonly Celle[])[]): Liste | null {
  if (celler.length > 1 && celler.some((r) => r.length > 1)) return null;
  const alle = celler.length === 1 ? (celler[0] ?? []).map((c) => [c]) : celler;
  const foerste = alle[0]?.[0] ?? "";
  const harHoved = alle.length > 1 && typeof foerste === "string" && erTekst(foerste);
  const erTimer = harHoved && TIMER.test(noegle(foerste));
  const raekker = harHoved ? alle.slice(1) : alle;
  if (raekker.length === 0 || raekker.some((r) => erTekst(r[0] ?? ""))) return null;
  return { kolonner: { antal: erTimer ? null : 0, timer: erTimer ? 0 : null, person: null, gruppe: null, start: null, slut: null }, raekker };
}

const SUM = /^\s*(i alt|total|sum|hovedtotal|antal)\b/i;

function erPerson({ kolonner: { person, antal, timer } }: Liste, raekke: readonly Celle[]): boolean {
  if (raekke.length === 1) return true;
  const id = person === null ? undefined : raekke[person];
  if (typeof id === "string" && SUM.test(id)) return false;
  return raekke.some((c, k) => k !== antal && k !== timer && c !== 0 && !erTom(c));
}

function harGengangere(ider: readonly Celle[]): boolean {
  const kendte = new Set(ider.filter((id) => !erTom(id) && id !== 0).map((id) => normaliserId(id)));
  return kendte.size < ider.filter((id) => !erTom(id) && id !== 0).length;
}

/** What is counted here is not shown with its place. */
const steder = new Steder();
const ingen = { antal: 0, person: new Int32Array(0), steder };
const INGEN = new Int32Array(0);

/** Each row as a person with one spell. */
function somPersondata(raekker: readonly (readonly Celle[])[], grupper: readonly (Gruppe | null)[], start: number, slut: number | null): Persondata {
  const kendte = [...new Set(grupper.filter((g) => g !== null))];
  const udenNul = (c: Celle | undefined): Celle | undefined => (c === 0 ? "" : c);
  const n = raekker.length;
  return {
    personer: raekker.map((_, i) => String(i)),
    grupper: kendte,
    kommuner: [""],
    tabeller: [],
    forloeb: {
      antal: n,
      steder,
      person: Int32Array.from(raekker.keys()),
      gruppe: Uint8Array.from(grupper, (g) => (g === null ? 0 : kendte.indexOf(g))),
      start: Int32Array.from(raekker, (r) => laesDag(udenNul(r[start])) || -1),
      slut: Int32Array.from(raekker, (r) => (slut === null ? 0 : laesSlutdag(udenNul(r[slut])))),
      kommune: new Uint16Array(n),
      maalgruppe: new Uint8Array(n),
      arbejdspligt: new Uint8Array(n),
    },
    samtaler: { ...ingen, dag: INGEN, status: new Uint8Array(0) },
    tilbud: { ...ingen, type: new Uint8Array(0), start: INGEN, slut: INGEN },
    loentimer: { ...ingen, maaned: INGEN, hundrededele: INGEN },
    fritagelser: { ...ingen, fra: INGEN, til: INGEN, vedroerer: new Uint8Array(0) },
  };
}

/** One person a row, and nothing known but the number. */
function optaelSoejle({ kolonner: { timer }, raekker }: Liste, { slags, indsats, maaned }: Hvad): Optaelling {
  const krav = antalskrav(LOVEN, slags, indsats, maaned === null ? null : sidsteDag(maaned), null);
  if (krav === null) throw fejl.foerstFra("den dato");
  const o = { ja: 0, nej: 0, uvist: 0, maaskeNej: 0, maaskeJa: 0, undtaget: 0 };
  const kendte = new Map<Celle | undefined, Svar>();
  for (const [celle] of raekker) {
    const svar = kendte.get(celle) ?? personsvar(krav, timer === null ? antalI(celle) : undefined, timer === null ? undefined : antalI(celle));
    if (kendte.size < 1000) kendte.set(celle, svar);
    o[svar]++;
  }
  return o;
}

/** Persons with the seniority when group, start and month are known, else every row. @throws Funktionsfejl when no rule is in force. */
export function optaelListe(liste: Liste, { slags, indsats, maaned }: Hvad): Optaelling {
  const { antal, timer, person, gruppe, start, slut } = liste.kolonner;
  if (person === null && gruppe === null && start === null) return optaelSoejle(liste, { slags, indsats, maaned });
  const raekker = liste.raekker.filter((r) => erPerson(liste, r));
  if (person !== null && harGengangere(raekker.map((r) => r[person] ?? ""))) throw fejl.gengangere();
  const grupper = raekker.map((r) => (gruppe === null ? null : slaaGruppeOp(String(r[gruppe] ?? ""))));
  const dag = maaned === null ? null : sidsteDag(maaned);
  const krav = new Map<Gruppe | null, Antalskrav | null>();
  const kravFor = (g: Gruppe | null): Antalskrav => {
    const kendt = krav.get(g) ?? antalskrav(LOVEN, slags, indsats, dag, g);
    krav.set(g, kendt);
    if (kendt === null) throw fejl.foerstFra("den dato");
    return kendt;
  };
  const filtreres = maaned !== null && gruppe !== null && start !== null;
  const pladser = filtreres ? tilEnde(naevneren(LOVEN, somPersondata(raekker, grupper, start, slut), maaned, slags)) : null;
  const vaerdi = (r: readonly Celle[], k: number | null): number | null | undefined => (k === null ? undefined : antalI(r[k]));
  return optael(
    (function* () {
      for (const [i, r] of raekker.entries()) {
        const g = grupper[i] ?? null;
        if (filtreres && (g === null || pladser?.[i] === "ude")) continue;
        yield { svar: personsvar(kravFor(g), vaerdi(r, antal), vaerdi(r, timer)), maaske: pladser?.[i] === "maaske" };
      }
    })(),
  );
}
