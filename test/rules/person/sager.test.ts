import { andelMed, byg, foersteDag, fraIso, harPligt, I_ALT, LOVEN, maanedAf, type Motor, type Optaelling, type Persondata, tilEnde } from "../../../src/rules";
import { ANCIENNITET_SAGER } from "../../sager/personer/anciennitet";
import { SAMTALE_SAGER } from "../../sager/personer/samtaler";
import { TIDLIG_SAGER } from "../../sager/personer/tidlig";
import { TILBUD_SAGER } from "../../sager/personer/tilbud";
import type { Sag } from "../../sager/personer/typer";
import { UKENDTE_SAGER } from "../../sager/personer/ukendte";
import { gruppe, persondata, VIDNE } from "./byg-data";

function ord(o: Optaelling | null | undefined): string {
  if (!o) return "ukendt";
  const fundet = (Object.keys(o) as (keyof Optaelling)[]).filter((k) => o[k] > 0).sort();
  const navne: Readonly<Record<string, string>> = { maaskeJa: "maaske-ja", maaskeNej: "maaske-nej", "maaskeJa,maaskeNej": "maaske", "": "ude" };
  const samlet = fundet.join(",");
  return navne[samlet] ?? samlet;
}

const SLAGS = { F: "fokusmaal", T: "tidlig-indsats" } as const;
const INDSATS = { S: "samtaler", T: "tilbud" } as const;

/** `FS@Ishøj KTH 2023-12=ja 2024-01=nej` → what the engine gives in the same words. */
function svarPaa(motor: Motor, data: Persondata, forventet: string): string {
  const [hvad = "", kort = "", ...maaneder] = forventet.split(" ");
  const [maal = "", omraade = "Byen"] = hvad.split("@");
  const slags = maal.startsWith("F") ? SLAGS.F : SLAGS.T;
  const indsats = maal.endsWith("S") ? INDSATS.S : INDSATS.T;
  const g = kort === "alle" ? I_ALT : gruppe(kort);
  const svar = maaneder.map((m) => {
    const kode = m.slice(0, 7);
    const maaned = maanedAf(Number(kode.slice(0, 4)), Number(kode.slice(5)));
    const tal = tilEnde(motor.maanedstal(maaned, maaned, "fakta"));
    const fundet = tal.find((t) => t.slags === slags && t.indsats === indsats && t.omraade === omraade && t.gruppe === g);
    if (fundet) expect(fundet.tilstand).toBe(fundet.optaelling && andelMed(fundet.optaelling) ? "tal" : "tom");
    if (fundet && fundet.gruppe !== I_ALT) {
      const enkelt = motor.svar({ person: data.personer.indexOf("Bo"), gruppe: g, maaned, slags, indsats });
      expect(ord(fundet.optaelling).split("-")[0]).toBe(enkelt.udfald === "ikke-i-naevner" || !enkelt.omraader.includes(omraade) ? "ude" : enkelt.udfald);
    }
    // A group without anyone in the month's measure has no row; a month that is not judged has no rows at all.
    const maanedFindes = tal.length > 0;
    const maales = slags === "fokusmaal" || harPligt(LOVEN, g, indsats, foersteDag(maaned));
    const o = fundet?.optaelling ?? (maanedFindes && maales ? TOM : null);
    return `${kode}=${ord(o)}`;
  });
  return [hvad, kort, ...svar].join(" ");
}

const TOM: Optaelling = { ja: 0, nej: 0, uvist: 0, maaskeNej: 0, maaskeJa: 0, undtaget: 0 };

const ALLE: Readonly<Record<string, readonly Sag[]>> = {
  anciennitet: ANCIENNITET_SAGER,
  samtaler: SAMTALE_SAGER,
  tilbud: TILBUD_SAGER,
  "tidlig indsats": TIDLIG_SAGER,
  "ulæselige datoer": UKENDTE_SAGER,
};

describe.each(Object.entries(ALLE))("%s", (_emne, sager) => {
  it.each(sager.map((s) => [s.saetning, s] as const))("%s", (_saetning, sag) => {
    const data = persondata([...sag.raekker, ...VIDNE]);
    const motor = tilEnde(byg(data, { udtraeksdato: fraIso(sag.udtraek ?? "2026-12-31") }));
    for (const forventet of sag.venter) expect(svarPaa(motor, data, forventet)).toBe(forventet);
  });
});
