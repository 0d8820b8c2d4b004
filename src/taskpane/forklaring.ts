/** What is explained about one person: the choices there are, and the answer to the one that is made. */
import type { Dag, Gruppe, Indsats, Maalslags, Maaned, PersonSvar, Spoergsmaal } from "../rules";
import type { Personoverblik, Personvalg } from "../workbook/plan";
import { type Sprog, type Tidspunkt, tidslinje } from "../workbook/tekst";

export interface Forklaring {
  readonly spoergsmaal: Spoergsmaal;
  /** The benefits the person has been on. */
  readonly grupper: readonly Gruppe[];
  /** Newest first. */
  readonly maaneder: readonly Maaned[];
  readonly svar: PersonSvar;
  /** Next deadline [U5]. */
  readonly frist: Dag | null;
  /** The month had not ended by the cut-off: the spell is taken to go on [U5]. */
  readonly fremtid: boolean;
  /** What happened, in date order. */
  readonly linje: (sprog: Sprog) => readonly Tidspunkt[];
}

/** In the order the benefits began, the latest first. */
function grupperFor({ data }: Personoverblik, person: number): Gruppe[] {
  const f = data.forloeb;
  const fundne: { gruppe: Gruppe; start: Dag }[] = [];
  for (let i = 0; i < f.antal; i++) {
    const gruppe = data.grupper[f.gruppe[i] ?? -1];
    if (f.person[i] === person && gruppe !== undefined) fundne.push({ gruppe, start: f.start[i] ?? 0 });
  }
  return [...new Set(fundne.sort((a, b) => b.start - a.start).map(({ gruppe }) => gruppe))];
}

/** The months that were judged, and the coming one that was asked about. */
function maanederFor({ maanedstal, liste }: Personoverblik, oensket: Maaned | null): Maaned[] {
  return [...new Set([...maanedstal.map((m) => m.maaned), liste.maaned, ...(oensket === null ? [] : [oensket])])].sort((a, b) => b - a);
}

type Maal = { readonly slags: Maalslags; readonly indsats: Indsats };

const inde = ({ motor }: Personoverblik, s: Spoergsmaal): boolean => motor.svar(s).udfald !== "ikke-i-naevner";

/** Newest judged month; for tidlig indsats the newest in which the person was measured. */
export function standardmaaned(personer: Personoverblik, s: Omit<Spoergsmaal, "maaned">, maaneder: readonly Maaned[]): Maaned {
  const { maaned } = personer.liste;
  if (s.slags === "fokusmaal") return maaned;
  return maaneder.find((m) => m <= maaned && inde(personer, { ...s, maaned: m })) ?? maaned;
}

export function forklarSpoergsmaal(personer: Personoverblik, spoergsmaal: Spoergsmaal): Forklaring {
  const { motor, data, liste } = personer;
  const svar = motor.svar(spoergsmaal);
  const frist = svar.udfald === "undtaget" ? null : motor.frist(spoergsmaal);
  return {
    spoergsmaal,
    grupper: grupperFor(personer, spoergsmaal.person),
    maaneder: maanederFor(personer, spoergsmaal.maaned),
    svar,
    frist,
    fremtid: spoergsmaal.maaned > liste.maaned,
    linje: (sprog) => tidslinje({ data, motor }, spoergsmaal, svar, frist, sprog),
  };
}

/** What the row says, else what was asked last, else interviews in the newest month on the benefit the person is measured on; `null` without a benefit. */
export function forklarValg(personer: Personoverblik, valg: Personvalg, sidst: Maal | null): Forklaring | null {
  const grupper = grupperFor(personer, valg.person);
  const maal = valg.maal ?? sidst ?? { slags: "fokusmaal", indsats: "samtaler" };
  const maaneder = maanederFor(personer, valg.maaned);
  const spoergsmaal = (gruppe: Gruppe): Spoergsmaal => {
    const s = { person: valg.person, gruppe, ...maal };
    return { ...s, maaned: valg.maaned ?? standardmaaned(personer, s, maaneder) };
  };
  const gruppe = valg.gruppe ?? grupper.find((g) => inde(personer, spoergsmaal(g))) ?? grupper[0];
  return gruppe === undefined ? null : forklarSpoergsmaal(personer, spoergsmaal(gruppe));
}
