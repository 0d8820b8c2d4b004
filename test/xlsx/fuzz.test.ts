import { proevPakker } from "../fuzz/pakker";

test("800 ødelagte filer bliver læst eller afvist med en kode, aldrig andet, og aldrig hængende", async () => {
  const udfald = await proevPakker(800);
  const antal = (...hvad: readonly string[]): number => [...udfald].reduce((n, [u, m]) => n + (hvad.includes(u) ? m : 0), 0);
  expect([...udfald.values()].reduce((a, b) => a + b, 0)).toBe(800);
  // Both must happen often, or the breaking is too rough or too gentle.
  expect(antal("læst", "læst og gemt")).toBeGreaterThan(80);
  expect(antal("ugyldig-xml", "afkortet")).toBeGreaterThan(80);
}, 300_000);
