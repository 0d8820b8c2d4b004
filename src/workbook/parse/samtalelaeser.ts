/** Rows of interviews: the longest list of all, so the usual rows are read many at once. */
import { INGEN_DATO, SAMTALE, ULAESELIG_DATO } from "../../rules";
import { erDag, laesDag } from "./dato";
import { laesStatus } from "./koder";
import type { Listehoved } from "./listehoved";
import { type Bloklaeser, celleI, kolonne, laesPerson, type Omgivelser, type Raekkelaeser } from "./raekke";
import type { Celle } from "./typer";

type Ud = Omgivelser["kolonner"]["samtaler"];

function skriv(ud: Ud, tabel: number, raekke: number, person: number, dag: number, status: number): void {
  const i = ud.ny();
  const { blok } = ud;
  blok.tabel[i] = tabel;
  blok.raekke[i] = raekke;
  blok.person[i] = person;
  blok.dag[i] = dag;
  blok.status[i] = status;
}

export function samtaler(h: Listehoved, o: Omgivelser): Raekkelaeser {
  const { samtaler: ud } = o.kolonner;
  const statusAf = o.ord.medOrd("status", laesStatus);
  const [kPerson, kDato, kStatus] = [kolonne(h, "person"), kolonne(h, "samtaledato"), kolonne(h, "status")];
  return (celler, raekke, meld) => {
    const person = laesPerson(o, celler, kPerson, meld);
    if (person < 0) return;
    const dag = laesDag(celler[kDato]);
    if (dag <= 0) meld(dag === INGEN_DATO ? "manglende-vaerdi" : "ulaeselig-dato", kDato, "uvist");
    const status = statusAf(celleI(celler, kStatus));
    if (status === SAMTALE.ukendt) meld("ukendt-status", kStatus, "uvist");
    skriv(ud, o.tabel, raekke, person, dag > 0 ? dag : ULAESELIG_DATO, status);
  };
}

/** Rows that are tried at once. */
export const BLOK = 256;

/** A known person, a date as Excel holds it, a known status, and nothing beside the list: no closer look can find more. */
export function samtaleblok(h: Listehoved, o: Omgivelser): Bloklaeser {
  const { samtaler: ud, personer } = o.kolonner;
  const statusAf = o.ord.medOrd("status", laesStatus);
  const [kPerson, kDato, kStatus] = [kolonne(h, "person"), kolonne(h, "samtaledato"), kolonne(h, "status")];
  const kendte = new Int32Array(BLOK);
  let ord: Celle | undefined;
  let kode = statusAf(ord);
  return (raekker, fra, til, raekke) => {
    personer.kendte(raekker, kPerson, fra, til, kendte);
    for (let r = fra; r < til; r++) {
      const celler = raekker[r] ?? [];
      const person = kendte[r - fra] ?? -1;
      const dag = celler[kDato];
      const status = celleI(celler, kStatus);
      if (status !== ord) [ord, kode] = [status, statusAf(status)];
      if (person < 0 || !erDag(dag) || kode === SAMTALE.ukendt || celler.length > h.k1 + 1) return r - fra;
      skriv(ud, o.tabel, raekke + r - fra, person, Math.floor(dag), kode);
    }
    return til - fra;
  };
}
