import { proevKoersel } from "../../fuzz/koersel";
import { noter } from "../noter";

const ANTAL = 5000;

test("vilkårlige mapper går gennem hele kørslen og giver en plan, en celle kan bære", async () => {
  expect(await proevKoersel(ANTAL)).toBe(ANTAL);
  noter("Vilkårlige mapper gennem hele kørslen", ANTAL);
});
