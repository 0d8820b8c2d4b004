/** One line that tells what is going on. */
import type { Fremdrift, Koersel } from "../koersel";
import type { Tilstand } from "../styring";
import { antal, tael } from "./tal";

function igang({ fremdrift, arbejde, afbryder }: Tilstand): string {
  if (afbryder) return fremdrift?.trin === "skriver" ? "Arkene er ved at blive skrevet. De fjernes igen, eller de skrives færdige, så de passer sammen …" : "Afbryder …";
  if (arbejde === "fjerner") return "Fjerner …";
  if (fremdrift === null) return "Læser arbejdsmappen …";
  return fremdriftTekst(fremdrift);
}

/** `Læser Samtaler: 40.000 af 1.048.576 rækker`. */
export function fremdriftTekst(f: Fremdrift): string {
  switch (f.trin) {
    case "laeser":
      return `Læser ${f.ark}: ${antal(f.gjort)} af ${tael(f.ialt, "række", "rækker")}`;
    case "taeller":
      return `Tæller: ${antal(f.gjort)} af ${tael(f.ialt, "person", "personer")}`;
    case "vurderer":
      return "Kører reglerne …";
    case "planlaegger":
      return `Forbereder mangellisten: ${antal(f.gjort)} af ${tael(f.ialt, "række", "rækker")}`;
    case "skriver":
      return `Skriver ${f.ark} (${f.gjort} af ${f.ialt} ark)`;
  }
}

const opremsning = (navne: readonly string[]): string => navne.join(", ");

function faerdig({ skrevet, resultat }: Koersel): string {
  const dele = [`Færdig: ${tael(resultat.vurderinger.length, "dom", "domme")} på ${tael(skrevet.ark.length, "ark", "ark")}. Svaret står på ${skrevet.ark[0] ?? "arkene"}.`];
  if (skrevet.trodsAfbryd) dele.unshift("Afbryd kom, da arkene var ved at blive skrevet om; de er skrevet færdige og er alle fra denne kørsel.");
  if (skrevet.beskyttede.length > 0) dele.push(`Ikke markeret, fordi arket er beskyttet: ${opremsning(skrevet.beskyttede)}.`);
  if (skrevet.delvise.length > 0) dele.push(`Kun en del er markeret på ${opremsning(skrevet.delvise)}; resten står på tilsynsarkene.`);
  return dele.join(" ");
}

function fjernet({ hvad, antal: fjernede, beskyttede }: NonNullable<Tilstand["fjernet"]>): string {
  if (hvad === "ark") return fjernede === 0 ? "Der var ingen tilsynsark at fjerne." : `${tael(fjernede, "tilsynsark", "tilsynsark")} er fjernet.`;
  return beskyttede.length === 0 ? "Markeringerne er fjernet." : `Markeringerne er fjernet, undtagen på beskyttede ark: ${opremsning(beskyttede)}.`;
}

export function statustekst(t: Tilstand): string {
  if (t.arbejde !== null) return igang(t);
  if (t.fejl !== null) return "";
  if (t.fjernet !== null) return fjernet(t.fjernet);
  if (t.koersel !== null) return faerdig(t.koersel);
  if (t.laest !== null) return `${tael(t.laest.aflaesning.tabeller.length, "tabel", "tabeller")} fundet. Tryk Kør alle regler.`;
  return "Klar.";
}
