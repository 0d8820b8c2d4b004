import { fraIso } from "../../../src/rules";
import { FORLOEB, LOENTIMER, SAMTALER, SAMTALER_UDEN_HOVED, T_2025, TILBUD, TRYKT } from "./data";
import { fejlcelle, findesIkke, forkert, type Funktionssag, sag, tabel } from "./sag";

const T = "FOKUSMAAL_TABEL";
const M = "FOKUSMAAL_MANGLER";
const F = "FOKUSMAAL_FORKLAR";

const HOVED = { "0,0": "Område", "0,1": "Måned", "0,2": "Ydelsesgruppe" };

export const LISTER: readonly Funktionssag[] = [
  sag(T, "2024 til og med oktober, som data rækker til", [2024, FORLOEB, SAMTALER], tabel(31, { ...HOVED, "1,1": "2024M01" })),
  sag(T, "forkert år", ["i år", FORLOEB, SAMTALER], forkert(/aar/)),
  sag(T, "intet år", [null, FORLOEB, SAMTALER], forkert(/aar mangler/)),
  sag(T, "et år før reglerne", [2012, FORLOEB, SAMTALER], findesIkke(/2012/)),
  sag(T, "ingen forløb", [2024, [[null]], SAMTALER], forkert(/forloeb mangler/), forkert(/forloeb kan ikke genkendes/)),
  sag(T, "en fejlcelle som samtaler", [2024, FORLOEB, [[fejlcelle("#REF!")]]], forkert(/samtaler kan ikke genkendes/)),

  sag(M, "hvem mangler, og hvornår", [T_2025, FORLOEB, SAMTALER], tabel(6, { "0,2": "Person", "1,2": "0202802345", "1,8": fraIso("2024-12-31") })),
  sag(M, "samtaler uden overskrift", [T_2025, FORLOEB, SAMTALER_UDEN_HOVED], tabel(6, { "1,2": "0202802345" })),
  sag(M, "med tilbud og løntimer", [T_2025, FORLOEB, SAMTALER, TILBUD, LOENTIMER], tabel(11, { "0,2": "Person" })),
  sag(M, "ingen dato", [null, FORLOEB, SAMTALER], forkert(/opgoerelsesdato mangler/)),
  sag(M, "tilbud, der ikke er tilbud", [T_2025, FORLOEB, SAMTALER, SAMTALER], forkert(/tilbud kan ikke genkendes/)),
  sag(M, "en fejlcelle som forløb", [T_2025, [[fejlcelle("#N/A")]], SAMTALER], forkert(/forloeb kan ikke genkendes/)),

  sag(F, "en trykt tabel", ["samtaler", TRYKT, T_2025], tabel(21, { "1,1": "Fokusmål for samtaler", "2,1": "december 2024" })),
  sag(F, "uden dato siger den, at reglen afhænger af den", ["samtaler", [[4], [3]]], tabel(10, { "9,1": "Angiv en dato: reglen afhænger af den." })),
  sag(F, "en fejl vises med sin grund", ["samtaler", SAMTALER, T_2025], tabel(2, { "1,0": "Fejl" })),
  sag(F, "et ukendt mål", ["møder", [[4], [3]]], tabel(2, { "1,0": "Fejl" })),
];
