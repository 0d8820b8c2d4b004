/** Excel refuses a call with too few or too many arguments before it is worked out. */
import { laesFormel, type Udtryk } from "../../host/genberegn-formel";
import type { Funktion } from "./katalog";
import { TEKST } from "./tekster";

function fejlI(u: Udtryk, katalog: readonly Funktion[]): string | null {
  if (u.art !== "kald") return null;
  const funktion = katalog.find(({ navn }) => navn === u.navn);
  if (!funktion) return null;
  if (u.argumenter.length > funktion.parametre.length) return TEKST.forMange(funktion.navn);
  const mangler = funktion.parametre.find((p, i) => !p.valgfri && (u.argumenter[i] === undefined || u.argumenter[i]?.art === "udeladt"));
  if (mangler) return TEKST.mangler(funktion.navn, mangler.navn);
  return u.argumenter.map((a) => fejlI(a, katalog)).find((f) => f !== null) ?? null;
}

/** In Danish; `null` for a formula that is right, or that holds anything but calls of ours. */
export function argumentfejl(formel: string, katalog: readonly Funktion[]): string | null {
  const udtryk = laesFormel(formel, (navn) => katalog.some((f) => f.navn === navn));
  return udtryk && fejlI(udtryk, katalog);
}
