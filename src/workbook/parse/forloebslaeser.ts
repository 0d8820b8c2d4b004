/** Rows of benefit spells. */
import { erFoertidspension, I_ALT, slaaGruppeOp, type Gruppe } from "../../rules";
import { laesArbejdspligt, laesMaalgruppe } from "./koder";
import { omraadenavn } from "./kommuner";
import type { Listehoved } from "./listehoved";
import { celleI, kolonne, laesSlut, laesStart, type Omgivelser, type Raekkelaeser } from "./raekke";
import type { Celle } from "./typer";

export function forloeb(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { forloeb: ud, grupper, kommuner } = o.kolonner;
  const [kGruppe, kStart, kSlut] = [kolonne(h, "gruppe"), kolonne(h, "start"), kolonne(h, "slut")];
  const [kKommune, kMaalgruppe, kPligt] = [kolonne(h, "kommune"), kolonne(h, "maalgruppe"), kolonne(h, "arbejdspligt")];
  const kendte = new Map<Celle, Gruppe | "foertidspension" | null>();
  const kommunenumre = new Map<Celle, number>();
  const gruppeAf = (celle: Celle): Gruppe | "foertidspension" | null => {
    const kendt = kendte.get(celle);
    if (kendt !== undefined) return kendt;
    const tekst = String(o.ord.betyder("gruppe", celle));
    const gruppe = slaaGruppeOp(tekst);
    const fundet = erFoertidspension(tekst) ? "foertidspension" : gruppe === I_ALT ? null : gruppe;
    kendte.set(celle, fundet);
    return fundet;
  };
  const kommuneAf = (celle: Celle): number => {
    const kendt = kommunenumre.get(celle);
    if (kendt !== undefined) return kendt;
    const navn = omraadenavn(celle);
    const nr = kommuner.nummer(navn === "" ? o.kommune : navn);
    kommunenumre.set(celle, nr);
    return nr;
  };
  return (celler, raekke, person, meld) => {
    const gruppe = gruppeAf(celler[kGruppe] ?? "");
    if (gruppe === null || gruppe === "foertidspension") {
      o.talUdeladt(gruppe === null ? "ukendtYdelsesgruppe" : "foertidspension");
      meld(gruppe === null ? "ukendt-ydelsesgruppe" : "foertidspension", kGruppe, "udeladt");
      return;
    }
    const start = laesStart(celler, kStart, meld);
    const slut = laesSlut(celler, kSlut, start, meld);
    const i = ud.ny(o.tabel, raekke);
    const { blok } = ud;
    blok.person[i] = person;
    blok.gruppe[i] = grupper.nummer(gruppe);
    blok.start[i] = start;
    blok.slut[i] = slut;
    blok.kommune[i] = kommuneAf(celleI(celler, kKommune) ?? "");
    blok.maalgruppe[i] = laesMaalgruppe(celleI(celler, kMaalgruppe));
    blok.arbejdspligt[i] = laesArbejdspligt(celleI(celler, kPligt));
  };
}
