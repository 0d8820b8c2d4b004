import { proevLaesning } from "../../fuzz/laesning";
import { proevUlaeselige } from "../../fuzz/ulaeseligt";
import { noter } from "../noter";

const ANTAL = 60_000;

test("vilkårlige mapper læses uden at vælte, uden at hænge og uden tal, der ikke står der", async () => {
  const { proever, medTabel, medProblem } = await proevLaesning(ANTAL);
  expect(proever).toBeGreaterThanOrEqual(ANTAL);
  noter("Vilkårlige mapper læst", proever);
  noter("– heraf med mindst én genkendt tabel", medTabel);
  noter("– heraf med mindst ét problem vist", medProblem);
});

test("ét tal bliver ulæseligt i en god tabel: det siges ved cellen, og ingen dom hviler på det", () => {
  expect(proevUlaeselige(5000)).toBe(5000);
  noter("Gode tabeller med ét tal gjort ulæseligt", 5000);
});
