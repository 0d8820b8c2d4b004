/** Where things stand in a row of `Tilsyn Mangelliste`: what is written there is found again by it. */
import type { Indsats, Maalslags } from "../../rules";
import { maalTekst } from "../tekst";

/** Zero-based columns. */
export const MANGELKOLONNE = { gruppe: 2, maal: 3, maaned: 4, kilde: 12 } as const;

export const maaltekst = ({ slags, indsats }: { readonly slags: Maalslags; readonly indsats: Indsats }): string => maalTekst(`${slags}-${indsats}`);
