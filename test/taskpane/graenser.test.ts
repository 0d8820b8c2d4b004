import { Styring } from "../../src/taskpane/styring";
import { BREVET, spion, type Spion, startPaaSiden, tekst } from "./hjaelp";

async function ruden(mappe: Spion): Promise<Styring> {
  const styring = new Styring(mappe, () => new Date("2026-11-22T10:00:00Z"));
  startPaaSiden(styring);
  await styring.laes();
  return styring;
}
const felt = (): HTMLInputElement => {
  const fundet = document.getElementById("egen-tidlig-graense-uden");
  if (fundet instanceof HTMLInputElement) return fundet;
  throw new Error("intet felt");
};
async function skriv(vaerdi: string, styring: Styring): Promise<void> {
  felt().value = vaerdi;
  felt().dispatchEvent(new Event("change", { bubbles: true }));
  await styring.faerdig();
}

describe("Egne grænser i ruden", () => {
  it("viser lovens, indtil en anden er sat, og gemmer kun en, der kan bruges", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    expect(tekst("egen-tidlig-graense-uden-hjaelp")).toBe("Loven: 25,0 pct. i dag.");
    await skriv("150", styring);
    expect(tekst("egen-tidlig-graense-uden-hjaelp")).toContain("Skriv mellem 0,1 og 99,9");
    expect([felt().getAttribute("aria-invalid"), mappe.gemt]).toEqual(["true", []]);
    await skriv("12.5", styring);
    expect(felt().getAttribute("aria-invalid")).toBe("false");
    expect(mappe.gemt).toEqual([expect.objectContaining({ egneGraenser: [{ graense: "tidlig-graense-uden", pct: 12.5 }] })]);
    expect(tekst("egen-tidlig-graense-uden-hjaelp")).toContain("Egen grænse.");
  });

  it("er gemt en grænse, dømmes der efter den, og svaret siger det", async () => {
    const mappe = spion(BREVET, {}, { egneGraenser: [{ graense: "tidlig-graense-uden", pct: 25 }] });
    const styring = await ruden(mappe);
    expect(felt().value).toBe("25");
    await styring.koer();
    expect(tekst("svar")).toContain("egen grænse");
    expect(tekst("svar")).toContain("Egen grænse, ikke lovens: tidlig indsats dømmes efter 25 pct. uden.");
  });

  it("er grænsen ændret efter kørslen, siger ruden, at der skal køres igen", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    await styring.koer();
    expect(tekst("graenser")).not.toContain("Kør igen");
    await skriv("30", styring);
    expect(tekst("graenser")).toContain("Grænserne er ændret, siden reglerne kørte. Kør igen.");
  });
});
