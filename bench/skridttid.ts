/** Time of work that yields, and how long it held on between two yields. */
import type { Skridt } from "../src/rules";

export interface Maaling {
  readonly ms: number;
  /** Processor time; less than `ms` when other programs share the machine. */
  readonly cpu: number;
  /** The longest time between two yields. */
  readonly laengstePause: number;
}

const cpuMs = (siden: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(siden);
  return (user + system) / 1000;
};

export function maal<T>(skridt: Skridt<T>): { vaerdi: T } & Maaling {
  const start = performance.now();
  const cpu = process.cpuUsage();
  let sidst = start;
  let laengstePause = 0;
  for (;;) {
    const naeste = skridt.next();
    const nu = performance.now();
    laengstePause = Math.max(laengstePause, nu - sidst);
    sidst = nu;
    if (naeste.done) return { vaerdi: naeste.value, ms: nu - start, cpu: cpuMs(cpu), laengstePause };
  }
}
