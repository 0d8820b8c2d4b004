/** One situation, tried in a process of its own: started by `iEgenProces`, which is told of every breach at once and of the outcome at last. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { type Proevet, proevSituation } from "./tabel";

type Besked = { readonly brud: string } | { readonly proevet: Proevet };

/**
 * @param hver every n-th request of a stage, from a place that differs from fault to fault, and the first; 1 is all of them
 * @throws Error when the process ends before it is done
 */
export function iEgenProces(situation: string, hver: number, vedBrud: (brud: string) => void): Promise<Proevet> {
  const barn = fork(__filename, [situation, String(hver)], { cwd: join(__dirname, "../.."), execArgv: ["--import", "tsx"], serialization: "advanced" });
  return new Promise((ja, nej) => {
    barn.on("message", (besked: Besked) => ("brud" in besked ? vedBrud(besked.brud) : ja(besked.proevet)));
    barn.on("error", nej).on("exit", (kode) => nej(new Error(`${situation}: processen endte med ${String(kode)}`)));
  });
}

async function proev(situation: string, hver: number): Promise<void> {
  const sig = (besked: Besked): void => void process.send?.(besked);
  sig({ proevet: await proevSituation(situation, { vaelg: (numre, nr) => numre.filter((_, i) => i === 0 || i % hver === nr % hver), vedBrud: (brud) => sig({ brud }) }) });
}

if (require.main === module) void proev(process.argv[2] ?? "", Number(process.argv[3]));
