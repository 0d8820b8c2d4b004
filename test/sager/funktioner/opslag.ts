import { fraIso } from "../../../src/rules";
import { er, fejlcelle, findesIkke, forkert, type Funktionssag, sag } from "./sag";

const A = "FOKUSMAAL_ANCIENNITET";
const T = "FOKUSMAAL_TAELLER_TILBUD";
const Y = "FOKUSMAAL_YDELSESGRUPPE";
const K = "FOKUSMAAL_KRAV";
const F = "FOKUSMAAL_FRIST";
const d = fraIso;

export const OPSLAG: readonly Funktionssag[] = [
  sag(A, "et helt år", [d("2024-01-01"), d("2025-01-01")], er(12)),
  sag(A, "en dag før et helt år", [d("2024-01-02"), d("2025-01-01")], er(11)),
  sag(A, "fra 31. august til 29. februar er seks måneder", ["31-08-2023", "29-02-2024"], er(6)),
  sag(A, "før start er nul", [d("2025-01-01"), d("2024-01-01")], er(0)),
  sag(A, "ingen start", [null, d("2025-01-01")], forkert(/start mangler/)),
  sag(A, "en start, der er et ord", ["for længe siden", d("2025-01-01")], forkert(/start kan ikke bruges/)),
  sag(A, "en start, der er en fejl", [fejlcelle("#N/A"), d("2025-01-01")], forkert(/start er en celle med en fejl/)),
  sag(A, "en kæmpe dato", [d("2024-01-01"), 1e12], forkert(/opgoerelsesdato/)),

  sag(T, "virksomhedspraktik", ["Virksomhedspraktik", d("2024-05-01")], er(true)),
  sag(T, "mentor alene", ["mentor", d("2024-05-01")], er(false)),
  sag(T, "ØVO før 22. marts 2023", ["ØVO", d("2023-03-21")], er(true)),
  sag(T, "ØVO i mellemtiden for kontanthjælp", ["ØVO", d("2023-03-22"), "Kontanthjælp"], er(false)),
  sag(T, "ØVO i mellemtiden for uddannelseshjælp", ["ØVO", d("2023-03-22"), "Uddannelseshjælp"], er(true)),
  sag(T, "ØVO i mellemtiden uden gruppe", ["ØVO", d("2023-03-22"), null], forkert(/ydelsesgruppe/)),
  sag(T, "ØVO fra juli 2026", ["Øvrig vejledning og opkvalificering", d("2026-07-01")], er(true)),
  sag(T, "løntimer i fokusmålet", ["Løntimer", d("2024-05-01")], er(true)),
  sag(T, "løntimer i tidlig indsats", ["Løntimer", d("2024-05-01"), undefined, "tidlig indsats"], er(false)),
  sag(T, "sygedagpenge har ikke pligt til tilbud i tidlig indsats", ["Virksomhedspraktik", d("2024-05-01"), "Sygedagpenge", "tidlig indsats"], er(false)),
  sag(T, "et ukendt tilbud", ["madlavning", d("2024-05-01")], findesIkke(/kendt tilbud/)),
  sag(T, "en ukendt gruppe", ["ØVO", d("2024-05-01"), "Pension"], findesIkke(/ydelsesgruppe/)),
  sag(T, "intet tilbud", [null, d("2024-05-01")], forkert(/type mangler/)),
  sag(T, "ingen dato", ["ØVO", null], forkert(/startdato mangler/)),
  sag(T, "en fejlcelle", [fejlcelle("#N/A"), d("2024-05-01")], forkert(/type er en celle med en fejl/)),
  sag(T, "en ukendt ordning", ["ØVO", d("2023-01-01"), undefined, "andet"], forkert(/ordning/)),

  sag(Y, "brevets stavefejl", ["Kortanthjælp"], er("Kontanthjælp")),
  sag(Y, "forkortet og med småt", ["  sygedagpenge MV. "], er("Sygedagpenge")),
  sag(Y, "førtidspension", ["Førtidspension"], findesIkke(/Førtidspension/)),
  sag(Y, "et ukendt navn gættes aldrig", ["Pension"], findesIkke(/ikke navnet/)),
  sag(Y, "en tom celle", [null], forkert(/tekst mangler/)),
  sag(Y, "en fejlcelle", [fejlcelle("#REF!")], forkert(/fejl/)),
  sag(Y, "et tal", [12], findesIkke(/ikke navnet/)),
  sag(Y, "en meget lang tekst", ["a".repeat(30_000)], findesIkke(/ikke navnet/)),

  sag(K, "timer efter 22. marts 2023", ["fokus-tilbud-timer", d("2023-03-22")], er(100)),
  sag(K, "timer dagen før", ["fokus-tilbud-timer", d("2023-03-21")], er(225)),
  sag(K, "en grænse er en andel", ["Fokus tilbud grænse uden", d("2024-01-01")], er(0.3)),
  sag(K, "et ukendt navn", ["alt", d("2024-01-01")], forkert(/fokus-samtaler-graense-uden/)),
  sag(K, "før reglerne", ["fokus-tilbud-timer", d("2015-01-01")], findesIkke(/ingen regel/)),
  sag(K, "ingen dato", ["fokus-tilbud-timer", null], forkert(/dato mangler/)),
  sag(K, "en fejlcelle", [fejlcelle("#N/A"), d("2024-01-01")], forkert(/navn er en celle med en fejl/)),
  sag(K, "et tomt navn", [null, d("2024-01-01")], forkert(/navn/)),

  sag(F, "tre samtaler i det første år: den fjerde inden årets udgang", [d("2024-01-01"), [[d("2024-02-01")], [d("2024-05-01")], [d("2024-06-03")]], d("2024-07-01")], er(d("2024-12-31"))),
  sag(F, "fire samtaler: den første glider ud af vinduet", [d("2024-01-01"), [[d("2024-02-01"), d("2024-05-01"), d("2024-06-03"), d("2024-11-04")]], d("2024-12-31")], er(d("2025-02-28"))),
  sag(F, "ingen samtaler og tomme celler", [d("2024-01-01"), [[null], [null]], d("2024-07-01")], er(d("2024-12-31"))),
  sag(F, "datoer som tekst med overskrift", ["01-01-2024", [["Samtaledato"], ["01-02-2024"], ["01-05-2024"], ["03-06-2024"]], "01-07-2024"], er(d("2024-12-31"))),
  sag(F, "et ord blandt datoerne", [d("2024-01-01"), [[d("2024-02-01")], ["snart"]], d("2024-07-01")], forkert(/samtaledatoer/)),
  sag(F, "en fejlcelle blandt datoerne", [d("2024-01-01"), [[d("2024-02-01")], [fejlcelle("#N/A")]], d("2024-07-01")], forkert(/samtaledatoer/)),
  sag(F, "ingen start", [null, [[d("2024-02-01")]], d("2024-07-01")], forkert(/start mangler/)),
];
