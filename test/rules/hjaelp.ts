/** Short ways to write figures and letters in tests. */
import {
  type BenchmarkTal, broek, type Broek, EN, fraIso, fraTal, type Gruppe, type Henvendelse, type Inddata, type Indsats, maanedAf, type Maaned, minus, slaaGruppeOp, type TryktTal, type Ydelsesomraade,
} from "../../src/rules";

export const KILDE = { ark: "Ark1", adresse: "A1" };

export function gruppe(tekst: string): Gruppe {
  const g = slaaGruppeOp(tekst);
  if (g === null) throw new Error(`Ukendt gruppe ${tekst}`);
  return g;
}

/** `2022M09`. */
export function maaned(kode: string): Maaned {
  const [aar, m] = kode.split("M").map(Number);
  if (aar === undefined || m === undefined) throw new Error(kode);
  return maanedAf(aar, m);
}

/** A Danish percentage, e.g. `34,6`, as a fraction; `.` is missing. */
export const pct = (tekst: string): Broek | null => {
  if (tekst === ".") return null;
  const b = fraTal(Number(tekst.replace(".", "").replace(",", ".")));
  return broek(b.t, b.n * 100n);
};

type Sted = Partial<Pick<TryktTal, "slags" | "indsats" | "omraade" | "gruppe" | "varighedFra">>;

const raekke = (m: string, sted: Sted): TryktTal => ({
  slags: "fokusmaal",
  indsats: "samtaler",
  omraade: "Ishøj",
  maaned: maaned(m),
  gruppe: gruppe("I alt"),
  antal: null,
  antalMed: null,
  andelMed: null,
  afrunding: null,
  varighedFra: null,
  kilde: KILDE,
  ...sted,
});

/** A printed share without, `34,6`, with one decimal. */
export function andelUden(m: string, tekst: string, sted: Sted = {}): TryktTal {
  const uden = pct(tekst);
  return { ...raekke(m, sted), andelMed: uden && minus(EN, uden), afrunding: uden && broek(1, 2000) };
}

/** Printed counts: `uden` of `antal` lack it. */
export const antalUden = (m: string, uden: number, antal: number, sted: Sted = {}): TryktTal => ({ ...raekke(m, sted), antal, antalMed: antal - uden });

export const mangler = (m: string, sted: Sted = {}): TryktTal => raekke(m, sted);

export const aaret = (aar: number, lav: (m: string) => TryktTal): TryktTal[] => Array.from({ length: 12 }, (_, i) => lav(`${aar}M${String(i + 1).padStart(2, "0")}`));

export const brev = (dato: string, indsats: Indsats, g: string, mere: Partial<Henvendelse> = {}): Henvendelse => ({
  omraade: "Ishøj", dato: fraIso(dato), indsats, gruppe: gruppe(g), type: null, frist: null, maaneder: [], kilde: KILDE, ...mere,
});

export const benchmark = (faktisk: number | null, forventet: number | null, mere: Partial<BenchmarkTal> = {}, ydelsesomraade: Ydelsesomraade = "i-alt"): BenchmarkTal => ({
  omraade: "Ishøj",
  ydelsesomraade,
  periode: null,
  faktisk: { antal: faktisk, andel: null, afrunding: null },
  forventet: { antal: forventet, andel: null, afrunding: null },
  potentiale: null,
  placering: null,
  personer: null,
  kilde: KILDE,
  ...mere,
});

export const inddata = (mere: Partial<Inddata>): Inddata => ({ trykte: [], benchmark: [], henvendelser: [], personer: null, ...mere });
export const INTET_VALG = { udtraeksdato: null, maaleaar: null };
