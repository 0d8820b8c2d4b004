import { type Inddata, LOVEN } from "../../src/rules";
import { koer } from "../../src/taskpane/koersel";
import { taelPersoner } from "../../src/taskpane/personer";
import type { Celle, Gitter } from "../../src/workbook/parse/typer";
import { type Spion, spion } from "./hjaelp";

const ark = (navn: string, celler: readonly (readonly Celle[])[]): Gitter => ({ ark: navn, raekke: 0, kolonne: 0, celler, exceltabeller: [] });

/** One person on kontanthjælp since 2022 with two interviews in 2024; nothing more. */
const BORGERE: readonly Gitter[] = [
  ark("Borgere", [["CPR", "Ydelsesgruppe", "Startdato", "Slutdato", "Kommune"], ["010170-1234", "Kontanthjælp", "01-03-2022", "", "Ishøj"]]),
  ark("Samtaler", [["CPR", "Samtaledato", "Status"], ["010170-1234", "15-01-2024", "Afholdt"], ["010170-1234", "20-11-2024", "Afholdt"]]),
];

const medBorgere = (indstillinger: unknown = null): Spion =>
  spion([], {
    laesMappe: (laeser) => {
      BORGERE.forEach(laeser.del);
      return Promise.resolve();
    },
  }, indstillinger);

const forloeb = () => ({ fremdrift: () => undefined, afbryd: new AbortController().signal });
const NU = new Date("2026-11-22T10:00:00Z");

describe("En arbejdsmappe med personer", () => {
  it("bliver talt op til domme og en mangelliste med personen på", async () => {
    const mappe = medBorgere({ udtraeksdato: "2025-01-10" });
    const { resultat } = await koer(mappe, NU, forloeb());
    const december = resultat.vurderinger.find((v) => v.maal === "fokusmaal-samtaler" && v.gruppe === "Kontanthjælp" && v.periode.art === "maaned" && v.periode.maaned === 2024 * 12 + 11);
    expect(december).toMatchObject({ omraade: "Ishøj", naevner: 1, taeller: 0, dom: "ikke-opfyldt" });
    expect(mappe.planer[0]?.ark.map(({ noegle }) => noegle)).toContain("mangelliste");
  });

  it("bruger den seneste hændelse som udtræksdato, når ingen har sagt andet, og siger, at den er antaget", async () => {
    const { resultat } = await koer(medBorgere(), NU, forloeb());
    expect(resultat.udtraeksdato).toBe(45616);
    expect(resultat.vurderinger.flatMap((v) => v.antagelser)).toContain("U0-sidste-haendelse");
  });

  it("skriver ikke personens nummer i resultatet, kun hvor rækken står", async () => {
    const { resultat, aflaesning } = await koer(medBorgere(), NU, forloeb());
    const udenTal = (_navn: string, v: unknown): unknown => (typeof v === "bigint" ? String(v) : v);
    expect(JSON.stringify([resultat, aflaesning.problemer], udenTal)).not.toContain("0101701234");
  });

  it("står med løbenumre, når det er valgt: planen nævner ikke numre, og linket til rækken er der", async () => {
    const mappe = medBorgere({ udtraeksdato: "2025-01-10", loebenumre: true });
    await koer(mappe, NU, forloeb());
    const plan = JSON.stringify(mappe.planer[0]);
    expect(plan).toContain('"Person 1"');
    expect(plan).toContain('{"ark":"Borgere","adresse":"A2"}');
    expect(plan).not.toMatch(/010170-?1234/);
  });

  it("kan afbrydes midt i optællingen", async () => {
    const afbryder = new AbortController();
    afbryder.abort();
    const nu = jest.spyOn(performance, "now").mockImplementation(((tid) => () => (tid += 1000))(0));
    const koersel = koer(medBorgere(), NU, { fremdrift: () => undefined, afbryd: afbryder.signal });
    await expect(koersel).rejects.toMatchObject({ kode: "afbrudt" });
    nu.mockRestore();
  });

  it("uden personer tælles intet", async () => {
    const tomt: Inddata = { trykte: [], benchmark: [], henvendelser: [], personer: null };
    expect(await taelPersoner(tomt, { udtraeksdato: 45000, maaleaar: null, regler: LOVEN }, { visning: "id", medTilgang: false }, new AbortController().signal)).toEqual({ maanedstal: [], personer: null, udtraeksdato: 45000 });
  });
});
