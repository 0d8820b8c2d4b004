import { fraIso } from "../../../src/rules";
import { BREV, FORLOEB, FORLOEB_UDEN_HOVED, LOENTIMER, PERSONLISTE, SAMTALER, SAMTALER_MED_FEJL, SAMTALER_UDEN_HOVED, T_2025, TILBUD, TIMELISTE, TRYKT } from "./data";
import { er, fejlcelle, findesIkke, forkert, type Funktionssag, sag } from "./sag";

const S = "FOKUSMAAL_SAMTALER";
const T = "FOKUSMAAL_TILBUD";
const TS = "TIDLIG_INDSATS_SAMTALER";
const TT = "TIDLIG_INDSATS_TILBUD";

const soejle = (...celler: unknown[]): unknown[][] => celler.map((c) => [c]);
const stor = Array.from({ length: 100_000 }, (_, i) => [i % 5]);
const trykteUden = (...udeladt: number[]): unknown[][] => TRYKT.slice(3).map((r) => r.filter((_, k) => !udeladt.includes(k)));

export const ANDELE: readonly Funktionssag[] = [
  sag(S, "fire personer, to med fire samtaler", [soejle(4, 5, 3, 0)], er(0.5)),
  sag(S, "en søjle med overskrift", [soejle("Antal samtaler", 4, 5, 3, 0)], er(0.5)),
  sag(S, "en række i stedet for en søjle", [[[4, 5, 3, 0]]], er(0.5)),
  sag(S, "én person i én celle", [[[4]]], er(1)),
  sag(S, "én celle, der ikke kommer som et område", [4], er(1)),
  sag(S, "tal skrevet som tekst", [soejle("4", "5", " 3 ", "0")], er(0.5)),
  sag(S, "en tom celle er en person uden kendt antal og tæller som nej", [soejle(4, null, 5, 3)], er(0.5)),
  sag(S, "en fejlcelle er en person uden kendt antal", [soejle(4, fejlcelle("#N/A"), 5, 3)], er(0.5)),
  sag(S, "hundrede tusinde personer", [stor], er(0.2)),
  sag(S, "et tomt område", [soejle(null, null)], forkert(/data mangler/), er(0)),
  sag(S, "tekst i stedet for tal", [soejle("ja", "nej", "måske")], forkert(/data kan ikke genkendes/)),
  sag(S, "en dato, der er tekst", [soejle(4, 3), "31-12-2024"], er(0.5)),
  sag(S, "en dato, der ikke er en", [soejle(4, 3), "i går"], forkert(/opgoerelsesdato/)),
  sag(S, "en tom dato er udeladt", [soejle(4, 3), null], er(0.5)),
  sag(S, "en dato før reglerne", [soejle(4, 3), fraIso("1999-12-31")], findesIkke(/ingen regel/)),
  sag(S, "en dato, der er en fejl", [soejle(4, 3), fejlcelle("#REF!")], forkert(/opgoerelsesdato/)),

  sag(S, "personer med antal, uden dato: alle", [PERSONLISTE], er(1 / 3)),
  sag(S, "personer med antal, med dato: kun dem med 12 måneder", [PERSONLISTE, T_2025], er(0.5)),
  sag(S, "tomme rækker under listen er ingen personer", [[...PERSONLISTE, [null, null, null, null]], T_2025], er(0.5)),
  sag(S, "den samme person i to rækker", [[...PERSONLISTE, PERSONLISTE[1]]], forkert(/samme person/)),
  sag(S, "ingen med 12 måneder endnu", [PERSONLISTE, fraIso("2023-12-31")], findesIkke(/ingen personer/)),

  sag(S, "en trykt tabel for én måned", [TRYKT, T_2025], er(89 / 120)),
  sag(S, "en trykt tabel uden dato: antallene lagt sammen", [TRYKT], er(159 / 220)),
  sag(S, "en måned, som tabellen ikke har", [TRYKT, fraIso("2024-06-30")], findesIkke(/maj 2024|juni 2024/)),
  sag(S, "kun andele for flere måneder", [trykteUden(2, 3)], forkert(/uden antal/)),
  sag(S, "kun andele og en dato", [trykteUden(2, 3), T_2025], er(0.742)),
  sag(S, "tal for tidlig indsats", [BREV], forkert(/TIDLIG_INDSATS_/)),

  sag(S, "samtaler med forløb og dato", [SAMTALER, T_2025, FORLOEB], er(2 / 3)),
  sag(S, "samtaler på månedens sidste dag", [SAMTALER, fraIso("2024-12-31"), FORLOEB], er(2 / 3)),
  sag(S, "samtaler og forløb uden overskrifter", [SAMTALER_UDEN_HOVED, T_2025, FORLOEB_UDEN_HOVED], er(2 / 3)),
  sag(S, "en ulæselig samtale gør personen uvis, og det tæller som nej", [SAMTALER_MED_FEJL, T_2025, FORLOEB], er(2 / 3)),
  sag(S, "samtaler uden forløb", [SAMTALER, T_2025], forkert(/forloeb/)),
  sag(S, "samtaler uden dato", [SAMTALER, undefined, FORLOEB], forkert(/opgoerelsesdato/)),
  sag(S, "et forløb, der ikke er forløb", [SAMTALER, T_2025, SAMTALER], forkert(/forloeb kan ikke genkendes/)),

  sag(T, "antal tilbud pr. person", [soejle("Tilbud", 1, 0, 2, 0)], er(0.5)),
  sag(T, "timer efter reglen fra 2023", [TIMELISTE, T_2025], er(0.75)),
  sag(T, "timer efter reglen før 2023", [TIMELISTE, fraIso("2022-12-31")], er(0.25)),
  sag(T, "timer uden dato: kun dem, der er nok efter begge regler", [TIMELISTE], er(0.25)),
  sag(T, "tilbud med forløb og dato: ØVO tæller for uddannelseshjælp", [TILBUD, T_2025, FORLOEB], er(2 / 3)),
  sag(T, "løntimer med forløb og dato", [LOENTIMER, T_2025, FORLOEB], er(1 / 3)),
  sag(T, "et tomt område", [[[null]]], forkert(/data mangler/), er(0)),
  sag(T, "en fejlcelle og en tekst med tal", [soejle("1", fejlcelle("#VALUE!"))], er(0.5)),
  sag(T, "tekst", [soejle("praktik", "løntilskud")], forkert(/data kan ikke genkendes/)),
  sag(T, "hundrede tusinde personer", [stor], er(0.8)),

  sag(TS, "antal samtaler pr. person", [soejle(4, 3), "2023M01"], er(0.5)),
  sag(TS, "uden måned tæller kun dem, der har nok efter alle regler", [soejle(4, 2)], er(0.5)),
  sag(TS, "samtaler med forløb: én når seks måneder i december", [SAMTALER, "2024M12", FORLOEB], er(1)),
  sag(TS, "en måned, hvor ingen når seks måneder", [SAMTALER, "2024M10", FORLOEB], findesIkke(/ingen personer/)),
  sag(TS, "brevets tabel: totalen i oktober", [BREV, "2022M10"], er(0.656)),
  sag(TS, "en måned, der er to", [soejle(4), "2024"], forkert(/maaned/)),
  sag(TS, "et tomt område", [[[null]]], forkert(/data mangler/), er(0)),
  sag(TS, "en fejlcelle", [soejle(4, fejlcelle("#N/A")), "2023M01"], er(0.5)),
  sag(TS, "tekst", [soejle("a", "b")], forkert(/data/)),
  sag(TS, "hundrede tusinde personer", [stor, "2023M01"], er(0.2)),

  sag(TT, "tilbud med forløb: mentor tæller ikke", [TILBUD, "2024M12", FORLOEB], er(0)),
  sag(TT, "brevets tabel: én gruppe ad gangen kan ikke lægges sammen", [BREV, "2022M09"], forkert(/uden antal/)),
  sag(TT, "antal tilbud", [soejle(1, 0), "2023M01"], er(0.5)),
  sag(TT, "et tomt område", [[[null]]], forkert(/data mangler/), er(0)),
  sag(TT, "en fejlcelle", [soejle(1, fejlcelle("#N/A"))], er(0.5)),
  sag(TT, "tekst", [soejle("a", "b")], forkert(/data/)),
  sag(TT, "hundrede tusinde personer", [stor], er(0.8)),
];
