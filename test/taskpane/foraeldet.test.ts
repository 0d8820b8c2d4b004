import type { Aendring } from "../../src/workbook/office/aendringer";
import { diagnose } from "../../src/taskpane/diagnose";
import { foraeldetAf } from "../../src/taskpane/foraeldelse";
import { Styring, type Tilstand } from "../../src/taskpane/styring";
import { BREVET, PLATFORM, spion, startPaaSiden, tekst } from "./hjaelp";

const aendring = (ark: string, mere: Partial<Aendring> = {}): Aendring => ({ ark, noegle: null, hvem: "bruger", hvad: "celler", sikkert: true, ...mere });

async function koert(): Promise<{ readonly styring: Styring; readonly tilstand: () => Tilstand }> {
  const styring = new Styring(spion(BREVET), () => new Date("2026-11-22T10:00:30Z"));
  let seneste: Tilstand | null = null;
  styring.lyt((t) => (seneste = t));
  startPaaSiden(styring);
  await styring.koer();
  return {
    styring,
    tilstand: () => {
      if (!seneste) throw new Error("Ingen tilstand");
      return seneste;
    },
  };
}

describe("Et forældet svar", () => {
  it("siges straks, med arket, og en ny kørsel tager det væk", async () => {
    const { styring } = await koert();
    styring.aendret(aendring("Brev"));
    expect(tekst("foraeldet")).toBe("Forældet: Brev er ændret siden kørslen. Svaret passer måske ikke længere.");
    await styring.koer();
    expect(tekst("foraeldet")).toBe("");
  });

  it("skelner mellem egne og en medforfatters rettelser og et slettet ark", async () => {
    const { styring } = await koert();
    styring.aendret(aendring("Brev", { hvem: "medforfatter" }));
    expect(tekst("foraeldet")).toContain("ændret af en medforfatter siden kørslen");
    const anden = await koert();
    anden.styring.aendret(aendring("Brev", { hvad: "slettet" }));
    expect(tekst("foraeldet")).toContain("Brev er slettet siden kørslen");
  });

  it("er det ikke, fordi et andet ark eller et af vores er ændret, men det er det, når en antagelse er besvaret", async () => {
    const { styring, tilstand } = await koert();
    styring.aendret(aendring("Noter"));
    styring.aendret(aendring("Tilsyn Overblik", { noegle: "overblik" }));
    expect(foraeldetAf(tilstand())).toEqual([]);
    styring.aendret(aendring("Tilsyn Regelgrundlag", { noegle: "regelgrundlag" }));
    expect(foraeldetAf(tilstand()).map(({ ark }) => ark)).toEqual(["Tilsyn Regelgrundlag"]);
  });

  it("før en kørsel er der intet at forælde", () => expect(foraeldetAf({ koersel: null, aendringer: [aendring("Brev")] })).toEqual([]));
});

it("den tekniske rapport tæller og nævner hverken celler, ark eller områder", async () => {
  const { tilstand } = await koert();
  const rapport = diagnose(tilstand(), PLATFORM);
  expect(rapport).toMatch(/^program: Fokusmål .*\nregelsæt: \d{4}-\d\d-\d\d\nvært: Excel 16\.0 \(PC\), da-DK\napi: ExcelApi 1\.15\ntabeller: tidlig-indsats 1; rækker 2\n/);
  expect(rapport).toContain("problemer: manglende-vaerdi 1");
  expect(rapport).not.toMatch(/Brev|Ishøj|34,6|Kontanthjælp/);
});
