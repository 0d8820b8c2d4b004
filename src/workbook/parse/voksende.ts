/** A column of whole numbers that grows while rows are read. */
export class Voksende {
  private data = new Int32Array(1024);
  antal = 0;

  tilfoej(vaerdi: number): void {
    if (this.antal === this.data.length) {
      const stoerre = new Int32Array(this.data.length * 2);
      stoerre.set(this.data);
      this.data = stoerre;
    }
    this.data[this.antal++] = vaerdi;
  }

  int32(): Int32Array {
    return this.data.slice(0, this.antal);
  }

  uint16(): Uint16Array {
    return new Uint16Array(this.data.subarray(0, this.antal));
  }

  uint8(): Uint8Array {
    return new Uint8Array(this.data.subarray(0, this.antal));
  }
}
