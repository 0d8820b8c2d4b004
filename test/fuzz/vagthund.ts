/**
 * Ends a process that is stuck in one input, since a test cannot time out while its code never lets go.
 * Not a measure of speed: the limit is far beyond what the slowest input takes on a busy machine.
 */
import { Worker } from "node:worker_threads";

const GRAENSE_MS = 120_000;

const VAGT = `
const { workerData, threadId } = require("node:worker_threads");
const { tid, input, pid, graense } = workerData;
setInterval(() => {
  const fra = Number(Atomics.load(tid, 0));
  if (fra === 0 || Date.now() - fra < graense) return;
  const laengde = new Int32Array(input.buffer, 0, 1)[0];
  require("node:fs").writeSync(2, "Hænger i denne prøve: " + Buffer.from(input.slice(4, 4 + laengde)).toString("utf8") + "\\n");
  process.kill(pid, "SIGKILL");
}, 1000);
`;

export interface Vagthund {
  /** Runs `goer`; `hvad` is said when it never ends. */
  readonly vogt: <T>(hvad: string, goer: () => T) => T;
  readonly stop: () => Promise<void>;
}

export function vagthund(): Vagthund {
  const tid = new BigInt64Array(new SharedArrayBuffer(8));
  const input = new Uint8Array(new SharedArrayBuffer(4004));
  const traad = new Worker(VAGT, { eval: true, workerData: { tid, input, pid: process.pid, graense: GRAENSE_MS } });
  traad.unref();
  const slip = (): void => void Atomics.store(tid, 0, 0n);
  return {
    vogt: (hvad, goer) => {
      const { written } = new TextEncoder().encodeInto(hvad, new Uint8Array(4000));
      const kopi = new TextEncoder().encode(hvad).subarray(0, written);
      input.set(kopi, 4);
      new Int32Array(input.buffer, 0, 1)[0] = kopi.length;
      Atomics.store(tid, 0, BigInt(Date.now()));
      let svar;
      try {
        svar = goer();
      } catch (fejl) {
        slip();
        throw fejl;
      }
      if (svar instanceof Promise) void svar.then(slip, slip);
      else slip();
      return svar;
    },
    stop: async () => void (await traad.terminate()),
  };
}
