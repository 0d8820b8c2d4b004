/** Whole numbers to their number in order of first appearance: open addressing in typed arrays, at most half full. */
const TOM = -1;
const BEGYND = 1 << 12;

export class Talregister {
  private noegler = new Float64Array(BEGYND).fill(TOM);
  private numre = new Int32Array(BEGYND);
  private antal = 0;

  /** The place of a number, or the free place where it belongs. */
  private plads(tal: number): number {
    const maske = this.noegler.length - 1;
    let i = Math.imul((tal >>> 0) ^ ((tal / 0x1_0000_0000) | 0), 0x9e3779b1) >>> 7;
    for (i &= maske; this.noegler[i] !== TOM && this.noegler[i] !== tal; i = (i + 1) & maske);
    return i;
  }

  /** `undefined` for a number not met before. @param tal whole, 0 or more */
  hent(tal: number): number | undefined {
    const i = this.plads(tal);
    return this.noegler[i] === TOM ? undefined : this.numre[i];
  }

  saet(tal: number, nummer: number): void {
    if (this.antal * 2 >= this.noegler.length) this.voks();
    const i = this.plads(tal);
    if (this.noegler[i] === TOM) this.antal++;
    this.noegler[i] = tal;
    this.numre[i] = nummer;
  }

  private voks(): void {
    const { noegler, numre } = this;
    this.noegler = new Float64Array(noegler.length * 4).fill(TOM);
    this.numre = new Int32Array(noegler.length * 4);
    noegler.forEach((tal, i) => {
      if (tal === TOM) return;
      const plads = this.plads(tal);
      this.noegler[plads] = tal;
      this.numre[plads] = numre[i] ?? 0;
    });
  }
}
