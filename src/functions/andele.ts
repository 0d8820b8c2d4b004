/** Shares with it, and their verdict: fokusmål [F1–F5] and tidlig indsats [T0]. */
import { sidsteDag } from "../rules";
import { omraade, valgfrit } from "./argument";
import { maanedTil, udtraekVed, valgfriDag, valgfriMaaned } from "./celler";
import { husk } from "./hukommelse";
import { andelI, maalI, type Maaling } from "./maaling";
import type { Hvad } from "./personliste";
import { andelCelle, svar, type Udcelle } from "./svar";

type Maal = Pick<Hvad, "slags" | "indsats">;

const VENTET = "antal pr. person eller en tabel";

/** The measure over what the arguments hold, worked out once for the same content. */
export function maaling(maal: Maal, data: unknown, dato: unknown, forloeb: unknown): Maaling {
  const [celler, spells] = [omraade(data, "data", VENTET), valgfrit(forloeb)];
  const dag = maal.slags === "fokusmaal" ? valgfriDag(dato, "opgoerelsesdato") : null;
  const maaned = maal.slags === "fokusmaal" ? (dag === null ? null : maanedTil(dag)) : valgfriMaaned(dato, "maaned");
  const udtraek = dag === null ? (maaned === null ? null : sidsteDag(maaned)) : udtraekVed(dag);
  return husk([celler, spells], { navn: `${maal.slags} ${maal.indsats} ${maaned} ${udtraek}`, lav: () => maalI(celler, { ...maal, maaned }, udtraek, spells) });
}

const andel = (maal: Maal, data: unknown, dato: unknown, forloeb: unknown): Udcelle => svar(() => andelCelle(andelI(maaling(maal, data, dato, forloeb))));

/**
 * Andelen af personer med mindst fire holdte samtaler. Ukendte personer tæller som nej.
 * @customfunction
 * @param data Antal samtaler pr. person, en tabel over personer med antal, en trykt tabel, eller en tabel over samtaler sammen med forløb og dato.
 * @param [opgoerelsesdato] Den første dag efter måneden, eller månedens sidste dag.
 * @param [forloeb] Tabel over forløb med person, ydelsesgruppe og start; skal med, når data er samtaler.
 * @returns Andelen fra 0 til 1.
 */
export function FOKUSMAAL_SAMTALER(data: unknown[][], opgoerelsesdato?: unknown, forloeb?: unknown[][]): unknown {
  return andel({ slags: "fokusmaal", indsats: "samtaler" }, data, opgoerelsesdato, forloeb);
}

/**
 * Andelen af personer med mindst ét tilbud, der tæller, eller løntimer nok. Ukendte personer tæller som nej.
 * @customfunction
 * @param data Antal tilbud pr. person, en tabel over personer med tilbud eller timer, en trykt tabel, eller en tabel over tilbud sammen med forløb og dato.
 * @param [opgoerelsesdato] Den første dag efter måneden, eller månedens sidste dag.
 * @param [forloeb] Tabel over forløb med person, ydelsesgruppe og start; skal med, når data er tilbud eller løntimer.
 * @returns Andelen fra 0 til 1.
 */
export function FOKUSMAAL_TILBUD(data: unknown[][], opgoerelsesdato?: unknown, forloeb?: unknown[][]): unknown {
  return andel({ slags: "fokusmaal", indsats: "tilbud" }, data, opgoerelsesdato, forloeb);
}

/**
 * Andelen af personer, der når seks måneder på ydelsen i måneden, med samtaler nok. Ukendte personer tæller som nej.
 * @customfunction
 * @param data Antal samtaler pr. person, en tabel over personer med antal, en trykt tabel, eller en tabel over samtaler sammen med forløb og måned.
 * @param [maaned] Måneden som 2022M09 eller en dato i måneden.
 * @param [forloeb] Tabel over forløb med person, ydelsesgruppe og start; skal med, når data er samtaler.
 * @returns Andelen fra 0 til 1.
 */
export function TIDLIG_INDSATS_SAMTALER(data: unknown[][], maaned?: unknown, forloeb?: unknown[][]): unknown {
  return andel({ slags: "tidlig-indsats", indsats: "samtaler" }, data, maaned, forloeb);
}

/**
 * Andelen af personer, der når seks måneder på ydelsen i måneden, med mindst ét tilbud. Ukendte personer tæller som nej.
 * @customfunction
 * @param data Antal tilbud pr. person, en tabel over personer med antal, en trykt tabel, eller en tabel over tilbud sammen med forløb og måned.
 * @param [maaned] Måneden som 2022M09 eller en dato i måneden.
 * @param [forloeb] Tabel over forløb med person, ydelsesgruppe og start; skal med, når data er tilbud.
 * @returns Andelen fra 0 til 1.
 */
export function TIDLIG_INDSATS_TILBUD(data: unknown[][], maaned?: unknown, forloeb?: unknown[][]): unknown {
  return andel({ slags: "tidlig-indsats", indsats: "tilbud" }, data, maaned, forloeb);
}
