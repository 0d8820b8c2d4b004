/** The shape of the rule data. Data that does not fit fails the tests: `laes.ts` reads what has been proved. */
import * as z from "zod/mini";
import { fraIso } from "../grundlag/tid";
import { VAERDI_IDER } from "./ider";

const dag = z.pipe(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), z.transform(fraIso));
const gyldighed = { fra: dag, til: z.nullable(dag) };
const ider = z.array(z.string());
const indsats = z.enum(["samtaler", "tilbud"]);

export const vaerdiSkema = z.object({
  id: z.enum(VAERDI_IDER),
  ...gyldighed,
  /** Whole number in `enhed`. */
  vaerdi: z.int(),
  enhed: z.enum(["pct", "antal", "timer", "maaneder", "dage", "personer"]),
  regel: z.string(),
  kilder: ider,
  status: z.enum(["kildebelagt", "antaget"]),
  antagelser: ider,
  /** The user may choose another value ([A!]). */
  kanAendres: z.boolean(),
  kontrolleret: dag,
});

export const modelSkema = z.object({
  id: z.enum(["2022", "2023", "2026"]),
  regel: z.string(),
  ...gyldighed,
  /** Consecutive months that trigger; `null` when the follow-up model is not known. */
  maaneder: z.nullable(z.int()),
  /** All groups pooled instead of each group alone. */
  samlet: z.boolean(),
  udloeser: z.nullable(z.literal(">")),
  mindstPersoner: z.nullable(z.int()),
  kilder: ider,
  antagelser: ider,
  kontrolleret: dag,
});

export const maaleaarSkema = z.object({
  fra: z.nullable(z.int()),
  til: z.nullable(z.int()),
  gaelder: z.boolean(),
  fokusmaal: z.array(indsats),
  afskaffes: z.boolean(),
  kilder: ider,
  antagelser: ider,
  kontrolleret: dag,
});

export const oevoSkema = z.object({ ...gyldighed, taeller: z.enum(["alle", "kun-uddannelseshjaelp", "ingen"]), kilder: ider, antagelser: ider, kontrolleret: dag });

export const gruppeSkema = z.object({
  navn: z.string(),
  stavemaader: z.array(z.string()),
  samtaler: z.array(z.object(gyldighed)),
  tilbud: z.array(z.object(gyldighed)),
});

export const kildeSkema = z.object({ id: z.string(), titel: z.string(), url: z.nullable(z.string().check(z.regex(/^https?:\/\/\S+$/))) });

export const antagelseSkema = z.object({ id: z.string(), regel: z.string(), tekst: z.string(), status: z.literal("antaget"), kanAendres: z.boolean() });
