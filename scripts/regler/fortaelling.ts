/** A person's story, from the short lines of test/sager/personer to what an analyst would say. */
import { datoKort, maanedTekst } from "../../src/workbook/tekst";
import { fraIso, maanedAf } from "../../src/rules";
import { FORKORTELSER } from "../../test/rules/person/byg-data";

const dag = (t: string): string => (t === "?" ? "ulæselig dato" : t === "9999-12-31" ? "31-12-9999" : datoKort(fraIso(t)));
const maaned = (t: string): string => {
  const [aar = 0, md = 1] = t.split("-").map(Number);
  return t === "?" ? "ulæselig måned" : maanedTekst(maanedAf(aar, md));
};

function spaend(t: string): string {
  const [fra = "", til = ""] = t.split("..");
  const start = fra === "" || fra === "-" ? "uden startdato" : `fra ${dag(fra)}`;
  return til === "" || til === "-" ? start : `${start} til ${dag(til)}`;
}

const TILBUD: Readonly<Record<string, string>> = {
  praktik: "Virksomhedspraktik", loentilskud: "Løntilskud", nytte: "Nytteindsats", uddannelse: "Ordinær uddannelse", oevo: "Øvrig vejledning og opkvalificering", mentor: "Mentor", ukendt: "Tilbud af ukendt type",
};

const FRITAGET: Readonly<Record<string, string>> = { samtaler: " fra samtaler", tilbud: " fra tilbud", begge: "" };

/** `Y KTH 2023-01-10.. jobparat` → `Kontanthjælp fra 10-01-2023, jobparat`. @throws Error for a line it does not know */
export function raekkeTekst(linje: string): string {
  const ord = linje.trim().split(/\s+/);
  const hvem = ord[0]?.startsWith("@") ? `${(ord.shift() ?? "").slice(1)}: ` : "";
  const [slags, foerste = "", andet = "", ...rest] = ord;
  switch (slags) {
    case "Y":
      return `${hvem}${[`${FORKORTELSER[foerste] ?? foerste} ${spaend(andet)}`, ...rest].join(", ")}`;
    case "S":
      return `${hvem}Samtaler ${ord.slice(1).map((felt) => felt.split(":")).map(([d = "", status]) => (status === undefined ? dag(d) : `${dag(d)} (${status})`)).join(", ")}`;
    case "T":
      return `${hvem}${TILBUD[foerste] ?? foerste} ${spaend(andet)}`;
    case "L":
      return `${hvem}Løntimer ${ord.slice(1).map((felt) => felt.split(":")).map(([m = "", timer = ""]) => `${timer === "?" ? "ulæseligt antal" : timer.replace(".", ",")} i ${maaned(m)}`).join(", ")}`;
    case "F":
      return `${hvem}Fritaget${FRITAGET[andet] ?? ""} ${spaend(foerste)}`;
    default:
      throw new Error(`Ukendt linje ${linje}`);
  }
}

const MAAL: Readonly<Record<string, string>> = { FS: "Fokusmål, samtaler", FT: "Fokusmål, tilbud", TS: "Tidlig indsats, samtaler", TT: "Tidlig indsats, tilbud" };
const SVAR: Readonly<Record<string, string>> = { ja: "ja", nej: "nej", uvist: "uvist", maaske: "uvist, om med i nævneren", ude: "ikke i nævneren", undtaget: "fritaget", ukendt: "gælder ikke gruppen" };

/** `FS KTH 2022-12=ude 2023-01=nej` → `Fokusmål, samtaler, Kontanthjælp: december 2022 ikke i nævneren; januar 2023 nej`. */
export function ventetTekst(linje: string): string {
  const [maal = "", gruppe = "", ...svar] = linje.split(" ");
  const [kort = "", sted] = maal.split("@");
  const hvad = [MAAL[kort] ?? kort, gruppe === "alle" ? "alle grupper" : (FORKORTELSER[gruppe] ?? gruppe), ...(sted === undefined ? [] : [sted])].join(", ");
  const dele = svar.map((s) => s.split("=")).map(([m = "", ord = ""]) => `${maaned(m)} ${SVAR[ord] ?? ord}`);
  return `${hvad}: ${dele.join("; ")}`;
}
