/** The overview in the terminal: the answer, the measures behind it, the cases and what to mind, per municipality. */
import { EN, minus, type Observation, type Resultat, samlEfter, type Sag, type Sagsdato, type Sagsgennemgang, type Vurdering } from "../../src/rules";
import type { Aflaesning, Problem } from "../../src/workbook/parse/typer";
import { overblik } from "../../src/workbook/plan";
import {
  antalTekst, datoTekst, domMedMaerker, forbeholdTekster, graenseTekst, grundTekst, intervalTekst, maalTekst, observationTekst, overblikssaetning, periodeTekst, problemTekst, sagTekst,
  fravalgtTekst, rettetTekst, sagsdatoTekst, slagsTekst, talTekst,
} from "../../src/workbook/tekst";
import { type Kolonne, ombryd, tegnTabel } from "./tabel";

const BREDDE = 110;

/** The share without; an interval when the answer is uncertain. */
const andelUden = ({ andelMed }: Vurdering): string =>
  andelMed === null ? "" : intervalTekst({ mindst: minus(EN, andelMed.hoejst), hoejst: minus(EN, andelMed.mindst) });

function afstand({ maal, afstand: { personer, procentpoint } }: Vurdering): string {
  if (maal === "resultatmaal") return personer !== null && personer > 0 ? `${antalTekst(personer, "person", "personer")} for mange` : "";
  if (personer !== null && personer > 0) return `${antalTekst(personer, "person", "personer")} mangler`;
  return procentpoint === null ? "" : `${procentpoint > 0 ? "+" : ""}${talTekst(procentpoint, 1)} point`;
}

const krav = ({ krav: { andelUden: graense, sammenligning } }: Vurdering): string => (graense === null ? "" : `${sammenligning ?? ""} ${graenseTekst(graense)}`.trim());

function tael({ vaerdier: v }: Vurdering): string {
  if (!v) return "";
  const vis = (tal: number): string => (v.erPersoner ? talTekst(tal) : `${talTekst(tal * 100, 1)} pct.`);
  return `${vis(v.faktisk)} / ${vis(v.forventet)}`;
}

const DOMME: readonly Kolonne<Vurdering>[] = [
  { titel: "Mål", vaerdi: (v) => (v.delmaal ? `${maalTekst(v.maal)}: ${v.delmaal}` : maalTekst(v.maal)) },
  { titel: "Ydelsesgruppe", vaerdi: (v) => v.gruppe },
  { titel: "Periode", vaerdi: (v) => periodeTekst(v.periode) },
  { titel: "Dom", vaerdi: (v) => domMedMaerker(v) },
  { titel: "Andel uden", hoejre: true, vaerdi: andelUden },
  { titel: "Grænse", hoejre: true, vaerdi: krav },
  { titel: "Afstand", hoejre: true, vaerdi: afstand },
  { titel: "Faktisk / forventet", hoejre: true, vaerdi: tael },
];

const DATOBREDDE = 18;

/** The other steps name their date themselves. */
const erBrev = ({ hvad }: Sagsdato): boolean => hvad === "henvendelse" || hvad === "indskaerpet-henvendelse";

function sagslinjer(sag: Sag): string[] {
  const trin = sag.datoer.flatMap((d) => {
    const [foerste = "", ...resten] = ombryd(sagsdatoTekst(d), BREDDE - DATOBREDDE - 4, "");
    const dato = d.dato !== null && erBrev(d) ? datoTekst(d.dato) : "";
    return [`    ${dato.padEnd(DATOBREDDE)}${foerste}`, ...resten.map((l) => " ".repeat(DATOBREDDE + 4) + l)];
  });
  return [`  ${sag.delmaal}, ${sag.gruppe}: ${sagTekst(sag)}`, ...trin];
}

const punkt = (tekst: string): string[] => ombryd(`– ${tekst}`, BREDDE - 2, "  ").map((l) => `  ${l}`);

/** Many observations of one kind are told by group, so that the decision stays in sight. */
const observationslinjer = (alle: readonly Observation[]): string[] =>
  [...samlEfter(alle, observationTekst)].flatMap(([tekst, egne]) => [
    ...punkt(tekst),
    ...egne.map((o) => `      ${o.delmaal ? `${o.delmaal}, ` : ""}${o.gruppe} ${periodeTekst(o.periode)}`),
  ]);

const gennemgangslinjer = (alle: readonly Sagsgennemgang[]): string[] => alle.flatMap((s) => punkt(`${maalTekst(s.maal)}: ${s.grupper.join(", ")}`));

const problemlinjer = (problemer: readonly Problem[]): string[] =>
  [...samlEfter(problemer, problemTekst)].flatMap(([tekst, egne]) => {
    const celler = egne.slice(0, 4).map((p) => (p.celle === "" ? p.ark : `${p.ark}!${p.celle}`)).join(", ");
    return punkt(`${tekst} ${antalTekst(egne.length, "sted", "steder")}: ${celler}${egne.length > 4 ? " …" : ""}`);
  });

const afsnit = (titel: string, linjer: readonly string[]): string[] => (linjer.length === 0 ? [] : ["", titel, ...linjer]);

export function overblikTekst(aflaesning: Aflaesning, resultat: Resultat): string {
  const { tabeller, problemer, ikkeGenkendt, fravalgte } = aflaesning;
  const baerende = overblik(resultat);
  const omraader = [...new Set([...baerende, ...resultat.sager, ...resultat.observationer].map((v) => v.omraade))];
  const laest = [
    ...tabeller.map((t) => `  ${t.ark}!${t.adresse}: ${t.rettet ? rettetTekst(t.slags) : slagsTekst(t.slags)}, ${antalTekst(t.raekker, "række", "rækker")}`),
    ...fravalgte.map((t) => `  ${t.ark}!${t.adresse}: ikke brugt. ${fravalgtTekst}`),
    ...ikkeGenkendt.map((t) => `  ${t.ark}!${t.adresse}: ikke brugt. ${grundTekst(t.grund)}`),
  ];
  const dele = omraader.flatMap((omraade) => {
    const egne = baerende.filter((v) => v.omraade === omraade);
    return [
      "",
      omraade,
      "═".repeat(omraade.length),
      ...(egne.length === 0 ? [] : [...ombryd(overblikssaetning(omraade, egne, resultat), BREDDE, ""), "", ...tegnTabel(DOMME, egne)]),
      ...afsnit("Sagsgennemgang af grupperne bag de mål, der ikke er opfyldt", gennemgangslinjer(resultat.sagsgennemgang.filter((s) => s.omraade === omraade))),
      ...afsnit("Sager", resultat.sager.filter((s) => s.omraade === omraade).flatMap(sagslinjer)),
      ...afsnit("Observationer", observationslinjer(resultat.observationer.filter((o) => o.omraade === omraade))),
    ];
  });
  const dato = resultat.udtraeksdato === null ? "ukendt" : datoTekst(resultat.udtraeksdato);
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
