/** Shows an address in the person's own browser, where there is a person and a screen. */
import { spawn } from "node:child_process";

/** The system's own way to open an address; `null` where nobody would see it. */
export function opener(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): readonly [string, ...string[]] | null {
  if (env["CI"]) return null;
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  if (platform === "darwin") return ["open"];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open"] : null;
}

/** Does nothing where no browser can be shown: the address has been printed. */
export function openInBrowser(url: string): void {
  const found = opener(process.platform, process.env);
  if (!found) return;
  const [command, ...args] = found;
  spawn(command, [...args, url], { stdio: "ignore", detached: true }).on("error", () => undefined).unref();
}
