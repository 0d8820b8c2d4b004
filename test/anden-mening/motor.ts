/** The engine's figures in the second opinion's table form. */
import { byg, type Maanedstal, tilEnde } from "../../src/rules";
import { type Celletal, noegle, type Opgave, type Tabel } from "./duck";

const tom = (t: Celletal): boolean => t.ja + t.nej + t.uvist + t.undtaget === 0;

export function motorensTal({ data, maaneder, udtraeksdato }: Opgave): Tabel {
  const motor = tilEnde(byg(data, { udtraeksdato }));
  return somTabel(tilEnde(motor.maanedstal(Math.min(...maaneder), Math.max(...maaneder), "fakta")));
}

export function somTabel(maanedstal: readonly Maanedstal[]): Tabel {
  const ud = new Map<string, Celletal>();
  for (const tal of maanedstal) {
    if (tal.optaelling === null) {
      if (tal.tilstand === "tal") throw new Error("Motoren gav et tal uden optælling");
      continue;
    }
    const { ja, nej, uvist, maaskeNej, maaskeJa, undtaget } = tal.optaelling;
    if (maaskeNej + maaskeJa > 0) throw new Error("Motoren er i tvivl om en nævner, som historien kender");
    const celle = { ja, nej, uvist, undtaget };
    if (!tom(celle)) ud.set(noegle(tal.slags, tal.indsats, tal.omraade, tal.maaned, tal.gruppe), celle);
  }
  return ud;
}
