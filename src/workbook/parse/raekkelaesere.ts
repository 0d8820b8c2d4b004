/** One reader of rows per kind of list: cells to columns, problems with their cell. */
import { erFoertidspension, I_ALT, INGEN_DATO, isoDag, SAMTALE, slaaGruppeOp, TILBUD, ULAESELIG_DATO, type Gruppe } from "../../rules";
import { laesDag, laesSlutdag } from "./dato";
import { laesArbejdspligt, laesMaalgruppe, laesStatus, laesTilbudstype, laesVedroerer, VEDROERER_UKENDT } from "./koder";
import type { Personkolonner } from "./kolonner";
import { omraadenavn } from "./kommuner";
import type { Felt, Listehoved } from "./listehoved";
import { laesPeriode } from "./periode";
import { laesTal } from "./tal";
import type { Celle, Problem, Problemkode } from "./typer";

export type Virkning = Problem["virkning"];
/** `vist` is the text to show when the cell may not be. */
export type Meld = (kode: Problemkode, kolonne: number, virkning: Virkning, vist?: string) => void;
/** `raekke` is the sheet's, 1-based, of the cells. `false`: the row was left out. */
export type Raekkelaeser = (celler: readonly Celle[], raekke: number, meld: Meld) => boolean;

export interface Omgivelser {
  readonly kolonner: Personkolonner;
  readonly tabel: number;
  readonly kommune: string;
  readonly talUdeladt: (hvad: "foertidspension" | "ukendtYdelsesgruppe") => void;
}

const SUM = /^\s*(i alt|total|sum|hovedtotal|antal)\b/i;

/** The person of the row, -1 when it has none; a sum under the list is nobody. */
function laesPerson(o: Omgivelser, celler: readonly Celle[], k: number, meld: Meld): number {
  const celle = celler[k];
  if (typeof celle === "string" && SUM.test(celle)) return -1;
  const person = o.kolonner.personer.nummer(celle);
  if (person < 0) meld("mangler-person", k, "udeladt", "");
  return person;
}

const kolonne = (h: Listehoved, felt: Felt): number => h.kolonner.get(felt) ?? -1;

function laesStart(celle: Celle | undefined, k: number, meld: Meld): number {
  const dag = laesDag(celle);
  if (dag > 0) return dag;
  meld(dag === INGEN_DATO ? "mangler-start" : "ulaeselig-dato", k, "uvist");
  return ULAESELIG_DATO;
}

/** Start and end; an end before the start makes the start unreadable [P7]. */
function laesPeriodepar(celler: readonly Celle[], kStart: number, kSlut: number, meld: Meld): readonly [number, number] {
  const start = laesStart(celler[kStart], kStart, meld);
  const slut = kSlut < 0 ? INGEN_DATO : laesSlutdag(celler[kSlut]);
  if (slut === ULAESELIG_DATO) meld("ulaeselig-dato", kSlut, "uvist");
  if (start > 0 && slut > 0 && slut < start) {
    meld("slut-foer-start", kSlut, "uvist", isoDag(slut));
    return [ULAESELIG_DATO, slut];
  }
  return [start, slut];
}

function forloeb(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { forloeb: ud, grupper, kommuner } = o.kolonner;
  const [kPerson, kGruppe, kStart, kSlut] = [kolonne(h, "person"), kolonne(h, "gruppe"), kolonne(h, "start"), kolonne(h, "slut")];
  const [kKommune, kMaalgruppe, kPligt] = [kolonne(h, "kommune"), kolonne(h, "maalgruppe"), kolonne(h, "arbejdspligt")];
  const kendte = new Map<Celle, Gruppe | "foertidspension" | null>();
  const kommunenumre = new Map<Celle, number>();
  const gruppeAf = (celle: Celle): Gruppe | "foertidspension" | null => {
    const kendt = kendte.get(celle);
    if (kendt !== undefined) return kendt;
    const gruppe = slaaGruppeOp(String(celle));
    const fundet = erFoertidspension(String(celle)) ? "foertidspension" : gruppe === I_ALT ? null : gruppe;
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
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return false;
    const gruppe = gruppeAf(celler[kGruppe] ?? "");
    if (gruppe === null || gruppe === "foertidspension") {
      o.talUdeladt(gruppe === null ? "ukendtYdelsesgruppe" : "foertidspension");
      meld(gruppe === null ? "ukendt-ydelsesgruppe" : "foertidspension", kGruppe, "udeladt");
      return false;
    }
    const [start, slut] = laesPeriodepar(celler, kStart, kSlut, meld);
    ud.tabel.tilfoej(o.tabel);
    ud.raekke.tilfoej(raekke);
    ud.person.tilfoej(person);
    ud.gruppe.tilfoej(grupper.nummer(gruppe));
    ud.start.tilfoej(start);
    ud.slut.tilfoej(slut);
    ud.kommune.tilfoej(kommuneAf(kKommune < 0 ? "" : (celler[kKommune] ?? "")));
    ud.maalgruppe.tilfoej(laesMaalgruppe(celler[kMaalgruppe]));
    ud.arbejdspligt.tilfoej(laesArbejdspligt(celler[kPligt]));
    return true;
  };
}

function samtaler(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { samtaler: ud } = o.kolonner;
  const [kPerson, kDato, kStatus] = [kolonne(h, "person"), kolonne(h, "samtaledato"), kolonne(h, "status")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return false;
    const dag = laesDag(celler[kDato]);
    if (dag <= 0) meld(dag === INGEN_DATO ? "manglende-vaerdi" : "ulaeselig-dato", kDato, "uvist");
    const status = laesStatus(celler[kStatus]);
    if (status === SAMTALE.ukendt) meld("ukendt-status", kStatus, "uvist");
    ud.tabel.tilfoej(o.tabel);
    ud.raekke.tilfoej(raekke);
    ud.person.tilfoej(person);
    ud.dag.tilfoej(dag > 0 ? dag : ULAESELIG_DATO);
    ud.status.tilfoej(status);
    return true;
  };
}

function tilbud(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { tilbud: ud } = o.kolonner;
  const [kPerson, kType, kStart, kSlut] = [kolonne(h, "person"), kolonne(h, "tilbudstype"), kolonne(h, "start"), kolonne(h, "slut")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return false;
    const type = laesTilbudstype(celler[kType]);
    if (type === TILBUD.ukendt) meld("ukendt-type", kType, "uvist");
    const [start, slut] = laesPeriodepar(celler, kStart, kSlut, meld);
    ud.tabel.tilfoej(o.tabel);
    ud.raekke.tilfoej(raekke);
    ud.person.tilfoej(person);
    ud.type.tilfoej(type);
    ud.start.tilfoej(start);
    ud.slut.tilfoej(slut);
    return true;
  };
}

/** The month of a period cell or of a day in it. */
function laesMaaned(celle: Celle | undefined): number {
  const periode = laesPeriode(celle ?? "");
  return periode?.art === "spaend" && periode.fra === periode.til ? periode.fra : ULAESELIG_DATO;
}

function loentimer(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { loentimer: ud } = o.kolonner;
  const [kPerson, kMaaned, kTimer] = [kolonne(h, "person"), kolonne(h, "maaned"), kolonne(h, "timer")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return false;
    const celle = celler[kMaaned];
    const maaned = laesMaaned(typeof celle === "number" ? Math.floor(celle) : celle);
    if (maaned === ULAESELIG_DATO) meld("ulaeselig-periode", kMaaned, "uvist");
    const laest = laesTal(celler[kTimer]);
    const timer = laest.art === "tal" && laest.tal >= 0 ? Math.round(laest.tal * 100) : -1;
    if (timer < 0) meld(laest.art === "mangler" ? "manglende-vaerdi" : laest.art === "fejl" ? "fejlcelle" : "ulaeseligt-tal", kTimer, "uvist");
    ud.tabel.tilfoej(o.tabel);
    ud.raekke.tilfoej(raekke);
    ud.person.tilfoej(person);
    ud.maaned.tilfoej(maaned);
    ud.hundrededele.tilfoej(timer);
    return true;
  };
}

const BEGGE = 3;

function fritagelser(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { fritagelser: ud } = o.kolonner;
  const [kPerson, kFra, kTil, kVedroerer] = [kolonne(h, "person"), kolonne(h, "fra"), kolonne(h, "til"), kolonne(h, "vedroerer")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return false;
    const [fra, til] = laesPeriodepar(celler, kFra, kTil, meld);
    const vedroerer = laesVedroerer(celler[kVedroerer]);
    if (vedroerer === VEDROERER_UKENDT) meld("ukendt-maal", kVedroerer, "ingen");
    ud.tabel.tilfoej(o.tabel);
    ud.raekke.tilfoej(raekke);
    ud.person.tilfoej(person);
    ud.fra.tilfoej(fra);
    ud.til.tilfoej(til);
    ud.vedroerer.tilfoej(vedroerer === VEDROERER_UKENDT ? BEGGE : vedroerer);
    return true;
  };
}

export const RAEKKELAESERE = { forloeb, samtaler, tilbud, loentimer, fritagelser };
