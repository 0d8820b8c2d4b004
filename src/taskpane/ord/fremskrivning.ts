/** Words about what lies ahead. */
import type { Dag, Forudsaetning, Indsats } from "../../rules";
import { antalTekst, datoTekst, talTekst, tosproget } from "../../workbook/tekst";

const samtaler = (n: number): string => antalTekst(n, "samtale", "samtaler");
const interviews = (n: number): string => antalTekst(n, "interview", "interviews", "en");

interface Behov {
  readonly indsats: Indsats;
  /** No plan can do with less; and what the plan on the sheet takes. */
  readonly mindst: number;
  readonly planen: number;
  readonly personer: number;
  readonly frist: Dag | null;
}

export const FREMSKRIVNING = tosproget(
  {
    ikkeDom: "En fremskrivning, ikke en dom. Hele regnestykket og personerne står på Tilsyn Fremskrivning.",
    aaret: (aar: number) => `${aar}`,
    forudsaetning: { "intet-nyt": "Intet mere holdes", planlagte: "Alt planlagt holdes", rytmen: "Rytmen fortsætter" } satisfies Record<Forudsaetning, string>,
    uden: (andel: string) => `${andel} uden`,
    ender: { ja: "inden for grænsen", nej: "over grænsen", uvist: "uvist" },
    graense: (pct: string) => `Grænse ${pct}`,
    ingenRytme: "Data rækker ikke langt nok tilbage til en rytme.",
    klar: "Grænsen holder, selv om intet mere holdes.",
    behov: ({ indsats, mindst, planen, personer, frist }: Behov) => {
      const enheder = (n: number): string => (indsats === "samtaler" ? samtaler(n) : `${talTekst(n)} tilbud`);
      const planens = planen === mindst ? "" : ` Planen på arket er nok med ${enheder(planen)}.`;
      return `Mindst ${enheder(mindst)} mere med mindst ${antalTekst(personer, "person", "personer")}${frist === null ? "" : `; første frist ${datoTekst(frist)}`}.${planens}`;
    },
    kanIkke: "Grænsen kan ikke nås i år.",
    tidligt: (over: number, ialt: number) => `Tidlig indsats: ${talTekst(over)} af ${antalTekst(ialt, "måned", "måneder")} frem ender over grænsen, hvis intet mere holdes.`,
    tilgang: "Regn med sidste års til- og afgang i rytmen",
    tilgangHjaelp: "Slået fra er kun dem, der står i data, med. Virker ved næste kørsel.",
  },
  {
    ikkeDom: "A projection, not a verdict. The whole calculation and the persons stand on Tilsyn Fremskrivning.",
    aaret: (aar: number) => `${aar}`,
    forudsaetning: { "intet-nyt": "Nothing more is held", planlagte: "Everything planned is held", rytmen: "The rhythm goes on" } satisfies Record<Forudsaetning, string>,
    uden: (andel: string) => `${andel} without`,
    ender: { ja: "within the limit", nej: "above the limit", uvist: "uncertain" },
    graense: (pct: string) => `Limit ${pct}`,
    ingenRytme: "The data do not reach far enough back for a rhythm.",
    klar: "The limit holds even if nothing more is held.",
    behov: ({ indsats, mindst, planen, personer, frist }: Behov) => {
      const enheder = (n: number): string => (indsats === "samtaler" ? interviews(n) : antalTekst(n, "offer", "offers", "en"));
      const planens = planen === mindst ? "" : ` The plan on the sheet is enough with ${enheder(planen)}.`;
      return `At least ${enheder(mindst)} more with at least ${antalTekst(personer, "person", "persons", "en")}${frist === null ? "" : `; first deadline ${datoTekst(frist, "en")}`}.${planens}`;
    },
    kanIkke: "The limit cannot be reached this year.",
    tidligt: (over: number, ialt: number) => `Early effort (tidlig indsats): ${talTekst(over, 0, "en")} of ${antalTekst(ialt, "month", "months", "en")} ahead end above the limit if nothing more is held.`,
    tilgang: "Reckon with last year's arrivals and exits in the rhythm",
    tilgangHjaelp: "When off, only those in the data are counted. Takes effect at the next run.",
  },
);
