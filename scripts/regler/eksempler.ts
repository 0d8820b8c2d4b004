/** The cases under test/sager as tables, by the rule they are about. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BenchmarkTal, type Broek, EN, fraIso, minus, somTal, type TryktTal } from "../../src/rules";
import { datoKort, domTekst, maanedTekst, talTekst } from "../../src/workbook/tekst";
import { maaned } from "../../test/rules/hjaelp";
import { ANCIENNITET_SAGER } from "../../test/sager/personer/anciennitet";
import { SAMTALE_SAGER } from "../../test/sager/personer/samtaler";
import { TIDLIG_SAGER } from "../../test/sager/personer/tidlig";
import { TILBUD_SAGER } from "../../test/sager/personer/tilbud";
import { UKENDTE_SAGER } from "../../test/sager/personer/ukendte";
import { AAR } from "../../test/sager/regler/aar";
import { GENOPRETNINGER, HENVENDELSER, type Loebssag } from "../../test/sager/regler/loeb";
import { MAANEDER } from "../../test/sager/regler/maaneder";
import { RESULTATMAAL } from "../../test/sager/regler/resultatmaal";
import { type Tegn, TILSYN } from "../../test/sager/regler/tilsyn";
import { raekkeTekst, ventetTekst } from "./fortaelling";
import { type Raekke, tabel } from "./markdown";

/** The ids in `[P1, P2]` or `[T2–T3]` at the end of a sentence. */
const idsI = (saetning: string): string[] => [...saetning.matchAll(/\[([^\]]+)\]/g)].flatMap((m) => (m[1] ?? "").split(/[,–] ?/));
const uden = (saetning: string): string => saetning.replace(/ ?\[[A-Z]\d[^\]]*\]/g, "");

const personer = (id: string): string =>
  tabel(
    ["Eksempel", "Personens rækker", "Svar"],
    [...ANCIENNITET_SAGER, ...SAMTALE_SAGER, ...TILBUD_SAGER, ...TIDLIG_SAGER, ...UKENDTE_SAGER]
      .filter(({ saetning }) => idsI(saetning).includes(id))
      .map(({ saetning, raekker, venter, udtraek }) => [uden(saetning), [...raekker.map(raekkeTekst), ...(udtraek === undefined ? [] : [`Udtrukket ${datoKort(fraIso(udtraek))}`])].join("\n"), venter.map(ventetTekst).join("\n")]),
  );

/** `21/100` → `21 af 100`; a printed share or `.` as it stands. */
const tekstUden = (tal: string): string => (tal.includes("/") ? tal.replace("/", " af ") : tal === "." ? "." : `${tal} pct.`);
/** Equal neighbours are said once. */
function raekkefoelge(maaneder: readonly string[]): string {
  const grupper: { tal: string; antal: number }[] = [];
  for (const tal of maaneder) {
    const sidste = grupper.at(-1);
    if (sidste?.tal === tal) sidste.antal++;
    else grupper.push({ tal, antal: 1 });
  }
  return grupper.map(({ tal, antal }) => (antal > 2 ? `${antal} × ${tekstUden(tal)}` : Array.from({ length: antal }, () => tekstUden(tal)).join(" · "))).join(" · ");
}

const loeb = (sager: readonly Loebssag[]): string =>
  tabel(["Eksempel", "Første måned", "Uden, måned for måned", "Dom"], sager.map((s) => [s.sag, maanedTekst(maaned(s.fra)), raekkefoelge(s.maaneder), domTekst(s.dom)]));

const pct = (andel: Broek): string => `${talTekst(somTal(andel) * 100, 1)} pct.`;
const udenTekst = ({ antal, antalMed, andelMed }: TryktTal): string =>
  antal !== null && antalMed !== null ? `${antal - antalMed} af ${antal}` : andelMed === null ? "." : pct(minus(EN, andelMed));

const maaneder = (med: (sag: (typeof MAANEDER)[number]) => boolean): string =>
  tabel(["Eksempel", "Gruppe og måned", "Uden", "Dom"], MAANEDER.filter(med).map((s) => [s.sag, `${s.tal.gruppe}, ${maanedTekst(s.tal.maaned)}`, udenTekst(s.tal), domTekst(s.dom)]));

const maalt = ({ antal, andel }: BenchmarkTal["faktisk"]): string => (antal !== null ? talTekst(antal) : andel !== null ? pct(andel) : ".");
const resultatmaal = (): string =>
  tabel(
    ["Eksempel", "Faktisk og forventet", "Dom"],
    RESULTATMAAL.map(([sag, tal, dom]) => [sag, tal.map((t) => `${t.ydelsesomraade === "i-alt" ? "" : `${t.ydelsesomraade}: `}${maalt(t.faktisk)} mod ${maalt(t.forventet)}`).join("\n"), domTekst(dom)]),
  );

const TEGN: Readonly<Record<Tegn, string>> = { "+": "opfyldt", "-": "ikke opfyldt", "?": "kendes ikke" };
const tilsyn = (): string => tabel(["Måleår", "Resultatmål", "Samtaler", "Tilbud", "Afgørelse"], TILSYN.map(([aar, r, s, t, dom]): Raekke => [String(aar), TEGN[r], TEGN[s], TEGN[t], domTekst(dom)]));

const MAPPE = join(__dirname, "../../test/sager/tabeller");
const LINJER = 14;

/** Drawn sheets, as they are read. */
function tegnede(id: string): string[] {
  return readdirSync(MAPPE).filter((fil) => fil.endsWith(".txt")).sort().flatMap((fil) =>
    readFileSync(join(MAPPE, fil), "utf8").split(/^= /m).slice(1).flatMap((sag) => {
      const [saetning = "", ...linjer] = sag.trimEnd().split("\n");
      if (!idsI(saetning).includes(id)) return [];
      const vist = linjer.length > LINJER ? [...linjer.slice(0, LINJER), `… og ${linjer.length - LINJER} linjer mere i test/sager/tabeller/${fil}`] : linjer;
      return [`**${uden(saetning)}.** Arket, og under *giver* det, der læses:\n\n\`\`\`\n${vist.join("\n")}\n\`\`\``];
    }),
  );
}

const SAERLIGE: Readonly<Record<string, () => readonly string[]>> = {
  F2: () => [maaneder(({ regel }) => regel === "F2")],
  F3: () => [maaneder(({ regel }) => regel === "F3")],
  F4: () => [tabel(["Eksempel", "Mål og år", "Uden, januar til december", "Dom"], AAR.map((s) => [s.sag, `${s.indsats ?? "samtaler"}, ${s.aar ?? 2024}`, raekkefoelge(s.maaneder), domTekst(s.dom)]))],
  F5: () => [maaneder(({ tal, flag }) => tal.slags === "fokusmaal" && (flag ?? []).includes("ved-graensen"))],
  R1: () => [resultatmaal()],
  S1: () => [tilsyn()],
  T0: () => [maaneder(({ regel }) => regel === "T0")],
  T1: () => [loeb(HENVENDELSER.filter(({ regel }) => regel === undefined))],
  T2: () => [loeb(GENOPRETNINGER)],
  T5: () => [loeb(HENVENDELSER.filter(({ regel }) => regel === "T5"))],
  T6: () => [maaneder(({ regel }) => regel === "T6"), loeb(HENVENDELSER.filter(({ regel }) => regel === "T6"))],
  T7: () => [loeb([...HENVENDELSER, ...GENOPRETNINGER].filter((s) => s.maaneder.includes(".")))],
  D5: () => [maaneder(({ flag }) => (flag ?? []).includes("afrunding"))],
};

/** Tables and drawn sheets about the rule; empty when no case is. */
export const eksempler = (id: string): readonly string[] => [...(SAERLIGE[id]?.() ?? []), personer(id), ...tegnede(id)].filter((del) => del !== "");
