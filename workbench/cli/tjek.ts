/** `npm run tjek`: the run of the built add-in on a workbook, without Excel. */
import { sidsteDag } from "../../src/rules";
import { resultatJson, uskadelig } from "../../src/workbook/tekst";
import { type Argumenter, Brugsfejl, laesArgumenter } from "./argumenter";
import { byg, TILFOEJELSE } from "./byg";
import { skrivHelt, tjekStier, uafbrudt } from "./filer";
import type { Genberegning } from "../host/genberegn";
import { fremdriftslinje } from "./fremdrift";
import { fremskrivningTekst } from "./fremskrivning";
import { genberegningTekst } from "./genberegning";
import { HJAELP } from "./hjaelp";
import { aabnMappe, gemMappe, koerMappe } from "./koersel";
import { overblikTekst } from "./overblik";

async function tjek(argumenter: Argumenter): Promise<void> {
  const { ind, ud, json, aar, opgoerelse, genberegn, loebenumre } = argumenter;
  await tjekStier(argumenter);
  const linje = fremdriftslinje(process.stderr);
  await byg(TILFOEJELSE, (tekst) => process.stderr.write(`${tekst}\n`));
  linje.vis(`Læser ${ind}`);
  const mappe = await aabnMappe(ind);
  let formler: Genberegning | null = null;
  const koersel = await koerMappe(mappe, { udtraeksdato: opgoerelse === null ? null : sidsteDag(opgoerelse), maaleaar: aar, loebenumre, genberegnet: genberegn ? (g) => (formler = g) : null }, linje.vis);
  linje.ryd();
  if (formler !== null) console.log(`${uskadelig(genberegningTekst(formler))}\n`);
  console.log(uskadelig(overblikTekst(koersel.aflaesning, koersel.resultat)));
  if (koersel.personer) console.log(uskadelig(fremskrivningTekst(koersel.personer.fremskrivning)));

  const data = json === null ? "" : `${JSON.stringify(resultatJson(koersel.resultat, koersel.aflaesning, koersel, koersel.personer), null, 2)}\n`;
  await uafbrudt(async () => {
    if (ud !== null) await gemMappe(mappe, ud);
    if (json !== null) await skrivHelt(json, data);
  });
  for (const sti of [ud, json]) if (sti !== null) process.stderr.write(`Gemt: ${uskadelig(sti)}\n`);
  if (ud === null) process.stderr.write("Arbejdsmappen er ikke gemt. Brug --ud <ud.xlsx> for at få tilsynsarkene.\n");
}

async function main(): Promise<void> {
  const argumenter = laesArgumenter(process.argv.slice(2));
  if (argumenter === "hjaelp") return void process.stdout.write(HJAELP);
  await tjek(argumenter);
}

main().then(
  () => process.exit(0),
  (fejl: unknown) => {
    const kendt = fejl instanceof Brugsfejl;
    process.stderr.write(`${kendt ? uskadelig(fejl.message) : `Programmet fejlede: ${fejl instanceof Error ? (fejl.stack ?? fejl.message) : String(fejl)}`}\n`);
    process.exit(kendt ? 2 : 1);
  },
);
