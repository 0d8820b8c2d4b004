/** What a range says about one measure: a column or list of persons, a printed table, or events. */
import { andelMed, antalskrav, type Dag, I_ALT, type Interval, laegSammen, LOVEN, type Maaned, maanedskode, type Maanedstal, maanedstalAfTrykte, type Optaelling, sidsteDag, somTal, type TryktTal } from "../rules";
import { aflaesUdenKontrol } from "../workbook/parse/mappelaeser";
import type { Aflaesning, Celle } from "../workbook/parse/typer";
import { maanedTekst } from "../workbook/tekst/tid";
import type { Celler } from "./argument";
import { fejl } from "./fejl";
import { type Argument, haendelsesslags, maanedstalFra, motorFor } from "./haendelser";
import { udenTommeNuller } from "./nuller";
import { findListe, findSoejle, type Hvad, optaelListe } from "./personliste";

export interface Maaling {
  readonly mt: Maanedstal;
  /** `null` when neither an argument nor the table says it. */
  readonly maaned: Maaned | null;
  /** Counted from persons by the engine. */
  readonly talt: boolean;
}

/** Used as the month of figures whose month does not matter to the share. */
const UDEN_MAANED = 0;

function tal({ slags, indsats, maaned }: Hvad, optaelling: Optaelling): Maanedstal {
  const andel = andelMed(optaelling);
  return {
    slags, indsats, omraade: "", maaned: maaned ?? UDEN_MAANED, gruppe: I_ALT, tilstand: andel === null ? "tom" : "tal", andelMed: andel, optaelling, afrunding: null, fuldTotal: true, kilder: [],
  };
}

const TITEL = { fokusmaal: "Fokusmål", "tidlig-indsats": "Tidlig indsats" } as const;
const FUNKTION = { fokusmaal: "FOKUSMAAL", "tidlig-indsats": "TIDLIG_INDSATS" } as const;

/** The table's own words go first; the sheet's name says what they leave out. */
function trykteI(celler: Celler, { slags, indsats }: Hvad): readonly TryktTal[] {
  const laes = (ark: string): Aflaesning => aflaesUdenKontrol([{ ark, raekke: 0, kolonne: 0, celler, exceltabeller: [] }]);
  const { tabeller, inddata } = laes(indsats);
  const sagt = tabeller.some((t) => !t.kolonner.some((k) => k.felt === "slags-udledt"));
  return sagt || inddata.trykte.some((t) => t.slags === slags) ? inddata.trykte : laes(`${TITEL[slags]} ${indsats}`).inddata.trykte;
}

/** A table without groups is the total, one without a month is the month asked for. */
function medTitler(celler: Celler, { maaned }: Hvad): Celler {
  const titel: readonly Celle[] = [maanedskode(maaned ?? 2020 * 12)];
  return [titel, [I_ALT], ...celler];
}

function findTrykte(celler: Celler, hvad: Hvad): readonly TryktTal[] {
  const rensede = udenTommeNuller(celler);
  const fundne = trykteI(rensede, hvad);
  return fundne.length > 0 || hvad.slags === "tidlig-indsats" ? fundne : trykteI(medTitler(rensede, hvad), hvad).map((t) => ({ ...t, maaned: hvad.maaned ?? UDEN_MAANED }));
}

/** The total of each area and month, or the groups where nothing can be added up. */
function totaler(trykte: readonly TryktTal[]): readonly Maanedstal[] {
  const alle = maanedstalAfTrykte(LOVEN, trykte);
  const ialt = alle.filter((m) => m.gruppe === I_ALT);
  return ialt.length > 0 ? ialt : alle;
}

function samlet(led: readonly Maanedstal[]): Maanedstal {
  const [foerste] = led;
  const optaellinger = led.flatMap((m) => m.optaelling ?? []);
  if (!foerste) throw fejl.ingenPersoner();
  if (led.length === 1) return foerste;
  if (optaellinger.length < led.length || led.some((m) => m.tilstand === "mangler")) throw fejl.flereAndele();
  const optaelling = laegSammen(optaellinger);
  const andel = andelMed(optaelling);
  return { ...foerste, gruppe: I_ALT, optaelling, andelMed: andel, tilstand: andel === null ? "tom" : "tal", afrunding: null, fuldTotal: led.every((m) => m.fuldTotal) };
}

function fraTrykte(trykte: readonly TryktTal[], hvad: Hvad): Maaling {
  const egne = trykte.filter((t) => t.indsats === hvad.indsats && t.slags === hvad.slags);
  const [andet] = trykte;
  if (egne.length === 0 && andet) throw fejl.andetMaal(`${TITEL[andet.slags].toLowerCase()}, ${andet.indsats}`, `${FUNKTION[andet.slags]}_${andet.indsats.toUpperCase()}`);
  const alle = totaler(egne);
  const valgte = hvad.maaned === null ? alle : alle.filter((m) => m.maaned === hvad.maaned);
  if (valgte.length === 0 && hvad.maaned !== null) throw fejl.ingenTal(maanedTekst(hvad.maaned));
  const mt = samlet(valgte);
  const maaneder = new Set(valgte.map((m) => m.maaned));
  return { mt, maaned: maaneder.size === 1 && mt.maaned !== UDEN_MAANED ? mt.maaned : null, talt: false };
}

function fraHaendelser(argumenter: readonly Argument[], { slags, indsats }: Hvad, maaned: Maaned, udtraeksdato: Dag): Maaling {
  const { motor } = motorFor(argumenter, udtraeksdato);
  const alle = maanedstalFra(motor, maaned, maaned).filter((m) => m.slags === slags && m.indsats === indsats && m.gruppe === I_ALT);
  if (alle.length === 0) throw antalskrav(LOVEN, slags, indsats, sidsteDag(maaned), null) === null ? fejl.foerstFra(maanedTekst(maaned)) : fejl.ingenPersoner();
  return { mt: samlet(alle), maaned, talt: true };
}

const VENTET = "der ventes antal pr. person, en tabel over personer med antal, en trykt tabel, eller hændelser sammen med forloeb";

/** @throws Funktionsfejl when the range cannot be read as the measure, or needs another argument. */
export function maalI(data: Celler, hvad: Hvad, udtraeksdato: Dag | null, forloeb: Celler | null): Maaling {
  const soejle = findSoejle(data);
  const liste = soejle ?? findListe(data, hvad.indsats);
  if (liste) return { mt: tal(hvad, optaelListe(liste, hvad)), maaned: hvad.maaned, talt: false };
  if (haendelsesslags(data).length > 0) {
    if (forloeb === null || hvad.maaned === null || udtraeksdato === null) throw fejl.kraeverForloeb();
    return fraHaendelser([{ navn: "data", celler: data }, { navn: "forloeb", celler: forloeb }], hvad, hvad.maaned, udtraeksdato);
  }
  const trykte = findTrykte(data, hvad);
  if (trykte.length === 0) throw fejl.ikkeGenkendt("data", VENTET);
  return fraTrykte(trykte, hvad);
}

/** Unknown persons count as no: the low end of the interval. @throws Funktionsfejl for an empty denominator or a missing figure. */
export function andelI({ mt }: Maaling): number {
  const andel: Interval | null = mt.andelMed;
  if (mt.tilstand === "tom") throw fejl.ingenPersoner();
  if (andel === null) throw fejl.ingenTal("det, der er valgt");
  return somTal(andel.mindst);
}
