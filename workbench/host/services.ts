/** The services beside the workbook that the client calls: custom functions, add-in life cycle. */
import { HostObject } from "./hostobject";
import { EventType } from "./session";
import type { Session } from "./session";

/** `[invocationId, succeeded, value, errorCode?, …]` as the runtime returns results. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

class CustomFunctionsService extends HostObject {
  constructor(private readonly onResult: (result: InvocationResult) => void, private readonly onReady: () => void) {
    super();
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.onReady();
  }
  _GetEnabledFeatures(): number[] {
    return [];
  }
  SetInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results) if (Array.isArray(result)) this.onResult(result as unknown as InvocationResult);
  }
}

class AddinInternalService extends HostObject {
  NotifyActionHandlerReady(): void {
    // Shortcuts are not modelled, so nobody waits for this.
  }
}

/** Showing and hiding the task pane. */
class AppRuntimeService extends HostObject {
  private state = "Visible";
  constructor(private readonly session: Session) {
    super();
  }
  GetAppRuntimeState(): string {
    return this.state;
  }
  SetAppRuntimeState(state: unknown): void {
    this.state = String(state);
    this.session.send([[65_536, EventType.visibility, "", JSON.stringify({ visibility: this.state === "Visible" ? "Visible" : "Hidden" }), 0]]);
  }
}

class AppRuntimePersistenceService extends HostObject {
  private state = "Inactive";
  GetAppRuntimeStartState(): string {
    return this.state;
  }
  SetAppRuntimeStartState(state: unknown): void {
    this.state = String(state);
  }
}

export function services(session: Session, onResult: (result: InvocationResult) => void, onReady: () => void): ReadonlyMap<string, HostObject> {
  return new Map<string, HostObject>([
    ["Microsoft.ExcelServices.CustomFunctions", new CustomFunctionsService(onResult, onReady)],
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(session)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
  ]);
}
