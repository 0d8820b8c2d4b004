/** Every workbook that once made the run fall over gives an answer now. */
import { somTal } from "../../../src/rules";
import { koer } from "../../../src/taskpane/koersel";
import { tjekPlan } from "../../fuzz/koersel";
import { KOERSLER } from "../../sager/fuzz/koersler";
import { spion } from "../../taskpane/hjaelp";

test.each(KOERSLER)("$saetning", async ({ celler, aaret }) => {
  const mappe = spion([], { laesMappe: async (laeser) => void (await laeser.del({ ark: "Ark1", raekke: 0, kolonne: 0, celler: celler.map((l) => [...l]), exceltabeller: [] })) });
  const { resultat } = await koer(mappe, new Date("2026-11-22T10:00:00Z"), { fremdrift: () => undefined, afbryd: new AbortController().signal });
  mappe.planer.forEach(tjekPlan);
  const domme = resultat.vurderinger.filter((v) => v.periode.art === "aar" && v.gruppe === "Ydelsesgrupper i alt" && v.andelMedSamlet !== null);
  expect(domme.map((v) => [v.periode.art === "aar" ? v.periode.aar : null, v.maal, v.dom, v.naevner, v.andelMedSamlet && somTal(v.andelMedSamlet.mindst), v.andelMedSamlet && somTal(v.andelMedSamlet.hoejst)])).toEqual(aaret);
});
