/** Rows of a list of letters from the authority [T2–T3]. */
import { erFoertidspension, slaaGruppeOp, type Henvendelse, type Indsats, type Maaned } from "../../rules";
import { adresseAf } from "../adresse";
import { noegle, ryd, smaa } from "./celletekst";
import { laesDag } from "./dato";
import { omraadenavn } from "./kommuner";
import type { Listehoved } from "./listehoved";
import { laesPeriode } from "./periode";
import type { Meld } from "./raekke";
import type { Celle } from "./typer";

function laesIndsats(celle: Celle): Indsats | null {
  const tekst = smaa(celle);
  const [samtaler, tilbud] = [/samtale|kontaktforløb/.test(tekst), /tilbud|aktiv/.test(tekst)];
  return samtaler === tilbud ? null : samtaler ? "samtaler" : "tilbud";
}

function laesType(celle: Celle): Henvendelse["type"] {
  const ord = noegle(celle);
  if (/^(indskaerpe|anden|2|rykker|manglendegenopretning)/.test(ord)) return "indskaerpet";
  return /^(foerste|1)/.test(ord) ? "foerste" : null;
}

/** `2022M03-2022M05`, `marts - maj 2022`, `sep. 2022, okt. 2022`; `null` for what is no period. */
function laesMaaneder(celle: Celle): Maaned[] | null {
  if (ryd(celle) === "") return [];
  const helt = laesPeriode(celle);
  const dele = helt ? [helt] : ryd(celle).split(/[,;]| og /).map((del) => laesPeriode(del.trim()));
  const maaneder: Maaned[] = [];
  for (const del of dele) {
    if (del?.art !== "spaend") return null;
    for (let m = del.fra; m <= del.til; m++) maaneder.push(m);
  }
  return maaneder;
}

/** The letter in the row; `null` when it cannot be placed. `raekke` and `kolonne` (zero-based) place the first cell on the sheet. */
export function laesHenvendelse(h: Listehoved, ark: string, kommune: string, celler: readonly Celle[], raekke: number, kolonne: number, meld: Meld): Henvendelse | "foertidspension" | "ukendtYdelsesgruppe" | null {
  const k = (felt: "kommune" | "brevdato" | "maal" | "gruppe" | "type" | "frist" | "maaneder"): number => h.kolonner.get(felt) ?? -1;
  const celle = (felt: Parameters<typeof k>[0]): Celle => celler[k(felt)] ?? "";
  const dato = laesDag(celle("brevdato"));
  if (dato <= 0) meld("ulaeselig-dato", k("brevdato"), "udeladt");
  const indsats = laesIndsats(celle("maal"));
  if (!indsats) meld("ukendt-maal", k("maal"), "udeladt");
  const gruppe = slaaGruppeOp(ryd(celle("gruppe")));
  const foertidspension = erFoertidspension(ryd(celle("gruppe")));
  if (foertidspension || !gruppe) {
    meld(foertidspension ? "foertidspension" : "ukendt-ydelsesgruppe", k("gruppe"), "udeladt");
    return foertidspension ? "foertidspension" : "ukendtYdelsesgruppe";
  }
  if (dato <= 0 || !indsats) return null;
  const frist = laesDag(celle("frist"));
  if (frist < 0) meld("ulaeselig-dato", k("frist"), "mangler");
  const maaneder = laesMaaneder(celle("maaneder"));
  if (!maaneder) meld("ulaeselig-periode", k("maaneder"), "mangler");
  return {
    omraade: omraadenavn(celle("kommune")) || kommune,
    dato,
    indsats,
    gruppe,
    type: laesType(celle("type")),
    frist: frist > 0 ? frist : null,
    maaneder: maaneder ?? [],
    kilde: { ark, adresse: adresseAf({ raekke, kolonne: kolonne + h.k0, raekker: 1, kolonner: h.k1 - h.k0 + 1 }) },
  };
}
