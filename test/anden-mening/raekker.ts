/** Rows as a person would write them, and the way from them to the engine's columns. */
import { type Dag, INGEN_DATO, type Maaned, type Persondata, SAMTALE, stederI, TILBUD } from "../../src/rules";
import type { Gruppe } from "../../src/rules";

export const NI_GRUPPER = [
  "A-dagpenge mv.", "Sygedagpenge", "Kontanthjælp", "Uddannelseshjælp", "Revalidering inkl. forrevalidering",
  "Ressourceforløb", "Jobafklaringsforløb", "Ledighedsydelse", "Overgangsydelsesmodtagere uden for program",
] as Gruppe[];

export const KOMMUNER = ["Ishøj", "Vejle"] as const;

export const MAALGRUPPE = { ukendt: 0, jobparat: 1, uddannelsesparat: 2, aktivitetsparat: 3 } as const;

export interface Forloebsraekke {
  readonly person: number;
  readonly gruppe: number;
  readonly start: Dag;
  readonly slut: Dag;
  readonly kommune: number;
  readonly maalgruppe: number;
  readonly arbejdspligt: number;
}

export interface Raekker {
  readonly forloeb: readonly Forloebsraekke[];
  readonly samtaler: readonly { readonly person: number; readonly dag: Dag; readonly status: number }[];
  readonly tilbud: readonly { readonly person: number; readonly type: number; readonly start: Dag; readonly slut: Dag }[];
  readonly loentimer: readonly { readonly person: number; readonly maaned: Maaned; readonly hundrededele: number }[];
  readonly fritagelser: readonly { readonly person: number; readonly fra: Dag; readonly til: Dag; readonly vedroerer: number }[];
}

export const INGEN_RAEKKER: Raekker = { forloeb: [], samtaler: [], tilbud: [], loentimer: [], fritagelser: [] };

export { INGEN_DATO, SAMTALE, TILBUD };

const sted = (antal: number, tabel: number) => ({ antal, steder: stederI(tabel, antal) });

const kolonne = <T, K extends keyof T>(raekker: readonly T[], felt: K): T[K][] => raekker.map((r) => r[felt]);

/** `personer[i]` is the id of person i; ids are made up. */
export function tilPersondata(r: Raekker, antalPersoner: number): Persondata {
  return {
    personer: Array.from({ length: antalPersoner }, (_, i) => `P${i}`),
    grupper: NI_GRUPPER,
    kommuner: KOMMUNER,
    tabeller: ["Forløb", "Samtaler", "Tilbud", "Løntimer", "Fritagelser"].map((ark) => ({ ark, adresse: "A1:Z9999" })),
    forloeb: {
      ...sted(r.forloeb.length, 0),
      person: Int32Array.from(kolonne(r.forloeb, "person")),
      gruppe: Uint8Array.from(kolonne(r.forloeb, "gruppe")),
      start: Int32Array.from(kolonne(r.forloeb, "start")),
      slut: Int32Array.from(kolonne(r.forloeb, "slut")),
      kommune: Uint16Array.from(kolonne(r.forloeb, "kommune")),
      maalgruppe: Uint8Array.from(kolonne(r.forloeb, "maalgruppe")),
      arbejdspligt: Uint8Array.from(kolonne(r.forloeb, "arbejdspligt")),
    },
    samtaler: {
      ...sted(r.samtaler.length, 1),
      person: Int32Array.from(kolonne(r.samtaler, "person")),
      dag: Int32Array.from(kolonne(r.samtaler, "dag")),
      status: Uint8Array.from(kolonne(r.samtaler, "status")),
    },
    tilbud: {
      ...sted(r.tilbud.length, 2),
      person: Int32Array.from(kolonne(r.tilbud, "person")),
      type: Uint8Array.from(kolonne(r.tilbud, "type")),
      start: Int32Array.from(kolonne(r.tilbud, "start")),
      slut: Int32Array.from(kolonne(r.tilbud, "slut")),
    },
    loentimer: {
      ...sted(r.loentimer.length, 3),
      person: Int32Array.from(kolonne(r.loentimer, "person")),
      maaned: Int32Array.from(kolonne(r.loentimer, "maaned")),
      hundrededele: Int32Array.from(kolonne(r.loentimer, "hundrededele")),
    },
    fritagelser: {
      ...sted(r.fritagelser.length, 4),
      person: Int32Array.from(kolonne(r.fritagelser, "person")),
      fra: Int32Array.from(kolonne(r.fritagelser, "fra")),
      til: Int32Array.from(kolonne(r.fritagelser, "til")),
      vedroerer: Uint8Array.from(kolonne(r.fritagelser, "vedroerer")),
    },
  };
}
