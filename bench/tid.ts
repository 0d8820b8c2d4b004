/** Time on the clock and on all processors together, in milliseconds. */
export interface Tid {
  readonly ur: number;
  readonly cpu: number;
}

export async function maal<T>(goer: () => T | Promise<T>): Promise<Tid & { readonly vaerdi: T }> {
  const [ur, cpu] = [performance.now(), process.cpuUsage()];
  const vaerdi = await goer();
  const brugt = process.cpuUsage(cpu);
  return { vaerdi, ur: performance.now() - ur, cpu: (brugt.user + brugt.system) / 1000 };
}

export const plus = (a: Tid, b: Tid): Tid => ({ ur: a.ur + b.ur, cpu: a.cpu + b.cpu });

export const skriv = (navn: string, t: Tid): void => console.log(`  ${navn.padEnd(30)} ${String(Math.round(t.ur)).padStart(7)} ms  (processortid ${Math.round(t.cpu)} ms)`);
