import { dato, skriv, type Felt, type Formel } from "./skriv";

/** A workbook as an analyst builds one: lists, counts and printed figures, and every function beside the value expected. */
const BORGERE: readonly (readonly Felt[])[] = [
  ["CPR", "Ydelse", "Startdato", "Slutdato"],
  ["010170-1234", "Kontanthjælp", dato("2023-06-01"), null],
  ["020280-2345", "Sygedagpenge", dato("2023-11-15"), null],
  ["030390-3456", "Uddannelseshjælp", dato("2023-01-01"), null],
  ["040400-4567", "Kontanthjælp", dato("2024-06-15"), null],
];

const moeder = (person: string, ...datoer: string[]): Felt[][] => datoer.map((iso) => [person, dato(iso), "Afholdt"]);

const SAMTALER: readonly (readonly Felt[])[] = [
  ["CPR", "Samtaledato", "Status"],
  ...moeder("010170-1234", "2024-02-05", "2024-05-06", "2024-08-07", "2024-11-08"),
  ...moeder("020280-2345", "2024-03-01", "2024-09-02"),
  ["020280-2345", dato("2024-12-02"), "Udeblevet"],
  ...moeder("030390-3456", "2024-01-10", "2024-04-10", "2024-07-10", "2024-10-10"),
  ...moeder("040400-4567", "2024-07-01", "2024-08-01", "2024-09-02", "2024-10-01"),
];

const TILBUD: readonly (readonly Felt[])[] = [
  ["CPR", "Tilbudstype", "Startdato", "Slutdato"],
  ["010170-1234", "Virksomhedspraktik", dato("2024-03-01"), dato("2024-03-28")],
  ["030390-3456", "ØVO", dato("2024-05-01"), dato("2024-05-31")],
  ["040400-4567", "Mentor", dato("2024-07-01"), null],
];

const LOENTIMER: readonly (readonly Felt[])[] = [
  ["CPR", "Måned", "Løntimer"],
  ["020280-2345", "2024M04", 60],
  ["020280-2345", "2024M05", 40],
];

const ANTAL: readonly (readonly Felt[])[] = [
  ["CPR", "Ydelsesgruppe", "Startdato", "Antal samtaler"],
  ["010170-1234", "Kontanthjælp", dato("2023-06-01"), 4],
  ["020280-2345", "Sygedagpenge", dato("2023-11-15"), 2],
  ["040400-4567", "Kontanthjælp", dato("2024-06-15"), 0],
];

const TRYKT: readonly (readonly Felt[])[] = [
  ["Ishøj Kommune"],
  ["Afholdelse af samtaler. Antal og andel personer"],
  [],
  ["Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"],
  ["2024M11", "Ydelsesgrupper i alt", 100, 70],
  ["2024M12", "Ydelsesgrupper i alt", 120, 89],
  ["2024M12", "Sygedagpenge", 20, "."],
];

const UDEN: readonly (readonly Felt[])[] = [
  ["Andel uden, pct.", "Sep. 2022", "Okt. 2022", "Nov. 2022"],
  ["Samtaler, sygedagpenge", 45.5, 52.6, 50],
  ["Tilbud, a-dagpenge", 34.6, 28.6, 41.2],
];

/** As files hold it; `#` is the prefix of a function that an add-in brings. */
const f = (tekst: string, fylder?: string): Formel => ({ formula: tekst.replaceAll("#", "_xldudf_"), ...(fylder === undefined ? {} : { fylder }) });

const haendelser = (funktion: string, tabel: string, hvornaar: string): Formel => ({ formula: `_xldudf_${funktion}(${tabel}[#All],${hvornaar},Forloeb[#All])` });

const FORMLER: readonly (readonly Felt[])[] = [
  ["Funktionerne, hver med den værdi, der ventes"],
  ["Opgørelsesdato", dato("2025-01-01")],
  [],
  ["Spørgsmål", "Svar", "Ventet"],
  ["Andel med fire samtaler: kun antal", f("#FOKUSMAAL_SAMTALER(Antal!D2:D4)"), 1 / 3],
  ["… kun dem med 12 måneder", f("#FOKUSMAAL_SAMTALER(Antal!A1:D4,$B$2)"), 0.5],
  ["… af samtaler og forløb som tabeller", haendelser("FOKUSMAAL_SAMTALER", "Samtaler", "$B$2"), 2 / 3],
  ["… af hele kolonner", f("#FOKUSMAAL_SAMTALER(Samtaler!A:C,$B$2,Borgere!$A:$D)"), 2 / 3],
  ["… af en trykt tabel", f("#FOKUSMAAL_SAMTALER(Trykt!A1:D7,$B$2)"), 89 / 120],
  ["Andel med tilbud", haendelser("FOKUSMAAL_TILBUD", "Tilbud", "$B$2"), 2 / 3],
  ["Andel med løntimer nok", f("#FOKUSMAAL_TILBUD('Løntimer'!A1:C3,B2,Borgere!A1:D5)"), 1 / 3],
  ["Er målet for samtaler opfyldt?", f('#FOKUSMAAL_OPFYLDT("samtaler",B7,$B$2)'), "Ikke opfyldt"],
  ["Er målet for tilbud opfyldt med en egen grænse?", { formula: `_xldudf_FOKUSMAAL_OPFYLDT("tilbud",${haendelser("FOKUSMAAL_TILBUD", "Tilbud", "$B$2").formula},$B$2,0.4)` }, "Opfyldt"],
  ["Tidlig indsats, samtaler i december", haendelser("TIDLIG_INDSATS_SAMTALER", "Samtaler", '"2024M12"'), 1],
  ["Tidlig indsats, tilbud i december", haendelser("TIDLIG_INDSATS_TILBUD", "Tilbud", '"2024M12"'), 0],
  ["Skriver myndigheden?", f('#TIDLIG_INDSATS_STATUS(Uden!B2:D2,"2022M09")'), "Henvendelse"],
  ["Er indsatsen genoprettet?", f("#TIDLIG_INDSATS_GENOPRETTET(Uden!B3:D3)"), "Ikke genoprettet"],
  ["Er resultatmålet opfyldt?", f("#RESULTATMAAL(1841,1840)"), "Ikke opfyldt"],
  ["Omfattes kommunen?", f("#SKAERPET_TILSYN(2024,B18,B12,TRUE)"), "Omfattes"],
  ["Måneder på ydelsen", f("#FOKUSMAAL_ANCIENNITET(Borgere!C2,$B$2)"), 19],
  ["Tæller ØVO for uddannelseshjælp?", f('#FOKUSMAAL_TAELLER_TILBUD("ØVO",Tilbud!C3,"Uddannelseshjælp")'), true],
  ["Hvad hedder gruppen?", f('#FOKUSMAAL_YDELSESGRUPPE("Kortanthjælp")'), "Kontanthjælp"],
  ["Hvor mange løntimer kræves?", f('#FOKUSMAAL_KRAV("fokus-tilbud-timer",$B$2)'), 100],
  ["Hvornår skal den næste samtale holdes?", f("#FOKUSMAAL_FRIST(Borgere!C2,Samtaler!B2:B5,$B$2)"), dato("2025-02-28")],
  ["Version", f("#FOKUSMAAL_VERSION()"), null],
];

const procent = (raekker: readonly number[]): Readonly<Record<string, string>> => Object.fromEntries(raekker.flatMap((r) => [[`B${r}`, "0.0%"], [`C${r}`, "0.0%"]]));
const liste = (navn: string, tabel: string, raekker: readonly (readonly Felt[])[], formater: Readonly<Record<string, string>> = {}) => ({ navn, raekker, bredder: [18, 24, 14, 14], formater, tabel: { navn: tabel, foersteRaekke: 1 } });
const DATO = "dd-mm-yyyy";

export const formler = (): Promise<void> =>
  skriv("formler.xlsx", [
    { navn: "Formler", raekker: FORMLER, bredder: [48, 26, 18], fed: [1, 4], celleformater: { ...procent([5, 6, 7, 8, 9, 10, 11, 14, 15]), B2: DATO, B24: DATO, C24: DATO } },
    liste("Borgere", "Forloeb", BORGERE, { C: DATO, D: DATO }),
    liste("Samtaler", "Samtaler", SAMTALER, { B: DATO }),
    liste("Tilbud", "Tilbud", TILBUD, { C: DATO, D: DATO }),
    liste("Løntimer", "Loentimer", LOENTIMER),
    { navn: "Antal", raekker: ANTAL, bredder: [12, 20, 14, 16], formater: { C: DATO }, fed: [1] },
    { navn: "Trykt", raekker: TRYKT, bredder: [20, 24, 16, 36], fed: [1, 2, 4] },
    { navn: "Uden", raekker: UDEN, bredder: [26, 12, 12, 12], formater: { B: "0.0", C: "0.0", D: "0.0" }, fed: [1] },
    { navn: "Tabel", raekker: [["Året måned for måned"], [], [f("#FOKUSMAAL_TABEL(2024,Borgere!A1:D5,Samtaler!A1:C16,Tilbud!A1:D4,'Løntimer'!A1:C3)", "A3:J36")]], bredder: [14, 12, 26], fed: [1, 3] },
    { navn: "Mangler", raekker: [["Hvem mangler hvad"], [], [f("#FOKUSMAAL_MANGLER(Formler!$B$2,Borgere!A1:D5,Samtaler!A1:C16)", "A3:I8")]], bredder: [18, 12, 14, 22, 24], formater: { I: DATO }, fed: [1, 3] },
    { navn: "Forklaring", raekker: [["Hvorfor"], [], [f('#FOKUSMAAL_FORKLAR("samtaler",Samtaler!A1:C16,Formler!$B$2,Borgere!A1:D5)', "A3:C37")]], bredder: [26, 60, 40], fed: [1, 3] },
  ]);
