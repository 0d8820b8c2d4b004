/** The pane's English: everything has been translated, and only legal terms and names are left in Danish. */
import { ANTAGELSER, I_ALT, NI_GRUPPER, type Vurdering, vurderAlt } from "../../../src/rules";
import { aflaes } from "../../../src/workbook/parse";
import { begrundelseTekst, forbeholdTekster, fundetTekst, naesteTrinTekster, overblikssaetning, problemTekst, regelTekst, type Sprog, talTekst } from "../../../src/workbook/tekst";
import { laerEngelsk } from "../../../src/workbook/tekst/engelsk";
import { antagelsensTekst } from "../../../src/workbook/tekst/kilde";
import { REGLER } from "../../../src/workbook/tekst/regel";
import { aaret, andelUden, antalUden, benchmark, brev, gruppe, inddata, INTET_VALG } from "../../rules/hjaelp";

/** Terms of the law and names that are Danish in both languages; the longest first. */
const TERMER = [I_ALT, ...NI_GRUPPER, "Ishøj", "skærpet tilsyn", "øvrig vejledning og opkvalificering", "og samtidig", "løntilskud", "Førtidspension", "fokusmål", "resultatmål", "måleår", "ydelsesgruppe", "udtræksdato", "ydelsesforløb", "kontanthjælp", "uddannelseshjælp", "Ikke opfyldt", "indskærpet"];
const udenTermer = (tekst: string): string => TERMER.reduce((t, term) => t.replaceAll(new RegExp(term, "gi"), ""), tekst);
const DANSK = /[æøå]|\b(og|ikke|er|af|på|med|uden|ingen|skal|kan|mangler|måneder|personer|grænsen)\b/i;

const trykte = ["2022M09", "2022M10", "2022M11"].flatMap((m) => [
  andelUden(m, "34,6", { slags: "tidlig-indsats", indsats: "tilbud", gruppe: gruppe("A-dagpenge") }),
  andelUden(m, m === "2022M11" ? "." : "20,0", { slags: "tidlig-indsats", indsats: "samtaler", gruppe: gruppe("Sygedagpenge") }),
  antalUden(m, 8, 3, { slags: "tidlig-indsats", indsats: "samtaler", gruppe: gruppe("Kontanthjælp") }),
]);
const henvendelser = [brev("2022-08-29", "tilbud", "A-dagpenge"), brev("2023-02-20", "tilbud", "A-dagpenge", { type: "indskaerpet" })];

function alle(): readonly Vurdering[] {
  const tal = (["samtaler", "tilbud"] as const).flatMap((indsats) => [2021, 2023, 2024].flatMap((aar) => aaret(aar, (m) => antalUden(m, aar === 2024 ? 40 : 15, 100, { indsats }))));
  return [
    ...vurderAlt(inddata({ trykte, henvendelser }), INTET_VALG).vurderinger,
    ...[2018, 2020, 2021, 2023, 2024, 2025, 2026].flatMap((maaleaar) =>
      [[1620, 1840], [1840, 1620], [1700, 1700]].flatMap(([faktisk, forventet]) => vurderAlt(inddata({ trykte: tal, benchmark: [benchmark(faktisk ?? 0, forventet ?? 0)] }), { ...INTET_VALG, maaleaar }).vurderinger),
    ),
  ];
}

beforeAll(laerEngelsk);

test("begrundelser og svar er engelske, og de danske er, som de var", () => {
  const domme = alle();
  expect(new Set(domme.map((v) => v.begrundelse.kode)).size).toBeGreaterThan(10);
  const danske = [...new Set(domme.map((v) => begrundelseTekst(v, "en")))].filter((t) => DANSK.test(udenTermer(t)));
  expect(danske).toEqual([]);
  for (const v of domme) expect(begrundelseTekst(v, "da")).toBe(begrundelseTekst(v));
  const svar = domme.map((v) => overblikssaetning(v.omraade, [v], { maaleaar: 2024 }, "en")).filter((t) => DANSK.test(udenTermer(t)));
  expect([...new Set(svar)]).toEqual([]);
});

test("forbehold, næste trin og regler er engelske", () => {
  const aflaesning = aflaes([{ ark: "A", raekke: 0, kolonne: 0, celler: [["Ydelsesgruppe"]], exceltabeller: [] }]);
  const resultat = vurderAlt(inddata({ trykte, henvendelser }), INTET_VALG);
  const linjer = [...forbeholdTekster(resultat, aflaesning, "en"), ...naesteTrinTekster(resultat.sager, "en"), ...Object.keys(REGLER.da).map((id) => regelTekst(id, "en"))];
  expect(linjer.length).toBeGreaterThan(20);
  expect(linjer.filter((t) => DANSK.test(udenTermer(t.replace(/Tilsyn \S+( indsats)?/g, ""))))).toEqual([]);
  expect(resultat.sager.map((s) => s.datoer.length)).not.toContain(0);
});

test("hver antagelse og hver regel har sin egen engelske sætning", () => {
  for (const a of ANTAGELSER) expect([a.id, antagelsensTekst(a, "en") === a.tekst]).toEqual([a.id, false]);
  expect(Object.keys(REGLER.en).sort()).toEqual(Object.keys(REGLER.da).sort());
});

test.each<[Sprog, string, string]>([
  ["da", "1.234,5", "3 af 4 samtaler"],
  ["en", "1,234.5", "3 of 4 interviews"],
])("tal og fund på %s", (sprog, tal, fundet) => {
  expect(talTekst(1234.5, 1, sprog)).toBe(tal);
  expect(fundetTekst({ fundet: { antal: 3, hoejstAntal: 3, hundrededele: 0, hoejstHundrededele: 0 }, krav: { antal: 4, hundrededele: null }, indsats: "samtaler" }, sprog)).toBe(fundet);
  expect(problemTekst({ kode: "manglende-vaerdi", ark: "A", celle: "B2", fundet: "", virkning: "mangler" }, sprog)).toMatch(sprog === "da" ? /^Tallet mangler/ : /^The figure is missing/);
});
