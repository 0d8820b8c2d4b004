/** Which browser on this machine can be driven: an installed Chrome, Edge or Chromium, else the packaged one on Linux x64. */
import { existsSync } from "node:fs";
import { delimiter, posix, win32 } from "node:path";

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

export class BrowserMangler extends Error {}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe", "Chromium\\Application\\chrome.exe"];
const MACOS = ["Google Chrome", "Microsoft Edge", "Chromium"].map((navn) => `${navn}.app/Contents/MacOS/${navn}`);
const LINUX = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "microsoft-edge-stable"];
const LINUX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome", "/opt/microsoft/msedge"];

const FLAGS = ["--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Every path worth trying, best first. */
export function candidates({ platform, env }: Machine): readonly string[] {
  const path = (env["PATH"] ?? env["Path"] ?? "").split(platform === "win32" ? ";" : delimiter).filter(Boolean);
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((r) => r !== undefined);
    return [...WINDOWS.flatMap((fil) => roots.map((rod) => win32.join(rod, fil))), ...path.flatMap((p) => ["chrome.exe", "msedge.exe"].map((fil) => win32.join(p, fil)))];
  }
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env["HOME"] ? [posix.join(env["HOME"], "Applications")] : [])];
    return MACOS.flatMap((fil) => roots.map((rod) => posix.join(rod, fil)));
  }
  return LINUX.flatMap((fil) => [...path, ...LINUX_FOLDERS].map((mappe) => posix.join(mappe, fil)));
}

interface Packaged {
  executablePath(): Promise<string>;
}

const isPackaged = (value: unknown): value is Packaged =>
  (typeof value === "object" || typeof value === "function") && value !== null && "executablePath" in value;

/**
 * The optional dependency, a headless browser inside the package. It unpacks the system libraries that a bare machine lacks
 * only where this variable names a Node version. Our own flags are used: the package's switch off the web's safeguards.
 */
async function packaged(): Promise<Browser | null> {
  const name: string = "@sparticuz/chromium";
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  try {
    const module: unknown = await import(name);
    const chromium: unknown = module !== null && typeof module === "object" && "default" in module ? module.default : module;
    return isPackaged(chromium) ? { executablePath: await chromium.executablePath(), args: [...FLAGS, "--no-sandbox"] } : null;
  } catch {
    return null;
  }
}

const MISSING =
  "Der er ingen browser at køre i. Installér Google Chrome, Microsoft Edge eller Chromium, eller sæt FOKUSMAAL_BROWSER til stien til en af dem.";

const thisMachine = (): Machine => ({ platform: process.platform, arch: process.arch, env: process.env });

/** @throws BrowserMangler with a message for the user when there is none. */
export async function findBrowser(machine: Machine = thisMachine(), exists: (path: string) => boolean = existsSync): Promise<Browser> {
  const chosen = machine.env["FOKUSMAAL_BROWSER"];
  if (chosen && !exists(chosen)) throw new BrowserMangler(`FOKUSMAAL_BROWSER peger på ${chosen}, som ikke findes. Ret stien, eller fjern variablen.`);
  const found = chosen ?? candidates(machine).find(exists);
  // As root Linux refuses Chromium's own sandbox.
  const sandbox = machine.platform === "linux" && process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  if (found) return { executablePath: found, args: [...FLAGS, ...sandbox] };
  const last = machine.platform === "linux" && machine.arch === "x64" ? await packaged() : null;
  if (!last) throw new BrowserMangler(MISSING);
  return last;
}
