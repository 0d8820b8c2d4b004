/** Rows or columns along one direction in pixels: a default size and the ones that differ. */
export class Axis {
  private readonly indices: readonly number[];
  /** Sum of differences from the default up to and including each entry. */
  private readonly sums: readonly number[];

  constructor(
    readonly count: number,
    private readonly standard: number,
    private readonly sizes: ReadonlyMap<number, number>,
  ) {
    this.indices = [...sizes.keys()].sort((a, b) => a - b);
    let sum = 0;
    this.sums = this.indices.map((i) => (sum += (sizes.get(i) ?? standard) - standard));
  }

  size(index: number): number {
    return this.sizes.get(index) ?? this.standard;
  }

  /** Pixels before `index`. */
  offset(index: number): number {
    let [low, high] = [0, this.indices.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indices[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return index * this.standard + (this.sums[low - 1] ?? 0);
  }

  get total(): number {
    return this.offset(this.count);
  }

  /** The row or column that holds the pixel, within the axis. */
  at(pixel: number): number {
    let [low, high] = [0, this.count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
