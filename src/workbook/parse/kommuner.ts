/** Names of areas that stand in tables, to tell an area from other text. */
import { noegle, ryd, visbart } from "./celletekst";
import type { Celle } from "./typer";

const NAVNE = `Albertslund Allerød Assens Ballerup Billund Bornholm Brøndby Brønderslev Dragør Egedal Esbjerg Fanø Favrskov Faxe Fredensborg Fredericia Frederiksberg
Frederikshavn Frederikssund Furesø Faaborg-Midtfyn Gentofte Gladsaxe Glostrup Greve Gribskov Guldborgsund Haderslev Halsnæs Hedensted Helsingør Herlev Herning Hillerød Hjørring
Holbæk Holstebro Horsens Hvidovre Høje-Taastrup Hørsholm Ikast-Brande Ishøj Jammerbugt Kalundborg Kerteminde Kolding København Køge Langeland Lejre Lemvig Lolland Lyngby-Taarbæk
Læsø Mariagerfjord Middelfart Morsø Norddjurs Nordfyns Nyborg Næstved Odder Odense Odsherred Randers Rebild Ringkøbing-Skjern Ringsted Roskilde Rudersdal Rødovre Samsø Silkeborg
Skanderborg Skive Slagelse Solrød Sorø Stevns Struer Svendborg Syddjurs Sønderborg Thisted Tønder Tårnby Vallensbæk Varde Vejen Vejle Vesthimmerlands Viborg Vordingborg Ærø Aabenraa Aalborg Aarhus`;

const KENDTE = new Set([...NAVNE.split(/\s+/), "Hele landet", "Landsgennemsnit", "Århus", "Ålborg", "Nordfyn", "Vesthimmerland"].map((n) => noegle(n)));

const FORAN = /^(?:(?:kommune|område|jobcenter)\s*:\s*|jobcenter\s+)/i;
/** A name that is said to be one ends where the title goes on: `Jobcenter Fjordby – opfølgning`. */
const FORTSAETTER = /\s[–—-]\s|\s*[,(;]/;

/** `Ishøj Kommune`, `Kommune: Ishøj`, `Jobcenter Ishøj` are all `Ishøj`. An area is named everywhere, so it is shown as a found value is. */
export function omraadenavn(celle: Celle): string {
  const navn = visbart(celle).replace(/\s*[.:]$/, "");
  const uden = navn.replace(FORAN, "");
  const [foerste = uden] = uden === navn ? [navn] : uden.split(FORTSAETTER);
  return foerste.replace(/,?\s+kommune$/i, "");
}

export const erKendtOmraade = (celle: Celle): boolean => {
  const navn = omraadenavn(celle);
  return KENDTE.has(noegle(navn)) || KENDTE.has(noegle(navn.replace(/s$/, ""))) || /^rar[ -]/i.test(navn);
};

const I_TEKST = new RegExp(`(?<![\\p{L}-])(${NAVNE.split(/\s+/).join("|")})(s kommunes?)?(?![\\p{L}-])`, "gu");

/** The one known municipality that a title names among other words; `null` when it names none or several. */
export function omtaltKommune(titel: string): string | null {
  const [ene, ...flere] = new Set([...titel.matchAll(I_TEKST)].map((m) => m[1] ?? ""));
  return ene === undefined || flere.length > 0 ? null : ene;
}

/** The text says itself that it is an area: `Fjordby Kommune`, `Jobcenter Fjordby`, `Kommune: Fjordby`. */
export const sigerOmraade = (celle: Celle): boolean =>
  /^\p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+)? kommune$/iu.test(ryd(celle)) || /^(jobcenter \p{Lu}|(kommune|område|jobcenter)\s*:\s*\S)/iu.test(ryd(celle));

const ORD_DER_IKKE_ER_NAVNE =
  /samtale|tilbud|indsats|fokus|tabel|oversigt|data|udtr|opgør|resultat|måling|person|andel|antal|periode|måned|kvartal|ydelse|gruppe|kommune|område|note|anm|kilde|benchmark|tilsyn|ark\d|bilag|status|jobcenter|rapport|i alt|total|ledig|forskel|differen|ændring|udvikling|mål\b|krav|grænse|bemærk|kommentar|gennemsnit|forventet|faktisk|tal\b/i;

/** One to three capitalised words that mean nothing else: the name of a municipality the list does not know. */
export const ligenerOmraade = (celle: Celle): boolean => {
  const navn = ryd(celle);
  return navn.length <= 40 && /^\p{Lu}[\p{L}-]+( [\p{L}-]+){0,2}$/u.test(navn) && !ORD_DER_IKKE_ER_NAVNE.test(navn);
};
