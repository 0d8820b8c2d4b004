/** One person's reasoning as entries in date order: benefit, window, events, exemptions, deadline. */
import { type Dag, type Haendelse, heleMaaneder, type Motor, type PersonSvar, type Persondata, type Raekkested, sidsteDag, type Spoergsmaal } from "../../rules";
import { haendelseskodeTekst, haendelsesdagTekst, haendelsesslagsTekst } from "./person";
import { storForbogstav, talTekst } from "./tal";
import { datoKort } from "./tid";

export type Tidsslags = "ydelse" | "vindue" | "taeller" | "taeller-ikke" | "uafklaret" | "frist";

export interface Tidspunkt {
  /** The day it is placed by; `null` for an unreadable date, which stands first. */
  readonly dag: Dag | null;
  readonly slags: Tidsslags;
  readonly tekst: string;
  /** The row it was read from. */
  readonly sted: Raekkested | null;
}

export interface Grundlag {
  readonly data: Persondata;
  readonly motor: Motor;
}

const laest = (dag: Dag): Dag | null => (dag > 0 ? dag : null);
/** How long something lasts whose first day stands before it. */
const tilHvornaar = (fra: Dag | null, slut: Dag): string =>
  `${fra === null ? "fra en ulæselig dato " : ""}${slut > 0 ? `til ${datoKort(slut)}` : slut === 0 ? "og stadig" : "til en ulæselig dato"}`;

const sted = (data: Persondata, k: { readonly tabel: Uint16Array; readonly raekke: Int32Array }, i: number): Raekkested => ({ ark: data.tabeller[k.tabel[i] ?? -1]?.ark ?? "", raekke: k.raekke[i] ?? 0 });

/** Every period of the person, on the group asked about and on others. */
function ydelser({ data }: Grundlag, { person }: Spoergsmaal): Tidspunkt[] {
  const f = data.forloeb;
  const ud: Tidspunkt[] = [];
  for (let i = 0; i < f.antal; i++) {
    if (f.person[i] !== person) continue;
    const dag = laest(f.start[i] ?? 0);
    ud.push({ dag, slags: "ydelse", tekst: `På ${data.grupper[f.gruppe[i] ?? -1] ?? ""} ${tilHvornaar(dag, f.slut[i] ?? 0)}`, sted: sted(data, f, i) });
  }
  return ud;
}

const VEDROERER = ["", "samtaler", "tilbud", "samtaler og tilbud"];

/** [P9] */
function fritagelser({ data }: Grundlag, { person }: Spoergsmaal): Tidspunkt[] {
  const k = data.fritagelser;
  const ud: Tidspunkt[] = [];
  for (let i = 0; i < k.antal; i++) {
    if (k.person[i] !== person) continue;
    const dag = laest(k.fra[i] ?? 0);
    ud.push({ dag, slags: "ydelse", tekst: `Fritaget fra ${VEDROERER[k.vedroerer[i] ?? 0] ?? ""} ${tilHvornaar(dag, k.til[i] ?? 0)}`, sted: sted(data, k, i) });
  }
  return ud;
}

function forloebet({ forloeb, vindue }: PersonSvar): Tidspunkt[] {
  if (!forloeb || !vindue) return [];
  const { start, huller, dage } = forloeb;
  const anciennitet = dage === null ? `${talTekst(heleMaaneder(start, vindue.til))} hele måneder ved vinduets slutning` : `${talTekst(dage)} dage i alt ved vinduets slutning`;
  const hul = dage === null ? "bryder ikke forløbet, for der er ingen hel kalendermåned i hullet" : "tæller ikke med i dagene og nulstiller dem ikke";
  return [
    { dag: start, slags: "ydelse", tekst: `Ancienniteten regnes herfra: ${anciennitet}`, sted: null },
    ...huller.map((h): Tidspunkt => ({ dag: h.fra, slags: "ydelse", tekst: `Uden ydelsen til ${datoKort(h.til - 1)}: ${hul}`, sted: null })),
  ];
}

function vinduet({ vindue }: PersonSvar): Tidspunkt[] {
  if (!vindue) return [];
  return [
    { dag: vindue.fra, slags: "vindue", tekst: "Vinduet begynder: herfra tæller det, der sker", sted: null },
    { dag: vindue.til - 1, slags: "vindue", tekst: "Vinduets sidste dag", sted: null },
  ];
}

const slagsAf = ({ kode }: Haendelse): Tidsslags => (kode === "taeller" ? "taeller" : kode === "maaske" ? "uafklaret" : "taeller-ikke");

const haendelse = (h: Haendelse): Tidspunkt => {
  const hvad = storForbogstav(haendelsesslagsTekst(h.slags));
  const hvornaar = h.fra === null || h.til !== h.fra ? ` ${haendelsesdagTekst(h)}` : "";
  return { dag: h.fra, slags: slagsAf(h), tekst: `${hvad}${hvornaar}: ${haendelseskodeTekst(h.kode)}`, sted: h.sted };
};

/** Same day: the benefit before the window, the window's opening before events, its last day after them. */
const ORDEN: readonly Tidsslags[] = ["ydelse", "vindue", "taeller", "uafklaret", "taeller-ikke", "frist"];
const plads = (t: Tidspunkt, slut: Dag | null): number => (t.slags === "vindue" && t.dag === slut ? ORDEN.length : ORDEN.indexOf(t.slags));

export function tidslinje(grundlag: Grundlag, s: Spoergsmaal, svar: PersonSvar, frist: Dag | null): Tidspunkt[] {
  const { udtraeksdato } = grundlag.motor;
  const slut = svar.vindue ? svar.vindue.til - 1 : null;
  const alle: Tidspunkt[] = [
    ...ydelser(grundlag, s),
    ...fritagelser(grundlag, s),
    ...forloebet(svar),
    ...vinduet(svar),
    ...svar.haendelser.map(haendelse),
    ...(udtraeksdato < sidsteDag(s.maaned) ? [{ dag: udtraeksdato, slags: "vindue", tekst: "Tallene er trukket: det, der ligger efter, er ikke sket endnu", sted: null } as const] : []),
    ...(frist === null ? [] : [{ dag: frist, slags: "frist", tekst: "Sidste dag, hvor det, der mangler, kan nås", sted: null } as const]),
  ];
  return alle.sort((a, b) => (a.dag ?? 0) - (b.dag ?? 0) || plads(a, slut) - plads(b, slut));
}
