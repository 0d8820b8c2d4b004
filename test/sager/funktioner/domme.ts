import { fraIso } from "../../../src/rules";
import { T_2025 } from "./data";
import { er, fejlcelle, findesIkke, forkert, type Funktionssag, sag } from "./sag";

const O = "FOKUSMAAL_OPFYLDT";
const ST = "TIDLIG_INDSATS_STATUS";
const G = "TIDLIG_INDSATS_GENOPRETTET";
const R = "RESULTATMAAL";
const K = "SKAERPET_TILSYN";

const lang = [Array.from({ length: 10_000 }, () => 0.3)];

export const DOMME: readonly Funktionssag[] = [
  sag(O, "81 pct. har fire samtaler", ["samtaler", 0.81, T_2025], er("Opfyldt")),
  sag(O, "lige på grænsen er ikke nok", ["samtaler", 0.8, T_2025], er("Ikke opfyldt")),
  sag(O, "tilbud før reglen i marts 2023", ["tilbud", 0.75, fraIso("2023-03-01")], er("Ikke opfyldt")),
  sag(O, "tilbud efter reglen i marts 2023", ["tilbud", 0.75, fraIso("2023-03-31")], er("Opfyldt")),
  sag(O, "en andel som tekst med procent", ["Fokusmål for tilbud", "72,5 %", "31-12-2024"], er("Opfyldt")),
  sag(O, "egen grænse", ["tilbud", 0.65, T_2025, 0.4], er("Opfyldt")),
  sag(O, "en tom grænse er udeladt", ["tilbud", 0.65, T_2025, null], er("Ikke opfyldt")),
  sag(O, "tidlig indsats: lige på grænsen er nok", ["tidlig samtaler", 0.8, fraIso("2024-06-30")], er("Opfyldt")),
  sag(O, "et tal, der mangler", ["samtaler", ".", T_2025], er("Uafklaret")),
  sag(O, "en tom andel kendes ikke; på skrivebordet er den 0", ["samtaler", null, T_2025], er("Uafklaret"), er("Ikke opfyldt")),
  sag(O, "en andel, der er en fejl", ["samtaler", fejlcelle("#N/A"), T_2025], er("Uafklaret")),
  sag(O, "en andel af ingen personer", ["samtaler", fejlcelle("#DIV/0!"), T_2025], er("Ikke relevant")),
  sag(O, "en andel over 1", ["samtaler", 74.2, T_2025], forkert(/andel_med/)),
  sag(O, "en andel, der er et ord", ["samtaler", "mange", T_2025], forkert(/andel_med/)),
  sag(O, "intet mål", ["", 0.5, T_2025], forkert(/maal mangler/)),
  sag(O, "et ukendt mål", ["møder", 0.5, T_2025], forkert(/samtaler, tilbud/)),
  sag(O, "ingen dato", ["samtaler", 0.5, null], forkert(/opgoerelsesdato mangler/)),
  sag(O, "en dato før reglerne", ["samtaler", 0.5, fraIso("2019-06-30")], findesIkke(/ingen regel/)),
  sag(O, "et kæmpe tal", ["samtaler", 1e300, T_2025], forkert(/andel_med/)),

  sag(ST, "Ishøjs samtaler for sygedagpenge", [[[45.5, 52.6, 50.0]], "2022M09"], er("Henvendelse")),
  sag(ST, "de samme som brøker i en søjle", [[[0.455], [0.526], [0.5]], fraIso("2022-09-01")], er("Henvendelse")),
  sag(ST, "én måned under grænsen", [[[45.5, 19.9, 50.0]], "2022M09"], er("Ingen henvendelse")),
  sag(ST, "præcis 20,0 udløser ikke", [[[45.5, 20.0, 50.0]], "2022M09"], er("Ingen henvendelse")),
  sag(ST, "en måned mangler", [[[45.5, ".", 50.0]], "2022M09"], er("Uafklaret")),
  sag(ST, "en måned med en fejl", [[[45.5, fejlcelle("#N/A"), 50.0]], "2022M09"], er("Uafklaret")),
  sag(ST, "to måneder er for få", [[[45.5, 50.0]], "2022M09"], er("Uafklaret")),
  sag(ST, "seks måneder under modellen fra 2023", [[[0.3, 0.3, 0.25, 0.3, 0.4, 0.21]], "2024M01"], er("Henvendelse")),
  sag(ST, "færre end ti personer i en måned under modellen fra 2023", [[[0.3, 0.3, 0.25, 0.3, 0.4, 0.21]], "2024M01", [[20, 20, 9, 20, 20, 20]]], er("Ingen henvendelse")),
  sag(ST, "efter juli 2026 kendes modellen ikke", [[[0.3, 0.3, 0.3]], "2026M08"], er("Uafklaret")),
  sag(ST, "tekst med overskrift", [[["Andel uden"], ["45,5 %"], ["52,6 %"], ["50,0 %"]], "sep. 2022"], er("Henvendelse")),
  sag(ST, "ord i stedet for andele", [[["mange", "få", "mange"]], "2022M09"], forkert(/andele_uden/)),
  sag(ST, "ingen andele", [[[null]], "2022M09"], forkert(/andele_uden mangler/), er("Uafklaret")),
  sag(ST, "ingen måned", [[[0.3, 0.3, 0.3]], null], forkert(/foerste_maaned mangler/)),
  sag(ST, "et år i stedet for en måned", [[[0.3, 0.3, 0.3]], "2022"], forkert(/foerste_maaned/)),
  sag(ST, "en måned før modellerne", [[[0.3, 0.3, 0.3]], "2001M01"], findesIkke(/marts 2001/)),
  sag(ST, "for få antal", [[[0.3, 0.3, 0.3]], "2022M09", [[10, 10]]], forkert(/antal/)),
  sag(ST, "både brøker og procenter", [[[0.345, 45.5, 50.0]], "2022M09"], forkert(/blandet/)),
  sag(ST, "ti tusinde måneder", [lang, "2010M01"], er("Uafklaret")),

  sag(G, "Ishøjs tilbud til a-dagpenge", [[[34.6, 28.6, 41.2]]], er("Ikke genoprettet")),
  sag(G, "under 20 pct. i én måned", [[[34.6], [19.9], [41.2]]], er("Genoprettet")),
  sag(G, "præcis 20,0 er ikke under", [[[34.6, 20.0, 41.2]]], er("Ikke genoprettet")),
  sag(G, "ni personer i en måned", [[[34.6, 28.6, 41.2]], [[26, 9, 17]]], er("Genoprettet")),
  sag(G, "en måned mangler", [[[34.6, ".", 41.2]]], er("Uafklaret")),
  sag(G, "en måned er en fejl", [[[34.6, fejlcelle("#DIV/0!"), 41.2]]], er("Uafklaret")),
  sag(G, "fire måneder", [[[1, 2, 3, 4]]], forkert(/tre måneder/)),
  sag(G, "ord", [[["a", "b", "c"]]], forkert(/andele_uden/)),
  sag(G, "tomme celler", [[[null, null, null]]], forkert(/andele_uden mangler/), er("Genoprettet")),
  sag(G, "et kæmpe tal", [[[1e300, 1, 1]]], forkert(/andele_uden/)),

  sag(R, "Nyborg 2018: færre end forventet", [1620, 1840], er("Opfyldt")),
  sag(R, "flere end forventet", [1841, 1840], er("Ikke opfyldt")),
  sag(R, "lige mange er opfyldt", [1840, 1840], er("Opfyldt")),
  sag(R, "lige store andele kan ikke afgøres", ["12,4 %", "12,4 %"], er("Uafklaret")),
  sag(R, "andele", [0.124, 0.131], er("Opfyldt")),
  sag(R, "tekst med tusindpunktum", ["1.620", "1.840"], er("Opfyldt")),
  sag(R, "et tal mangler", [1620, "."], er("Uafklaret")),
  sag(R, "en tom celle", [null, 1840], er("Uafklaret")),
  sag(R, "en fejlcelle", [fejlcelle("#N/A"), 1840], er("Uafklaret")),
  sag(R, "et ord", ["mange", 1840], forkert(/faktisk/)),
  sag(R, "et negativt tal", [-5, 1840], forkert(/faktisk/)),
  sag(R, "kæmpe tal", [1e15, 1e15 + 2], er("Opfyldt")),

  sag(K, "resultatmål og tilbud ikke opfyldt", [2024, "Ikke opfyldt", "Opfyldt", "Ikke opfyldt"], er("Omfattes")),
  sag(K, "resultatmål opfyldt", [2024, "Opfyldt", "Ikke opfyldt", "Ikke opfyldt"], er("Omfattes ikke")),
  sag(K, "SAND og FALSK", [2024, false, true, true], er("Omfattes ikke")),
  sag(K, "kun samtaler bruges for 2022", [2022, false, true, false], er("Omfattes ikke")),
  sag(K, "det ukendte kunne ændre afgørelsen", [2024, "Ikke opfyldt", "Opfyldt", "Uafklaret"], er("Uafklaret")),
  sag(K, "det ukendte ændrer intet", [2024, "Ikke opfyldt", "Ikke opfyldt", null], er("Omfattes")),
  sag(K, "tomme celler kendes ikke", [2024, null, null, null], er("Uafklaret")),
  sag(K, "en fejlcelle kendes ikke", [2024, fejlcelle("#N/A"), false, true], er("Uafklaret")),
  sag(K, "2020 blev udskudt", [2020, false, false, false], er("Ikke gældende")),
  sag(K, "2026 er afskaffet", [2026, false, false, false], er("Ikke gældende")),
  sag(K, "tekst som år", ["2024", "ikke opfyldt", "opfyldt", "opfyldt"], er("Omfattes ikke")),
  sag(K, "intet år", [null, false, false, false], forkert(/maaleaar mangler/)),
  sag(K, "en dato som år", [T_2025, false, false, false], forkert(/maaleaar/)),
  sag(K, "et ukendt ord", [2024, "måske", false, false], forkert(/resultatmaal/)),
];
