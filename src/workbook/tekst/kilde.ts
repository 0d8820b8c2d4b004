import { antagelse, type Antagelse, retskilde } from "../../rules";
import { ordbog, type Sprog } from "./sprog";

/** An assumption's sentence in another language, by its id; in Danish it stands in the rule data. */
export const ANTAGELSESORD = ordbog<Readonly<Record<string, string>>>({});

export const antagelsensTekst = ({ id, tekst }: Pick<Antagelse, "id" | "tekst">, sprog: Sprog): string => ANTAGELSESORD[sprog][id] ?? tekst;

/** `[F5] Grænsen for samtaler er … (antaget)`. @throws RangeError for an unknown id. */
export function antagelseTekst(id: string): string {
  const { regel, tekst } = antagelse(id);
  return `[${regel}] ${tekst} (antaget)`;
}

/** Title, with the address when one is known. @throws RangeError for an unknown id. */
export function kildeTekst(id: string): string {
  const { titel, url } = retskilde(id);
  return url === null ? titel : `${titel}, ${url}`;
}
