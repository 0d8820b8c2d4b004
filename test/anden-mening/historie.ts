/** One person's story in a few words: `KH 2023-01-31..2024-02-29 Vejle jobparat`, `virksomhedspraktik 2024-01-01..`, `2023-05 112,5`. */
import { fraIso, maanedAf, ULAESELIG_DATO } from "../../src/rules";
import { INGEN_DATO, KOMMUNER, MAALGRUPPE, NI_GRUPPER, type Raekker, SAMTALE, TILBUD } from "./raekker";

const KORT = ["AD", "SY", "KH", "UH", "RE", "RF", "JA", "LY", "OV"] as const;

export interface Historie {
  readonly forloeb: readonly string[];
  readonly samtaler?: readonly string[];
  readonly tilbud?: readonly string[];
  readonly loentimer?: readonly string[];
  readonly fritagelser?: readonly string[];
}

const dag = (tekst: string): number => (tekst === "" ? INGEN_DATO : tekst === "?" ? ULAESELIG_DATO : fraIso(tekst));

const spaend = (tekst = ""): readonly [number, number] => {
  const [fra = "", til = ""] = tekst.split("..");
  return [dag(fra), dag(til)];
};

export const maaned = (tekst: string): number => {
  const [aar, md] = tekst.split("-").map(Number);
  return tekst === "?" || aar === undefined || md === undefined ? ULAESELIG_DATO : maanedAf(aar, md);
};

function nummer(koder: readonly string[], ord: string | undefined): number {
  const n = koder.indexOf(ord ?? "");
  if (n < 0) throw new Error(`Ukendt ord i historien: ${ord ?? "intet"}`);
  return n;
}

const kode = <T extends Record<string, number>>(koder: T, ord: string): number => {
  const fundet = koder[ord];
  if (fundet === undefined) throw new Error(`Ukendt ord i historien: ${ord}`);
  return fundet;
};

const medKode = <T extends Record<string, number>>(koder: T, ord: readonly string[], ellers: number): number => {
  const kendt = ord.find((o) => o in koder);
  return kendt === undefined ? ellers : kode(koder, kendt);
};

/** The full group name behind a story's short one; `I alt` for the total. */
export const gruppenavn = (kort: string): string => (kort === "I alt" ? "Ydelsesgrupper i alt" : String(NI_GRUPPER[nummer(KORT, kort)]));

const hundrededele = (timer: string): number => (timer === "?" ? -1 : Math.round(Number(timer.replace(",", ".")) * 100));

export function raekkerAf(h: Historie, person = 0): Raekker {
  return {
    forloeb: h.forloeb.map((tekst) => {
      const [gruppe, periode, ...resten] = tekst.split(" ");
      const [start, slut] = spaend(periode);
      return { person, gruppe: nummer(KORT, gruppe), start, slut, kommune: resten.includes("Vejle") ? KOMMUNER.indexOf("Vejle") : 0, maalgruppe: medKode(MAALGRUPPE, resten, 0), arbejdspligt: resten.includes("arbejdspligt") ? 1 : 0 };
    }),
    samtaler: (h.samtaler ?? []).map((tekst) => {
      const [d = "", ...status] = tekst.split(" ");
      return { person, dag: dag(d), status: medKode(SAMTALE, status, SAMTALE.afholdt) };
    }),
    tilbud: (h.tilbud ?? []).map((tekst) => {
      const [type = "", periode] = tekst.split(" ");
      const [start, slut] = spaend(periode);
      return { person, type: kode(TILBUD, type), start, slut };
    }),
    loentimer: (h.loentimer ?? []).map((tekst) => {
      const [md = "", timer = ""] = tekst.split(" ");
      return { person, maaned: maaned(md), hundrededele: hundrededele(timer) };
    }),
    fritagelser: (h.fritagelser ?? []).map((tekst) => {
      const [periode, om] = tekst.split(" ");
      const [fra, til] = spaend(periode);
      return { person, fra, til, vedroerer: om === "samtaler" ? 1 : om === "tilbud" ? 2 : 3 };
    }),
  };
}
