/** Taking parts away with everything that only they used. */
import { sletDel } from "../indholdstyper";
import type { Udkast } from "../pakke";
import { fjernRelationer, relationer, relsti } from "../relationer";

const RELFIL = /(^|\/)_rels\/([^/]*)\.rels$/i;

/** Every part that another part points at, with how many do. */
async function brugere(udkast: Udkast): Promise<Map<string, number>> {
  const antal = new Map<string, number>();
  for (const navn of udkast.navne) {
    const fundet = RELFIL.exec(navn);
    if (!fundet) continue;
    const del = navn.slice(0, fundet.index) + (fundet[1] ?? "") + (fundet[2] ?? "");
    for (const { maal, ekstern } of await relationer(udkast, del)) if (!ekstern) antal.set(maal, (antal.get(maal) ?? 0) + 1);
  }
  return antal;
}

/** Removes what `del` points at, and what that points at, as far as nothing else does. */
export async function sletTilhoer(udkast: Udkast, del: string): Promise<void> {
  const antal = await brugere(udkast);
  const toem = async (fra: string): Promise<void> => {
    const fundne = await relationer(udkast, fra);
    await sletDel(udkast, relsti(fra));
    for (const { maal, ekstern } of fundne) {
      if (ekstern) continue;
      const tilbage = (antal.get(maal) ?? 1) - 1;
      antal.set(maal, tilbage);
      if (tilbage > 0 || !udkast.har(maal)) continue;
      await toem(maal);
      await sletDel(udkast, maal);
    }
  };
  await toem(del);
}

export async function sletArk(udkast: Udkast, mappedel: string, del: string, relation: string): Promise<void> {
  await sletTilhoer(udkast, del);
  await sletDel(udkast, del);
  await fjernRelationer(udkast, mappedel, ({ id }) => id === relation);
}

/** Excel makes the order of calculation anew; an old one that names cells without formulas is an error. */
export async function sletBeregningskaede(udkast: Udkast, mappedel: string): Promise<void> {
  for (const { type, maal } of await relationer(udkast, mappedel)) {
    if (type !== "calcChain") continue;
    await sletDel(udkast, maal);
    await fjernRelationer(udkast, mappedel, (r) => r.type === "calcChain");
  }
}
