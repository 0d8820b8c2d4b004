/** Runs a Rich API batch over host objects. Knows nothing of Excel. */
import { apiNotFound, HostError, invalidReference } from "./errors";
import { callMethod, getProperty, HostObject, memberPath, setProperty } from "./hostobject";
import { project } from "./projection";
import { ActionType, isRecord, PathType } from "./wire";
import type { Action, ArgumentInfo, ObjectPath, RequestBody, ResponseBody } from "./wire";

export interface Roots {
  readonly global: HostObject;
  /** Top-level services by their full name, e.g. `Microsoft.ExcelServices.CustomFunctions`. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly byReference: (id: string) => HostObject | undefined;
}

class Batch {
  private readonly objects = new Map<number, HostObject | null>();
  location = "";

  constructor(private readonly roots: Roots, private readonly body: RequestBody) {}

  /** The object of a path; `null` is a null object, and so is everything below it. */
  resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidReference();
    const o = this.open(path);
    this.objects.set(id, o);
    return o;
  }

  private open(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.global;
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const service = this.roots.services.get(path.Name);
        if (!service) throw apiNotFound(path.Name);
        return service;
      }
      case PathType.reference: {
        const o = this.roots.byReference(path.Name);
        if (!o) throw invalidReference();
        return o;
      }
      default:
        return this.openBelow(path);
    }
  }

  private openBelow(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    this.location = memberPath(parent, path.Name || "getItem");
    const found = this.follow(parent, path, args);
    if (found === null || found === undefined) return null;
    if (!(found instanceof HostObject)) throw apiNotFound(this.location);
    return found;
  }

  private follow(parent: HostObject, path: ObjectPath, args: readonly unknown[]): unknown {
    if (path.ObjectPathType === PathType.method) return callMethod(parent, path.Name, args);
    if (path.ObjectPathType === PathType.property) return getProperty(parent, path.Name);
    if (path.ObjectPathType === PathType.indexer) return callMethod(parent, "GetItem", args);
    throw apiNotFound(`ObjectPathType ${path.ObjectPathType}`);
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => {
      const id = ids?.[i];
      if (typeof id === "number" && id !== 0) return this.resolve(id);
      if (Array.isArray(id) && Array.isArray(argument)) {
        const list: readonly unknown[] = argument;
        return list.map((x, j) => { const each: unknown = id[j]; return typeof each === "number" && each !== 0 ? this.resolve(each) : x; });
      }
      return argument;
    });
  }

  run(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const o = this.resolve(action.ObjectPathId);
    if (o === null) return null;
    this.location = action.Name ? memberPath(o, action.Name) : o.constructor.name;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return o.identity;
      case ActionType.query:
      case ActionType.queryAsJson:
        return project(o, action.QueryInfo ?? {});
      case ActionType.method: {
        const value = callMethod(o, action.Name ?? "", this.args(action.ArgumentInfo));
        return value === undefined || value instanceof HostObject ? null : value;
      }
      case ActionType.setProperty:
        setProperty(o, action.Name ?? "", this.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        update(o, action.ObjectState ?? {});
        return null;
      default:
        throw apiNotFound(`ActionType ${action.ActionType}`);
    }
  }
}

function update(o: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const below = isRecord(value) ? getProperty(o, name) : null;
    if (below instanceof HostObject && isRecord(value)) update(below, value);
    else setProperty(o, name, value);
  }
}

/** A fault of the host's own shows as a `GeneralException` with its stack. */
const asHostError = (e: unknown): HostError =>
  e instanceof HostError ? e : new HostError("GeneralException", `Host failure: ${e instanceof Error ? (e.stack ?? e.message) : String(e)}`, 500);

/** Runs the actions in order and stops at the first error, as Excel does: what ran before it stays done. */
export function dispatch(roots: Roots, body: RequestBody): ResponseBody {
  const batch = new Batch(roots, body);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (e) {
      const { code, message, httpStatus } = asHostError(e);
      return { Results, TraceIds, Error: { Code: code, Message: message, Location: batch.location, ActionIndex, HttpStatusCode: httpStatus } };
    }
  }
  return { Results, TraceIds };
}
