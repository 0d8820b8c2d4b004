/** The start: what was recognised, corrected by hand, the user's own words, and the example data. */
import type { Celle } from "../../src/workbook/parse/typer";
import { Startstyring, type Startmappe } from "../../src/taskpane/start/styring";
import { Styring } from "../../src/taskpane/styring";
import { BREVET, INTET_START, knap, type Spion, spion, startPaaSiden, tekst } from "./hjaelp";

const NU = new Date("2026-11-22T10:00:30Z");

const ODDE: readonly (readonly Celle[])[] = [
  ["Kolonne1", "Kolonne2", "Kolonne3", "Kolonne4"],
  ["010170-1234", "Kontanthjælp", 45_000, ""],
  ["0202801111", "Sygedagpenge", 45_010, 45_100],
  ["0303801111", "Sygedagpenge", 45_020, ""],
];

async function ruden(mappe: Spion, start: Partial<Startmappe> = {}, kontorsprog = "da-DK"): Promise<Styring> {
  const styring = new Styring(mappe, () => NU);
  startPaaSiden(styring, { kontorsprog, start: new Startstyring({ ...INTET_START, ...start }, () => styring.laes()) });
  await styring.laes();
  return styring;
}

const vaelger = (id: string): HTMLSelectElement => {
  const element = document.getElementById(id);
  if (element instanceof HTMLSelectElement) return element;
  throw new Error(`Ingen liste #${id}`);
};

async function vaelg(styring: Styring, id: string, vaerdi: string): Promise<void> {
  const liste = vaelger(id);
  expect([...liste.options].map((o) => o.value)).toContain(vaerdi);
  liste.focus();
  liste.value = vaerdi;
  liste.dispatchEvent(new Event("change"));
  await styring.faerdig();
}

const ventLidt = (): Promise<void> => new Promise((videre) => setTimeout(videre, 0));

describe("Fundet i arbejdsmappen", () => {
  it("viser hver kolonne med overskrift, felt og værdier, og aldrig et helt personnummer", async () => {
    await ruden(spion([["CPR", "Ydelse", "Startdato", "Bemærkning"], ["010170-1234", "Kontanthjælp", 45_000, "0202801111 er ægtefælle"]]));
    expect(tekst("fundet")).toContain("Ydelsesforløb, person for person");
    expect([vaelger("tabel-0-0-k0").value, vaelger("tabel-0-0-k1").value, vaelger("tabel-0-0-k2").value, vaelger("tabel-0-0-k3").value]).toEqual(["person", "gruppe", "start", ""]);
    expect(tekst("tabel-0-0-p0")).toBe("010170-••••");
    expect(tekst("tabel-0-0-p2")).toBe("15-03-2023");
    expect(tekst("fundet")).not.toMatch(/1234|1111/);
  });

  it("tager et valg med tastaturet, når tasterne har hvilet eller listen forlades, og intet af det, der blev passeret", async () => {
    const mappe = spion(ODDE);
    const styring = await ruden(mappe);
    const gemte = jest.spyOn(mappe, "gemRettelser");
    const tast = (vaerdi: string): void => {
      const liste = vaelger("tabel-0-0-slags");
      liste.focus();
      liste.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown" }));
      liste.value = vaerdi;
      liste.dispatchEvent(new Event("change"));
    };
    jest.useFakeTimers();
    tast("samtaler");
    jest.advanceTimersByTime(399);
    tast("forloeb");
    jest.advanceTimersByTime(399);
    expect(gemte).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    jest.useRealTimers();
    await styring.faerdig();
    expect(gemte).toHaveBeenCalledTimes(1);
    expect(tekst("fundet")).toContain("Mangler: Person");
    tast("brug-ikke");
    vaelger("tabel-0-0-slags").blur();
    await styring.faerdig();
    expect(gemte).toHaveBeenCalledTimes(2);
    expect(tekst("fundet")).toContain("fordi du har valgt det");
  });

  it("siger, at overskrifterne ikke kendes, og lader tabellen udpege: slags, så kolonner", async () => {
    const mappe = spion(ODDE);
    const styring = await ruden(mappe);
    expect(tekst("fundet")).toContain("Ikke genkendt");
    await vaelg(styring, "tabel-0-0-slags", "forloeb");
    expect(tekst("fundet")).toContain("Mangler: Person, Ydelsesgruppe, Startdato.");
    for (const [nr, felt] of ["person", "gruppe", "start", "slut"].entries()) await vaelg(styring, `tabel-0-0-k${nr}`, felt);
    expect(tekst("fundet")).toContain("rettet i hånden");
    expect(tekst("fundet")).not.toContain("Mangler:");
    expect(tekst("status")).toBe("1 tabel fundet. Tryk Kør alle regler.");
    expect(JSON.stringify(mappe.rettelser)).not.toMatch(/1234|1111|Kontanthjælp/);
  });

  it("har fokus samme sted, når listen er tegnet om efter en rettelse", async () => {
    const styring = await ruden(spion(ODDE));
    await vaelg(styring, "tabel-0-0-slags", "samtaler");
    expect(document.activeElement?.id).toBe("tabel-0-0-slags");
    await vaelg(styring, "tabel-0-0-k2", "samtaledato");
    expect(document.activeElement?.id).toBe("tabel-0-0-k2");
  });

  it("mister ingen af to rettelser, der kommer, før arbejdsmappen er læst igen", async () => {
    const mappe = spion(ODDE);
    const styring = await ruden(mappe);
    await vaelg(styring, "tabel-0-0-slags", "forloeb");
    const vaelgStraks = (id: string, vaerdi: string): void => {
      vaelger(id).value = vaerdi;
      vaelger(id).dispatchEvent(new Event("change"));
    };
    vaelgStraks("tabel-0-0-k0", "person");
    vaelgStraks("tabel-0-0-k1", "gruppe");
    vaelgStraks("tabel-0-0-k2", "start");
    await styring.faerdig();
    expect(["k0", "k1", "k2"].map((k) => vaelger(`tabel-0-0-${k}`).value)).toEqual(["person", "gruppe", "start"]);
  });

  it("bygger den næste rettelse på den, der er gemt, også når læsningen efter den blev afbrudt", async () => {
    const mappe = spion([["CPR", "Gruppe", "Startdato"], ["010170-1234", "KTH", 45_000], ["0202801111", "SDP", 45_010]]);
    const styring = await ruden(mappe);
    const gemte = jest.spyOn(mappe, "gemRettelser");
    gemte.mockImplementationOnce(() => {
      styring.afbryd();
      return Promise.resolve();
    });
    const foerste = vaelger("ord-0");
    foerste.value = "Kontanthjælp";
    foerste.dispatchEvent(new Event("change"));
    await styring.faerdig();
    const anden = vaelger("ord-1");
    anden.value = "Sygedagpenge";
    anden.dispatchEvent(new Event("change"));
    await styring.faerdig();
    expect(gemte.mock.calls.at(-1)?.[0]).toMatchObject({ ord: [{ tekst: "KTH", betyder: "Kontanthjælp" }, { tekst: "SDP", betyder: "Sygedagpenge" }] });
  });

  it("giver et felt til én kolonne: vælges det til en anden, mister den første det", async () => {
    const styring = await ruden(spion([["CPR", "Ydelse", "Startdato", "Dato B"], ["010170-1234", "Kontanthjælp", 45_000, 45_100]]));
    await vaelg(styring, "tabel-0-0-k3", "start");
    expect([vaelger("tabel-0-0-k2").value, vaelger("tabel-0-0-k3").value]).toEqual(["", "start"]);
  });

  it("kan fjerne en rettelse igen, så tabellen læses, som den blev genkendt", async () => {
    const mappe = spion([["CPR", "Ydelse", "Startdato"], ["010170-1234", "Kontanthjælp", 45_000]]);
    const styring = await ruden(mappe);
    await vaelg(styring, "tabel-0-0-slags", "brug-ikke");
    expect(tekst("fundet")).toContain("Bruges ikke, fordi du har valgt det");
    knap("tabel-0-0-fjern").click();
    await styring.faerdig();
    expect(tekst("fundet")).toContain("Ydelsesforløb, person for person");
    expect(mappe.rettelser.at(-1)).toEqual({ version: 1, tabeller: [], ord: [] });
  });

  it("lader overskrifterne flytte til en anden række, og siger, hvad rækkerne hedder", async () => {
    const styring = await ruden(spion([["CPR", "Ydelse", "Startdato"], ["Borger-id", "Ydelsesgruppe", "Bevilget fra"], ["010170-1234", "Kontanthjælp", 45_000]]));
    expect([...vaelger("tabel-0-1-hoved").options].map((o) => o.text)).toEqual(["Række 1: CPR, Ydelse, Startdato", "Række 2: Borger-id, Ydelsesgruppe, Bevilget fra", "Der er ingen overskrifter"]);
    await vaelg(styring, "tabel-0-1-hoved", "1");
    expect(tekst("status")).toBe("1 tabel fundet. Tryk Kør alle regler.");
    expect(tekst("fundet")).toContain("Brev, A1:C3 · 1 række");
  });

  it("læser en trykt tabel som det, der vælges, og fortæller om en rettelse, der ikke passer længere", async () => {
    const mappe = spion(BREVET);
    const styring = await ruden(mappe);
    await vaelg(styring, "tabel-0-0-slags", "fokusmaal");
    expect(tekst("fundet")).toContain("Fokusmål, trykte tal");
    const [gemt] = mappe.rettelser;
    const anden = spion([["Noget", "Andet"], ["x", 1], ["y", 2]], { hentRettelser: () => Promise.resolve(anden.rettelser.at(-1) ?? gemt) });
    const igen = await ruden(anden);
    expect(tekst("problemer")).toContain("passer ikke længere");
    knap("fjern-gamle").click();
    await igen.faerdig();
    expect(anden.rettelser.at(-1)).toEqual({ version: 1, tabeller: [], ord: [] });
    expect(tekst("problemer")).not.toContain("passer ikke længere");
  });

  it("bruger det markerede, når tabellen ikke er på listen", async () => {
    const celler: readonly (readonly Celle[])[] = [["a", "b"], ["010170-1234", 45_000]];
    const mappe = spion(celler);
    const styring = await ruden(mappe, { laesMarkering: () => Promise.resolve({ ark: "Brev", adresse: "A1:B2", raekke: 0, kolonne: 0, raekker: 2, kolonner: 2, celler, exceltabeller: [] }) });
    knap("brug-markering").click();
    await ventLidt();
    await vaelg(styring, "markeret-slags", "samtaler");
    await vaelg(styring, "tabel-0-0-k0", "person");
    await vaelg(styring, "tabel-0-0-k1", "samtaledato");
    expect(tekst("status")).toBe("1 tabel fundet. Tryk Kør alle regler.");
  });

  it("siger, hvad der skal markeres, når der er markeret for lidt", async () => {
    await ruden(spion(ODDE));
    knap("brug-markering").click();
    await ventLidt();
    expect(tekst("brug-markering-hjaelp")).toContain("Markér mindst to kolonner og to rækker");
  });

  it("findes også på engelsk", async () => {
    await ruden(spion(ODDE), {}, "en-US");
    expect(tekst("fundet")).toContain("Not recognised");
    expect(vaelger("tabel-0-0-slags").options[0]?.text).toBe("Choose what the table is …");
  });
});

describe("Ukendte ord", () => {
  const FORLOEB: readonly (readonly Celle[])[] = [["CPR", "Ydelse", "Startdato"], ["010170-1234", "KTH jobparat", 45_000], ["0202801111", "KTH jobparat", 45_000]];

  it("får en betydning, der gælder fra næste læsning, og kan tages tilbage", async () => {
    const mappe = spion(FORLOEB);
    const styring = await ruden(mappe);
    expect(tekst("ord")).toContain("Ydelsesgruppe: »KTH jobparat« (2 gange)");
    await vaelg(styring, "ord-0", "Kontanthjælp");
    expect(tekst("problemer")).not.toContain("Ydelsesgruppen kendes ikke");
    expect(mappe.rettelser.at(-1)).toEqual({ version: 1, tabeller: [], ord: [{ felt: "gruppe", tekst: "KTH jobparat", betyder: "Kontanthjælp" }] });
    await vaelg(styring, "ord-0", "");
    expect(tekst("problemer")).toContain("Ydelsesgruppen kendes ikke");
  });

  it("viser ikke et ord, der kan være et personnummer", async () => {
    await ruden(spion([["CPR", "Ydelse", "Startdato"], ["010170-1234", "sag 0202801111", 45_000]]));
    expect(tekst("ord")).not.toContain("sag");
  });
});

describe("Første gang", () => {
  it("byder velkommen i en tom arbejdsmappe og sætter eksempeldata ind", async () => {
    const kald: string[] = [];
    await ruden(spion([["Indkøb"]]), { indsaetEksempel: (plan) => (kald.push(...plan.map((p) => p.navn)), Promise.resolve(plan.map((p) => p.navn))) });
    expect(tekst("velkomst")).toContain("Fokusmål læser de tabeller, du allerede har");
    knap("proev-eksempel").click();
    await ventLidt();
    await ventLidt();
    expect(kald).toEqual(["Eksempel Borgere", "Eksempel Samtaler", "Eksempel Tilbud", "Eksempel Resultatmål"]);
    expect(tekst("velkomst")).toContain("Eksempeldata ligger på Eksempel Borgere");
  });

  it("byder ikke velkommen, når der er tabeller", async () => {
    await ruden(spion(BREVET));
    expect(document.getElementById("velkomst-afsnit")?.hidden).toBe(true);
  });

  it("spørger, før eksempeldata, der er skrevet i, fjernes", async () => {
    const kald: boolean[] = [];
    await ruden(spion(BREVET), {
      eksempelark: () => Promise.resolve(["Eksempel Borgere"]),
      fjernEksempel: (_, ogsaa) => (kald.push(ogsaa), Promise.resolve(ogsaa ? { fjernet: 1, rettede: [] } : { fjernet: 0, rettede: ["Eksempel Borgere"] })),
    });
    knap("fjern-eksempel").click();
    await ventLidt();
    expect(tekst("velkomst")).toContain("Du har skrevet i Eksempel Borgere.");
    expect(document.activeElement?.id).toBe("fjern-eksempel-nej");
    knap("fjern-eksempel-ja").click();
    await ventLidt();
    expect(kald).toEqual([false, true]);
    expect(document.getElementById("velkomst-afsnit")?.hidden).toBe(true);
  });
});
