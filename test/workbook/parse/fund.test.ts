import { aflaes } from "../../../src/workbook/parse";
import type { Celle } from "../../../src/workbook/parse/typer";
import { FUND } from "../../sager/fuzz/tabeller";
import { somLinjer } from "./tegning";

test.each(FUND.map((f) => [f.saetning, f] as const))("%s", (_, { celler, giver }) => {
  const bredde = Math.max(...celler.map((r) => r.length));
  const gitter = { ark: "Ark1", raekke: 0, kolonne: 0, celler: celler.map((r) => [...r, ...Array<Celle>(bredde - r.length).fill("")]), exceltabeller: [] };
  expect(somLinjer(aflaes([gitter]))).toEqual(giver);
});
