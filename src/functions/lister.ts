/** Spilled tables: the year's months by group, and who lacks what. */
import { type Dag, I_ALT, isoDag, LOVEN, type Maaned, maanedAf, maanedskode, type Maanedstal, maanedsvurdering, type Mangel, type Optaelling, senesteHaendelse, sikre, somTal, tilEnde } from "../rules";
import { domTekst } from "../workbook/tekst/dom";
import { omraade, valgfrit } from "./argument";
import { aar as aarAf, dag, udtraekVed } from "./celler";
import { fejl } from "./fejl";
import { type Argument, laesPersoner, maanedstalFra, motorFor } from "./haendelser";
import { husk } from "./hukommelse";
import { andelCelle, datoCelle, svar, tabel, type Udcelle } from "./svar";

interface Lister {
  readonly forloeb: unknown;
  readonly samtaler: unknown;
  readonly tilbud: unknown;
  readonly loentimer: unknown;
}

/** @throws Funktionsfejl when a needed list is missing. */
function argumenterAf({ forloeb, samtaler, tilbud, loentimer }: Lister): readonly Argument[] {
  const valgfri = (navn: string, argument: unknown): Argument[] => {
    const celler = valgfrit(argument);
    return celler === null ? [] : [{ navn, celler }];
  };
  return [
    { navn: "forloeb", celler: omraade(forloeb, "forloeb", "en tabel over forløb") },
    { navn: "samtaler", celler: omraade(samtaler, "samtaler", "en tabel over samtaler") },
    ...valgfri("tilbud", tilbud),
    ...valgfri("loentimer", loentimer),
  ];
}

const harTilbud = (argumenter: readonly Argument[]): boolean => argumenter.length > 2;

/** Sum, share and verdict of one figure; empty where there is none. */
function maalceller(mt: Maanedstal | undefined, udtraeksdato: Dag): readonly (Udcelle | null)[] {
  if (!mt) return [null, null, null];
  const o: Optaelling | null = mt.optaelling;
  const dom = maanedsvurdering(LOVEN, mt, udtraeksdato, true)?.dom;
  return [o && o.ja, mt.andelMed && andelCelle(somTal(mt.andelMed.mindst)), dom === undefined ? null : domTekst(dom)];
}

const TABELHOVED = ["Område", "Måned", "Ydelsesgruppe", "Personer", "Med samtaler", "Andel med samtaler", "Dom, samtaler", "Med tilbud", "Andel med tilbud", "Dom, tilbud"];

function lavTabel(aaret: number, argumenter: readonly Argument[]): Udcelle[][] {
  const udtraeksdato = senesteHaendelse(laesPersoner(argumenter).data);
  if (udtraeksdato === null) throw fejl.ingenPersoner();
  const { motor } = motorFor(argumenter, udtraeksdato);
  const [fra, til] = [maanedAf(aaret, 1), maanedAf(aaret, 12)];
  const fokus = maanedstalFra(motor, fra, til).filter((m) => m.slags === "fokusmaal");
  if (fokus.length === 0) throw fejl.foerstFra(`${aaret}, eller data når ikke dertil`);
  const noegle = (m: Maanedstal): string => `${m.omraade}|${m.maaned}|${m.gruppe}`;
  const tilbud = new Map(fokus.filter((m) => m.indsats === "tilbud").map((m) => [noegle(m), m]));
  const samtaler = fokus.filter((m) => m.indsats === "samtaler");
  const orden = [...samtaler].sort((a, b) => (a.omraade < b.omraade ? -1 : a.omraade > b.omraade ? 1 : 0) || a.maaned - b.maaned || Number(b.gruppe === I_ALT) - Number(a.gruppe === I_ALT));
  const medTilbud = harTilbud(argumenter);
  const raekker = orden.map((mt) => [
    mt.omraade, maanedskode(mt.maaned), mt.gruppe, mt.optaelling && sikre(mt.optaelling), ...maalceller(mt, udtraeksdato), ...(medTilbud ? maalceller(tilbud.get(noegle(mt)), udtraeksdato) : []),
  ]);
  return tabel([medTilbud ? TABELHOVED : TABELHOVED.slice(0, 7), ...raekker]);
}

/**
 * Fokusmålenes tal for hver måned og ydelsesgruppe i et år.
 * @customfunction
 * @param aar Måleåret, for eksempel 2024.
 * @param forloeb Tabel over forløb med person, ydelsesgruppe og start.
 * @param samtaler Tabel over samtaler med person og samtaledato.
 * @param [tilbud] Tabel over tilbud med person, tilbudstype og startdato.
 * @param [loentimer] Tabel over løntimer med person, måned og timer.
 * @returns En tabel med overskrifter.
 */
export function FOKUSMAAL_TABEL(aar: unknown, forloeb: unknown[][], samtaler: unknown[][], tilbud?: unknown[][], loentimer?: unknown[][]): unknown[][] {
  return svar(() => {
    const aaret = aarAf(aar, "aar");
    const argumenter = argumenterAf({ forloeb, samtaler, tilbud, loentimer });
    return husk(argumenter.map((a) => a.celler), { navn: `tabel ${aaret} ${argumenter.map((a) => a.navn).join()}`, lav: () => lavTabel(aaret, argumenter) });
  });
}

const MANGELHOVED = ["Liste", "Område", "Person", "Ydelsesgruppe", "Mål", "Måned", "Fundet", "Krav", "Frist"];
const LISTE = { nu: "Mangler nu", kommende: "Kommende frist" } as const;
const SLAGS = { fokusmaal: "Fokusmål", "tidlig-indsats": "Tidlig indsats" } as const;

function mangelraekke(m: Mangel, person: string, maaned: Maaned): readonly Udcelle[] {
  return [LISTE[m.liste], m.omraade, person, m.gruppe, `${SLAGS[m.slags]}, ${m.indsats}`, maanedskode(maaned), m.fundet.antal, m.krav.antal, datoCelle(m.frist)];
}

function lavMangler(udtraeksdato: Dag, argumenter: readonly Argument[]): Udcelle[][] {
  const { motor, data } = motorFor(argumenter, udtraeksdato);
  const { nu, kommende } = tilEnde(motor.mangler());
  const medTilbud = harTilbud(argumenter);
  const raekker = [nu, kommende].flatMap((liste) => Array.from({ length: liste.antal }, (_, i) => liste.raekke(i)));
  const viste = raekker.filter((m) => medTilbud || m.indsats === "samtaler");
  return tabel([MANGELHOVED, ...viste.map((m) => mangelraekke(m, data.personer[m.person] ?? "", m.maaned))]);
}

/**
 * Personer, der mangler samtaler eller tilbud, med sidste dag.
 * @customfunction
 * @param opgoerelsesdato Den dag, der gøres op: den første dag efter måneden, eller månedens sidste dag.
 * @param forloeb Tabel over forløb med person, ydelsesgruppe og start.
 * @param samtaler Tabel over samtaler med person og samtaledato.
 * @param [tilbud] Tabel over tilbud med person, tilbudstype og startdato.
 * @param [loentimer] Tabel over løntimer med person, måned og timer.
 * @returns En tabel med overskrifter, ordnet efter frist.
 */
export function FOKUSMAAL_MANGLER(opgoerelsesdato: unknown, forloeb: unknown[][], samtaler: unknown[][], tilbud?: unknown[][], loentimer?: unknown[][]): unknown[][] {
  return svar(() => {
    const udtraek = udtraekVed(dag(opgoerelsesdato, "opgoerelsesdato"));
    const argumenter = argumenterAf({ forloeb, samtaler, tilbud, loentimer });
    return husk(argumenter.map((a) => a.celler), { navn: `mangler ${isoDag(udtraek)} ${argumenter.map((a) => a.navn).join()}`, lav: () => lavMangler(udtraek, argumenter) });
  });
}
