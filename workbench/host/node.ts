/** Starts the host and Microsoft's unmodified client in this very realm: plain Node, jest with or without jsdom. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import type { WorkbookModel } from "../model/mappe";
import { HostCore } from "./core";
import { externalFor } from "./external";
import { readFunctionMetadata } from "./funktioner";
import type { FunctionMetadata } from "./funktioner";
import { bareWindow } from "./side";
import { defaultSwitches } from "./switches";
import type { Switches } from "./switches";
import { vaertOf } from "./vaert";
import type { Vaert } from "./vaert";

export interface StartOptions {
  readonly model: WorkbookModel;
  /** The readable or the shipped build of office.js; the readable one when left out. */
  readonly office?: "min" | "debug";
  readonly switches?: Partial<Switches>;
  /** A folder with the built add-in: `functions.json` is read, and `scripts` are run in the page, in order. */
  readonly addin?: { readonly folder: string; readonly scripts: readonly string[] };
}

const OFFICE_URL = "http://localhost/office-js/";
const officeFolder = (): string => join(dirname(createRequire(resolve("package.json")).resolve("@microsoft/office-js/package.json")), "dist");

/** Runs a script as a page would: in the global scope of this realm. */
function runScript(file: string): void {
  (0, eval)(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
}

/** The file behind a script's address: a part of office.js, or one of the add-in's own; `null` when there is none. */
function scriptFile(url: string, addinFolder: string | undefined): string | null {
  const file = url.startsWith(OFFICE_URL)
    ? join(officeFolder(), url.slice(OFFICE_URL.length).toLowerCase())
    : join(addinFolder ?? officeFolder(), basename(url));
  return url !== "" && existsSync(file) ? file : null;
}

function load(file: string | null): boolean {
  if (file !== null) runScript(file);
  return file !== null;
}

/** The page's timers, so that none of them runs on after the page is gone. */
function ownTimers(): { readonly timers: Record<string, unknown>; readonly clearAll: () => void } {
  const open = new Set<ReturnType<typeof setTimeout>>();
  const { setTimeout: startTimeout, setInterval: startInterval } = globalThis;
  const timers = {
    setTimeout: (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const timer = startTimeout(() => { open.delete(timer); callback(...args); }, ms);
      open.add(timer);
      return timer;
    },
    setInterval: (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const timer = startInterval(callback, ms, ...args);
      open.add(timer);
      return timer;
    },
  };
  return { timers, clearAll: () => { for (const timer of open) clearTimeout(timer); } };
}

/** Puts properties on the global object; the answer puts everything back and removes what the page's scripts added. */
function borrowGlobals(properties: Record<string, unknown>): () => void {
  const before = new Map(Object.entries(Object.getOwnPropertyDescriptors(globalThis)));
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: true });
  return () => {
    for (const name of Object.getOwnPropertyNames(globalThis)) if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    for (const name of Object.keys(properties)) {
      const old = before.get(name);
      if (old) Object.defineProperty(globalThis, name, old);
    }
  };
}

/** In jsdom the page is there already: only the loads of scripts that the host has are answered by it. */
function borrowDom(main: string, fileOf: (url: string) => string | null): () => void {
  const script = document.createElement("script");
  Object.defineProperty(script, "src", { value: OFFICE_URL + main });
  script.type = "text/plain";
  document.head.append(script);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(child: T): T => {
    const file = child instanceof HTMLScriptElement ? fileOf(child.src) : null;
    if (file === null) return append(child);
    setTimeout(() => {
      runScript(file);
      child.dispatchEvent(new Event("load"));
    }, 0);
    return child;
  };
  return () => {
    document.head.appendChild = append;
    script.remove();
  };
}

function metadataOf(folder: string | undefined): FunctionMetadata {
  const file = folder === undefined ? null : join(folder, "functions.json");
  return file !== null && existsSync(file) ? readFunctionMetadata(readFileSync(file, "utf8")) : { allowErrors: true, flags: new Map() };
}

/** With this switch of its own the client itself refuses what lies above the requirement sets the host gives. */
export function refuseNewerApis(): void {
  const utility: unknown = Reflect.get(OfficeExtension, "CommonUtility");
  if (typeof utility === "function") Reflect.set(utility, "_doApiNotSupportedCheck", true);
}

/** Resolves when `Office.onReady` has; one host at a time: stop it before starting the next. */
export async function startINode(options: StartOptions): Promise<Vaert> {
  const main = options.office === "min" ? "office.js" : "office.debug.js";
  const core = new HostCore(options.model, { ...defaultSwitches(), ...options.switches }, metadataOf(options.addin?.folder));
  const { external, detach } = externalFor(core);
  const fileOf = (url: string): string | null => scriptFile(url, options.addin?.folder);
  const hasDom = typeof document !== "undefined";
  const bare = hasDom ? {} : { ...bareWindow(OFFICE_URL + main, (url) => load(fileOf(url))), window: globalThis, self: globalThis, parent: globalThis, top: globalThis };
  const { timers, clearAll } = ownTimers();
  const restoreGlobals = borrowGlobals({ ...bare, ...timers, external });
  const restoreDom = hasDom ? borrowDom(main, fileOf) : (): void => undefined;
  const stop = (): void => {
    detach();
    clearAll();
    restoreDom();
    restoreGlobals();
  };
  try {
    runScript(join(officeFolder(), main));
    for (const script of options.addin?.scripts ?? []) runScript(join(options.addin?.folder ?? "", script));
    await Office.onReady();
    refuseNewerApis();
  } catch (e) {
    stop();
    throw e;
  }
  return vaertOf(core, stop);
}
