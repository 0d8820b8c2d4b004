import { Styring } from "../../src/taskpane/styring";
import { BREVET, knap, spion, type Spion, startPaaSiden, tekst } from "./hjaelp";

async function koert(mappe: Spion): Promise<Styring> {
  const styring = new Styring(mappe, () => new Date("2026-11-22T10:00:00Z"));
  startPaaSiden(styring);
  await styring.laes();
  await styring.koer();
  return styring;
}
const saet = (id: string, vaerdi: string): void => {
  const felt = document.getElementById(id);
  if (!(felt instanceof HTMLInputElement)) throw new Error(`intet felt ${id}`);
  felt.value = vaerdi;
};
async function indsend(styring: Styring): Promise<void> {
  document.getElementById("scenarie-form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await styring.faerdig();
  await new Promise((videre) => setTimeout(videre, 0));
  await styring.faerdig();
}

describe("Scenarier i ruden", () => {
  it("vises først, når der er en kørsel at regne ved siden af", async () => {
    const styring = new Styring(spion(BREVET), () => new Date());
    startPaaSiden(styring);
    await styring.laes();
    expect(document.getElementById("scenarier-afsnit")?.hidden).toBe(true);
    await styring.koer();
    expect(document.getElementById("scenarier-afsnit")?.hidden).toBe(false);
  });

  it("gemmes med navn, skriver kun sit eget ark, og udfaldet siges", async () => {
    const mappe = spion(BREVET);
    const styring = await koert(mappe);
    saet("scenarie-navn", "Strengere");
    saet("scenarie-tidlig-graense-uden", "30");
    await indsend(styring);
    expect(mappe.gemt.at(-1)).toMatchObject({ scenarier: [{ navn: "Strengere", graenser: [{ graense: "tidlig-graense-uden", pct: 30 }], oevo: "som-reglerne", reglerFra: null, udtraeksdato: null }] });
    expect([mappe.planer.at(-1)?.alene, mappe.planer.at(-1)?.ark.map((a) => a.navn), mappe.planer.at(-1)?.markeringer]).toEqual([true, ["Tilsyn Scenarie"], []]);
    expect(tekst("scenarie-besked")).toMatch(/^Scenariet Strengere: \d+ dom/);
  });

  it("et navn med et personnummer afvises og gemmes ikke", async () => {
    const mappe = spion(BREVET);
    const styring = await koert(mappe);
    saet("scenarie-navn", "Uden 010170-1234");
    await indsend(styring);
    expect(tekst("scenarie-besked")).toContain("uden personnumre");
    expect([mappe.gemt, mappe.planer.length]).toEqual([[], 1]);
  });

  it("et gemt scenarie kan køres og slettes igen", async () => {
    const gemt = { navn: "Uden ØVO", graenser: [], oevo: "taeller-ikke", reglerFra: null, udtraeksdato: null };
    const mappe = spion(BREVET, {}, { scenarier: [gemt, "ødelagt"] });
    const styring = await koert(mappe);
    const [koer, slet] = [...document.querySelectorAll<HTMLButtonElement>("#scenarie-liste button")];
    expect([koer?.textContent, slet?.textContent]).toEqual(["Kør Uden ØVO", "Slet Uden ØVO"]);
    koer?.click();
    await styring.faerdig();
    expect(tekst("scenarie-besked")).toContain("0 domme bliver anderledes");
    slet?.click();
    await styring.faerdig();
    expect(mappe.gemt.at(-1)).toMatchObject({ scenarier: [] });
    expect(knap("koer").disabled).toBe(false);
  });
});
