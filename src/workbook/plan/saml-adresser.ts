import { adresseAf, rektangelAf } from "../adresse";
import type { Rektangel } from "../parse/typer";

/** Joins cells that lie side by side or above each other into as few rectangles as one pass each way gives. */
export function samlAdresser(adresser: readonly string[]): string[] {
  const celler = [...new Set(adresser)].map(rektangelAf);
  return flet(flet(celler, vandret), lodret).map(adresseAf);
}

type Retning = { orden: (a: Rektangel, b: Rektangel) => number; kan: (a: Rektangel, b: Rektangel) => boolean; saml: (a: Rektangel, b: Rektangel) => Rektangel };

const vandret: Retning = {
  orden: (a, b) => a.raekke - b.raekke || a.raekker - b.raekker || a.kolonne - b.kolonne,
  kan: (a, b) => a.raekke === b.raekke && a.raekker === b.raekker && b.kolonne <= a.kolonne + a.kolonner,
  saml: (a, b) => ({ ...a, kolonner: Math.max(a.kolonne + a.kolonner, b.kolonne + b.kolonner) - a.kolonne }),
};

const lodret: Retning = {
  orden: (a, b) => a.kolonne - b.kolonne || a.kolonner - b.kolonner || a.raekke - b.raekke,
  kan: (a, b) => a.kolonne === b.kolonne && a.kolonner === b.kolonner && b.raekke <= a.raekke + a.raekker,
  saml: (a, b) => ({ ...a, raekker: Math.max(a.raekke + a.raekker, b.raekke + b.raekker) - a.raekke }),
};

function flet(rektangler: readonly Rektangel[], { orden, kan, saml }: Retning): Rektangel[] {
  const ud: Rektangel[] = [];
  for (const r of [...rektangler].sort(orden)) {
    const sidste = ud.at(-1);
    if (sidste && kan(sidste, r)) ud[ud.length - 1] = saml(sidste, r);
    else ud.push(r);
  }
  return ud;
}
