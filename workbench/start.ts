/** `npm start`: builds, tells the sample's verdict in the terminal, and serves the workbench until Ctrl-C. */
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { openInBrowser } from "./browser/aabn";
import { byg, SIDE, TILFOEJELSE } from "./cli/byg";
import { Brugsfejl } from "./cli/argumenter";
import { tjekLaesbar } from "./cli/filer";
import { aabnMappe, koerMappe } from "./cli/koersel";
import { overblikTekst } from "./cli/overblik";
import { startServer } from "./server";
import { ROOT, SAMPLES } from "./steder";

const PROEVE = join(SAMPLES, "ishoej-2023.xlsx");
const PORT = 3000;

const sig = (tekst: string): void => console.error(tekst);

function argumenter(): { fil: string | null; visBrowser: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { "ingen-browser": { type: "boolean" } }, allowPositionals: true });
    return { fil: positionals[0] ?? null, visBrowser: !values["ingen-browser"] };
  } catch {
    throw new Brugsfejl("Brug: npm start -- [<fil.xlsx>] [--ingen-browser]");
  }
}

async function start(): Promise<void> {
  const { fil, visBrowser } = argumenter();
  if (fil !== null) await tjekLaesbar(fil);
  await byg(TILFOEJELSE, sig);
  await byg(SIDE, sig);

  const valgt = fil ?? PROEVE;
  const koersel = await koerMappe(await aabnMappe(valgt), { udtraeksdato: null, maaleaar: null }, () => undefined);
  console.log(`\n${relative(ROOT, valgt)}\n`);
  console.log(overblikTekst(koersel.aflaesning, koersel.resultat));

  const server = await startServer({ port: PORT, file: fil });
  console.log(`\nVærkstedet kører på ${server.url}\nLuk det med Ctrl-C.`);
  if (visBrowser) openInBrowser(server.url);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
}

start().catch((fejl: unknown) => {
  const kendt = fejl instanceof Brugsfejl;
  console.error(kendt ? fejl.message : fejl);
  process.exitCode = kendt ? 2 : 1;
});
