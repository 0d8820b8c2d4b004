import { antagelse, retskilde } from "../../rules";

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
