import { ANDELE } from "../sager/funktioner/andele";
import { DOMME } from "../sager/funktioner/domme";
import { LISTER } from "../sager/funktioner/lister";
import { OPSLAG } from "../sager/funktioner/opslag";
import { type Blank, forvent, kald, medKoersel } from "./koer";
import * as andele from "../../src/functions/andele";
import * as domme from "../../src/functions/domme";
import * as forklar from "../../src/functions/forklar";
import * as functions from "../../src/functions/functions";
import * as lister from "../../src/functions/lister";
import * as opslag from "../../src/functions/opslag";

const FUNKTIONER = { ...andele, ...domme, ...forklar, ...functions, ...lister, ...opslag };
const SAGER = [...ANDELE, ...DOMME, ...LISTER, ...OPSLAG];

beforeAll(medKoersel);

describe.each<Blank>(["ingenting", "nul"])("Tomme celler som %s", (blank) => {
  it.each(SAGER.map((s) => [`${s.funktion}: ${s.navn}`, s] as const))("%s", (_navn, sag) => {
    forvent(kald(FUNKTIONER, sag, blank), blank === "nul" ? (sag.svarMedNul ?? sag.svar) : sag.svar);
  });
});

it("Hver funktion har sager med et svar og sager med en fejl", () => {
  const navne = Object.keys(FUNKTIONER).filter((navn) => navn === navn.toUpperCase() && navn !== "FOKUSMAAL_VERSION");
  const uden = (har: (s: (typeof SAGER)[number]) => boolean): string[] => navne.filter((navn) => !SAGER.some((s) => s.funktion === navn && har(s)));
  expect(uden(({ svar }) => !("fejl" in svar))).toEqual([]);
  expect(uden(({ svar }) => "fejl" in svar || JSON.stringify(svar).includes("Fejl"))).toEqual([]);
});
