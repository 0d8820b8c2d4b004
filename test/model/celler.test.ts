import { CellError, CellStore } from "../../workbench/model/celler";

test("celler huskes, hvor de blev sat, og resten er tomme", () => {
  const celler = new CellStore();
  celler.setValue(3, 2, "Afholdt");
  celler.setValue(0, 0, new CellError("#N/A"));
  expect([celler.value(3, 2), celler.value(2, 2), celler.value(9, 9), String(celler.value(0, 0))]).toEqual(["Afholdt", null, null, "#N/A"]);
});

test("en værdi tager formlens plads", () => {
  const celler = new CellStore();
  celler.setFormula(0, 0, "=1+1", 2);
  expect([celler.formula(0, 0), celler.value(0, 0)]).toEqual(["=1+1", 2]);
  celler.setValue(0, 0, 3);
  expect(celler.formula(0, 0)).toBeUndefined();
});

test("det brugte område er det mindste, der rummer alle værdier, og med stilarter når de tæller", () => {
  const celler = new CellStore();
  expect(celler.usedRange(true)).toBeNull();
  celler.setValue(2, 1, 5);
  celler.setValue(4, 3, 0);
  celler.setValue(6, 3, null);
  celler.setStyle(0, 0, 7);
  expect(celler.usedRange(true)).toEqual({ row: 2, column: 1, rowCount: 3, columnCount: 3 });
  expect(celler.usedRange(false)).toEqual({ row: 0, column: 0, rowCount: 5, columnCount: 4 });
  celler.clear();
  expect(celler.usedRange(false)).toBeNull();
});
