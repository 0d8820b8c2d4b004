import { Excelfejl } from "../../src/workbook/office/fejl";
import { Styring } from "../../src/taskpane/styring";
import { BREVET, knap, type Spion, spion, startPaaSiden, tekst } from "./hjaelp";

const NU = new Date("2026-11-22T10:00:30Z");

async function ruden(mappe: Spion): Promise<Styring> {
  const styring = new Styring(mappe, () => NU);
  startPaaSiden(styring);
  await styring.laes();
  return styring;
}

const felt = (id: string): HTMLInputElement => {
  const element = document.getElementById(id);
  if (element instanceof HTMLInputElement) return element;
  throw new Error(`Intet felt #${id}`);
};

async function skriv(id: string, vaerdi: string, styring: Styring): Promise<void> {
  felt(id).value = vaerdi;
  felt(id).dispatchEvent(new Event("change", { bubbles: true }));
  await styring.faerdig();
}

describe("Ruden før kørslen", () => {
  it("viser de fundne tabeller med slags, ark, adresse og rækker", async () => {
    await ruden(spion(BREVET));
    expect(tekst("status")).toBe("1 tabel fundet. Tryk Kør alle regler.");
    expect(tekst("fundet")).toMatch(/Tidlig indsats.*Brev, A\d+:D\d+ · 2 rækker/);
    expect(tekst("problemer")).toContain("1 problem i data");
  });

  it("siger det, når intet kan bruges", async () => {
    await ruden(spion([["Indkøb"], ["Mælk"]]));
    expect(tekst("fundet")).toContain("Ingen tabeller, som programmet kan bruge");
    expect(tekst("status")).toBe("Ingen tabeller fundet endnu.");
  });

  it("siger, hvad der skiller to problemer med samme navn", async () => {
    const titel = "Fokusmål for samtaler: andel personer med mindst 4 samtaler";
    const hoved = ["Område", "Periode", "Ydelsesgruppe", "Antal personer", "Antal personer med mindst 4 samtaler"];
    await ruden(spion([[titel, "", "", "", ""], hoved, ["Ishøj", "", "Kontanthjælp", 100, 90], ["Ishøj", "januar 2024", "Kontanthjælp", "", 90], ["Ishøj", "februar 2024", "Kontanthjælp", 100, "."]]));
    const grupper = [...document.querySelectorAll("#problemer .problem > summary")].map((s) => s.textContent);
    expect(grupper.length).toBeGreaterThan(1);
    expect(new Set(grupper.map((g) => g.replace(/\d+ steder?/, ""))).size).toBe(grupper.length);
  });

  it("går til cellen, når man trykker på et sted", async () => {
    const mappe = spion(BREVET);
    await ruden(mappe);
    document.querySelector<HTMLButtonElement>("#fundet .link")?.click();
    expect(mappe.kald.at(-1)).toMatch(/^vis Brev!A\d+:D\d+$/);
  });

  it("fortæller version og reglernes dag", async () => {
    await ruden(spion(BREVET));
    expect(tekst("version")).toMatch(/^Fokusmål \d+\.\d+\.\d+ · regelsæt \d{4}-\d{2}-\d{2}$/);
  });
});

describe("Kør alle regler", () => {
  it("skriver planen og viser svaret med ord, ikon og begrundelse", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    knap("koer").click();
    await styring.faerdig();
    expect(mappe.planer[0]?.ark[0]?.navn).toBe("Tilsyn Overblik");
    expect(tekst("status")).toMatch(/^Færdig: \d+ domme på \d+ ark. Svaret står på Tilsyn Overblik\.$/);
    expect(tekst("svar")).toContain("Ishøj");
    expect(document.querySelector("#svar .dom.daarlig")?.textContent).toMatch(/^✕ \S/);
    expect(document.querySelector("#svar details summary h3")?.textContent).toBe("Ishøj");
    expect(tekst("svar")).toMatch(/Hvorfor\?/);
    expect(globalThis.fokusmaalSidsteKoersel).toMatchObject({ udfald: "faerdig", koersel: { koert: "2026-11-22T10:00:30Z" } });
  });

  it("låser knapperne og viser Afbryd, mens det kører", async () => {
    let slip: () => void = () => undefined;
    const mappe = spion(BREVET, { anvend: () => new Promise((_ja, nej) => (slip = () => nej(new Excelfejl("afbrudt")))) });
    const styring = await ruden(mappe);
    knap("koer").click();
    await new Promise((videre) => setTimeout(videre, 50));
    expect([knap("koer").disabled, knap("afbryd").hidden, document.getElementById("rude")?.getAttribute("aria-busy")]).toEqual([true, false, "true"]);
    knap("afbryd").click();
    slip();
    await styring.faerdig();
    expect([knap("koer").disabled, knap("afbryd").hidden]).toEqual([false, true]);
    expect(tekst("fejl")).toContain("Kørslen blev afbrudt");
  });

  it("viser en fejl fra Excel i klart dansk, og næste kørsel fjerner den", async () => {
    let beskyttet = true;
    const mappe = spion(BREVET);
    const styring = await ruden({ ...mappe, anvend: (...args) => (beskyttet ? Promise.reject(new Excelfejl("beskyttet-ark", "Tilsyn Overblik")) : mappe.anvend(...args)) });
    await styring.koer();
    expect(document.getElementById("fejl")?.getAttribute("role")).toBe("alert");
    expect(tekst("fejl")).toBe("Tilsyn Overblik: Arket er beskyttet og kan ikke skrives. Fjern beskyttelsen under Gennemse, og prøv igen.");
    expect(globalThis.fokusmaalSidsteKoersel).toMatchObject({ udfald: "fejl", kode: "beskyttet-ark" });
    beskyttet = false;
    await styring.koer();
    expect(tekst("fejl")).toBe("");
  });

  it("er én kørsel, selv om man trykker to gange", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    knap("koer").click();
    await Promise.all([styring.koer(), styring.koer()]);
    expect(mappe.planer).toHaveLength(1);
  });

  it("giver samme plan to gange, tidspunktet fraset", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    await styring.koer();
    await styring.koer();
    expect(mappe.planer[1]).toEqual(mappe.planer[0]);
  });
});

describe("Indstillinger", () => {
  it("gemmes i arbejdsmappen, og der læses igen", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    await skriv("udtraeksdato", "2023-01-10", styring);
    expect(mappe.gemt).toEqual([{ kommune: null, udtraeksdato: "2023-01-10", maaleaar: null, loebenumre: false, egneGraenser: [], medTilgang: false, scenarier: [] }]);
    expect(mappe.kald.filter((k) => k === "laesMappe")).toHaveLength(2);
  });

  it("vises, som de er gemt, og bruges i kørslen", async () => {
    const mappe = spion(BREVET, {}, { udtraeksdato: "2023-01-10", maaleaar: 2022 });
    const styring = await ruden(mappe);
    expect([felt("udtraeksdato").value, felt("maaleaar").value, felt("kommune").value]).toEqual(["2023-01-10", "2022", ""]);
    await styring.koer();
    expect(globalThis.fokusmaalSidsteKoersel).toMatchObject({ koersel: { resultat: { udtraeksdato: 44936 }, indstillinger: { maaleaar: 2022 } } });
  });

  it("siger, når de ikke kan gemmes", async () => {
    const styring = await ruden(spion(BREVET, { gemIndstillinger: () => Promise.reject(new Excelfejl("skrivebeskyttet")) }));
    await skriv("kommune", "Ishøj", styring);
    expect(tekst("fejl")).toContain("skrivebeskyttet");
  });
});

describe("Oprydning", () => {
  it("fjerner markeringer med ét tryk", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    knap("fjern-markeringer").click();
    await styring.faerdig();
    expect(mappe.kald).toContain("fjernMarkeringer");
    expect(tekst("status")).toBe("Markeringerne er fjernet.");
  });

  it("fjerner først tilsynsark, når det er bekræftet, og fortryd er i fokus", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    knap("fjern-ark").click();
    expect(document.activeElement).toBe(knap("fjern-ark-nej"));
    expect([document.getElementById("fjern-ark-bekraeft")?.hidden, knap("fjern-ark").getAttribute("aria-expanded")]).toEqual([false, "true"]);
    knap("fjern-ark-nej").click();
    expect(mappe.kald).not.toContain("fjernArk");
    knap("fjern-ark").click();
    knap("fjern-ark-ja").click();
    await styring.faerdig();
    expect(mappe.kald).toContain("fjernArk");
    expect(tekst("status")).toBe("1 tilsynsark er fjernet.");
  });
});
