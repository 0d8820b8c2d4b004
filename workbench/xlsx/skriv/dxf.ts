/** Which formats of conditional formats nothing uses any more, once rules of ours are gone. */
import type { WorkbookModel } from "../../model/mappe";
import { type Kilde, REGELMAERKE } from "../kilde";
import type { Udkast } from "../pakke";

/** Sheets are known from the reading; every other part is searched. */
const IKKE_SOEGT = /(^|\/)(worksheets|sharedStrings\.xml|media|theme)/i;

export async function ubrugteDxf(udkast: Udkast, kilde: Kilde, model: WorkbookModel): Promise<ReadonlySet<number>> {
  const vores = new Set<number>(), brugte = new Set<number>();
  for (const [id, ark] of kilde.ark) {
    const nu = model.sheets.find((s) => s.id === id), tilbage = new Set(nu?.conditionalFormats.map(({ origin }) => origin));
    if (nu) ark.andreDxf.forEach((nr) => brugte.add(nr));
    ark.regler.forEach(({ formula, origin }, i) => {
      const nr = ark.regeldxf[i] ?? null;
      if (nr === null) return;
      if (tilbage.has(origin)) brugte.add(nr);
      else if (formula?.includes(REGELMAERKE)) vores.add(nr);
    });
  }
  if (vores.size > 0) {
    for (const navn of udkast.navne) {
      if (!/\.xml$/i.test(navn) || IKKE_SOEGT.test(navn)) continue;
      for (const [, nr] of (await udkast.tekst(navn)).matchAll(/[dD]xfId="(\d+)"/g)) brugte.add(Number(nr));
    }
  }
  return new Set([...vores].filter((nr) => !brugte.has(nr)));
}
