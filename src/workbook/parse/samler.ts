/** Gathers the figures of one key from their cells; the first to fill a field is used. */
import { celleadresse } from "../adresse";
import { samletAdresse, type Plads } from "./adresse";
import type { Kilde } from "../../rules";
import type { Problem } from "./typer";

export interface Post<N, F extends string, V> {
  readonly noegle: N;
  readonly ark: string;
  readonly felter: Map<F, V | null>;
  readonly celler: Plads[];
  /** Numbers of the tables that gave a cell. */
  readonly tabeller: Set<number>;
}

export const kildeFor = (post: Pick<Post<unknown, string, unknown>, "ark" | "celler">): Kilde => ({ ark: post.ark, adresse: samletAdresse(post.celler) });

export class Samler<N, F extends string, V> {
  private readonly poster = new Map<string, Post<N, F, V>>();
  private readonly meldte = new Set<string>();
  readonly problemer: Problem[] = [];

  tilfoej(id: string, noegle: N, felt: F, vaerdi: V | null, ark: string, plads: Plads, tabel: number): void {
    const post = this.poster.get(id);
    if (!post) {
      this.poster.set(id, { noegle, ark, felter: new Map([[felt, vaerdi]]), celler: [plads], tabeller: new Set([tabel]) });
    } else if (post.ark === ark && !post.felter.has(felt)) {
      post.felter.set(felt, vaerdi);
      post.celler.push(plads);
      post.tabeller.add(tabel);
    } else this.meldDobbelt(id, ark, plads, tabel);
  }

  private meldDobbelt(id: string, ark: string, plads: Plads, tabel: number): void {
    const kending = `${id}\n${tabel}\n${ark}\n${plads.raekke}`;
    if (this.meldte.has(kending)) return;
    this.meldte.add(kending);
    this.problemer.push({ kode: "dobbelt-raekke", ark, celle: celleadresse(plads.raekke, plads.kolonne), fundet: "", virkning: "brugt-foerste" });
  }

  alle(): readonly Post<N, F, V>[] {
    return [...this.poster.values()];
  }
}
