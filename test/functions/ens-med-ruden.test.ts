/** Where a function and the pane answer the same question, they give the same answer: over every sample workbook. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { byg, I_ALT, maanedAf, type Maanedstal, maanedskode, opgoerelsesdato, type Persondata, senesteHaendelse, somTal, tilEnde, type Vurdering, vurderAlt } from "../../src/rules";
import { aflaes } from "../../src/workbook/parse";
import type { Aflaesning, Celle, Gitter } from "../../src/workbook/parse/typer";
import { domTekst } from "../../src/workbook/tekst/dom";
import { CellError } from "../../workbench/model/celler";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import { laesFil } from "../../workbench/xlsx/fil";
import { FOKUSMAAL_SAMTALER, FOKUSMAAL_TILBUD, TIDLIG_INDSATS_SAMTALER, TIDLIG_INDSATS_TILBUD } from "../../src/functions/andele";
import { FOKUSMAAL_OPFYLDT, RESULTATMAAL, SKAERPET_TILSYN, TIDLIG_INDSATS_STATUS } from "../../src/functions/domme";
import { FOKUSMAAL_MANGLER, FOKUSMAAL_TABEL } from "../../src/functions/lister";
import { medKoersel } from "./koer";

const MAPPE = join(__dirname, "..", "..", "samples");
const FILER = readdirSync(MAPPE).filter((fil) => fil.endsWith(".xlsx"));

const celler = ({ cells }: SheetModel): Celle[][] => {
  const brugt = cells.usedRange(true) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return Array.from({ length: brugt.rowCount }, (_, r) =>
    Array.from({ length: brugt.columnCount }, (__, c) => {
      const v = cells.value(brugt.row + r, brugt.column + c);
      return v === null ? "" : v instanceof CellError ? v.code : v;
    }),
  );
};

const gitter = (ark: SheetModel): Gitter => {
  const brugt = ark.cells.usedRange(true);
  const exceltabeller = ark.tables.map(({ range }) => ({ raekke: range.row, kolonne: range.column, raekker: range.rowCount, kolonner: range.columnCount }));
  return { ark: ark.name, raekke: brugt?.row ?? 0, kolonne: brugt?.column ?? 0, celler: celler(ark), exceltabeller };
};

interface Laest {
  readonly model: WorkbookModel;
  readonly aflaesning: Aflaesning;
  readonly vurderinger: readonly Vurdering[];
  readonly talte: readonly Maanedstal[];
  readonly personer: Persondata | null;
  readonly mangler: number | null;
}

/** As the pane runs it: the cut-off is the latest event. The functions are not given exemptions, so neither is the pane here. */
function koer(model: WorkbookModel): Laest {
  const fritagelser = aflaes(model.sheets.map(gitter)).tabeller.filter((t) => t.slags === "fritagelser").map((t) => t.ark);
  const aflaesning = aflaes(model.sheets.filter((s) => !fritagelser.includes(s.name)).map(gitter));
  const { personer } = aflaesning.inddata;
  const udtraeksdato = personer === null ? null : senesteHaendelse(personer);
  const motor = personer === null || udtraeksdato === null ? null : tilEnde(byg(personer, { udtraeksdato }));
  const talte = motor ? tilEnde(motor.maanedstal(motor.sidsteMaaned - 23, motor.sidsteMaaned, "fakta")) : [];
  const { vurderinger } = vurderAlt(aflaesning.inddata, { udtraeksdato, maaleaar: null }, talte);
  const liste = motor ? tilEnde(motor.mangler()) : null;
  return { model, aflaesning, vurderinger, talte, personer, mangler: liste && liste.nu.antal + liste.kommende.antal };
}

const laeste = new Map<string, Laest>();

beforeAll(async () => {
  medKoersel();
  for (const fil of FILER) laeste.set(fil, koer(await laesFil(join(MAPPE, fil))));
}, 120_000);

const FUNKTION = {
  fokusmaal: { samtaler: FOKUSMAAL_SAMTALER, tilbud: FOKUSMAAL_TILBUD },
  "tidlig-indsats": { samtaler: TIDLIG_INDSATS_SAMTALER, tilbud: TIDLIG_INDSATS_TILBUD },
} as const;

const arkMed = ({ model, aflaesning }: Laest, slags: string): Celle[][] | undefined => {
  const navn = aflaesning.tabeller.find((t) => t.slags === slags)?.ark;
  const ark = model.sheets.find((s) => s.name === navn);
  return ark && celler(ark);
};

describe.each(FILER)("%s", (fil) => {
  const hent = (): Laest => {
    const fundet = laeste.get(fil);
    if (!fundet) throw new Error(`${fil} er ikke læst`);
    return fundet;
  };

  it("andelene af hændelser er rudens, måned for måned", () => {
    const l = hent();
    const forloeb = arkMed(l, "forloeb");
    for (const m of l.talte.filter((t) => t.gruppe === I_ALT && t.tilstand === "tal" && t.andelMed !== null).slice(0, 60)) {
      const data = arkMed(l, m.indsats);
      if (!data || !forloeb || (m.slags === "fokusmaal" && m.indsats === "tilbud" && arkMed(l, "loentimer"))) continue;
      const dato = m.slags === "fokusmaal" ? opgoerelsesdato(m.maaned) : maanedskode(m.maaned);
      expect([m.slags, m.indsats, dato, FUNKTION[m.slags][m.indsats](data, dato, forloeb)]).toEqual([m.slags, m.indsats, dato, m.andelMed && somTal(m.andelMed.mindst)]);
    }
  }, 120_000);

  it("TABEL og MANGLER har rudens rækker", () => {
    const l = hent();
    const [forloeb, samtaler] = [arkMed(l, "forloeb"), arkMed(l, "samtaler")];
    if (!forloeb || !samtaler || l.personer === null) return;
    const [tilbud, timer] = [arkMed(l, "tilbud"), arkMed(l, "loentimer")];
    const sidste = Math.max(...l.talte.map((t) => t.maaned));
    const aar = Math.floor(sidste / 12);
    const tabel = FOKUSMAAL_TABEL(aar, forloeb, samtaler, tilbud, timer) as unknown[][];
    const rudens = l.talte.filter((t) => t.slags === "fokusmaal" && t.indsats === "samtaler" && t.maaned >= maanedAf(aar, 1));
    expect(tabel).toHaveLength(rudens.length + 1);
    for (const [omraade, maaned, gruppe, , med, , dom] of tabel.slice(1)) {
      const mt = rudens.find((t) => t.omraade === omraade && maanedskode(t.maaned) === maaned && t.gruppe === gruppe);
      const v = l.vurderinger.find((x) => x.maal === "fokusmaal-samtaler" && x.periode.art === "maaned" && x.periode.maaned === mt?.maaned && x.gruppe === gruppe && x.omraade === omraade);
      expect([maaned, gruppe, med, dom]).toEqual([maaned, gruppe, mt?.optaelling?.ja, v && domTekst(v.dom)]);
    }
    const udtraek = senesteHaendelse(l.personer);
    if (udtraek !== null && tilbud) expect(FOKUSMAAL_MANGLER(udtraek, forloeb, samtaler, tilbud, timer)).toHaveLength((l.mangler ?? 0) + 1);
  }, 120_000);

  it("de trykte totaler og deres domme er rudens", () => {
    const l = hent();
    for (const v of l.vurderinger) {
      if (v.maal !== "fokusmaal-samtaler" && v.maal !== "fokusmaal-tilbud") continue;
      if (v.periode.art !== "maaned" || v.gruppe !== I_ALT || v.andelMed === null || v.andelMed.mindst !== v.andelMed.hoejst) continue;
      const maal = v.maal === "fokusmaal-samtaler" ? "samtaler" : "tilbud";
      expect([v.omraade, maanedskode(v.periode.maaned), FOKUSMAAL_OPFYLDT(maal, somTal(v.andelMed.mindst), opgoerelsesdato(v.periode.maaned))]).toEqual([v.omraade, maanedskode(v.periode.maaned), domTekst(v.dom)]);
    }
  });

  it("henvendelser, resultatmål og afgørelser er rudens", () => {
    const { vurderinger } = hent();
    for (const v of vurderinger) {
      if (v.maal === "resultatmaal" && v.vaerdier?.erPersoner) expect(RESULTATMAAL(v.vaerdier.faktisk, v.vaerdier.forventet)).toBe(domTekst(v.dom));
      const b = v.begrundelse;
      if (v.maal === "henvendelse" && "maaneder" in b && Array.isArray(b.maaneder) && v.periode.art === "spaend") {
        const andele = b.maaneder.map((m) => (m.uden ? somTal(m.uden.mindst) : "."));
        const antal = b.maaneder.map((m) => m.personer ?? ".");
        expect([v.gruppe, TIDLIG_INDSATS_STATUS([andele], maanedskode(v.periode.fra), [antal])]).toEqual([v.gruppe, domTekst(v.dom)]);
      }
      if (v.maal === "skaerpet-tilsyn" && v.periode.art === "aar") {
        const { aar } = v.periode;
        const del = (maal: string): string => {
          const fundet = vurderinger.find((x) => x.maal === maal && x.omraade === v.omraade && x.gruppe === I_ALT && (x.periode.art !== "aar" || x.periode.aar === aar) && x.periode.art !== "maaned");
          return fundet ? domTekst(fundet.dom) : "";
        };
        expect(SKAERPET_TILSYN(aar, del("resultatmaal"), del("fokusmaal-samtaler"), del("fokusmaal-tilbud"))).toBe(domTekst(v.dom));
      }
    }
  });
});
