/** The figures of one area, month, group and measure, put together from their cells. */
import type { Broek, Gruppe, Indsats, Maaned, TryktTal } from "../../rules";
import { vend } from "./andele";
import { kildeFor, type Post } from "./samler";
import type { Problem } from "./typer";

export type Slags = TryktTal["slags"];
export type Tryktfelt = "antal" | "antal-med" | "antal-uden" | "andel-med" | "andel-uden";

export interface Noegle {
  readonly slags: Slags;
  readonly indsats: Indsats;
  readonly omraade: string;
  readonly maaned: Maaned;
  readonly gruppe: Gruppe;
  readonly varighedFra: number | null;
}

export type Vaerdi = { readonly antal: number } | { readonly andel: Broek; readonly afrunding: Broek | null };
export type Tryktpost = Post<Noegle, Tryktfelt, Vaerdi>;

function antalFor(post: Tryktpost, felt: Tryktfelt): number | null {
  const v = post.felter.get(felt);
  return v && "antal" in v ? v.antal : null;
}

/** A numerator above its denominator is no numerator. */
export function flereMedEndPersoner(post: Tryktpost): boolean {
  const antal = antalFor(post, "antal");
  return antal !== null && (["antal-med", "antal-uden"] as const).some((felt) => (antalFor(post, felt) ?? 0) > antal);
}

export function forMange(post: Tryktpost): Problem {
  const { ark, adresse } = kildeFor(post);
  const fundet = `${antalFor(post, "antal-med") ?? antalFor(post, "antal-uden") ?? ""} > ${antalFor(post, "antal") ?? ""}`;
  return { kode: "andel-uden-for-omraade", ark, celle: adresse, fundet, virkning: "mangler" };
}

export function tilTrykt(post: Tryktpost): TryktTal {
  const antalI = (felt: Tryktfelt): number | null => antalFor(post, felt);
  const antal = antalI("antal") ?? lagtSammen(antalI("antal-med"), antalI("antal-uden"));
  const uden = antalI("antal-uden");
  const antalMed = antalI("antal-med") ?? (antal !== null && uden !== null && uden <= antal ? antal - uden : null);
  const med = post.felter.get("andel-med");
  const vendt = post.felter.get("andel-uden");
  const andel = med && "andel" in med ? med : vendt && "andel" in vendt ? { andel: vend(vendt.andel), afrunding: vendt.afrunding } : null;
  return {
    ...post.noegle,
    antal,
    antalMed: antal !== null && antalMed !== null && antalMed > antal ? null : antalMed,
    andelMed: andel?.andel ?? null,
    afrunding: andel?.afrunding ?? null,
    kilde: kildeFor(post),
  };
}

/** Only a count of those without: with no denominator beside it there is nothing to judge. */
export const udenNaevner = (post: Tryktpost): boolean => [...post.felter.values()].some((v) => v !== null) && [...post.felter.keys()].every((felt) => felt === "antal-uden");

export function manglerNaevner(post: Tryktpost): Problem {
  const { ark, adresse } = kildeFor(post);
  return { kode: "manglende-kolonne", ark, celle: adresse, fundet: String(antalFor(post, "antal-uden") ?? ""), virkning: "mangler" };
}

const lagtSammen = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
