/** Whole numbers to their number in order of first appearance: open addressing in one typed array, at most half full. */

/** A number takes two places: its low 32 bits, and `(number + 1) * 4` + its high bits; 0 there is a free place. */
const BEGYND_BIT = 12;
const HOEJ = 0x1_0000_0000;

export class Talregister {
  private bit = BEGYND_BIT;
  private pladser = new Int32Array(2 << BEGYND_BIT);
  private antal = 0;

  /** The number's own; -1 when it is met for the first time, and then it gets `nyt`. @param tal whole, 0 up to 2³⁴ */
  findEllerSaet(tal: number, nyt: number): number {
    const lav = tal | 0;
    const hoej = (tal / HOEJ) | 0;
    const i = this.plads(lav, hoej);
    const fundet = this.pladser[i + 1]!;
    if (fundet !== 0) return (fundet >> 2) - 1;
    this.pladser[i] = lav;
    this.pladser[i + 1] = ((nyt + 1) << 2) | hoej;
    if (++this.antal >= 1 << (this.bit - 1)) this.voks();
    return -1;
  }

  /** Where the number is, or the free place where it belongs. */
  private plads(lav: number, hoej: number): number {
    const { pladser } = this;
    const maske = pladser.length - 1;
    let i = (Math.imul(lav ^ hoej, 0x9e3779b1) >>> (32 - this.bit)) << 1;
    for (;;) {
      const optaget = pladser[i + 1]!;
      if (optaget === 0 || (pladser[i] === lav && (optaget & 3) === hoej)) return i;
      i = (i + 2) & maske;
    }
  }

  private voks(): void {
    const gamle = this.pladser;
    this.bit++;
    this.pladser = new Int32Array(2 << this.bit);
    for (let i = 0; i < gamle.length; i += 2) {
      const optaget = gamle[i + 1]!;
      if (optaget === 0) continue;
      const til = this.plads(gamle[i]!, optaget & 3);
      this.pladser[til] = gamle[i]!;
      this.pladser[til + 1] = optaget;
    }
  }
}
