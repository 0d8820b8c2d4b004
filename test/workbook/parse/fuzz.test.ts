import { proevKoersel } from "../../fuzz/koersel";
import { proevLaesning } from "../../fuzz/laesning";
import { proevUlaeselige } from "../../fuzz/ulaeseligt";

test("1.000 vilkårlige mapper læses uden at vælte, ens i ét stykke og i bidder, og hvert tal og problem har sin celle", async () => {
  const { proever, medTabel, medProblem } = await proevLaesning(1000);
  expect(proever).toBeGreaterThanOrEqual(1000);
  // The sheets must be worth reading, or nothing is tried.
  expect(medTabel).toBeGreaterThan(proever / 5);
  expect(medProblem).toBeGreaterThan(proever / 5);
}, 300_000);

test("200 gange bliver ét tal i en god tabel ulæseligt: det siges ved cellen, de andre tal står, og måneden får ingen dom", () => {
  expect(proevUlaeselige(200)).toBe(200);
}, 120_000);

test("80 vilkårlige mapper går gennem hele kørslen og giver en plan, en celle kan bære", async () => {
  expect(await proevKoersel(80)).toBe(80);
}, 120_000);
