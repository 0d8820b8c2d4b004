/** Removable highlights in the user's sheets: conditional formats that carry a marker in their formula. */
import { kolonnenavn } from "../adresse";
import type { Markering } from "../plan/arkplan";
import { adressetekster, reference } from "./adresser";
import { erArkUdenCeller, somExcelfejl } from "./fejl";
import { KALD_BYTE, Koe } from "./koe";
import { type Arkliste, findArk } from "./maerke";
import { grupper } from "./markeringsgrupper";
import { laesTalformater } from "./talformatlaesning";

/** N of a text is 0, so this always holds; the text tells that the rule is ours. */
const MAERKE = 'N("Fokusmål")';

/** More rules than this make a sheet slow. */
const MAKS_REGLER = 12;

const FARVER: Readonly<Record<Markering["slags"], { farve: string; fyld: string }>> = {
  daarlig: { farve: "#8E1A1A", fyld: "#FDE7E9" },
  uvis: { farve: "#6B4D00", fyld: "#FFF4CE" },
  note: { farve: "#1F4E79", fyld: "#DDEBF7" },
};

/** Excel reads `~` in a text that is looked up as an escape. */
const soegetekst = (tekst: string): string => tekst.replaceAll("~", "~~").replaceAll('"', '""');

/** `arknavn` is the present name of the sheet of ours that a row condition looks in. */
export function formel(kun: Markering["kun"], arknavn: string | undefined): string {
  if (!kun || arknavn === undefined) return `=${MAERKE}=0`;
  const kolonne = kolonnenavn(kun.kolonne);
  const liste = reference(arknavn, `$${kolonne}$${kun.foersteRaekke + 1}:$${kolonne}$${kun.sidsteRaekke + 1}`);
  return `=AND(${MAERKE}=0,ISNUMBER(MATCH("${soegetekst(kun.foran)}"&ROW(),${liste},0)))`;
}

export interface Markeringsudfald {
  /** Rules added. */
  readonly regler: number;
  /** Protected sheets that were left alone. */
  readonly beskyttede: readonly string[];
  /** Sheets with more to mark than a sheet can bear. */
  readonly delvise: readonly string[];
}

/** Our rules on a sheet; none on a sheet without cells. */
async function voresRegler(context: Excel.RequestContext, ark: Excel.Worksheet): Promise<Excel.ConditionalFormat[]> {
  const samling = ark.getRange().conditionalFormats;
  samling.load("items/id,items/type");
  try {
    await context.sync();
  } catch (fejl) {
    if (erArkUdenCeller(fejl)) return [];
    throw fejl;
  }
  const egne = samling.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  if (egne.length === 0) return [];
  for (const regel of egne) regel.custom.rule.load("formula");
  await context.sync();
  return egne.filter(({ custom }) => custom.rule.formula.includes(MAERKE));
}

async function erBeskyttet(context: Excel.RequestContext, ark: Excel.Worksheet): Promise<boolean> {
  ark.protection.load("protected");
  await context.sync();
  return ark.protection.protected;
}

/** Removes our rules on every sheet, and no others. @returns names of protected sheets that still have some */
async function fjernAlle(context: Excel.RequestContext, { brugerens }: Arkliste): Promise<string[]> {
  const beskyttede: string[] = [];
  for (const ark of brugerens) {
    const regler = await voresRegler(context, ark);
    if (regler.length === 0) continue;
    if (await erBeskyttet(context, ark)) beskyttede.push(ark.name);
    else for (const regel of regler) regel.delete();
  }
  await context.sync();
  return beskyttede;
}

/** Replaces all our highlights with `markeringer`. */
export async function saetMarkeringer(context: Excel.RequestContext, markeringer: readonly Markering[]): Promise<Markeringsudfald> {
  const liste = await findArk(context);
  const egne = new Map(liste.egne.map(({ noegle, navn }) => [noegle, navn]));
  const beskyttede = new Set(await fjernAlle(context, liste));
  const delvise: string[] = [];
  const koe = new Koe(context);
  let regler = 0;
  for (const navn of new Set(markeringer.map(({ ark }) => ark))) {
    const ark = context.workbook.worksheets.getItemOrNullObject(navn);
    await context.sync();
    if (ark.isNullObject) continue;
    if (await erBeskyttet(context, ark)) {
      beskyttede.add(navn);
      continue;
    }
    const formaterede = await laesTalformater(context, ark, markeringer.filter((m) => m.ark === navn));
    const oenskede = grupper(formaterede).flatMap((gruppe) => adressetekster(gruppe.adresser).map((adresse) => ({ ...gruppe, adresse })));
    if (oenskede.length > MAKS_REGLER) delvise.push(navn);
    for (const { adresse, slags, talformat, kun } of oenskede.slice(0, MAKS_REGLER)) {
      await koe.plads(adresse.length + 8 * KALD_BYTE);
      const { custom } = ark.getRanges(adresse).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = formel(kun, kun && egne.get(kun.noegle));
      custom.format.font.bold = true;
      custom.format.font.color = FARVER[slags].farve;
      custom.format.fill.color = FARVER[slags].fyld;
      if (talformat !== null) custom.format.numberFormat = talformat;
      regler++;
    }
  }
  await koe.send();
  return { regler, beskyttede: [...beskyttede], delvise };
}

/** *Fjern markeringer*. @returns names of protected sheets that keep theirs. @throws Excelfejl */
export async function fjernMarkeringer(): Promise<string[]> {
  return Excel.run(async (context) => fjernAlle(context, await findArk(context))).catch((fejl: unknown) => {
    throw somExcelfejl(fejl);
  });
}
