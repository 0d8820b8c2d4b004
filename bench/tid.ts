/** Time on the clock and on all processors together, in milliseconds. */
export interface Tid {
  readonly ur: number;
  readonly cpu: number;
}

/** Starts a clock; `slut` reads it. */
export function ur(): { readonly slut: () => Tid } {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  return {
    slut: () => {
      const { user, system } = process.cpuUsage(cpu);
      return { ur: performance.now() - start, cpu: (user + system) / 1000 };
    },
  };
}

export async function maal<T>(goer: () => T | Promise<T>): Promise<Tid & { readonly vaerdi: T }> {
  const { slut } = ur();
  const vaerdi = await goer();
  return { vaerdi, ...slut() };
}

export const plus = (a: Tid, b: Tid): Tid => ({ ur: a.ur + b.ur, cpu: a.cpu + b.cpu });

export const skriv = (navn: string, t: Tid): void => console.log(`  ${navn.padEnd(30)} ${String(Math.round(t.ur)).padStart(7)} ms  (processortid ${Math.round(t.cpu)} ms)`);
