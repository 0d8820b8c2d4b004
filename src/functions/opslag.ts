/** Small look-ups in the rules: seniority, offers, groups, requirements, deadlines. */
import { erFoertidspension, type Gruppe, harPligt, heleMaaneder, I_ALT, LOVEN, type Regelvaerdi, slaaGruppeOp, slaaOp, TILBUD, tilbudsvar, tilEnde, VAERDI_IDER } from "../rules";
import { noegle } from "../workbook/parse/celletekst";
import { laesDag } from "../workbook/parse/dato";
import { laesTilbudstype } from "../workbook/parse/koder";
import { datoTekst } from "../workbook/tekst/tid";
import { valgfrit } from "./argument";
import { dag, ord, tekstI } from "./celler";
import { fejl } from "./fejl";
import { motorFor } from "./haendelser";
import { andelCelle, datoCelle, svar, type Udcelle } from "./svar";

/**
 * Hele måneder på ydelsen fra startdatoen til opgørelsesdatoen.
 * @customfunction
 * @param start Den første dag på ydelsen.
 * @param opgoerelsesdato Den dag, der tælles til.
 * @returns Antal hele måneder; 0 før start.
 */
export function FOKUSMAAL_ANCIENNITET(start: unknown, opgoerelsesdato: unknown): number {
  return svar(() => heleMaaneder(dag(start, "start"), dag(opgoerelsesdato, "opgoerelsesdato")));
}

/** @throws Funktionsfejl for a name that is no group. */
function gruppeAf(navn: string): Gruppe {
  if (erFoertidspension(navn)) throw fejl.foertidspension();
  const gruppe = slaaGruppeOp(navn);
  if (gruppe === null) throw fejl.ukendtGruppe();
  return gruppe;
}

const LOENTIMER = /loentimer|ordinaeretimer|^timer$/;

/** @throws Funktionsfejl for a word that is neither. */
function erTidlig(ordning: string): boolean {
  if (ordning === "" || /fokus|skærpet/.test(ordning)) return false;
  if (/tidlig/.test(ordning)) return true;
  throw fejl.forkert("ordning", "skriv fokusmål eller tidlig indsats");
}

function taellerTilbud(type: unknown, startdato: unknown, ydelsesgruppe: unknown, ordning: unknown): boolean {
  const [navn, start, gruppenavn] = [tekstI(type, "type"), dag(startdato, "startdato"), tekstI(ydelsesgruppe, "ydelsesgruppe")];
  const tidlig = erTidlig(ord(ordning, "ordning"));
  if (navn === "") throw fejl.mangler("type", "et tilbud, for eksempel virksomhedspraktik");
  const gruppe = gruppenavn === "" ? null : gruppeAf(gruppenavn);
  if (tidlig && gruppe !== null && gruppe !== I_ALT && !harPligt(LOVEN, gruppe, "tilbud", start)) return false;
  if (LOENTIMER.test(noegle(navn))) return !tidlig;
  const kode = laesTilbudstype(navn);
  if (kode === TILBUD.ukendt) throw fejl.ukendtType();
  const taeller = tilbudsvar(LOVEN, kode, start, gruppe === I_ALT ? null : gruppe);
  if (taeller === "uvist") throw fejl.mangler("ydelsesgruppe", "om tilbuddet tæller, afhænger af gruppen på den dato");
  return taeller === "ja";
}

/**
 * Om et tilbud tæller med.
 * @customfunction
 * @param type Tilbuddet, for eksempel virksomhedspraktik, ØVO, mentor eller løntimer.
 * @param startdato Den første dag i tilbuddet.
 * @param [ydelsesgruppe] Personens ydelsesgruppe; skal med, når svaret afhænger af den.
 * @param [ordning] fokusmål eller tidlig indsats; fokusmål, når den udelades.
 * @returns SAND eller FALSK.
 */
export function FOKUSMAAL_TAELLER_TILBUD(type: unknown, startdato: unknown, ydelsesgruppe?: unknown, ordning?: unknown): boolean {
  return svar(() => taellerTilbud(type, startdato, ydelsesgruppe, ordning));
}

/**
 * Ydelsesgruppens navn, som myndigheden skriver det.
 * @customfunction
 * @param tekst Navnet, som det står i data.
 * @returns Et af de ni navne, eller Ydelsesgrupper i alt.
 */
export function FOKUSMAAL_YDELSESGRUPPE(tekst: unknown): string {
  return svar(() => {
    const skrevet = tekstI(tekst, "tekst");
    if (skrevet === "") throw fejl.mangler("tekst", "navnet på en ydelsesgruppe");
    return gruppeAf(skrevet);
  });
}

const kravCelle = ({ enhed, vaerdi }: Regelvaerdi): Udcelle => (enhed === "pct" ? andelCelle(vaerdi / 100) : vaerdi);

/**
 * Den grænse eller det krav, der gælder på en dato.
 * @customfunction
 * @param navn Kravets id, for eksempel fokus-samtaler-graense-uden eller fokus-tilbud-timer.
 * @param dato Datoen.
 * @returns Kravet; grænser som andel fra 0 til 1.
 */
export function FOKUSMAAL_KRAV(navn: unknown, dato: unknown): unknown {
  return svar(() => {
    const skrevet = noegle(tekstI(navn, "navn"));
    const d = dag(dato, "dato");
    const id = VAERDI_IDER.find((v) => noegle(v) === skrevet);
    if (id === undefined) throw fejl.forkert("navn", `skriv et af ${VAERDI_IDER.join(", ")}`);
    const vaerdi = slaaOp(LOVEN, id, d);
    if (vaerdi === null) throw fejl.foerstFra(datoTekst(d));
    return kravCelle(vaerdi);
  });
}

/** Seniority by the calendar, as in every group but A-dagpenge. */
const KALENDERGRUPPE = "Kontanthjælp";
const PERSON = "1";

/** The last day for the next interview the person lacks, if the spell goes on [U5]. */
function frist(start: number, samtaler: readonly number[], udtraeksdato: number): number {
  const forloeb = [["Person", "Ydelsesgruppe", "Startdato"], [PERSON, KALENDERGRUPPE, start]];
  const moeder = [["Person", "Samtaledato"], ...samtaler.map((d) => [PERSON, d])];
  const { motor } = motorFor([{ navn: "forloeb", celler: forloeb }, { navn: "samtaler", celler: moeder }], udtraeksdato);
  const { kommende } = tilEnde(motor.mangler());
  for (let i = 0; i < kommende.antal; i++) {
    const mangel = kommende.raekke(i);
    if (mangel.slags === "fokusmaal" && mangel.indsats === "samtaler") return mangel.frist;
  }
  throw fejl.ingenFrist();
}

/**
 * Sidste dag for den samtale, personen mangler i fokusmålet, hvis forløbet fortsætter.
 * @customfunction
 * @param start Den første dag på ydelsen.
 * @param samtaledatoer Datoer for holdte samtaler.
 * @param udtraeksdato Den dag, data er trukket.
 * @returns Datoen.
 */
export function FOKUSMAAL_FRIST(start: unknown, samtaledatoer: unknown[][], udtraeksdato: unknown): unknown {
  return svar(() => {
    const dage = (valgfrit(samtaledatoer) ?? []).flat().filter((c) => c !== "" && c !== 0);
    const datoer = dage.map((c, i) => (i === 0 && typeof c === "string" && laesDag(c) < 0 ? 0 : laesDag(c))).filter((d) => d !== 0);
    if (datoer.some((d) => d < 0)) throw fejl.forkert("samtaledatoer", "der ventes datoer");
    return datoCelle(frist(dag(start, "start"), datoer, dag(udtraeksdato, "udtraeksdato")));
  });
}
