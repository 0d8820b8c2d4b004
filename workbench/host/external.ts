/**
 * The seam: `window.external`, the desktop host object the client talks to. Set before office.js loads.
 * Dispatch ids: 93 a Rich API request, 94 a ribbon command is done. Events: 2 selection, 33 Rich API messages, 39 ribbon command.
 */
import type { HostCore } from "./core";

const DISPATCH_RICH_API = 93;
const DISPATCH_COMMAND_DONE = 94;
const NOT_SUPPORTED = 5000;
const FAILED = 5001;

/** What the add-in's manifest requires and no more; the unnamed rest is what the client itself asks for. */
const REQUIREMENTS = {
  ExcelApi: "1.12", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.4", CustomFunctions: "1.9", RibbonApi: "1.1", DialogApi: "1.2",
  RichApiRuntime: "1.2", RichApiRuntimeFlag: "1.2", OfficeSharedApi: "1.1", AddinCommands: "1.1", Settings: "1.1", DelayForCellEdit: "1.1",
};
const VERSION = "16.0.18000.20000";
/** Last field: 1 shared runtime + 2 custom functions. */
const hostInfo = (language: string): string => `Excel$Win32$16.01$${language}$telemetry$$$3`;
const THEMES = {
  light: { bodyBackgroundColor: 0xe6e6e6, bodyForegroundColor: 0x262626, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x262626 },
  dark: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xf0f0f0, controlBackgroundColor: 0x333333, controlForegroundColor: 0xffffff },
  contrast: { bodyBackgroundColor: 0x000000, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x000000, controlForegroundColor: 0xffffff },
} as const;

/** Lists cross the seam as COM arrays. */
export interface SafeArray {
  toArray(): unknown[];
}
const safeArray = (...items: unknown[]): SafeArray => ({ toArray: () => items });

type Handler = (eventId: number, payload: SafeArray) => void;
type Callback = (answer: SafeArray | number) => void;

function settingsObject(core: HostCore): { Read: (keys: string[], values: string[]) => void; Write: (keys: readonly string[], values: readonly string[]) => void } {
  return {
    Read: (keys, values) => { for (const [key, value] of core.readSettings()) { keys.push(key); values.push(value); } },
    Write: (keys, values) => core.writeSettings(keys.map((key, i) => [key, values[i] ?? "null"])),
  };
}

function controlContext(core: HostCore): Record<string, () => unknown> {
  return {
    GetAppType: () => 1, GetSolutionRef: () => "fokusmaal", GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1,
    GetAppUILocale: () => core.switches.language, GetAppDataLocale: () => "da-DK", GetDocUrl: () => core.documentName(), GetAppCapabilities: () => 0,
    GetActivationMode: () => 2, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => "", GetCorrelationId: () => "00000000-0000-0000-0000-000000000000",
    GetInstanceId: () => "fokusmaal", GetTouchEnabled: () => false, GetCommerceAllowed: () => false, GetSupportedMatrix: () => JSON.stringify(REQUIREMENTS),
    GetHostCustomMessage: () => "", GetHostFullVersion: () => VERSION, GetInitialDisplayMode: () => 2, GetFeaturesForSolution: () => "{}",
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[core.switches.theme]), GetSettings: () => settingsObject(core),
  };
}

/** Makes the host object of one page; a host that has stopped does not answer any more. */
export function externalFor(core: HostCore): { external: object; detach: () => void } {
  const handlers = new Map<number, { targetId: string; handler: Handler }[]>();
  const fire = (id: number, ...payload: unknown[]): void => { for (const { handler } of handlers.get(id) ?? []) handler(id, safeArray(...payload)); };
  const detach = core.attach({
    messages: (entries) => fire(33, ...entries.map((e) => safeArray(...e))),
    documentSelection: () => fire(2),
    command: (id, functionName) => fire(39, id, functionName, JSON.stringify({ source: { id: functionName } })),
  });
  const context = controlContext(core);
  const external = {
    GetHostInfo: () => hostInfo(core.switches.language),
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(dispatchId: number, args: readonly unknown[], callback: Callback): void {
      if (dispatchId === DISPATCH_COMMAND_DONE) {
        core.commandDone(args);
        callback(safeArray(0));
      } else if (dispatchId === DISPATCH_RICH_API) void executeRichApi(core, args[0], callback);
      else callback(NOT_SUPPORTED);
    },
    RegisterEvent(id: number, targetId: string, handler: Handler, callback: (status: number) => void): void {
      handlers.set(id, [...(handlers.get(id) ?? []), { targetId, handler }]);
      void Promise.resolve().then(() => { if (!core.isStopped) callback(0); });
    },
    UnregisterEvent(id: number, targetId: string, callback: (status: number) => void): void {
      handlers.set(id, (handlers.get(id) ?? []).filter((h) => h.targetId !== targetId));
      callback(0);
    },
  };
  return { external, detach };
}

/** The request is `[customData, method, path, headers, body, permission, flags, …]`. */
async function executeRichApi(core: HostCore, request: unknown, callback: Callback): Promise<void> {
  const fields: readonly unknown[] = Array.isArray(request) ? request : Array.from(request as ArrayLike<unknown>);
  const [, , , , body, , flags] = fields;
  try {
    const { status, text } = await core.request(String(body), typeof flags === "number" ? flags : 0);
    if (!core.isStopped) callback(status === 0 ? safeArray(0, [200, ["Content-Type", "application/json"], text]) : status);
  } catch {
    callback(FAILED);
  }
}
