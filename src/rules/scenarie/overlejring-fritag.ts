import { INGEN_DATO, type Persondata } from "../grundlag/persondata";
import { VEDROERER } from "../person/fritagelse";
import { FOERST } from "../person/kalender";

const udvid = <T extends Int32Array | Uint8Array>(ny: T, gammel: T, antal: number, hale: (i: number) => number): T => {
  ny.set(gammel.subarray(0, antal));
  for (let i = antal; i < ny.length; i++) ny[i] = hale(i - antal);
  return ny;
};

/** The same persons and events, with these exempt from everything on every day [P9], by rows that stand nowhere. Ids that are nobody's change nothing. */
export function medFritagne(data: Persondata, ider: ReadonlySet<string>): Persondata {
  const fritagne = data.personer.flatMap((id, p) => (ider.has(id) ? [p] : []));
  if (fritagne.length === 0) return data;
  const f = data.fritagelser;
  const antal = f.antal + fritagne.length;
  return {
    ...data,
    fritagelser: {
      antal,
      person: udvid(new Int32Array(antal), f.person, f.antal, (i) => fritagne[i] ?? 0),
      fra: udvid(new Int32Array(antal), f.fra, f.antal, () => FOERST),
      til: udvid(new Int32Array(antal), f.til, f.antal, () => INGEN_DATO),
      vedroerer: udvid(new Uint8Array(antal), f.vedroerer, f.antal, () => VEDROERER.samtaler | VEDROERER.tilbud),
      steder: f.steder,
    },
  };
}
