import { byg, dagAf, I_ALT, type Persondata, Steder, tilEnde } from "../../src/rules";
import { koer } from "../../src/taskpane/koersel";
import { Hvorforstyring } from "../../src/taskpane/hvorfor";
import { Styring } from "../../src/taskpane/styring";
import type { Celle, Gitter } from "../../src/workbook/parse/typer";
import type { Hoerer } from "../../src/workbook/office/valg";
import type { Tabelblok } from "../../src/workbook/plan";
import { type Spion, spion, startPaaSiden, tekst } from "./hjaelp";

const BORGERE: readonly (readonly Celle[])[] = [
  ["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"],
  ["010170-1234", "Kontanthjælp", "01-03-2022", "15-05-2023", "Ishøj"],
  ["010170-1234", "Kontanthjælp", "10-06-2023", "", "Ishøj"],
  ["020280-2345", "Sygedagpenge", "01-09-2024", "", "Ishøj"],
];
const SAMTALER: readonly (readonly Celle[])[] = [
  ["CPR", "Samtaledato", "Status"],
  ["010170-1234", "15-01-2024", "Afholdt"],
  ["010170-1234", "15-01-2024", "Afholdt"],
  ["010170-1234", "12-12-2023", "Afholdt"],
  ["010170-1234", "20-11-2024", "Aflyst"],
  ["030390-3456", "20-11-2024", "Afholdt"],
];
const gitter = (ark: string, celler: readonly (readonly Celle[])[]): Gitter => ({ ark, raekke: 0, kolonne: 0, celler, exceltabeller: [] });

function borgere(): Spion {
  return spion([], {
    laesMappe: async ({ del }) => {
      await del(gitter("Borgere", BORGERE));
      await del(gitter("Samtaler", SAMTALER));
    },
  }, { udtraeksdato: "2025-01-10" });
}

interface Scene {
  readonly styring: Styring;
  readonly hoerer: () => Hoerer;
  readonly vaelg: (ark: string, raekke: number) => void;
  readonly stoppet: () => number;
  readonly mappe: Spion;
}

async function scene(): Promise<Scene> {
  const mappe = borgere();
  const styring = new Styring(mappe, () => new Date("2025-02-01T10:00:00Z"));
  let aktiv: Hoerer | null = null;
  let stoppet = 0;
  const hvorfor = new Hvorforstyring((hoerer) => {
    aktiv = hoerer;
    return Promise.resolve(() => Promise.resolve(void stoppet++));
  });
  styring.lyt((tilstand) => hvorfor.foelg(tilstand));
  startPaaSiden(styring, { hvorfor });
  await styring.koer();
  const hoerer = (): Hoerer => {
    if (!aktiv) throw new Error("Ingen lytter");
    return aktiv;
  };
  const vaelg = (ark: string, raekke: number): void =>
    hoerer().valgt({ ark, raekke, kolonne: 0, celler: (ark === "Borgere" ? BORGERE : SAMTALER)[raekke - 1] ?? [], noegle: null });
  return { styring, hoerer, vaelg, stoppet: () => stoppet, mappe };
}

const vaelger = (id: string): HTMLSelectElement => {
  const element = document.getElementById(id);
  if (element instanceof HTMLSelectElement) return element;
  throw new Error(`Ingen vælger #${id}`);
};
function skift(id: string, vaerdi: string): void {
  vaelger(id).value = vaerdi;
  vaelger(id).dispatchEvent(new Event("change"));
}
const linjer = (): string[] => [...document.querySelectorAll("#hvorfor .tidslinje li")].map((li) => (li.textContent ?? "").replace(/\s+/g, " "));

describe("Hvorfor? for én person", () => {
  it("er skjult før en kørsel med personer og siger derefter, hvad man skal gøre", async () => {
    startPaaSiden(new Styring(borgere(), () => new Date(0)));
    expect(document.getElementById("hvorfor-afsnit")?.hidden).toBe(true);
    await scene();
    expect(document.getElementById("hvorfor-afsnit")?.hidden).toBe(false);
    expect(tekst("hvorfor-status")).toContain("Vælg en række med en person");
  });

  it("fortæller svaret, det fundne og fristen for den nyeste dømte måned", async () => {
    (await scene()).vaelg("Borgere", 2);
    expect(tekst("hvorfor-status")).toBe("Borgere, række 2");
    expect([vaelger("hvorfor-maal").selectedOptions[0]?.text, vaelger("hvorfor-maaned").selectedOptions[0]?.text]).toEqual(["Fokusmål for samtaler", "december 2024"]);
    expect(tekst("hvorfor")).toContain("✕ Nej");
    expect(tekst("hvorfor")).toContain("Personen er i nævneren og mangler: 1 af 4 samtaler.");
    expect(tekst("hvorfor")).toContain("Næste frist: 31. januar 2025.");
  });

  it("viser forløb, hul, vindue og hver samtale i datoorden med grund og rækken, den står i", async () => {
    (await scene()).vaelg("Samtaler", 2);
    expect(linjer()).toEqual([
      "•01-03-2022 På Kontanthjælp til 15-05-2023 Borgere, række 2",
      "•01-03-2022 Ancienniteten regnes herfra: 34 hele måneder ved vinduets slutning",
      "•16-05-2023 Uden ydelsen til 09-06-2023: bryder ikke forløbet, for der er ingen hel kalendermåned i hullet",
      "•10-06-2023 På Kontanthjælp og stadig Borgere, række 3",
      "–12-12-2023 Samtale: uden for vinduet Samtaler, række 4",
      "│01-01-2024 Vinduet begynder: herfra tæller det, der sker",
      "✓15-01-2024 Samtale: tæller Samtaler, række 2",
      "–15-01-2024 Samtale: samme dag som en anden Samtaler, række 3",
      "–20-11-2024 Samtale: ikke afholdt Samtaler, række 5",
      "│31-12-2024 Vinduets sidste dag",
      "!31-01-2025 Sidste dag, hvor det, der mangler, kan nås",
    ]);
    expect(document.querySelectorAll("#hvorfor ol.tidslinje time[datetime='2024-01-15']")).toHaveLength(2);
  });

  it("skifter mål og måned; tidlig indsats viser måneden, hvor personen blev målt", async () => {
    (await scene()).vaelg("Borgere", 4);
    expect(tekst("hvorfor")).toContain("Ikke i nævneren");
    expect(tekst("hvorfor")).toContain("der er ikke 12 måneders anciennitet på ydelsen ved månedens slutning");
    expect(tekst("hvorfor")).toContain("Næste frist: 31. august 2025.");
    skift("hvorfor-maal", "Tidlig indsats, samtaler");
    expect(tekst("hvorfor")).toContain("de seks måneders anciennitet på ydelsen bliver ikke nået i måneden");
    expect(tekst("hvorfor")).toContain("Næste frist: 28. februar 2025.");
    skift("hvorfor-maaned", String(2024 * 12 + 5));
    expect(vaelger("hvorfor-maaned").selectedOptions[0]?.text).toBe("juni 2024");
  });

  it("går til rækken, når man trykker på den, og beholder forklaringen, når det er personens egen", async () => {
    const { vaelg, mappe } = await scene();
    vaelg("Borgere", 2);
    skift("hvorfor-maal", "Fokusmål for tilbud");
    document.querySelector<HTMLButtonElement>("#hvorfor-svar .link")?.click();
    expect(mappe.kald.at(-1)).toBe("vis Borgere!A2");
    vaelg("Samtaler", 4);
    expect(vaelger("hvorfor-maal").selectedOptions[0]?.text).toBe("Fokusmål for tilbud");
  });

  it("tager mål, gruppe og måned fra rækken på mangellisten", async () => {
    const { hoerer, mappe } = await scene();
    const tabel = mappe.planer[0]?.ark.find((a) => a.noegle === "mangelliste")?.blokke.find((b): b is Tabelblok => b.slags === "tabel" && b.navn === "Tilsyn_Mangler_kommende");
    const raekke = tabel?.raekker.find((r) => r.some((c) => c.v === "Tidlig indsats, samtaler"));
    hoerer().valgt({ ark: "Tilsyn Mangelliste (2)", raekke: 9, kolonne: 3, celler: raekke?.map((c) => c.v ?? "") ?? [], noegle: "mangelliste" });
    expect([vaelger("hvorfor-maal").selectedOptions[0]?.text, vaelger("hvorfor-gruppe").value, vaelger("hvorfor-maaned").selectedOptions[0]?.text]).toEqual(["Tidlig indsats, samtaler", "Sygedagpenge", "februar 2025"]);
    expect(tekst("hvorfor")).toContain("Måneden var ikke slut, da tallene blev trukket");
  });

  it("siger, at forklaringen hører til den seneste kørsel, når arkene er ændret siden", async () => {
    const { vaelg, styring } = await scene();
    const aendret = (ark: string): void => styring.aendret({ ark, noegle: null, hvem: "bruger", hvad: "celler", sikkert: true });
    vaelg("Borgere", 2);
    aendret("Et andet ark");
    expect(tekst("hvorfor-status")).toBe("Borgere, række 2");
    aendret("Samtaler");
    expect(tekst("hvorfor-status")).toBe("Borgere, række 2. Arkene er ændret siden: forklaringen hører til den seneste kørsel.");
  });

  it("forklarer ikke en forkert person, når rækkerne er sorteret om siden", async () => {
    const { hoerer } = await scene();
    hoerer().valgt({ ark: "Borgere", raekke: 2, kolonne: 0, celler: BORGERE[3] ?? [], noegle: null });
    expect(tekst("hvorfor-status")).toContain("Rækken er ændret eller flyttet siden kørslen");
    expect(tekst("hvorfor-svar")).toBe("");
  });

  it("siger det om en person uden forløb, og lader en række uden person ligge", async () => {
    const { vaelg } = await scene();
    vaelg("Samtaler", 6);
    expect(tekst("hvorfor-status")).toContain("Personen har ingen forløb i arbejdsmappen");
    vaelg("Samtaler", 1);
    expect(tekst("hvorfor-status")).toContain("Personen har ingen forløb i arbejdsmappen");
  });

  it("holder op med at lytte, når en ny kørsel begynder, og lytter igen bagefter", async () => {
    const { styring, stoppet, vaelg } = await scene();
    vaelg("Borgere", 2);
    const koersel = styring.koer();
    await Promise.resolve();
    await koersel;
    expect(stoppet()).toBe(1);
    expect(tekst("hvorfor-status")).toContain("Vælg en række");
    vaelg("Borgere", 2);
    expect(tekst("hvorfor")).toContain("✕ Nej");
    await styring.fjernArk();
    expect(stoppet()).toBe(2);
    expect(document.getElementById("hvorfor-afsnit")?.hidden).toBe(true);
  });

  it("viser aldrig et personnummer", async () => {
    (await scene()).vaelg("Borgere", 2);
    expect(document.getElementById("hvorfor-afsnit")?.textContent).not.toMatch(/010170|0101701234/);
  });
});

describe("Den næste frist", () => {
  it("er den samme som mangellistens for hver person, gruppe og mål", async () => {
    const { personer } = await koer(borgere(), new Date(0), { fremdrift: () => undefined, afbryd: new AbortController().signal });
    const { kommende } = personer?.liste ?? { kommende: { antal: 0, raekke: () => null } };
    expect(kommende.antal).toBeGreaterThan(2);
    for (let i = 0; i < kommende.antal; i++) {
      const m = kommende.raekke(i);
      expect(m && personer?.motor.frist(m)).toBe(m?.frist);
    }
  });

  it("er der ingen af for en person, som har alt", () => {
    const data = { ...tom(), personer: ["a"], grupper: [], kommuner: ["By"] };
    const motor = tilEnde(byg(data, { udtraeksdato: dagAf({ aar: 2024, maaned: 12, dag: 31 }) }));
    expect(motor.frist({ person: 0, gruppe: I_ALT, slags: "fokusmaal", indsats: "samtaler" })).toBeNull();
  });
});

function tom(): Persondata {
  const sted = () => ({ antal: 0, steder: new Steder(), person: new Int32Array() });
  return {
    personer: [], grupper: [], kommuner: [], tabeller: [],
    forloeb: { ...sted(), gruppe: new Uint8Array(), start: new Int32Array(), slut: new Int32Array(), kommune: new Uint16Array(), maalgruppe: new Uint8Array(), arbejdspligt: new Uint8Array() },
    samtaler: { ...sted(), dag: new Int32Array(), status: new Uint8Array() },
    tilbud: { ...sted(), type: new Uint8Array(), start: new Int32Array(), slut: new Int32Array() },
    loentimer: { ...sted(), maaned: new Int32Array(), hundrededele: new Int32Array() },
    fritagelser: { ...sted(), fra: new Int32Array(), til: new Int32Array(), vedroerer: new Uint8Array() },
  };
}
