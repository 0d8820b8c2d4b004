import { Styring } from "../../src/taskpane/styring";
import { browserlager, type Lager, vaelgSprog } from "../../src/taskpane/skal/sprog";
import { BREVET, spion, startPaaSiden, tekst } from "./hjaelp";

const huskende = (gemt: string | null): Lager & { readonly gemt: () => string | null } => {
  let vaerdi = gemt;
  return { hent: () => vaerdi, gem: (ny) => void (vaerdi = ny), gemt: () => vaerdi };
};

const faner = (): string[] => [...document.querySelectorAll<HTMLElement>("[role=tab]:not([hidden])")].map((f) => `${f.textContent ?? ""}${f.getAttribute("aria-selected") === "true" ? "*" : ""}`);
const fane = (navn: string): HTMLElement => [...document.querySelectorAll<HTMLElement>("[role=tab]")].find((f) => f.textContent === navn) ?? document.body;
const tast = (key: string): boolean | undefined => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

async function ruden(aendret: Parameters<typeof startPaaSiden>[1] = {}): Promise<Styring> {
  const styring = new Styring(spion(BREVET), () => new Date("2026-11-22T10:00:30Z"));
  startPaaSiden(styring, aendret);
  await styring.laes();
  return styring;
}

describe("Fanerne", () => {
  it("viser kun dem, der har noget at vise, og går til svaret efter en kørsel", async () => {
    const styring = await ruden();
    expect(faner()).toEqual(["Data*", "Indstillinger"]);
    await styring.koer();
    expect(faner()).toEqual(["Svar*", "Data", "Fremad", "Indstillinger"]);
  });

  it("betjenes med piletaster, Home og End, og kun den valgte er i tabuleringen", async () => {
    await (await ruden()).koer();
    fane("Svar").focus();
    tast("ArrowRight");
    expect([faner(), document.activeElement?.textContent]).toEqual([["Svar", "Data*", "Fremad", "Indstillinger"], "Data"]);
    tast("End");
    tast("ArrowRight");
    expect(faner()[0]).toBe("Svar*");
    tast("ArrowLeft");
    tast("Home");
    expect([...document.querySelectorAll<HTMLElement>("[role=tab]")].filter((f) => f.tabIndex === 0).map((f) => f.textContent)).toEqual(["Svar"]);
  });

  it("en kørsel, mens man læser en anden fane, viser det nye svar; arbejde ellers flytter ikke fanen", async () => {
    const styring = await ruden();
    await styring.koer();
    fane("Indstillinger").click();
    await styring.fjernMarkeringer();
    expect(faner()).toContain("Indstillinger*");
    await styring.koer();
    expect(faner()).toContain("Svar*");
  });
});

describe("Rudens sprog", () => {
  it.each([
    ["da-DK", null, "da"],
    ["en-US", null, "en"],
    ["de-DE", null, "en"],
    ["en-US", "da", "da"],
    ["da-DK", "en", "en"],
    ["da-DK", "vrøvl", "da"],
  ])("Office på %s og brugerens valg %s giver %s", (kontor, gemt, sprog) => expect(vaelgSprog(huskende(gemt), kontor)).toBe(sprog));

  it("skifter hele ruden på stedet og huskes for brugeren, ikke i arbejdsmappen", async () => {
    const lager = huskende(null);
    const styring = await ruden({ lager });
    fane("Indstillinger").click();
    const valg = document.querySelector<HTMLSelectElement>("#sprog");
    if (!valg) throw new Error("Intet sprogvalg");
    valg.value = "en";
    valg.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((videre) => setTimeout(videre));
    expect([faner(), lager.gemt(), document.documentElement.lang, tekst("koer")]).toEqual([["Data", "Settings*"], "en", "en", "Run all rules"]);
    expect(tekst("status")).toBe("1 table found. Press Run all rules.");
    await styring.koer();
    expect(tekst("status")).toMatch(/^Done: \d+ verdicts on \d+ sheets\. The answer is on Tilsyn Overblik\.$/);
  });

  it("lader arkene være på dansk", async () => {
    const [dansk, engelsk] = [spion(BREVET), spion(BREVET)];
    for (const [mappe, kontorsprog] of [[dansk, "da-DK"], [engelsk, "en-US"]] as const) {
      const styring = new Styring(mappe, () => new Date("2026-11-22T10:00:30Z"));
      startPaaSiden(styring, { kontorsprog });
      await styring.koer();
    }
    expect(engelsk.planer).toEqual(dansk.planer);
  });

  it("virker også, når browseren ikke vil gemme noget", () => {
    const laast = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("nej", "SecurityError");
    });
    const fuldt = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("nej", "QuotaExceededError");
    });
    const lager = browserlager("del");
    expect(() => lager.gem("en")).not.toThrow();
    expect(vaelgSprog(lager, "da-DK")).toBe("da");
    laast.mockRestore();
    fuldt.mockRestore();
    browserlager("del").gem("en");
    expect([browserlager("del").hent(), browserlager("anden").hent()]).toEqual(["en", null]);
  });
});
