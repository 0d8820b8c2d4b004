/** Calls the functions as Excel does, under either way of showing empty cells. */
import type { Funktionssag, Svar } from "../sager/funktioner/sag";

class Excelfejl extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** What the functions use of the custom-functions runtime. */
export function medKoersel(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: Excelfejl, ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" } } });
}

export type Blank = "nul" | "ingenting";

/** An empty cell is `null`; an argument left out is `undefined` and arrives as `null` on both platforms. */
function somPlatformen(argument: unknown, blank: Blank): unknown {
  const celle = (c: unknown): unknown => (c === null && blank === "nul" ? 0 : c);
  if (argument === undefined) return null;
  return Array.isArray(argument) ? argument.map((r: unknown) => (Array.isArray(r) ? r.map(celle) : celle(r))) : celle(argument);
}

export type Funktioner = Readonly<Record<string, (...argumenter: never[]) => unknown>>;

export function kald(funktioner: Funktioner, { funktion, argumenter }: Funktionssag, blank: Blank): unknown {
  const f = funktioner[funktion] as ((...argumenter: unknown[]) => unknown) | undefined;
  if (!f) throw new Error(`${funktion} findes ikke`);
  try {
    return { vaerdi: f(...argumenter.map((a) => somPlatformen(a, blank))) };
  } catch (fejl) {
    if (fejl instanceof Excelfejl) return { fejl: fejl.code, besked: fejl.message };
    throw fejl;
  }
}

/** Compares with what the case says, numbers to twelve decimals. */
export function forvent(fundet: unknown, svar: Svar): void {
  if ("fejl" in svar) expect(fundet).toEqual({ fejl: svar.fejl, besked: expect.stringMatching(svar.naevner) });
  else if ("vaerdi" in svar) expect(fundet).toEqual({ vaerdi: typeof svar.vaerdi === "number" ? expect.closeTo(svar.vaerdi, 12) : svar.vaerdi });
  else {
    const { vaerdi } = fundet as { vaerdi: unknown[][] };
    expect(vaerdi).toHaveLength(svar.raekker);
    expect(new Set(vaerdi.map((r) => r.length)).size).toBe(1);
    for (const [sted, celle] of Object.entries(svar.celler)) {
      const [r = 0, k = 0] = sted.split(",").map(Number);
      expect(vaerdi[r]?.[k]).toEqual(celle);
    }
  }
}
