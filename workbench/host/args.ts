/** Arguments from the wire, checked. Everything that does not fit is `InvalidArgument`, as in Excel. */
import { invalidArgument } from "./errors";

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** A whole number of at least `least`. */
export function whole(value: unknown, least = 0): number {
  const n = number(value);
  if (!Number.isInteger(n) || n < least) throw invalidArgument();
  return n;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** Left-out arguments reach the host as `null` or not at all. */
export const given = (value: unknown): boolean => value !== null && value !== undefined;
export const optional = <T>(read: (value: unknown) => T, value: unknown, otherwise: T): T => (given(value) ? read(value) : otherwise);

export function oneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((c) => c === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080",
};

/** `#RRGGBB` in capitals; `""` and `null` are no colour. */
export function color(value: unknown): string | null {
  if (!given(value) || value === "") return null;
  const raw = text(value);
  const found = NAMED_COLORS[raw.toLowerCase()] ?? (raw.startsWith("#") ? raw : `#${raw}`).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(found)) throw invalidArgument();
  return found;
}
