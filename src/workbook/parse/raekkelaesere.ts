/** One reader of rows per kind of list: cells to columns, problems with their cell. */
import { TILBUD, ULAESELIG_DATO } from "../../rules";
import { forloeb } from "./forloebslaeser";
import { laesTilbudstype, laesVedroerer, VEDROERER_UKENDT } from "./koder";
import type { Listehoved } from "./listehoved";
import { laesPeriode } from "./periode";
import { celleI, kolonne, laesPerson, laesSlut, laesStart, type Omgivelser, type Raekkelaeser } from "./raekke";
import { samtaler } from "./samtalelaeser";
import { laesTal } from "./tal";
import type { Celle } from "./typer";

function tilbud(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { tilbud: ud } = o.kolonner;
  const typeAf = o.ord.medOrd("tilbudstype", laesTilbudstype);
  const [kPerson, kType, kStart, kSlut] = [kolonne(h, "person"), kolonne(h, "tilbudstype"), kolonne(h, "start"), kolonne(h, "slut")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return;
    const type = typeAf(celler[kType]);
    if (type === TILBUD.ukendt) meld("ukendt-type", kType, "uvist");
    const start = laesStart(celler, kStart, meld);
    const slut = laesSlut(celler, kSlut, start, meld);
    const i = ud.ny();
    const { blok } = ud;
    blok.tabel[i] = o.tabel;
    blok.raekke[i] = raekke;
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
  const [kPerson, kMaaned, kTimer] = [kolonne(h, "person"), kolonne(h, "maaned"), kolonne(h, "timer")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return;
    const celle = celler[kMaaned];
    const maaned = laesMaaned(typeof celle === "number" ? Math.floor(celle) : celle);
    if (maaned === ULAESELIG_DATO) meld("ulaeselig-periode", kMaaned, "uvist");
    const timer = laesTimer(celler[kTimer]);
    if (timer < 0) {
      const { art } = laesTal(celler[kTimer]);
      meld(art === "mangler" ? "manglende-vaerdi" : art === "fejl" ? "fejlcelle" : "ulaeseligt-tal", kTimer, "uvist");
    }
    const i = ud.ny();
    const { blok } = ud;
    blok.tabel[i] = o.tabel;
    blok.raekke[i] = raekke;
    blok.person[i] = person;
    blok.maaned[i] = maaned;
    blok.hundrededele[i] = timer;
  };
}

const BEGGE = 3;

function fritagelser(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { fritagelser: ud } = o.kolonner;
  const [kPerson, kFra, kTil, kVedroerer] = [kolonne(h, "person"), kolonne(h, "fra"), kolonne(h, "til"), kolonne(h, "vedroerer")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return;
    const fra = laesStart(celler, kFra, meld);
    const til = laesSlut(celler, kTil, fra, meld);
    const vedroerer = laesVedroerer(celleI(celler, kVedroerer));
    if (vedroerer === VEDROERER_UKENDT) meld("ukendt-maal", kVedroerer, "ingen");
    const i = ud.ny();
    const { blok } = ud;
    blok.tabel[i] = o.tabel;
    blok.raekke[i] = raekke;
    blok.person[i] = person;
    blok.fra[i] = fra;
    blok.til[i] = til;
    blok.vedroerer[i] = vedroerer === VEDROERER_UKENDT ? BEGGE : vedroerer;
  };
}

export const RAEKKELAESERE = { forloeb, samtaler, tilbud, loentimer, fritagelser };
