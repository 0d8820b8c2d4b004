import { apiNotFound, HostError } from "./errors";

/**
 * An object the client can address. Wire members are the accessors and methods of the class whose names begin
 * with a capital or an underscore; everything else is internal and cannot be reached from a request.
 */
export abstract class HostObject {
  /** Ids and references let the client find the object again in a later request. */
  get identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection: `_Items` in answers, `GetItem` for indexers. */
export abstract class HostCollection extends HostObject {
  abstract get members(): readonly HostObject[];
}

type Member =
  | { readonly kind: "property"; readonly name: string; readonly get: () => unknown; readonly set: ((value: unknown) => void) | undefined }
  | { readonly kind: "method"; readonly name: string; readonly call: (...args: unknown[]) => unknown };

const tables = new WeakMap<object, Map<string, Member>>();

function membersOf(o: HostObject): Map<string, Member> {
  const prototype: object = Object.getPrototypeOf(o) as object;
  const known = tables.get(prototype);
  if (known) return known;
  const table = new Map<string, Member>();
  for (let p = prototype; p !== HostObject.prototype && p !== null; p = Object.getPrototypeOf(p) as object) {
    for (const [name, d] of Object.entries(Object.getOwnPropertyDescriptors(p))) {
      if (!/^(?:[A-Z]|_[A-Z])/.test(name) || table.has(name)) continue;
      if (d.get) table.set(name, { kind: "property", name, get: d.get as () => unknown, set: d.set });
      else if (typeof d.value === "function") table.set(name, { kind: "method", name, call: d.value as (...args: unknown[]) => unknown });
    }
  }
  tables.set(prototype, table);
  return table;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const memberPath = (o: HostObject, name: string): string => `${o.constructor.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function find(o: HostObject, name: string): Member {
  const member = membersOf(o).get(wireName(name));
  if (!member) throw apiNotFound(memberPath(o, name));
  return member;
}

export function hasProperty(o: HostObject, name: string): boolean {
  return membersOf(o).get(wireName(name))?.kind === "property";
}

export function getProperty(o: HostObject, name: string): unknown {
  const member = find(o, name);
  if (member.kind !== "property") throw apiNotFound(memberPath(o, name));
  return member.get.call(o);
}

export function setProperty(o: HostObject, name: string, value: unknown): void {
  const member = find(o, name);
  if (member.kind !== "property") throw apiNotFound(memberPath(o, name));
  if (!member.set) throw new HostError("InvalidOperation", `${memberPath(o, name)} is read-only.`, 400);
  member.set.call(o, value);
}

export function callMethod(o: HostObject, name: string, args: readonly unknown[]): unknown {
  const member = find(o, name);
  if (member.kind !== "method") throw apiNotFound(memberPath(o, name));
  return member.call.apply(o, [...args]);
}

/** The plain properties: what `load()` without a list brings. */
export function scalars(o: HostObject): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const member of membersOf(o).values()) {
    if (member.kind !== "property" || member.name.startsWith("_")) continue;
    const value = member.get.call(o);
    if (!(value instanceof HostObject)) values[member.name] = value;
  }
  return values;
}
