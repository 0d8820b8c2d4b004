/** One event of the source held on another day, or not at all: an interview or an offer, known by the row it stands in. */
import { INGEN_DATO, type Persondata, SAMTALE, type SamtaleKolonner, type Sted, TILBUD, type TilbudKolonner } from "../grundlag/persondata";
import type { Dag } from "../grundlag/tid";
import type { Raekkested } from "../person/opslag";

/** `til`: the new day, of an offer the first; `null` takes the event out. */
export interface Flytning extends Raekkested {
  readonly til: Dag | null;
}

export interface Flytteudfald {
  readonly flyttede: number;
  readonly fjernede: number;
  /** No interview or offer, or more than one, stands in the row. */
  readonly ukendte: readonly Flytning[];
}

export const INTET_FLYTTET: Flytteudfald = { flyttede: 0, fjernede: 0, ukendte: [] };

const noegle = ({ ark, raekke }: Raekkested): string => `${raekke}|${ark}`;

/** The rows asked for, by their place in the columns; more than one event of a row is in the list. */
function findRaekker(data: Persondata, s: Sted, oenskede: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const raekker = new Set([...oenskede].map((n) => Number(n.split("|", 1)[0])));
  const fundne = new Map<string, number[]>();
  for (const { tabel, fra, til, raekke } of s.steder.loeb()) {
    const ark = data.tabeller[tabel]?.ark ?? "";
    for (let i = fra; i < til; i++) {
      if (!raekker.has(raekke + i - fra)) continue;
      const n = noegle({ ark, raekke: raekke + i - fra });
      if (oenskede.has(n)) fundne.set(n, [...(fundne.get(n) ?? []), i]);
    }
  }
  return fundne;
}

/** A planned interview that is held on a day by the cut-off has been held; one that was cancelled is so on any day. */
function flytSamtale(s: SamtaleKolonner, i: number, til: Dag | null, udtraeksdato: Dag): void {
  if (til === null) s.status[i] = SAMTALE.nej;
  if (til === null || s.dag[i] === til) return;
  if (s.status[i] === SAMTALE.planlagt && til <= udtraeksdato) s.status[i] = SAMTALE.afholdt;
  s.dag[i] = til;
}

/** An offer keeps its length. Taken out it stands as one that counts for nobody, so that the table is still there [F6]. */
function flytTilbud(t: TilbudKolonner, i: number, til: Dag | null): void {
  if (til === null) {
    t.type[i] = TILBUD.mentor;
    return;
  }
  const [start, slut] = [t.start[i]!, t.slut[i]!];
  t.start[i] = til;
  if (slut > INGEN_DATO) t.slut[i] = start > INGEN_DATO ? slut + til - start : Math.max(slut, til);
}

/** The same persons with these events moved; `data` is not touched. The last of two for one row counts. */
export function medFlyttede(data: Persondata, flytninger: readonly Flytning[], udtraeksdato: Dag): { readonly data: Persondata; readonly udfald: Flytteudfald } {
  if (flytninger.length === 0) return { data, udfald: INTET_FLYTTET };
  const efterSted = new Map(flytninger.map((f) => [noegle(f), f]));
  const oenskede = new Set(efterSted.keys());
  const [samtaler, tilbud] = [findRaekker(data, data.samtaler, oenskede), findRaekker(data, data.tilbud, oenskede)];
  const ny = {
    ...data,
    samtaler: { ...data.samtaler, dag: data.samtaler.dag.slice(), status: data.samtaler.status.slice() },
    tilbud: { ...data.tilbud, type: data.tilbud.type.slice(), start: data.tilbud.start.slice(), slut: data.tilbud.slut.slice() },
  };
  const ukendte: Flytning[] = [];
  let [flyttede, fjernede] = [0, 0];
  for (const [n, f] of efterSted) {
    const [s, t] = [samtaler.get(n) ?? [], tilbud.get(n) ?? []];
    const [i] = [...s, ...t];
    if (i === undefined || s.length + t.length > 1) {
      ukendte.push(f);
      continue;
    }
    if (s.length > 0) flytSamtale(ny.samtaler, i, f.til, udtraeksdato);
    else flytTilbud(ny.tilbud, i, f.til);
    if (f.til === null) fjernede++;
    else flyttede++;
  }
  return { data: ny, udfald: { flyttede, fjernede, ukendte } };
}
