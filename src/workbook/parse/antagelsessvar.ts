/** What the user wrote beside an assumption, as a choice that the rules can use. */
import { aendringSkema, type Aendring, antagelse, type Dag, INGEN_DATO } from "../../rules";
import { erFejl, smaa } from "./celletekst";
import { laesDag } from "./dato";
import { laesTal } from "./tal";
import type { Celle } from "./typer";

export type Antagelsessvar = { readonly art: "bekraeftet" } | { readonly art: "aendret"; readonly aendring: Aendring } | { readonly art: "forkert" };

const FORKERT: Antagelsessvar = { art: "forkert" };
const BEKRAEFTET = /^bekr(æ|ae)ft(et|er|es)?\.?$/;

/** A cell formatted as per cent holds a fraction; from 1 on a number is per cent. */
function pct(celle: Celle): number | null {
  const laest = laesTal(typeof celle === "string" ? smaa(celle).replace(/^(under|mindre end|<) ?/, "") : celle);
  if (laest.art !== "tal") return null;
  const erAndel = !laest.procenttegn && laest.tal > 0 && laest.tal < 1;
  return erAndel ? Math.round(laest.tal * 1000) / 10 : laest.tal;
}

const dagI = (celle: Celle): Dag | null => {
  const dag = laesDag(typeof celle === "string" ? smaa(celle).replace(/^fra (og med )?/, "") : celle);
  return dag > INGEN_DATO ? dag : null;
};

const timetal = (tekst: string): number | null => {
  const m = /^(\d{1,4})( ?timer)?$/.exec(tekst);
  return m ? Number(m[1]) : null;
};

/** `225 timer`, `01-07-2023`, `225 timer fra 01-07-2023`; a serial of Excel's is a day. */
function timerOgDag(celle: Celle): object | null {
  if (typeof celle === "number") return celle < 10_000 ? { timer: celle, fra: null } : { timer: null, fra: dagI(celle) };
  if (typeof celle === "boolean") return null;
  const [foer = "", efter] = smaa(celle).split(/ ?fra /);
  if (efter === undefined) {
    const timer = timetal(foer);
    return { timer, fra: timer === null ? dagI(foer) : null };
  }
  const [timer, fra] = [foer === "" ? null : timetal(foer), dagI(efter)];
  return (foer !== "" && timer === null) || fra === null ? null : { timer, fra };
}

/** What each [A!] takes; `null` for what it does not. */
function aendringAf(id: string, celle: Celle): object | null {
  const tekst = smaa(celle).replace(/\.$/, "");
  switch (id) {
    case "F3-timer-fra":
      return timerOgDag(celle);
    case "F4-middel":
      return /^samlet$/.test(tekst) ? {} : null;
    case "F5-samtaler":
    case "F5-tilbud-foer":
      return { pct: pct(celle) };
    case "F5-tilbud-fra":
      return { fra: dagI(celle) };
    case "F5-70-for-begge":
      return celle === 70 || celle === 0.7 || /^70( ?(pct|procent|%))?\.?( for begge)?$/.test(tekst) ? {} : null;
    case "S1-et-er-nok":
      return /^begge( skal)?$/.test(tekst) ? {} : null;
    default:
      return null;
  }
}

/** @throws RangeError for an unknown id */
export function laesAntagelsessvar(id: string, celle: Celle): Antagelsessvar {
  const { kanAendres } = antagelse(id);
  if (BEKRAEFTET.test(smaa(celle))) return { art: "bekraeftet" };
  if (!kanAendres || erFejl(celle)) return FORKERT;
  const felter = aendringAf(id, celle);
  const laest = felter && aendringSkema.safeParse({ antagelse: id, ...felter });
  return laest?.success ? { art: "aendret", aendring: laest.data } : FORKERT;
}
