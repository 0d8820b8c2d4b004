import { Styring } from "../../src/taskpane/styring";
import type { Celle, Gitter } from "../../src/workbook/parse/typer";
import { BREVET, spion, type Spion, startPaaSiden, tekst } from "./hjaelp";

const ark = (navn: string, celler: readonly (readonly Celle[])[]): Gitter => ({ ark: navn, raekke: 0, kolonne: 0, celler, exceltabeller: [] });

/** One person since 2020 with four interviews in October 2023: out of the window from October 2024 on. */
const BORGERE: readonly Gitter[] = [
  ark("Borgere", [["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"], ["010170-1234", "Kontanthjælp", "01-01-2020", "", "Ishøj"]]),
  ark("Samtaler", [["CPR", "Samtaledato", "Status"], ...["02", "03", "04", "05"].map((d) => ["010170-1234", `${d}-10-2023`, "Afholdt"])]),
];

const medBorgere = (indstillinger: object = {}): Spion =>
  spion([], {
    laesMappe: (laeser) => {
      BORGERE.forEach(laeser.del);
      return Promise.resolve();
    },
  }, { udtraeksdato: "2024-09-30", ...indstillinger });

async function koert(mappe: Spion, sprog: "da" | "en" = "da"): Promise<Styring> {
  const styring = new Styring(mappe, () => new Date("2026-11-22T10:00:00Z"));
  startPaaSiden(styring, { lager: { hent: () => sprog, gem: () => undefined } });
  await styring.laes();
  await styring.koer();
  return styring;
}
const afsnittet = (): HTMLElement | null => document.getElementById("fremskrivning-afsnit");
const kontakten = (): HTMLInputElement => {
  const felt = document.getElementById("medTilgang");
  if (!(felt instanceof HTMLInputElement)) throw new Error("Ingen kontakt for til- og afgang");
  return felt;
};

describe("Fremskrivningen i ruden", () => {
  it("siger under Fremad, hvordan året ender under hver forudsætning, hvad der skal til, og den første frist", async () => {
    await koert(medBorgere());
    expect(afsnittet()?.hidden).toBe(false);
    const sagt = tekst("fremskrivning");
    for (const del of ["En fremskrivning, ikke en dom", "2024", "Ishøj", "Intet mere holdes", "Alt planlagt holdes", "Rytmen fortsætter", "over grænsen", "Mindst 4 samtaler mere med mindst 1 person; første frist 31. oktober 2024"]) expect(sagt).toContain(del);
    expect(sagt).not.toContain("010170");
  });

  it("siger det samme på engelsk", async () => {
    await koert(medBorgere(), "en");
    const sagt = tekst("fremskrivning");
    for (const del of ["A projection, not a verdict", "Nothing more is held", "Everything planned is held", "The rhythm goes on", "above the limit", "At least 4 interviews more with at least 1 person; first deadline"]) expect(sagt).toContain(del);
    expect(sagt).not.toMatch(/fremskrivning, ikke|grænse/i);
  });

  it("er skjult, når arbejdsmappen ikke har personer", async () => {
    await koert(spion(BREVET));
    expect(afsnittet()?.hidden).toBe(true);
  });

  it("kontakten for til- og afgang gemmes og virker ved næste kørsel", async () => {
    const mappe = medBorgere();
    const styring = await koert(mappe);
    expect(kontakten().checked).toBe(false);
    kontakten().checked = true;
    kontakten().dispatchEvent(new Event("change"));
    await styring.faerdig();
    expect(mappe.gemt.at(-1)).toMatchObject({ medTilgang: true });
    const naeste = medBorgere({ medTilgang: true });
    await koert(naeste);
    expect(kontakten().checked).toBe(true);
    expect(JSON.stringify(naeste.planer.at(-1))).toContain("Til- og afgang: rytmen regner med");
  });
});
