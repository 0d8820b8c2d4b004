/** WebKitGTK on a screen that nobody sees: Xvfb and WebKitWebDriver, started here and stopped again. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { delimiter, join } from "node:path";

export interface Driver {
  /** Without a slash at the end. */
  readonly url: string;
  stop(): void;
}

const TAALMOD_MS = 30_000;

export class WebKitMangler extends Error {}

/** @throws WebKitMangler with what to install */
export function findProgram(navn: string, sti: string = process.env["PATH"] ?? ""): string {
  const fundet = sti.split(delimiter).filter(Boolean).map((mappe) => join(mappe, navn)).find(existsSync);
  if (fundet === undefined) throw new WebKitMangler(`Ruden kan ikke prøves i WebKit, for ${navn} er ikke på maskinen. Installér Debian-pakkerne webkit2gtk-driver og xvfb: sudo apt-get install webkit2gtk-driver xvfb`);
  return fundet;
}

async function ledigPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klar) => server.listen(0, "127.0.0.1", klar));
  const { port } = server.address() as AddressInfo;
  await new Promise((lukket) => server.close(lukket));
  return port;
}

/** Xvfb takes a free display itself and tells its number when it can be used. */
function skaerm(program: string): { readonly proces: ChildProcess; readonly nummer: Promise<string> } {
  const proces = spawn(program, ["-displayfd", "1", "-screen", "0", "1280x1100x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const nummer = new Promise<string>((ja, nej) => {
    proces.once("error", nej).once("exit", (kode) => nej(new Error(`Xvfb standsede med ${String(kode)}`)));
    proces.stdout?.once("data", (ord: Buffer) => ja(ord.toString().trim()));
  });
  return { proces, nummer };
}

async function vent(url: string): Promise<void> {
  for (const slut = Date.now() + TAALMOD_MS; ; ) {
    if (await fetch(`${url}/status`).then((svar) => svar.ok, () => false)) return;
    if (Date.now() > slut) throw new Error("WebKitWebDriver svarer ikke");
    await new Promise((videre) => setTimeout(videre, 100));
  }
}

/** @throws WebKitMangler when the driver or the screen is not installed */
export async function startDriver(): Promise<Driver> {
  const [driver, xvfb] = [findProgram("WebKitWebDriver"), findProgram("Xvfb")];
  const { proces, nummer } = skaerm(xvfb);
  const port = await ledigPort();
  const barn = spawn(driver, [`--port=${port}`], { stdio: "ignore", env: { ...process.env, DISPLAY: `:${await nummer}`, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1" } });
  const url = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    barn.kill();
    proces.kill();
  };
  await vent(url).catch((fejl: unknown) => {
    stop();
    throw fejl;
  });
  return { url, stop };
}
