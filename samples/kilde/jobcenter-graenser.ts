/** One invented person per boundary of the rules; the comment is the story. Reference month December 2024, so t is 1 January 2025. */
import type { Raekker } from "./jobcenter";
import { dato } from "./skriv";

type Tilfaelde = (cpr: string, ud: Raekker) => void;

const spell = (gruppe: string, fra: string, til: string | null = null): Tilfaelde => (cpr, ud) => ud.forloeb.push([cpr, gruppe, dato(fra), til === null ? null : dato(til), "Fjordby", ""]);
const holdt = (...dage: string[]): Tilfaelde => (cpr, ud) => dage.forEach((d) => ud.samtaler.push([cpr, dato(d), "Afholdt", "Fremmøde"]));
const status = (dag: string, ord: string): Tilfaelde => (cpr, ud) => ud.samtaler.push([cpr, dato(dag), ord, "Fremmøde"]);
const tilbud = (type: string, fra: string, til: string | null): Tilfaelde => (cpr, ud) => ud.tilbud.push([cpr, type, dato(fra), til === null ? null : dato(til)]);
const timer = (maaned: string, antal: number): Tilfaelde => (cpr, ud) => ud.loentimer.push([cpr, maaned, antal]);
const fritaget = (fra: string, til: string | null, vedroerer: string): Tilfaelde => (cpr, ud) => ud.fritagelser.push([cpr, dato(fra), til === null ? null : dato(til), vedroerer]);
const alle = (...dele: Tilfaelde[]): Tilfaelde => (cpr, ud) => dele.forEach((del) => del(cpr, ud));

const TRE = holdt("2024-02-05", "2024-05-06", "2024-08-05");

export const GRAENSETILFAELDE: readonly Tilfaelde[] = [
  // Præcis 12 måneder ved opgørelsesdatoen [P6]; fire samtaler.
  alle(spell("Kontanthjælp", "2024-01-01"), TRE, holdt("2024-11-04")),
  // En dag for lidt til 12 måneder [P6].
  alle(spell("Kontanthjælp", "2024-01-02"), TRE),
  // Fjerde samtale på vinduets første dag [F1].
  alle(spell("Kontanthjælp", "2023-06-01"), holdt("2024-01-01"), TRE),
  // Fjerde samtale dagen før vinduet [F1].
  alle(spell("Kontanthjælp", "2023-06-01"), holdt("2023-12-31"), TRE),
  // Fjerde samtale på månedens sidste dag.
  alle(spell("Sygedagpenge", "2023-06-01"), TRE, holdt("2024-12-31")),
  // Fjerde samtale samme dag som den tredje: tæller én gang [F8].
  alle(spell("Ressourceforløb", "2023-03-01"), TRE, holdt("2024-08-05")),
  // Fjerde samtale aflyst, femte udeblevet [F8].
  alle(spell("Ledighedsydelse", "2023-03-01"), TRE, status("2024-10-01", "Aflyst"), status("2024-11-01", "Udeblevet")),
  // Fjerde samtale er kun planlagt [U0].
  alle(spell("Jobafklaringsforløb", "2023-03-01"), TRE, status("2025-02-03", "Planlagt")),
  // Ukendt status: uvist [F8].
  alle(spell("Jobafklaringsforløb", "2023-03-01"), TRE, status("2024-11-01", "Afventer")),
  // Hul på 30 dage uden en hel kalendermåned: samme forløb [P2].
  alle(spell("Kontanthjælp", "2023-05-01", "2024-03-15"), spell("Kontanthjælp", "2024-04-15"), TRE, holdt("2024-11-04")),
  // Hele april uden ydelse: forløbet brydes [P2].
  alle(spell("Kontanthjælp", "2023-05-01", "2024-03-31"), spell("Kontanthjælp", "2024-05-01"), TRE),
  // Overlappende og ens perioder [P7].
  alle(spell("Kontanthjælp", "2023-05-01", "2024-06-30"), spell("Kontanthjælp", "2024-05-15"), spell("Kontanthjælp", "2024-05-15"), TRE),
  // A-dagpenge: 365 dage i alt over to perioder med stort hul [P3].
  alle(spell("A-dagpenge", "2022-01-01", "2022-06-30"), spell("A-dagpenge", "2024-07-01"), TRE, holdt("2024-12-02")),
  // A-dagpenge: 364 dage.
  alle(spell("A-dagpenge", "2022-01-02", "2022-06-30"), spell("A-dagpenge", "2024-07-01"), TRE),
  // Sygedagpenge, der rører hinanden, lægges ikke sammen [P4].
  alle(spell("Sygedagpenge", "2023-06-01", "2024-06-30"), spell("Sygedagpenge", "2024-07-01"), TRE),
  // Overgangsydelse og derefter kontanthjælp: tæller fra overgangsydelsens start [P5].
  alle(spell("Overgangsydelse uden for program", "2023-05-01", "2024-05-10"), spell("Kontanthjælp", "2024-06-20"), TRE),
  // To grupper på samme tid: én gang i totalen [F11].
  alle(spell("Kontanthjælp", "2023-01-01"), spell("Revalidering", "2023-01-01"), TRE, holdt("2024-11-04")),
  // Tilbud, der slutter på vinduets første dag [F10].
  alle(spell("Kontanthjælp", "2023-01-01"), tilbud("Virksomhedspraktik", "2023-11-01", "2024-01-01")),
  // Tilbud, der slutter dagen før vinduet [F10].
  alle(spell("Kontanthjælp", "2023-01-01"), tilbud("Virksomhedspraktik", "2023-11-01", "2023-12-31")),
  // ØVO begyndt dagen før 22. marts 2023, stadig i gang [F7].
  alle(spell("Kontanthjælp", "2023-01-01"), tilbud("ØVO", "2023-03-21", "2024-02-01")),
  // ØVO begyndt 22. marts 2023: tæller ikke for kontanthjælp [F7].
  alle(spell("Kontanthjælp", "2023-01-01"), tilbud("ØVO", "2023-03-22", "2024-02-01")),
  // ØVO tæller for uddannelseshjælp [F7].
  alle(spell("Uddannelseshjælp", "2023-01-01"), tilbud("ØVO", "2024-03-22", "2024-05-01")),
  // Kun mentor [F6]; ukendt type: uvist.
  alle(spell("Kontanthjælp", "2023-01-01"), tilbud("Mentor", "2024-03-01", "2024-09-01")),
  alle(spell("Kontanthjælp", "2023-01-01"), tilbud("Havedag", "2024-03-01", "2024-09-01")),
  // Præcis 100 løntimer og en halv time for lidt [F3].
  alle(spell("Kontanthjælp", "2023-01-01"), timer("2024M03", 60), timer("2024M04", 40)),
  alle(spell("Kontanthjælp", "2023-01-01"), timer("2024M03", 60), timer("2024M04", 39.5)),
  // Fritaget den sidste dag i måneden, og fritaget til dagen før [P9].
  alle(spell("Sygedagpenge", "2023-01-01"), fritaget("2024-12-01", "2024-12-31", "samtaler")),
  alle(spell("Sygedagpenge", "2023-01-01"), fritaget("2024-12-01", "2024-12-30", "samtaler")),
  // Når seks måneder på månedens første og sidste dag [T0].
  alle(spell("Kontanthjælp", "2024-05-31"), holdt("2024-06-10", "2024-08-10", "2024-10-10", "2024-11-29")),
  alle(spell("Kontanthjælp", "2024-06-30"), holdt("2024-07-10", "2024-08-10", "2024-10-10")),
  // Begyndt 29. februar.
  alle(spell("Kontanthjælp", "2024-02-29"), TRE),
  // Forløb med slut før start, og uden startdato [P7].
  spell("Kontanthjælp", "2024-05-01", "2024-04-01"),
  (cpr, ud) => ud.forloeb.push([cpr, "Kontanthjælp", null, null, "Fjordby", ""]),
  (cpr, ud) => ud.forloeb.push([cpr, "Kontanthjælp", "omkring påske", null, "Fjordby", ""]),
  // Ukendt ydelsesgruppe [G2] og førtidspension [G3].
  spell("Studiestøtte", "2023-01-01"),
  spell("Førtidspension", "2015-01-01"),
  // Samtaler hos en person uden forløb [F9].
  TRE,
];
