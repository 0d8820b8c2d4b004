/** One page per rule and an index, from the rule data, docs/regelgrundlag.md and the cases. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RETSKILDER } from "../../src/rules";
import { antaget, datakilder, kildeTekst, versioner } from "./data";
import { eksempler } from "./eksempler";
import { afsnit, punkter, tabel } from "./markdown";
import { type Regel, REGLER } from "./regler";

const GRUNDLAG = join(__dirname, "../../docs/regelgrundlag.md");
const LAVET = "<!-- Lavet af npm run regler ud fra regeldata og sagerne i test/sager. Ret dér, ikke her. -->";

/** The numbered rules of the law page and the words of each. */
export function grundlag(): ReadonlyMap<string, string> {
  const dele = readFileSync(GRUNDLAG, "utf8").split(/^## 9\./m)[0]?.split(/^- \*\*\[([A-Z]\d+)\]/m) ?? [];
  return new Map(dele.flatMap((del, i) => (i % 2 === 1 ? [[del, (dele[i + 1] ?? "").split(/^## /m)[0] ?? ""] as const] : [])));
}

/** Sources the law page names as verified for the rule, and those of its data. */
function kilderFor(id: string, tekst: string): string[] {
  const naevnt = [...tekst.matchAll(/V: ([^\]]+)/g)].map((m) => m[1] ?? "").join(" ");
  const ider = RETSKILDER.map((k) => k.id).filter((kilde) => new RegExp(`(^|[^\\w-])${kilde}($|[^\\w-])`).test(naevnt) || datakilder(id).includes(kilde));
  return ider.map(kildeTekst);
}

const UDEN_KILDE = {
  antaget: "Ingen kilde siger det; det er antaget.",
  egen: "Programmets egen regel om at læse og regne; den bygger ikke på en kilde.",
} as const;

function side({ id, titel, hvad }: Regel, tekst: string): string {
  const kilder = kilderFor(id, tekst);
  const dele = [
    `# ${id} ${titel}`,
    LAVET,
    hvad,
    afsnit("Versioner og værdier", versioner(id)),
    afsnit("Kilder", [kilder.length > 0 ? punkter(kilder) : UDEN_KILDE[antaget(id).length > 0 ? "antaget" : "egen"]]),
    afsnit("Antaget", [punkter(antaget(id))]),
    afsnit("Eksempler", eksempler(id)),
    "[Alle regler](README.md) · [Regelgrundlaget](../regelgrundlag.md)",
  ];
  return `${dele.filter((del) => del !== "").join("\n\n")}\n`;
}

const KAPITLER: Readonly<Record<string, string>> = {
  U: "Data, svar og domme", G: "Ydelsesgrupper", P: "Forløb og anciennitet", F: "Fokusmål", R: "Resultatmål", S: "Skærpet tilsyn", T: "Tidlig indsats", D: "Trykte tabeller",
};

function oversigt(): string {
  const kapitel = (bogstav: string, navn: string): string =>
    afsnit(navn, [tabel(["Regel", "Hvad", "Antagelser"], REGLER.filter(({ id }) => id.startsWith(bogstav)).map(({ id, titel }) => [`[${id}](${id}.md)`, titel, String(antaget(id).length)]))]);
  const dele = [
    "# Reglerne",
    LAVET,
    "Én side pr. regel: hvad den siger, hvilke værdier der gælder hvornår, hvilke kilder den bygger på, hvad der er antaget, og eksempler. Eksemplerne er de sager, programmet prøves mod ved hver ændring, og værdierne er dem, det dømmer efter.",
    ...Object.entries(KAPITLER).map(([bogstav, navn]) => kapitel(bogstav, navn)),
  ];
  return `${dele.join("\n\n")}\n`;
}

/** Pages by file name. @throws Error when a rule of the law page has no words here, or the other way round */
export function regelsider(): ReadonlyMap<string, string> {
  const lov = grundlag();
  const [her, der] = [REGLER.map(({ id }) => id), [...lov.keys()]];
  const uenige = [...her.filter((id) => !lov.has(id)), ...der.filter((id) => !her.includes(id))];
  if (uenige.length > 0) throw new Error(`scripts/regler/regler.ts og docs/regelgrundlag.md er uenige om ${uenige.join(", ")}`);
  return new Map([["README.md", oversigt()], ...REGLER.map((regel) => [`${regel.id}.md`, side(regel, lov.get(regel.id) ?? "")] as const)]);
}
