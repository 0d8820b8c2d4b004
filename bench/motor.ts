/** How fast persons become figures. */
import { byg, type Persondata, tilEnde } from "../src/rules";
import { type Antal, gange, lavPersondata, OPVARMNING, RAMME, somCeller, STOR } from "./data";
import { maal } from "./skridttid";

const JANUAR = RAMME.maaneder[0]!;

const raekkerI = (a: Antal): number => a.forloeb + a.samtaler + a.tilbud + a.loentimer;
const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const hukommelse = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Touches every cell once and gives each person a number: what no calculation can be faster than. */
function gulv(d: Persondata): number {
  const celler = somCeller(d).samtaler;
  const start = performance.now();
  const numre = new Map<unknown, number>();
  let sum = 0;
  for (const raekke of celler) {
    let nr = numre.get(raekke[0]);
    if (nr === undefined) numre.set(raekke[0], (nr = numre.size));
    sum += nr + (typeof raekke[1] === "number" ? raekke[1] : 0) + String(raekke[2]).length;
  }
  return sum > 0 ? performance.now() - start : 0;
}

export interface Motortal {
  readonly raekker: number;
  readonly byg: number;
  readonly tolv: number;
  /** Processor time of index and twelve months. */
  readonly cpu: number;
  readonly seksogtredive: number;
  readonly mangler: number;
  readonly laengstePause: number;
}

export function maalMotor(d: Persondata, a: Antal): Motortal {
  const motor = maal(byg(d, RAMME));
  const tolv = maal(motor.vaerdi.maanedstal(JANUAR, JANUAR + 11, "fakta"));
  const alle = maal(motor.vaerdi.maanedstal(JANUAR, JANUAR + 35, "intet-nyt"));
  const mangler = maal(motor.vaerdi.mangler());
  return {
    raekker: raekkerI(a),
    byg: motor.ms,
    tolv: tolv.ms,
    cpu: motor.cpu + tolv.cpu,
    seksogtredive: alle.ms,
    mangler: mangler.ms,
    laengstePause: Math.max(motor.laengstePause, tolv.laengstePause, alle.laengstePause, mangler.laengstePause),
  };
}

function skriv(navn: string, t: Motortal): void {
  const i = (ms: number): string => `${Math.round(ms)} ms`;
  const ialt = t.byg + t.tolv;
  console.log(`${navn}: ${t.raekker.toLocaleString("da-DK")} rækker. Indeks ${i(t.byg)}, tolv måneder ${i(t.tolv)}, i alt ${i(ialt)}, heraf ${i(t.cpu)} processortid (${(t.raekker / ialt / 1000).toFixed(1).replace(".", ",")} mio. rækker/s).`);
  console.log(`  36 måneder ${i(t.seksogtredive)}, mangellister ${i(t.mangler)}, længste pause ${i(t.laengstePause)}.`);
}

export function benchMotor(): void {
  tilEnde(byg(lavPersondata(OPVARMNING), RAMME));
  const lille = lavPersondata(STOR);
  const foer = hukommelse();
  const tal = maalMotor(lille, STOR);
  skriv("Persondata", tal);
  const motor = tilEnde(byg(lille, RAMME));
  const figurer = tilEnde(motor.maanedstal(JANUAR, JANUAR + 11, "fakta"));
  console.log(`  Hukommelse til indeks og ${figurer.length} tal: ${mb(hukommelse() - foer)}. Gulv (hver samtalecelle rørt én gang): ${Math.round(gulv(lille))} ms.`);
  const ti = maalMotor(lavPersondata(gange(STOR, 10)), gange(STOR, 10));
  skriv("Ti gange så mange", ti);
  console.log(`  Ti gange rækkerne tog ${((ti.byg + ti.tolv) / (tal.byg + tal.tolv)).toFixed(1)} gange tiden og ${(ti.cpu / tal.cpu).toFixed(1)} gange processortiden.`);
}
