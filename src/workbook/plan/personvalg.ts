/** From a row in the workbook to a person, a benefit, a measure and a month: what a selection asks about. Pure. */
import { type Gruppe, type Indsats, type Maaned, type Maalslags, type Persondata, type Raekkested } from "../../rules";
import { rektangelAf } from "../adresse";
import { normaliserId } from "../parse";
import type { Celle } from "../parse/typer";
import { maanedTekst } from "../tekst";
import { MANGELKOLONNE, maaltekst } from "./mangelkolonner";
import type { Personoverblik } from "./mangelliste";

/** The row a selection begins in; `celler` are its values from column A on. */
export interface Valgtraekke extends Raekkested {
  /** Zero-based column of the selection. */
  readonly kolonne: number;
  readonly celler: readonly Celle[];
  /** Key of the sheet when it is ours; `null` when it is the user's. */
  readonly noegle: string | null;
}

export interface Personvalg {
  /** Index into `Persondata.personer`. */
  readonly person: number;
  /** Said by the row; `null` when the row does not say. */
  readonly gruppe: Gruppe | null;
  readonly maal: { readonly slags: Maalslags; readonly indsats: Indsats } | null;
  readonly maaned: Maaned | null;
}

/** `raekken-er-flyttet`: the row was a person's when the run read it, and now holds something else. */
export type Valgudfald = Personvalg | "ingen-person" | "raekken-er-flyttet";

const KILDER = ["forloeb", "samtaler", "tilbud", "loentimer", "fritagelser"] as const;

interface Sidestykke {
  readonly person: number;
  readonly gruppe: Gruppe | null;
}

/** Tables may stand side by side: the one with the column goes first. */
function tabellerVed(data: Persondata, ark: string, kolonne: number): Set<number> {
  const paaArket = data.tabeller.flatMap((t, i) => (t.ark === ark ? [{ i, r: rektangelAf(t.adresse) }] : []));
  const ved = paaArket.filter(({ r }) => kolonne >= r.kolonne && kolonne < r.kolonne + r.kolonner);
  return new Set((ved.length > 0 ? ved : paaArket).map(({ i }) => i));
}

/** The person whose row it is; `null` when it is nobody's. */
export function personIRaekken(data: Persondata, { ark, raekke, kolonne }: Raekkested & { readonly kolonne: number }): Sidestykke | null {
  const tabeller = tabellerVed(data, ark, kolonne);
  if (tabeller.size === 0) return null;
  for (const kilde of KILDER) {
    const k = data[kilde];
    for (const l of k.steder.loeb()) {
      const i = l.fra + raekke - l.raekke;
      if (i < l.fra || i >= l.til || !tabeller.has(l.tabel)) continue;
      const gruppe = kilde === "forloeb" ? (data.grupper[data.forloeb.gruppe[i] ?? -1] ?? null) : null;
      return { person: k.person[i] ?? -1, gruppe };
    }
  }
  return null;
}

const staarI = (data: Persondata, person: number, celler: readonly Celle[]): boolean => celler.some((c) => typeof c !== "boolean" && c !== "" && normaliserId(c) === data.personer[person]);

/** `Borgere!A17` as it stands in our list; a sheet's name may itself hold `!`. */
function kildeI(celle: Celle | undefined): Raekkested | null {
  const m = typeof celle === "string" ? /^(.*)!A(\d+)$/s.exec(celle) : null;
  return m ? { ark: m[1] ?? "", raekke: Number(m[2]) } : null;
}

const MAAL: readonly NonNullable<Personvalg["maal"]>[] = (["fokusmaal", "tidlig-indsats"] as const).flatMap((slags) => (["samtaler", "tilbud"] as const).map((indsats) => ({ slags, indsats })));
/** Deadlines lie at most two years ahead. */
const MAANEDER_FREM = 30;

function iMangellisten({ data, liste }: Personoverblik, { celler }: Valgtraekke): Valgudfald {
  const kilde = kildeI(celler[MANGELKOLONNE.kilde]);
  const fundet = kilde && personIRaekken(data, { ...kilde, kolonne: -1 });
  if (!fundet) return "ingen-person";
  const maaneder = Array.from({ length: MAANEDER_FREM }, (_, i) => liste.maaned + i);
  return {
    person: fundet.person,
    gruppe: data.grupper.find((g) => g === celler[MANGELKOLONNE.gruppe]) ?? fundet.gruppe,
    maal: MAAL.find((m) => maaltekst(m) === celler[MANGELKOLONNE.maal]) ?? null,
    maaned: maaneder.find((m) => maanedTekst(m) === celler[MANGELKOLONNE.maaned]) ?? null,
  };
}

/** What the selected row asks about, in the data that the run read. */
export function findValg(personer: Personoverblik, raekke: Valgtraekke): Valgudfald {
  if (raekke.noegle !== null) return raekke.noegle === "mangelliste" ? iMangellisten(personer, raekke) : "ingen-person";
  const fundet = personIRaekken(personer.data, raekke);
  if (!fundet) return "ingen-person";
  if (!staarI(personer.data, fundet.person, raekke.celler)) return "raekken-er-flyttet";
  return { ...fundet, maal: null, maaned: null };
}
