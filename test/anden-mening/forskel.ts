/** When the two opinions differ: the fewest rows of one person that still show it, and both reasonings. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { byg, type Dag, foersteDag, type Gruppe, type Indsats, isoDag, type Maaned, maanedFor, maanedskode, type Maalslags, tilEnde } from "../../src/rules";
import { andenMening, type Opgave, type Tabel } from "./duck";
import { motorensTal } from "./motor";
import { NI_GRUPPER, type Raekker, SAMTALE, TILBUD, tilPersondata } from "./raekker";

export interface Ramme {
  readonly maaneder: readonly Maaned[];
  readonly udtraeksdato: Dag;
}

/** A stranger without benefits has an event of each kind, for a workbook without a table says nothing about its measure. */
export function opgave(r: Raekker, antalPersoner: number, ramme: Ramme): Opgave {
  const [person, start] = [antalPersoner, Math.min(ramme.udtraeksdato, foersteDag(Math.min(...ramme.maaneder)))];
  const medFremmed: Raekker = {
    ...r,
    samtaler: [...r.samtaler, { person, dag: start, status: SAMTALE.aflyst }],
    tilbud: [...r.tilbud, { person, type: TILBUD.mentor, start, slut: start }],
    loentimer: [...r.loentimer, { person, maaned: maanedFor(start), hundrededele: 0 }],
  };
  return { data: tilPersondata(medFremmed, antalPersoner + 1), ...ramme };
}

/** Keys of the cells where the two tables do not say the same. */
export const uenige = (a: Tabel, b: Tabel): string[] => [...new Set([...a.keys(), ...b.keys()])].filter((k) => JSON.stringify(a.get(k)) !== JSON.stringify(b.get(k)));

type Proeve = (r: Raekker) => Promise<boolean>;

const SLAGS = ["forloeb", "samtaler", "tilbud", "loentimer", "fritagelser"] as const;

const personer = (r: Raekker): number[] => [...new Set(SLAGS.flatMap((s) => r[s].map((x) => x.person)))];

const kunPersoner = (r: Raekker, hvem: ReadonlySet<number>): Raekker => {
  const her = (x: { readonly person: number }): boolean => hvem.has(x.person);
  return { forloeb: r.forloeb.filter(her), samtaler: r.samtaler.filter(her), tilbud: r.tilbud.filter(her), loentimer: r.loentimer.filter(her), fritagelser: r.fritagelser.filter(her) };
};

/** Half of the persons again and again, then one row less at a time. */
export async function mindste(r: Raekker, uenig: Proeve): Promise<Raekker> {
  let nu = r;
  for (let alle = personer(nu); alle.length > 1; alle = personer(nu)) {
    const foerste = kunPersoner(nu, new Set(alle.slice(0, alle.length >> 1)));
    nu = (await uenig(foerste)) ? foerste : kunPersoner(nu, new Set(alle.slice(alle.length >> 1)));
  }
  for (const slags of SLAGS) {
    for (let i = nu[slags].length - 1; i >= 0; i--) {
      const faerre: Raekker = { ...nu, [slags]: nu[slags].filter((_, j) => j !== i) };
      if (await uenig(faerre)) nu = faerre;
    }
  }
  return nu;
}

const dag = (d: Dag): string => (d > 0 ? isoDag(d) : d === 0 ? "" : "?");
const spaend = (fra: Dag, til: Dag): string => `${dag(fra)}..${dag(til)}`;
const ord = (koder: Readonly<Record<string, number>>, n: number): string => Object.keys(koder).find((k) => koder[k] === n) ?? String(n);

const fortael = (r: Raekker): string[] => [
  ...r.forloeb.map((f) => `${NI_GRUPPER[f.gruppe]} ${spaend(f.start, f.slut)}, kommune ${f.kommune}, målgruppe ${f.maalgruppe}, arbejdspligt ${f.arbejdspligt}`),
  ...r.samtaler.map((s) => `samtale ${dag(s.dag)} ${ord(SAMTALE, s.status)}`),
  ...r.tilbud.map((t) => `tilbud ${ord(TILBUD, t.type)} ${spaend(t.start, t.slut)}`),
  ...r.loentimer.map((l) => `løntimer ${l.maaned > 0 ? maanedskode(l.maaned) : "?"}: ${l.hundrededele / 100}`),
  ...r.fritagelser.map((f) => `fritaget ${spaend(f.fra, f.til)}, vedrører ${f.vedroerer}`),
];

const SPORING = ["ophold", "maalte", "bopael", "holdt", "deltog", "arbejdet", "svar"] as const;

/** One differing cell of the smallest data told by both. */
export async function beggeSider(c: DuckDBConnection, r: Raekker, ramme: Ramme): Promise<string> {
  const antal = Math.max(...personer(r)) + 1;
  const o = opgave(r, antal, ramme);
  const [a, b] = [await andenMening(c, o), motorensTal(o)];
  const celle = uenige(a, b)[0];
  if (celle === undefined) return "Ingen forskel";
  const [slags, indsats, , md, gruppe] = celle.split("|");
  const maaned = Number(md);
  await andenMening(c, { ...o, maaneder: [maaned] });
  const spor = await Promise.all(SPORING.map(async (t) => `  ${t}: ${JSON.stringify((await c.runAndReadAll(`FROM ${t}`)).getRowObjectsJson())}`));
  const motor = tilEnde(byg(o.data, { udtraeksdato: ramme.udtraeksdato }));
  const svar = motor.svar({ person: personer(r)[0] ?? 0, gruppe: gruppe as Gruppe, maaned, slags: slags as Maalslags, indsats: indsats as Indsats });
  return [`Uenighed i ${celle}`, ...fortael(r).map((l) => `  ${l}`), `SQL: ${JSON.stringify(a.get(celle))}`, ...spor, `Motoren: ${JSON.stringify(b.get(celle))}`, `  ${JSON.stringify(svar)}`].join("\n");
}
