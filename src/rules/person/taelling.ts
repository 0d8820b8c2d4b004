/** Counts of a sweep and the month figures made from them. */
import { andelMed, type Optaelling } from "../grundlag/interval";
import type { Kilde } from "../grundlag/kilde";
import type { Maanedstal } from "../grundlag/maanedstal";
import { type Gruppe, I_ALT } from "../grundlag/ydelsesgruppe";
import { NI_GRUPPER } from "../regeldata";
import type { Fejning } from "./fejning";
import type { Indeks } from "./indeks";
import { tidligKrav } from "./krav";
import type { Kolonnenavn } from "./tabeller";
import { MAAL, type Modtager } from "./udfald";

const MAAL_ANTAL = 4;
const FELTER = 6;

/** Counters by municipality, made when the first person there is counted. */
export class Taelling implements Modtager {
  private readonly omraader: (Int32Array | undefined)[] = [];

  constructor(
    private readonly maaneder: number,
    /** Groups and the total. */
    private readonly grupper: number,
  ) {}

  private tabel(omraade: number): Int32Array {
    return (this.omraader[omraade] ??= new Int32Array(this.maaneder * MAAL_ANTAL * this.grupper * FELTER));
  }

  private plads(maaned: number, maal: number, gruppe: number): number {
    return ((maaned * MAAL_ANTAL + maal) * this.grupper + gruppe) * FELTER;
  }

  laeg(_person: number, omraade: number, maaned: number, maal: number, gruppe: number, udfald: number): void {
    taelBits(this.tabel(omraade), this.plads(maaned, maal, gruppe), udfald);
  }

  /** Months `fra`–`til` of one row of the fokusmål. */
  laegMaaneder(omraade: number, fra: number, til: number, maal: number, gruppe: number, udfald: Uint8Array): void {
    const tal = this.tabel(omraade);
    const skridt = MAAL_ANTAL * this.grupper * FELTER;
    let plads = this.plads(fra, maal, gruppe);
    for (let m = fra; m <= til; m++, plads += skridt) taelBits(tal, plads, udfald[m]!);
  }

  /** Fields in the order of the bits in `udfald`. */
  hent(omraade: number, maaned: number, maal: number, gruppe: number): Optaelling {
    const tal = this.omraader[omraade];
    const plads = this.plads(maaned, maal, gruppe);
    const felt = (bit: number): number => tal?.[plads + bit] ?? 0;
    return { ja: felt(0), nej: felt(1), uvist: felt(2), undtaget: felt(3), maaskeJa: felt(4), maaskeNej: felt(5) };
  }

  harOmraade(omraade: number): boolean {
    return this.omraader[omraade] !== undefined;
  }

  /** Whether anyone of the group was counted in any month. */
  harGruppe(omraade: number, maal: number, gruppe: number): boolean {
    const tal = this.omraader[omraade];
    if (!tal) return false;
    for (let m = 0; m < this.maaneder; m++) {
      const plads = this.plads(m, maal, gruppe);
      for (let bit = 0; bit < FELTER; bit++) if (tal[plads + bit]! > 0) return true;
    }
    return false;
  }
}

/** Nearly always one bit alone. */
function taelBits(tal: Int32Array, plads: number, udfald: number): void {
  for (let rest = udfald; rest !== 0; rest &= rest - 1) tal[plads + 31 - Math.clz32(rest & -rest)]!++;
}

const BESKRIVELSE = [
  { maal: MAAL.fokusSamtaler, slags: "fokusmaal", indsats: "samtaler" },
  { maal: MAAL.fokusTilbud, slags: "fokusmaal", indsats: "tilbud" },
  { maal: MAAL.tidligSamtaler, slags: "tidlig-indsats", indsats: "samtaler" },
  { maal: MAAL.tidligTilbud, slags: "tidlig-indsats", indsats: "tilbud" },
] as const;

type Beskrivelse = (typeof BESKRIVELSE)[number];

const FAELLES: readonly Kolonnenavn[] = ["forloeb", "fritagelser"];
const SAMTALER: readonly Kolonnenavn[] = ["samtaler"];
const TILBUD: readonly Kolonnenavn[] = ["tilbud"];
const TILBUD_OG_TIMER: readonly Kolonnenavn[] = ["tilbud", "loentimer"];

/** The tables a measure is counted from; a measure without any event row at all has no figures, not zero. */
function grundlagFor({ data, tabeller }: Indeks): readonly { readonly kilder: readonly Kilde[]; readonly findes: boolean }[] {
  return BESKRIVELSE.map(({ slags, indsats }) => {
    const egne = indsats === "samtaler" ? SAMTALER : slags === "fokusmaal" ? TILBUD_OG_TIMER : TILBUD;
    const brugte = new Set([...FAELLES, ...egne].flatMap((k) => tabeller[k]));
    return { kilder: [...brugte].sort((a, b) => a - b).flatMap((t) => data.tabeller[t] ?? []), findes: egne.some((k) => data[k].antal > 0) };
  });
}

/** Whether the measure concerns the group that month; the total when it concerns any of the nine. */
function vedrorer({ regler }: Indeks, f: Fejning, m: number, b: Beskrivelse, g: Gruppe): boolean {
  return b.slags === "fokusmaal" || g === I_ALT || tidligKrav(regler, f.fra + m, g)[b.indsats] > 0;
}

/** Every municipality with someone counted, every month of the sweep, every group that had someone in the measure, and the total. */
export function somMaanedstal(ix: Indeks, f: Fejning, t: Taelling): Maanedstal[] {
  const { data } = ix;
  const grundlag = grundlagFor(ix);
  const navne = [...data.grupper, I_ALT];
  const ud: Maanedstal[] = [];
  for (const b of BESKRIVELSE) {
    const { kilder, findes } = grundlag[b.maal]!;
    const fulde = Array.from({ length: f.antal }, (_, m) => NI_GRUPPER.every((g) => !vedrorer(ix, f, m, b, g) || data.grupper.includes(g)));
    data.kommuner.forEach((omraade, o) => {
      if (!t.harOmraade(o)) return;
      navne.forEach((gruppe, g) => {
        if (gruppe !== I_ALT && !t.harGruppe(o, b.maal, g)) return;
        for (let m = 0; m < f.antal; m++) {
          if (!vedrorer(ix, f, m, b, gruppe)) continue;
          const optaelling = t.hent(o, m, b.maal, g);
          const andel = findes ? andelMed(optaelling) : null;
          ud.push({
            slags: b.slags,
            indsats: b.indsats,
            omraade,
            maaned: f.fra + m,
            gruppe,
            tilstand: !findes ? "mangler" : andel ? "tal" : "tom",
            andelMed: andel,
            optaelling: findes ? optaelling : null,
            afrunding: null,
            fuldTotal: gruppe !== I_ALT || fulde[m]!,
            kilder,
          });
        }
      });
    });
  }
  return ud;
}
