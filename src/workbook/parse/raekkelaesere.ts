/** One reader of rows per kind of list: cells to columns, problems with their cell. */
import { INGEN_DATO, SAMTALE, TILBUD, ULAESELIG_DATO } from "../../rules";
import { laesDag } from "./dato";
import { forloeb } from "./forloebslaeser";
import { laesStatus, laesTilbudstype, laesVedroerer, VEDROERER_UKENDT } from "./koder";
import type { Listehoved } from "./listehoved";
import { laesPeriode } from "./periode";
import { kolonne, laesPeriodepar, laesPerson, type Omgivelser, type Raekkelaeser } from "./raekke";
import { laesTal } from "./tal";
import type { Celle } from "./typer";

function samtaler(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { samtaler: ud } = o.kolonner;
  const [kPerson, kDato, kStatus] = [kolonne(h, "person"), kolonne(h, "samtaledato"), kolonne(h, "status")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return;
    const dag = laesDag(celler[kDato]);
    if (dag <= 0) meld(dag === INGEN_DATO ? "manglende-vaerdi" : "ulaeselig-dato", kDato, "uvist");
    const status = laesStatus(celler[kStatus]);
    if (status === SAMTALE.ukendt) meld("ukendt-status", kStatus, "uvist");
    ud.tabel.tilfoej(o.tabel);
    ud.raekke.tilfoej(raekke);
    ud.person.tilfoej(person);
    ud.dag.tilfoej(dag > 0 ? dag : ULAESELIG_DATO);
    ud.status.tilfoej(status);
  };
}

function tilbud(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { tilbud: ud } = o.kolonner;
  const [kPerson, kType, kStart, kSlut] = [kolonne(h, "person"), kolonne(h, "tilbudstype"), kolonne(h, "start"), kolonne(h, "slut")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return;
    const type = laesTilbudstype(celler[kType]);
    if (type === TILBUD.ukendt) meld("ukendt-type", kType, "uvist");
    const [start, slut] = laesPeriodepar(celler, kStart, kSlut, meld);
    ud.tabel.tilfoej(o.tabel);
    ud.raekke.tilfoej(raekke);
    ud.person.tilfoej(person);
    ud.type.tilfoej(type);
    ud.start.tilfoej(start);
    ud.slut.tilfoej(slut);
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
    if (person < 0) return;
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
  };
}

const BEGGE = 3;

function fritagelser(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { fritagelser: ud } = o.kolonner;
  const [kPerson, kFra, kTil, kVedroerer] = [kolonne(h, "person"), kolonne(h, "fra"), kolonne(h, "til"), kolonne(h, "vedroerer")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return;
    const [fra, til] = laesPeriodepar(celler, kFra, kTil, meld);
    const vedroerer = laesVedroerer(celler[kVedroerer]);
    if (vedroerer === VEDROERER_UKENDT) meld("ukendt-maal", kVedroerer, "ingen");
    ud.tabel.tilfoej(o.tabel);
    ud.raekke.tilfoej(raekke);
    ud.person.tilfoej(person);
    ud.fra.tilfoej(fra);
    ud.til.tilfoej(til);
    ud.vedroerer.tilfoej(vedroerer === VEDROERER_UKENDT ? BEGGE : vedroerer);
  };
}

export const RAEKKELAESERE = { forloeb, samtaler, tilbud, loentimer, fritagelser };
