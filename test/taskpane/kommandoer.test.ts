import { Excelfejl } from "../../src/workbook/office/fejl";
import { tilknytKommandoer } from "../../src/taskpane/kommandoer";
import { Styring } from "../../src/taskpane/styring";
import { BREVET, type Spion, spion } from "./hjaelp";

type Kommando = (haendelse: { completed: () => void }) => void;

let vist: number;

function baand(mappe: Spion): (navn: string) => Promise<void> {
  const kommandoer = new Map<string, Kommando>();
  vist = 0;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (navn: string, kommando: Kommando) => kommandoer.set(navn, kommando) },
      addin: { showAsTaskpane: () => Promise.resolve(vist++) },
    },
  });
  tilknytKommandoer(new Styring(mappe, () => new Date("2026-11-22T10:00:00Z")));
  return (navn) => new Promise((completed) => kommandoer.get(navn)?.({ completed }));
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("Båndets knapper", () => {
  it("Kør alle regler kører det hele uden ruden og melder sig færdig", async () => {
    const mappe = spion(BREVET);
    await baand(mappe)("runAllRules");
    expect(mappe.planer).toHaveLength(1);
    expect(vist).toBe(0);
  });

  it("Fjern markeringer fjerner dem", async () => {
    const mappe = spion(BREVET);
    await baand(mappe)("removeHighlights");
    expect(mappe.kald).toEqual(["fjernMarkeringer"]);
  });

  it("åbner ruden, når noget gik galt, for båndet har intet sted til en besked", async () => {
    await baand(spion(BREVET, { anvend: () => Promise.reject(new Excelfejl("skrivebeskyttet")) }))("runAllRules");
    expect(vist).toBe(1);
  });
});
