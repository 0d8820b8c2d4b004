import { FOKUSMAAL_SAMTALER } from "../../src/functions/andele";
import { husk } from "../../src/functions/hukommelse";
import { medKoersel } from "./koer";

const HEL = 1_048_576;

beforeAll(medKoersel);

describe("Hele kolonner", () => {
  const kolonne = (celler: readonly unknown[], resten: unknown): unknown[][] => Array.from({ length: HEL }, (_, r) => [r < celler.length ? celler[r] : resten]);

  it("regnes til og med den sidste brugte celle, også når den er 0", () => {
    expect(FOKUSMAAL_SAMTALER(kolonne(["Samtaler", 4, 5, 0, 0], null))).toBe(0.5);
  });

  it("kan ikke bruges alene på skrivebordet, hvor tomme celler er 0", () => {
    expect(() => FOKUSMAAL_SAMTALER(kolonne(["Samtaler", 4, 5, 0, 0], 0))).toThrow(/hel kolonne/);
  });

  it("kan bruges på skrivebordet, når personerne er med", () => {
    const raekker = [["CPR", "Samtaler"], ["a1", 4], ["a2", 5], ["a3", 0], ["a4", 0]];
    expect(FOKUSMAAL_SAMTALER(Array.from({ length: HEL }, (_, r) => raekker[r] ?? [0, 0]))).toBe(0.5);
  });
});

describe("Hukommelsen", () => {
  it("svarer det samme uden at regne igen, når celler med samme indhold kommer igen", () => {
    let gange = 0;
    const spoerg = (omraade: unknown[][]): number => husk([omraade], { navn: "prøve", lav: () => ++gange });
    const omraade = (): unknown[][] => [["a", 1, { code: "#N/A" }], [null, true, 0]];
    expect([spoerg(omraade()), spoerg(omraade()), gange]).toEqual([1, 1, 1]);
    expect(spoerg([["a", 1, { code: "#REF!" }], [null, true, 0]])).toBe(2);
    expect(spoerg([["a", 1, { code: "#N/A" }], [0, true, 0]])).toBe(3);
    expect(spoerg(omraade())).toBe(1);
  });

  it("er afgrænset: det ældste glemmes", () => {
    let gange = 0;
    const spoerg = (n: number): number => husk([[[`indhold ${n}`]]], { navn: "grænse", lav: () => ++gange });
    for (let n = 0; n < 100; n++) spoerg(n);
    spoerg(99);
    expect(gange).toBe(100);
    spoerg(0);
    expect(gange).toBe(101);
  });
});
