/** The corrections as they are kept in the workbook: versioned, checked one by one, and never a cell value or a person's id. */
import * as z from "zod/mini";
import { erKendtBetydning } from "../../workbook/parse/rettelse/kendteord";
import { feltvalg, ALLE_SLAGS } from "../../workbook/parse/rettelse/felter";
import { ORDFELTER, type Ordrettelse, type Rettelse, type Rettelser } from "../../workbook/parse/rettelse/typer";

const VERSION = 1;
const MAKS_KOLONNER = 500;
const MAKS_TABELLER = 200;
const MAKS_ORD = 500;

const tekst = (hoejst: number): z.ZodMiniString => z.string().check(z.maxLength(hoejst));
const overskrifter = z.array(tekst(80)).check(z.maxLength(MAKS_KOLONNER));

const erFeltFor = ({ slags, felter }: Rettelse): boolean => {
  if (slags === "brug-ikke") return true;
  const { kraever, ogsaa } = feltvalg(slags);
  return felter.every((felt) => felt === null || kraever.includes(felt) || ogsaa.includes(felt));
};

const passer = ({ overskrifter: o, felter }: Rettelse): boolean => felter.length > 0 && (o.length === 0 || o.length === felter.length);

const TABEL: z.ZodMiniType<Rettelse> = z
  .object({
    ark: tekst(31),
    exceltabel: z.nullable(tekst(255)),
    overskrifter,
    nr: z.int().check(z.gte(0), z.lte(10_000)),
    adresse: z.string().check(z.regex(/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/)),
    slags: z.enum([...ALLE_SLAGS, "brug-ikke"]),
    felter: z.array(z.nullable(tekst(40))).check(z.maxLength(MAKS_KOLONNER)),
    afloeser: z.nullable(overskrifter),
  })
  .check(z.refine(passer), z.refine(erFeltFor));

const ORD: z.ZodMiniType<Ordrettelse> = z.object({ felt: z.enum(ORDFELTER), tekst: tekst(80).check(z.minLength(1)), betyder: tekst(80) }).check(z.refine(erKendtBetydning));

const SKEMA = z.object({
  version: z.literal(VERSION),
  tabeller: z.array(z.unknown()).check(z.maxLength(MAKS_TABELLER)),
  ord: z.array(z.unknown()).check(z.maxLength(MAKS_ORD)),
});

export interface Gemt {
  readonly rettelser: Rettelser;
  /** Saved corrections that could not be read; `alle` when nothing could. */
  readonly ulaeselige: number | "alle";
}

/** What was saved; what cannot be read is counted, so that it can be told. */
export function laesGemt(vaerdi: unknown): Gemt {
  const tom: Rettelser = { tabeller: [], ord: [] };
  if (vaerdi === null || vaerdi === undefined) return { rettelser: tom, ulaeselige: 0 };
  const gemt = SKEMA.safeParse(vaerdi);
  if (!gemt.success) return { rettelser: tom, ulaeselige: "alle" };
  const gode = <T>(skema: z.ZodMiniType<T>, alle: readonly unknown[]): T[] => alle.flatMap((et) => {
    const laest = skema.safeParse(et);
    return laest.success ? [laest.data] : [];
  });
  const rettelser = { tabeller: gode(TABEL, gemt.data.tabeller), ord: gode(ORD, gemt.data.ord) };
  return { rettelser, ulaeselige: gemt.data.tabeller.length - rettelser.tabeller.length + gemt.data.ord.length - rettelser.ord.length };
}

/** @throws RangeError when there are more than can be kept. */
export function tilGemt(rettelser: Rettelser): object {
  if (rettelser.tabeller.length > MAKS_TABELLER || rettelser.ord.length > MAKS_ORD) throw new RangeError("For mange rettelser");
  return { version: VERSION, ...rettelser };
}
