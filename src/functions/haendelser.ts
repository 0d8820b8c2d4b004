/** Lists of spells and events as persons: the same reading and the same engine as the pane. */
import { byg, type Dag, type Maaned, type Maanedstal, type Motor, type Persondata, tilEnde } from "../rules";
import { aflaesUdenKontrol } from "../workbook/parse/mappelaeser";
import type { Aflaesning, Celle, Gitter, Slags } from "../workbook/parse/typer";
import { fejl } from "./fejl";
import { medHoved } from "./hoveder";
import { husk } from "./hukommelse";

type Celler = readonly (readonly Celle[])[];

export interface Argument {
  readonly navn: string;
  readonly celler: Celler;
}

const gitter = (ark: string, celler: Celler): Gitter => ({ ark, raekke: 0, kolonne: 0, celler, exceltabeller: [] });

/** Zero in a list is an empty cell, except in hours. */
function udenNuller(celler: Celler): Celler {
  const hoved = celler.find((r) => r.filter((c) => typeof c === "string" && c !== "").length >= 2) ?? [];
  const timer = hoved.map((c) => typeof c === "string" && /timer/i.test(c));
  if (!celler.some((r) => r.includes(0))) return celler;
  return celler.map((r) => r.map((c, k) => (c === 0 && !timer[k] ? "" : c)));
}

/** The list as it is, or with the heading it lacks. */
function medKendtHoved(navn: string, celler: Celler): { celler: Celler; slags: readonly Slags[] } {
  const rensede = udenNuller(celler);
  const slagsI = (c: Celler): Slags[] => aflaesUdenKontrol([gitter(navn, c.slice(0, 12))]).tabeller.map((t) => t.slags);
  const fundet = slagsI(rensede);
  if (fundet.length > 0) return { celler: rensede, slags: fundet };
  const hoved = medHoved(rensede);
  return hoved ? { celler: hoved, slags: slagsI(hoved) } : { celler: rensede, slags: [] };
}

const HAENDELSER: readonly Slags[] = ["samtaler", "tilbud", "loentimer"];

/** Which kinds of event the range lists. */
export const haendelsesslags = (celler: Celler): readonly Slags[] => medKendtHoved("data", celler).slags.filter((s) => HAENDELSER.includes(s));

const KRAV: Readonly<Record<string, { readonly slags: readonly Slags[]; readonly ventet: string }>> = {
  forloeb: { slags: ["forloeb"], ventet: "en tabel over forløb skal have kolonnerne person, ydelsesgruppe og start" },
  samtaler: { slags: ["samtaler"], ventet: "en tabel over samtaler skal have kolonnerne person og samtaledato" },
  tilbud: { slags: ["tilbud"], ventet: "en tabel over tilbud skal have kolonnerne person, tilbudstype og startdato" },
  loentimer: { slags: ["loentimer"], ventet: "en tabel over løntimer skal have kolonnerne person, måned og timer" },
};

export interface Personer {
  readonly aflaesning: Aflaesning;
  readonly data: Persondata;
}

/** Reads the arguments as the sheets of one workbook. @throws Funktionsfejl that names the argument that is not what it should be. */
export function laesPersoner(argumenter: readonly Argument[]): Personer {
  return husk(argumenter.map((a) => a.celler), {
    navn: `personer ${argumenter.map((a) => a.navn).join(" ")}`,
    lav: () => {
      const gitre = argumenter.map(({ navn, celler }) => {
        const fundet = medKendtHoved(navn, celler);
        const krav = KRAV[navn];
        if (krav && !krav.slags.some((s) => fundet.slags.includes(s))) throw fejl.ikkeGenkendt(navn, krav.ventet);
        return gitter(navn, fundet.celler);
      });
      const aflaesning = aflaesUdenKontrol(gitre);
      const data = aflaesning.inddata.personer;
      if (data === null) throw fejl.ikkeGenkendt("forloeb", KRAV["forloeb"]?.ventet ?? "");
      return { aflaesning, data };
    },
  });
}

/** The engine over the arguments, at a cut-off. */
export function motorFor(argumenter: readonly Argument[], udtraeksdato: Dag): { readonly motor: Motor; readonly data: Persondata } {
  const { data } = laesPersoner(argumenter);
  const motor = husk(argumenter.map((a) => a.celler), {
    navn: `motor ${argumenter.map((a) => a.navn).join(" ")} ${udtraeksdato}`,
    lav: () => tilEnde(byg(data, { udtraeksdato })),
  });
  return { motor, data };
}

export const maanedstalFra = (motor: Motor, fra: Maaned, til: Maaned): readonly Maanedstal[] => tilEnde(motor.maanedstal(fra, til, "fakta"));
