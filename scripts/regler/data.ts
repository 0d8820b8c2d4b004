/** The rule data as tables, by the rule they belong to. */
import { ANTAGELSER, type Dag, fraIso, I_ALT, MAALEAAR, MODELLER, OEVO, REGELVAERDIER, retskilde } from "../../src/rules";
import { datoKort, enhedTekst, vaerdiTekst } from "../../src/workbook/tekst";
import grupper from "../../src/rules/regeldata/ydelsesgrupper.json";
import { type Raekke, tabel } from "./markdown";

const til = (dag: Dag | null): string => (dag === null ? "" : datoKort(dag));
const kilder = (ider: readonly string[]): string => ider.map((id) => `\`${id}\``).join(", ");
const status = (antagelser: readonly string[]): string => (antagelser.length === 0 ? "kildebelagt" : `antaget: ${antagelser.join(", ")}`);

const vaerdier = (id: string): string =>
  tabel(
    ["Hvad", "Fra", "Til", "Værdi", "Kilde", "Status", "Kontrolleret"],
    REGELVAERDIER.filter((v) => v.regel === id).map((v) => [vaerdiTekst(v.id), datoKort(v.fra), til(v.til), `${v.vaerdi} ${enhedTekst(v.enhed)}`, kilder(v.kilder), status(v.antagelser), datoKort(v.kontrolleret)]),
  );

const modeller = (id: string): string =>
  tabel(
    ["Model", "Fra", "Til", "Måneder i træk", "Grupper", "Mindst personer", "Kilde", "Status", "Kontrolleret"],
    MODELLER.filter((m) => m.regel === id).map((m) => [m.id, datoKort(m.fra), til(m.til), m.maaneder === null ? "kendes ikke" : String(m.maaneder), m.samlet ? "alle under ét" : "hver for sig", m.mindstPersoner === null ? "" : String(m.mindstPersoner), kilder(m.kilder), status(m.antagelser), datoKort(m.kontrolleret)]),
  );

const oevo = (): string =>
  tabel(["Begyndt fra", "Til", "Tæller for", "Kilde", "Status", "Kontrolleret"], OEVO.map((o) => [datoKort(o.fra), til(o.til), o.taeller === "alle" ? "alle" : "kun uddannelseshjælp", kilder(o.kilder), status(o.antagelser), datoKort(o.kontrolleret)]));

const aarene = (fra: number | null, sidst: number | null): string => (fra === null ? `til og med ${sidst ?? ""}` : sidst === null ? `${fra} og senere` : fra === sidst ? String(fra) : `${fra}–${sidst}`);
const maaleaar = (): string =>
  tabel(["Måleår", "Gælder", "Fokusmål", "Kilde", "Status", "Kontrolleret"], MAALEAAR.map((m) => [aarene(m.fra, m.til), m.gaelder ? (m.afskaffes ? "ja, men ordningen afskaffes" : "ja") : "ikke gældende", m.fokusmaal.join(", "), kilder(m.kilder), status(m.antagelser), datoKort(m.kontrolleret)]));

const stavemaader = (): string => tabel(["Gruppe", "Læses også sådan"], grupper.map((g) => [g.navn, g.stavemaader.join(", ")]));

interface Periode {
  readonly fra: string;
  readonly til: string | null;
}
const perioder = (alle: readonly Periode[]): string => (alle.length === 0 ? "ingen" : alle.map((p) => (p.til === null ? `fra ${datoKort(fraIso(p.fra))}` : `${datoKort(fraIso(p.fra))} til ${datoKort(fraIso(p.til))}`)).join(", "));
const pligter = (): string => tabel(["Gruppe", "Samtaler i tidlig indsats", "Tilbud i tidlig indsats"], grupper.filter((g) => g.navn !== I_ALT).map((g): Raekke => [g.navn, perioder(g.samtaler), perioder(g.tilbud)]));

const SAERLIGE: Readonly<Record<string, () => string>> = { F7: oevo, G2: stavemaader, G5: pligter, S3: maaleaar };

/** The dated versions that belong to the rule; empty when it has none of its own. */
export const versioner = (id: string): readonly string[] => [vaerdier(id), modeller(id), SAERLIGE[id]?.() ?? ""].filter((del) => del !== "");

/** What is assumed, and whether the user can choose otherwise. */
export const antaget = (id: string): readonly string[] => ANTAGELSER.filter((a) => a.regel === id).map((a) => `**${a.id}**: ${a.tekst}${a.kanAendres ? " Kan ændres på `Tilsyn Regelgrundlag`." : ""}`);

/** Ids of the sources the rule's data name. */
export const datakilder = (id: string): readonly string[] => [
  ...REGELVAERDIER.filter((v) => v.regel === id).flatMap((v) => v.kilder),
  ...MODELLER.filter((m) => m.regel === id).flatMap((m) => m.kilder),
  ...(id === "F7" ? OEVO.flatMap((o) => o.kilder) : []),
  ...(id === "S3" ? MAALEAAR.flatMap((m) => m.kilder) : []),
];

export function kildeTekst(id: string): string {
  const { titel, url } = retskilde(id);
  return `\`${id}\`: ${url === null ? titel : `[${titel}](${url})`}`;
}
