import { proevPakker } from "../../fuzz/pakker";
import { noter } from "../noter";

const ANTAL = 40_000;

test("ødelagte .xlsx-filer bliver læst eller afvist med en kode, aldrig andet, og aldrig hængende", async () => {
  const udfald = await proevPakker(ANTAL);
  noter("Ødelagte .xlsx-filer", ANTAL);
  for (const [hvad, antal] of [...udfald].sort(([a], [b]) => a.localeCompare(b, "da"))) noter(`– ${hvad}`, antal);
  expect([...udfald.values()].reduce((a, b) => a + b, 0)).toBe(ANTAL);
});
