/** One person's reasoning as entries in date order: benefit, window, events, exemptions, deadline. */
import { type Dag, type Haendelse, heleMaaneder, type Motor, type PersonSvar, type Persondata, raekkested, type Raekkested, sidsteDag, type Spoergsmaal } from "../../rules";
import { haendelseskodeTekst, haendelsesdagTekst, haendelsesslagsTekst } from "./person";
import { ordbog, type Sprog } from "./sprog";
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

export const TIDSLINJEORD = ordbog({
  fraUlaeselig: "fra en ulæselig dato ",
  til: (dag: string) => `til ${dag}`,
  stadig: "og stadig",
  tilUlaeselig: "til en ulæselig dato",
  paa: (ydelse: string, hvornaar: string) => `På ${ydelse} ${hvornaar}`,
  fritaget: (hvad: string, hvornaar: string) => `Fritaget fra ${hvad} ${hvornaar}`,
  vedroerer: ["", "samtaler", "tilbud", "samtaler og tilbud"] as readonly string[],
  maaneder: (n: string) => `Ancienniteten regnes herfra: ${n} hele måneder ved vinduets slutning`,
  dage: (n: string) => `Ancienniteten regnes herfra: ${n} dage i alt ved vinduets slutning`,
  hulBryderIkke: (dag: string) => `Uden ydelsen til ${dag}: bryder ikke forløbet, for der er ingen hel kalendermåned i hullet`,
  hulTaellerIkke: (dag: string) => `Uden ydelsen til ${dag}: tæller ikke med i dagene og nulstiller dem ikke`,
  vindueFra: "Vinduet begynder: herfra tæller det, der sker",
  vindueTil: "Vinduets sidste dag",
  udtraek: "Tallene er trukket: det, der ligger efter, er ikke sket endnu",
  frist: "Sidste dag, hvor det, der mangler, kan nås",
});

const laest = (dag: Dag): Dag | null => (dag > 0 ? dag : null);
/** How long something lasts whose first day stands before it. */
const tilHvornaar = (fra: Dag | null, slut: Dag, sprog: Sprog): string => {
  const ord = TIDSLINJEORD[sprog];
  return `${fra === null ? ord.fraUlaeselig : ""}${slut > 0 ? ord.til(datoKort(slut, sprog)) : slut === 0 ? ord.stadig : ord.tilUlaeselig}`;
};

/** Every period of the person, on the group asked about and on others. */
function ydelser({ data }: Grundlag, { person }: Spoergsmaal, sprog: Sprog): Tidspunkt[] {
  const f = data.forloeb;
  const ud: Tidspunkt[] = [];
  for (let i = 0; i < f.antal; i++) {
    if (f.person[i] !== person) continue;
    const dag = laest(f.start[i] ?? 0);
    ud.push({ dag, slags: "ydelse", tekst: TIDSLINJEORD[sprog].paa(data.grupper[f.gruppe[i] ?? -1] ?? "", tilHvornaar(dag, f.slut[i] ?? 0, sprog)), sted: raekkested(data, f, i) });
  }
  return ud;
}

/** [P9] */
function fritagelser({ data }: Grundlag, { person }: Spoergsmaal, sprog: Sprog): Tidspunkt[] {
  const k = data.fritagelser;
  const ud: Tidspunkt[] = [];
  for (let i = 0; i < k.antal; i++) {
    if (k.person[i] !== person) continue;
    const dag = laest(k.fra[i] ?? 0);
    ud.push({ dag, slags: "ydelse", tekst: TIDSLINJEORD[sprog].fritaget(TIDSLINJEORD[sprog].vedroerer[k.vedroerer[i] ?? 0] ?? "", tilHvornaar(dag, k.til[i] ?? 0, sprog)), sted: raekkested(data, k, i) });
  }
  return ud;
}

function forloebet({ forloeb, vindue }: PersonSvar, sprog: Sprog): Tidspunkt[] {
  if (!forloeb || !vindue) return [];
  const ord = TIDSLINJEORD[sprog];
  const { start, huller, dage } = forloeb;
  const anciennitet = dage === null ? ord.maaneder(talTekst(heleMaaneder(start, vindue.til), 0, sprog)) : ord.dage(talTekst(dage, 0, sprog));
  const hul = dage === null ? ord.hulBryderIkke : ord.hulTaellerIkke;
  return [
    { dag: start, slags: "ydelse", tekst: anciennitet, sted: null },
    ...huller.map((h): Tidspunkt => ({ dag: h.fra, slags: "ydelse", tekst: hul(datoKort(h.til - 1, sprog)), sted: null })),
  ];
}

function vinduet({ vindue }: PersonSvar, sprog: Sprog): Tidspunkt[] {
  if (!vindue) return [];
  return [
    { dag: vindue.fra, slags: "vindue", tekst: TIDSLINJEORD[sprog].vindueFra, sted: null },
    { dag: vindue.til - 1, slags: "vindue", tekst: TIDSLINJEORD[sprog].vindueTil, sted: null },
  ];
}

const slagsAf = ({ kode }: Haendelse): Tidsslags => (kode === "taeller" ? "taeller" : kode === "maaske" ? "uafklaret" : "taeller-ikke");

const haendelse = (h: Haendelse, sprog: Sprog): Tidspunkt => {
  const hvad = storForbogstav(haendelsesslagsTekst(h.slags, sprog));
  const hvornaar = h.fra === null || h.til !== h.fra ? ` ${haendelsesdagTekst(h, sprog)}` : "";
  return { dag: h.fra, slags: slagsAf(h), tekst: `${hvad}${hvornaar}: ${haendelseskodeTekst(h.kode, sprog)}`, sted: h.sted };
};

/** Same day: the benefit before the window, the window's opening before events, its last day after them. */
const ORDEN: readonly Tidsslags[] = ["ydelse", "vindue", "taeller", "uafklaret", "taeller-ikke", "frist"];
const plads = (t: Tidspunkt, slut: Dag | null): number => (t.slags === "vindue" && t.dag === slut ? ORDEN.length : ORDEN.indexOf(t.slags));

export function tidslinje(grundlag: Grundlag, s: Spoergsmaal, svar: PersonSvar, frist: Dag | null, sprog: Sprog = "da"): Tidspunkt[] {
  const { udtraeksdato } = grundlag.motor;
  const ord = TIDSLINJEORD[sprog];
  const slut = svar.vindue ? svar.vindue.til - 1 : null;
  const alle: Tidspunkt[] = [
    ...ydelser(grundlag, s, sprog),
    ...fritagelser(grundlag, s, sprog),
    ...forloebet(svar, sprog),
    ...vinduet(svar, sprog),
    ...svar.haendelser.map((h) => haendelse(h, sprog)),
    ...(udtraeksdato < sidsteDag(s.maaned) ? [{ dag: udtraeksdato, slags: "vindue", tekst: ord.udtraek, sted: null } as const] : []),
    ...(frist === null ? [] : [{ dag: frist, slags: "frist", tekst: ord.frist, sted: null } as const]),
  ];
  return alle.sort((a, b) => (a.dag ?? 0) - (b.dag ?? 0) || plads(a, slut) - plads(b, slut));
}
