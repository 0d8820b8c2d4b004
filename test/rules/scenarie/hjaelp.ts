/** Stories looked at ahead: lines in, projection out; and what then comes of them. */
import { byg, fraIso, fremskriv, type Fremskrivning, I_ALT, isoDag, maanedAf, type Maanedstal, type Maanedsudsigt, sidsteDag, tilEnde, vurderAlt, type Vurdering } from "../../../src/rules";
import { inddata } from "../hjaelp";
import { persondata, VIDNE } from "../person/byg-data";

const motor = (linjer: readonly string[], udtraeksdato: number) => tilEnde(byg(persondata([...linjer, ...VIDNE]), { udtraeksdato }));

export function frem(linjer: readonly string[], udtraek: string, medTilgang = false): Fremskrivning {
  const m = motor(linjer, fraIso(udtraek));
  const fakta = tilEnde(m.maanedstal(maanedAf(Math.floor(m.sidsteMaaned / 12), 1), m.sidsteMaaned, "fakta"));
  return tilEnde(fremskriv(m, fakta, { medTilgang }));
}

/** Byen's rows for all groups together. */
export const iByen = <T extends { readonly omraade: string; readonly gruppe: string }>(raekker: readonly T[]): T[] => raekker.filter((r) => r.omraade === "Byen" && r.gruppe === I_ALT);

/** The month's figure when it has ended. */
export const blev = (linjer: readonly string[], { slags, indsats, maaned }: Pick<Maanedsudsigt, "slags" | "indsats" | "maaned">): Maanedstal | undefined =>
  iByen(tilEnde(motor(linjer, sidsteDag(maaned)).maanedstal(maaned, maaned, "fakta"))).find((t) => t.slags === slags && t.indsats === indsats);

/** The verdict on the year when it has ended. */
export function aaretBlev(linjer: readonly string[], aar: number, indsats: "samtaler" | "tilbud"): Vurdering | undefined {
  const [fra, til] = [maanedAf(aar, 1), maanedAf(aar, 12)];
  const tal = tilEnde(motor(linjer, sidsteDag(til)).maanedstal(fra, til, "fakta"));
  return iByen(vurderAlt(inddata({}), { udtraeksdato: sidsteDag(til), maaleaar: aar }, tal).vurderinger).find((v) => v.maal === `fokusmaal-${indsats}` && v.periode.art === "aar" && v.periode.aar === aar);
}

/** Only what had happened: no event that begins after the day. A spell that is known to begin later is on record, and stays. */
export function indtil(linjer: readonly string[], udtraek: string): string[] {
  return linjer.flatMap((linje) => {
    const [, hoved = "", slags = "", rest = ""] = /^((?:@\S+ )?)(\w) (.*)$/.exec(linje) ?? [];
    if (slags === "S") {
      const holdt = rest.split(" ").filter((s) => s.slice(0, 10) <= udtraek);
      return holdt.length === 0 ? [] : [`${hoved}S ${holdt.join(" ")}`];
    }
    if (slags === "T") return (rest.split(" ")[1] ?? "") > udtraek ? [] : [linje];
    if (slags === "L") return rest.slice(0, 7) > udtraek.slice(0, 7) ? [] : [linje];
    return [linje];
  });
}

/** `antal` more, one a day from the day after the cut-off; an offer of a day. */
export const mere = (navn: string, indsats: "samtaler" | "tilbud", dage: readonly number[]): string[] =>
  dage.map((d) => (indsats === "samtaler" ? `@${navn} S ${isoDag(d)}` : `@${navn} T praktik ${isoDag(d)}..${isoDag(d)}`));
