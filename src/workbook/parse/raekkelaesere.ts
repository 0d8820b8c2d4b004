/** One reader of rows per kind of list: cells to columns, problems with their cell. */
import { INGEN_DATO, SAMTALE, TILBUD, ULAESELIG_DATO } from "../../rules";
import { laesDag } from "./dato";
import { forloeb } from "./forloebslaeser";
import { laesStatus, laesTilbudstype, laesVedroerer, VEDROERER_UKENDT } from "./koder";
import type { Listehoved } from "./listehoved";
import { laesPeriode } from "./periode";
import { celleI, kolonne, laesSlut, laesStart, type Omgivelser, type Raekkelaeser } from "./raekke";
import { laesTal } from "./tal";
import type { Celle } from "./typer";

function samtaler(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { samtaler: ud } = o.kolonner;
  const statusAf = o.ord.medOrd("status", laesStatus);
  const [kDato, kStatus] = [kolonne(h, "samtaledato"), kolonne(h, "status")];
  return (celler, raekke, person, meld) => {
    const dag = laesDag(celler[kDato]);
    if (dag <= 0) meld(dag === INGEN_DATO ? "manglende-vaerdi" : "ulaeselig-dato", kDato, "uvist");
    const status = statusAf(celleI(celler, kStatus));
    if (status === SAMTALE.ukendt) meld("ukendt-status", kStatus, "uvist");
    const i = ud.ny(o.tabel, raekke);
    const { blok } = ud;
    blok.person[i] = person;
    blok.dag[i] = dag > 0 ? dag : ULAESELIG_DATO;
    blok.status[i] = status;
  };
}

function tilbud(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { tilbud: ud } = o.kolonner;
  const typeAf = o.ord.medOrd("tilbudstype", laesTilbudstype);
  const [kType, kStart, kSlut] = [kolonne(h, "tilbudstype"), kolonne(h, "start"), kolonne(h, "slut")];
  return (celler, raekke, person, meld) => {
    const type = typeAf(celler[kType]);
    if (type === TILBUD.ukendt) meld("ukendt-type", kType, "uvist");
    const start = laesStart(celler, kStart, meld);
    const slut = laesSlut(celler, kSlut, start, meld);
    const i = ud.ny(o.tabel, raekke);
    const { blok } = ud;
    blok.person[i] = person;
    blok.type[i] = type;
    blok.start[i] = start;
    blok.slut[i] = slut;
  };
}

/** The month of a period cell or of a day in it. */
function laesMaaned(celle: Celle | undefined): number {
  const periode = laesPeriode(celle ?? "");
  return periode?.art === "spaend" && periode.fra === periode.til ? periode.fra : ULAESELIG_DATO;
}

/** Hundredths; -1 for what is no number of hours. */
function laesTimer(celle: Celle | undefined): number {
  if (typeof celle === "number") return celle >= 0 && celle < Infinity ? Math.round(celle * 100) : -1;
  const laest = laesTal(celle);
  return laest.art === "tal" && laest.tal >= 0 ? Math.round(laest.tal * 100) : -1;
}

function loentimer(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { loentimer: ud } = o.kolonner;
  const [kMaaned, kTimer] = [kolonne(h, "maaned"), kolonne(h, "timer")];
  return (celler, raekke, person, meld) => {
    const celle = celler[kMaaned];
    const maaned = laesMaaned(typeof celle === "number" ? Math.floor(celle) : celle);
    if (maaned === ULAESELIG_DATO) meld("ulaeselig-periode", kMaaned, "uvist");
    const timer = laesTimer(celler[kTimer]);
    if (timer < 0) {
      const { art } = laesTal(celler[kTimer]);
      meld(art === "mangler" ? "manglende-vaerdi" : art === "fejl" ? "fejlcelle" : "ulaeseligt-tal", kTimer, "uvist");
    }
    const i = ud.ny(o.tabel, raekke);
    const { blok } = ud;
    blok.person[i] = person;
    blok.maaned[i] = maaned;
    blok.hundrededele[i] = timer;
  };
}

const BEGGE = 3;

function fritagelser(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { fritagelser: ud } = o.kolonner;
  const [kFra, kTil, kVedroerer] = [kolonne(h, "fra"), kolonne(h, "til"), kolonne(h, "vedroerer")];
  return (celler, raekke, person, meld) => {
    const fra = laesStart(celler, kFra, meld);
    const til = laesSlut(celler, kTil, fra, meld);
    const vedroerer = laesVedroerer(celleI(celler, kVedroerer));
    if (vedroerer === VEDROERER_UKENDT) meld("ukendt-maal", kVedroerer, "ingen");
    const i = ud.ny(o.tabel, raekke);
    const { blok } = ud;
    blok.person[i] = person;
    blok.fra[i] = fra;
    blok.til[i] = til;
    blok.vedroerer[i] = vedroerer === VEDROERER_UKENDT ? BEGGE : vedroerer;
  };
}

export const RAEKKELAESERE = { forloeb, samtaler, tilbud, loentimer, fritagelser };
