/** Highlights in the user's sheets: the figures that fail, that cannot be decided, and the cells that lack a figure. */
import type { Kilde, Resultat, Vurdering } from "../../rules";
import type { Aflaesning } from "../parse/typer";
import type { Markering } from "./arkplan";
import { samlAdresser } from "./saml-adresser";

type Slags = Markering["slags"];

const SLAGS: Readonly<Partial<Record<Vurdering["dom"], Slags>>> = {
  "ikke-opfyldt": "daarlig",
  uafklaret: "uvis",
};

/** A failing month is marked where it is printed; verdicts that rest on months mark nothing of their own. */
const maerkes = (v: Vurdering): boolean => v.periode.art === "maaned" || v.maal === "resultatmaal";

const stednoegle = ({ ark, adresse }: Kilde): string => `${ark}!${adresse}`;

/** A cell that several verdicts touch gets the gravest mark. */
const ALVOR: readonly Slags[] = ["note", "uvis", "daarlig"];

/** Figures counted from persons have whole tables as their sources: those rows are marked from the Mangelliste instead. */
export function markeringer({ vurderinger }: Resultat, { problemer, inddata: { trykte, benchmark } }: Aflaesning): Markering[] {
  const trykteCeller = new Set([...trykte, ...benchmark].map(({ kilde }) => stednoegle(kilde)));
  const celler = new Map<string, { kilde: Kilde; slags: Slags }>();
  const maerk = (kilde: Kilde, slags: Slags): void => {
    const noegle = stednoegle(kilde);
    const foer = celler.get(noegle);
    if (!foer || ALVOR.indexOf(slags) > ALVOR.indexOf(foer.slags)) celler.set(noegle, { kilde, slags });
  };
  for (const v of vurderinger) {
    const slags = SLAGS[v.dom];
    if (slags && maerkes(v)) v.kilder.filter((k) => trykteCeller.has(stednoegle(k))).forEach((k) => maerk(k, slags));
  }
  for (const p of problemer) if (p.celle !== "" && p.virkning !== "ingen") maerk({ ark: p.ark, adresse: p.celle }, "note");

  const grupper = new Map<string, { ark: string; slags: Slags; adresser: string[] }>();
  for (const { kilde, slags } of celler.values()) {
    const noegle = `${slags}|${kilde.ark}`;
    const gruppe = grupper.get(noegle) ?? { ark: kilde.ark, slags, adresser: [] };
    gruppe.adresser.push(kilde.adresse);
    grupper.set(noegle, gruppe);
  }
  return [...grupper.values()].map((g) => ({ ...g, adresser: samlAdresser(g.adresser) }));
}
