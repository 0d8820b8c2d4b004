/** The overview in the terminal: the answer, the measures behind it, the cases and what to mind, per municipality. */
import { EN, type Broek, isoDag, maanedskode, minus, type Observation, type Resultat, type Sag, somTal, type Vurdering } from "../../src/rules";
import type { Aflaesning, Problem } from "../../src/workbook/parse/typer";
import { overblik } from "../../src/workbook/plan";
import { domTekst, forbeholdTekster, maalTekst, observationTekst, overblikssaetning, periodeTekst, problemTekst, sagTekst, sagsdatoTekst, slagsTekst } from "../../src/workbook/tekst";
import { type Kolonne, ombryd, tegnTabel } from "./tabel";

const BREDDE = 110;

const tal = (n: number, decimaler: number): string => n.toLocaleString("da-DK", { minimumFractionDigits: decimaler, maximumFractionDigits: decimaler });
const pct = (b: Broek | null): string => (b === null ? "" : `${tal(somTal(b) * 100, 1)} %`);

/** The share without; an interval when the answer is uncertain. */
function andelUden({ andelMed }: Vurdering): string {
  if (!andelMed) return "";
  const [lav, hoej] = [pct(minus(EN, andelMed.hoejst)), pct(minus(EN, andelMed.mindst))];
  return lav === hoej ? hoej : `${lav} – ${hoej}`;
}

function afstand({ afstand: { personer, procentpoint } }: Vurdering): string {
  if (personer !== null && personer > 0) return `${tal(personer, 0)} ${personer === 1 ? "person" : "personer"} mangler`;
  return procentpoint === null ? "" : `${procentpoint > 0 ? "+" : ""}${tal(procentpoint, 1)} point`;
}

const krav = ({ krav: { andelUden: graense, sammenligning } }: Vurdering): string => (graense === null ? "" : `${sammenligning ?? ""} ${pct(graense)}`.trim());
const tael = ({ vaerdier }: Vurdering): string => (vaerdier ? `${tal(vaerdier.faktisk, vaerdier.erPersoner ? 0 : 3)} / ${tal(vaerdier.forventet, vaerdier.erPersoner ? 0 : 3)}` : "");

const DOMME: readonly Kolonne<Vurdering>[] = [
  { titel: "Mål", vaerdi: (v) => (v.delmaal ? `${maalTekst(v.maal)}: ${v.delmaal}` : maalTekst(v.maal)) },
  { titel: "Ydelsesgruppe", vaerdi: (v) => v.gruppe },
  { titel: "Periode", vaerdi: (v) => periodeTekst(v.periode) },
  { titel: "Dom", vaerdi: (v) => domTekst(v.dom) + (v.foreloebig ? " (foreløbig)" : "") },
  { titel: "Andel uden", hoejre: true, vaerdi: andelUden },
  { titel: "Grænse", hoejre: true, vaerdi: krav },
  { titel: "Afstand", hoejre: true, vaerdi: afstand },
  { titel: "Faktisk / forventet", hoejre: true, vaerdi: tael },
];

function sagslinjer(sag: Sag): string[] {
  const trin = sag.datoer.map((d) => {
    const maaneder = d.maaneder.length === 0 ? "" : ` (${d.maaneder.map(maanedskode).join(", ")})`;
    return ombryd(`    ${d.dato === null ? "          " : isoDag(d.dato)}  ${sagsdatoTekst(d)}${maaneder}`.trimStart(), BREDDE - 4, "            ").map((l) => `    ${l}`);
  });
  return [`  ${sag.delmaal}, ${sag.gruppe}: ${sagTekst(sag)}`, ...trin.flat()];
}

const punkt = (tekst: string): string[] => ombryd(`  – ${tekst}`.trimStart(), BREDDE - 2, "  ").map((l) => `  ${l}`);

/** Many observations of one kind are told by group, so that the decision stays in sight. */
function observationslinjer(alle: readonly Observation[]): string[] {
  const efter = new Map<string, string[]>();
  for (const o of alle) {
    const noegle = observationTekst(o);
    efter.set(noegle, [...(efter.get(noegle) ?? []), `${o.delmaal ? `${o.delmaal}, ` : ""}${o.gruppe} ${periodeTekst(o.periode)}`]);
  }
  return [...efter].flatMap(([tekst, hvor]) => [...punkt(tekst), ...hvor.map((h) => `      ${h}`)]);
}

function problemlinjer(problemer: readonly Problem[]): string[] {
  const efter = new Map<string, Problem[]>();
  for (const p of problemer) efter.set(problemTekst(p), [...(efter.get(problemTekst(p)) ?? []), p]);
  return [...efter].flatMap(([tekst, egne]) => {
    const celler = egne.slice(0, 4).map((p) => (p.celle === "" ? p.ark : `${p.ark}!${p.celle}`)).join(", ");
    return punkt(`${tekst} ${egne.length === 1 ? "1 gang" : `${tal(egne.length, 0)} gange`}: ${celler}${egne.length > 4 ? " …" : ""}`);
  });
}

const afsnit = (titel: string, linjer: readonly string[]): string[] => (linjer.length === 0 ? [] : ["", titel, ...linjer]);

export function overblikTekst(aflaesning: Aflaesning, resultat: Resultat): string {
  const { tabeller, problemer, ikkeGenkendt } = aflaesning;
  const baerende = overblik(resultat.vurderinger);
  const omraader = [...new Set([...baerende, ...resultat.sager, ...resultat.observationer].map((v) => v.omraade))];
  const laest = [
    ...tabeller.map((t) => `  ${t.ark}!${t.adresse}: ${slagsTekst(t.slags)}, ${tal(t.raekker, 0)} rækker`),
    ...ikkeGenkendt.map((t) => `  ${t.ark}!${t.adresse}: ikke brugt`),
  ];
  const dele = omraader.flatMap((omraade) => {
    const egne = baerende.filter((v) => v.omraade === omraade);
    return [
      "",
      omraade,
      "═".repeat(omraade.length),
      ...(egne.length === 0 ? [] : [...ombryd(overblikssaetning(omraade, egne, resultat), BREDDE, ""), "", ...tegnTabel(DOMME, egne)]),
      ...afsnit("Sager", resultat.sager.filter((s) => s.omraade === omraade).flatMap(sagslinjer)),
      ...afsnit("Observationer", observationslinjer(resultat.observationer.filter((o) => o.omraade === omraade))),
    ];
  });
  const dato = resultat.udtraeksdato === null ? "ukendt" : isoDag(resultat.udtraeksdato);
  return [
    ...afsnit("Læst", laest),
    `  Udtræksdato ${dato}, måleår ${resultat.maaleaar ?? "ukendt"}`,
    ...dele,
    ...(omraader.length === 0 ? ["", "Der er ingen tal i arbejdsmappen, som kan vurderes."] : []),
    ...afsnit("Det skal du vide", forbeholdTekster(resultat, aflaesning).flatMap(punkt)),
    ...afsnit("Problemer i data", problemlinjer(problemer)),
  ]
    .slice(1)
    .join("\n");
}
