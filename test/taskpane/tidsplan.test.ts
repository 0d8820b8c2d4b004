/** The case's timeline in the pane. */
import { laerEngelsk } from "../../src/workbook/tekst/engelsk";
import { Styring } from "../../src/taskpane/styring";
import { spion, startPaaSiden, tekst } from "./hjaelp";

const BREVET = [
  ["Område", "Brevdato", "Mål", "Ydelsesgruppe", "Type", "Frist"],
  ["Ishøj", "29-08-2022", "Samtaler", "Sygedagpenge", "første", ""],
  ["Ishøj", "20-02-2023", "Samtaler", "Sygedagpenge", "indskærpet", "07-03-2023"],
];

async function koer(aendret: Parameters<typeof startPaaSiden>[1] = {}): Promise<void> {
  const styring = new Styring(spion(BREVET, {}, { udtraeksdato: "2023-03-01" }), () => new Date("2026-11-22T10:00:30Z"));
  startPaaSiden(styring, aendret);
  await styring.koer();
}

it("Et brev giver en tidsplan med frist, og det siges, hvad der er sket, og hvad der kommer", async () => {
  await koer();
  const punkter = [...document.querySelectorAll("#tidsplan li")].map((li) => li.textContent);
  expect(tekst("tidsplan")).toContain("Ishøj: tidlig indsats, samtaler til Sygedagpenge");
  expect(punkter[0]).toBe("✓29. august 2022 (Sket)Henvendelse fra myndigheden");
  expect(punkter).toContain("!7. marts 2023 (Kommer)Frist ifølge brevet");
  expect(document.getElementById("tidsplan-afsnit")?.hidden).toBe(false);
});

it("På engelsk siger den det samme", async () => {
  laerEngelsk();
  await koer({ kontorsprog: "en-US" });
  expect(tekst("tidsplan")).toContain("7 March 2023 (Ahead)Deadline in the letter");
  expect(tekst("tidsplan")).toContain("around August 2023 (Ahead)The figures for Mar–May 2023 are known and followed up");
});

it("Uden breve og uden afgørelse er der ingen tidsplan at vise", async () => {
  const styring = new Styring(spion([["Noter", ""]]), () => new Date("2026-11-22T10:00:30Z"));
  startPaaSiden(styring);
  await styring.koer();
  expect(document.getElementById("tidsplan-afsnit")?.hidden).toBe(true);
});
