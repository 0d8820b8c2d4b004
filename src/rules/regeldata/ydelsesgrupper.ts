/** Benefit groups by name and spelling [G1–G4] and which of them have a duty in tidlig indsats [G5, T6]. */
import type * as z from "zod/mini";
import type { Dag } from "../grundlag/tid";
import { type Gruppe, I_ALT, type Indsats } from "../grundlag/ydelsesgruppe";
import { gaelderPaa, type Gyldig } from "./gyldighed";
import type { Regelsaet } from "./regelsaet";
import { laes } from "./laes";
import type { gruppeSkema } from "./skema";
import data from "./ydelsesgrupper.json";

const raekker = laes<z.infer<typeof gruppeSkema>>(data);
const somGruppe = (navn: string): Gruppe => navn as Gruppe;

/** Case, spaces, punctuation, `mv.` and the spelling of æøå do not matter. */
function noegle(tekst: string): string {
  const bogstaver = tekst
    .normalize("NFC")
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/å/g, "aa")
    .replace(/[^a-z0-9]/g, "");
  return bogstaver.replace(/(.)mv$/, "$1");
}

const efterNoegle = new Map<string, Gruppe>(
  raekker.flatMap((r) => [r.navn, ...r.stavemaader].map((navn) => [noegle(navn), somGruppe(r.navn)] as const)),
);
/** By group, the days on which it has a duty to each measure in tidlig indsats. */
export const PLIGTER: ReadonlyMap<Gruppe, Readonly<Record<Indsats, readonly Gyldig[]>>> = new Map(raekker.map((r) => [somGruppe(r.navn), { samtaler: r.samtaler, tilbud: r.tilbud }]));

/** The nine groups, without the total, in the authority's order. */
export const NI_GRUPPER: readonly Gruppe[] = raekker.map((r) => somGruppe(r.navn)).filter((g) => g !== I_ALT);

/** The group that the text names; `null` for an unknown name, which is never guessed [G2]. */
export const slaaGruppeOp = (tekst: string): Gruppe | null => efterNoegle.get(noegle(tekst)) ?? null;

/** Førtidspension is in no measure [G3]. */
export const erFoertidspension = (tekst: string): boolean => /^(tilkendt)?fo?e?rtidspension/.test(noegle(tekst));

/** Whether the group has a duty to the measure in tidlig indsats on the day; the total has when a group has. */
export function harPligt({ pligter }: Regelsaet, gruppe: Gruppe, indsats: Indsats, dag: Dag): boolean {
  const perioder = gruppe === I_ALT ? [...pligter.values()].flatMap((p) => p[indsats]) : (pligter.get(gruppe)?.[indsats] ?? []);
  return perioder.some((p) => gaelderPaa(p, dag));
}
