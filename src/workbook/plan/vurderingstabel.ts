/** The columns that every sheet with verdicts shares. */
import type { Vurdering } from "../../rules";
import { begrundelseTekst, maalTekst, periodeTekst } from "../tekst";
import type { Kolonne } from "./ark";
import { andel, antal, brodtekst, dom, kilde, procentpoint, tekst, uden } from "./celle";

type K = Kolonne<Vurdering>;

export const omraade: K = { titel: "Område", stil: "tekst", bredde: 16, vaerdi: (v) => tekst(v.omraade) };
export const maal: K = { titel: "Mål", stil: "tekst", bredde: 26, vaerdi: (v) => tekst(v.delmaal ? `${maalTekst(v.maal)}: ${v.delmaal}` : maalTekst(v.maal)) };
export const gruppe: K = { titel: "Ydelsesgruppe", stil: "tekst", bredde: 42, vaerdi: (v) => tekst(v.gruppe) };
export const periode: K = { titel: "Periode", stil: "tekst", bredde: 18, vaerdi: (v) => tekst(periodeTekst(v.periode)) };
export const afgoerelse: K = { titel: "Dom", stil: "tekst", bredde: 25, vaerdi: dom };
export const andelUden: K = { titel: "Andel uden", stil: "andel", bredde: 11, vaerdi: (v) => uden(v.andelMed) };
export const graense: K = { titel: "Grænse", stil: "andel", bredde: 10, vaerdi: (v) => andel(v.krav.andelUden) };
export const manglerPersoner: K = { titel: "Mangler personer", stil: "antal", bredde: 11, vaerdi: (v) => antal(v.afstand.personer) };
export const fraGraensen: K = { titel: "Fra grænsen (pct.-point)", stil: "procentpoint", bredde: 13, vaerdi: (v) => procentpoint(v.afstand.procentpoint) };
export const begrundelse: K = { titel: "Begrundelse", stil: "brodtekst", bredde: 70, vaerdi: (v) => brodtekst(begrundelseTekst(v)) };
/** For tables with a row a month: rows of one height. */
export const begrundelsePaaEnLinje: K = { ...begrundelse, stil: "tekst", vaerdi: (v) => tekst(begrundelseTekst(v)) };
export const regel: K = { titel: "Regel", stil: "tekst", bredde: 8, vaerdi: (v) => tekst(v.regel) };
export const kildecelle: K = { titel: "Kilde", stil: "link", bredde: 26, vaerdi: (v) => kilde(v.kilder) };
export const naevner: K = { titel: "Nævner", stil: "antal", bredde: 10, vaerdi: (v) => antal(v.naevner) };
export const taeller: K = { titel: "Tæller", stil: "antal", bredde: 10, vaerdi: (v) => antal(v.taeller) };
export const uvist: K = { titel: "Uvist", stil: "antal", bredde: 8, vaerdi: (v) => antal(v.uvist) };
export const andelMedMindst: K = { titel: "Andel med, mindst", stil: "andel", bredde: 12, vaerdi: (v) => andel(v.andelMed && v.andelMed.mindst) };
export const andelMedHoejst: K = { titel: "Andel med, højst", stil: "andel", bredde: 12, vaerdi: (v) => andel(v.andelMed && v.andelMed.hoejst) };
