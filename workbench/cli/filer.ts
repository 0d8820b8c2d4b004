/** Where results go: checked before the run, written so that nothing is left half-written. */
import { constants } from "node:fs";
import { access, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Argumenter, Brugsfejl } from "./argumenter";

async function sammeFil(a: string, b: string): Promise<boolean> {
  const [x, y] = await Promise.all([a, b].map((sti) => stat(sti, { bigint: true }).catch(() => null)));
  return resolve(a) === resolve(b) || (x !== null && y !== null && x?.ino === y?.ino && x?.dev === y?.dev);
}

async function kanSkrives(sti: string): Promise<void> {
  const mappe = dirname(resolve(sti));
  const om = await stat(mappe).catch(() => null);
  if (!om?.isDirectory()) throw new Brugsfejl(`${sti} kan ikke skrives: mappen ${mappe} findes ikke. Opret den, eller vælg et andet sted.`);
  await access(mappe, constants.W_OK).catch(() => {
    throw new Brugsfejl(`${sti} kan ikke skrives: du har ikke skriveadgang til mappen ${mappe}. Vælg et andet sted.`);
  });
  const maal = await stat(sti).catch(() => null);
  if (maal?.isDirectory()) throw new Brugsfejl(`${sti} kan ikke skrives: det er en mappe. Skriv et filnavn.`);
}

/** @throws Brugsfejl when there is no file that can be read. */
export async function tjekLaesbar(ind: string): Promise<void> {
  const om = await stat(ind).catch(() => null);
  if (om === null) throw new Brugsfejl(`${ind} findes ikke. Kontrollér stien.`);
  if (!om.isFile()) throw new Brugsfejl(`${ind} er ikke en fil. Angiv en .xlsx-fil.`);
  await access(ind, constants.R_OK).catch(() => {
    throw new Brugsfejl(`${ind} kan ikke læses: du har ikke læseadgang. Kontrollér rettighederne.`);
  });
}

/** @throws Brugsfejl when the input cannot be read, or a target is the input or out of reach. */
export async function tjekStier({ ind, ud, json }: Argumenter): Promise<void> {
  await tjekLaesbar(ind);
  for (const maal of [ud, json]) {
    if (maal === null) continue;
    if (await sammeFil(ind, maal)) throw new Brugsfejl(`${maal} er selve arbejdsmappen, og den overskrives aldrig. Vælg et andet navn.`);
    await kanSkrives(maal);
  }
}

/** Writes through a temporary name in the same folder. */
export async function skrivHelt(sti: string, tekst: string): Promise<void> {
  const midlertidig = `${resolve(sti)}.${process.pid}.tmp`;
  try {
    await writeFile(midlertidig, tekst);
    await rename(midlertidig, sti);
  } finally {
    await rm(midlertidig, { force: true });
  }
}

const AFBRUDT = 130;

/** Ctrl-C waits for what is being written, so that no temporary file is left. */
export async function uafbrudt(skriv: () => Promise<void>): Promise<void> {
  let afbrudt = false;
  const vent = (): void => void (afbrudt = true);
  process.on("SIGINT", vent);
  try {
    await skriv();
  } finally {
    process.off("SIGINT", vent);
  }
  if (afbrudt) process.exit(AFBRUDT);
}
