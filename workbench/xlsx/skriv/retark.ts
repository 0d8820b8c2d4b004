/** A person's sheet: changed cells, conditional formats and sizes are patched in; the rest is copied verbatim. */
import type { SheetModel } from "../../model/mappe";
import type { Arkkilde } from "../kilde";
import { arktraeer } from "../laes/ark";
import { stykker } from "../laes/stykker";
import type { Dxf } from "../laes/typografi";
import type { Udkast } from "../pakke";
import { medRegler } from "./betinget";
import { Fletter, type Stiltal } from "./raekker";
import { aendredeCeller, type Aendrede } from "./stilbrug";
import { aendrede as aendredeStoerrelser, medBredder } from "./stoerrelser";

/** Shared formulas whose first cell changes: their followers must be written out. */
function brudte(kilde: Arkkilde, aendrede: Aendrede): Set<string> {
  const fundne = new Set<string>();
  for (const [si, sted] of kilde.delte) {
    const [r = -1, k = -1] = sted.split(",").map(Number);
    if (aendrede === null || aendrede.get(r)?.has(k) === true) fundne.add(si);
  }
  return fundne;
}

interface Retning {
  readonly strenge: readonly string[];
  readonly stil: Stiltal;
  readonly dxf: (format: Dxf) => number;
}

export function retArk(udkast: Udkast, ark: SheetModel, kilde: Arkkilde, { strenge, stil, dxf }: Retning): void {
  const aendrede = aendredeCeller(ark), { del } = kilde, { pakke } = udkast;
  const hale = ark.changes.conditionalFormats ? medRegler(arktraeer(kilde.hoved, kilde.hale).aabning, kilde.hale, ark.conditionalFormats, kilde.regler, dxf) : kilde.hale;
  const bredder = aendredeStoerrelser(ark.columnWidths, kilde.bredder), hoejder = aendredeStoerrelser(ark.rowHeights, kilde.hoejder);
  const raekkerne = aendrede?.size !== 0 || hoejder.size > 0;
  if (!raekkerne && bredder.size === 0 && hale === kilde.hale) return;
  udkast.saet(del, async function* () {
    const fletter = !raekkerne ? null : new Fletter({ celler: ark.cells, spild: ark.spills, aendrede, hoejder, brudte: brudte(kilde, aendrede), strenge, stil, del });
    let slut = "</sheetData>";
    for await (const { slags, tekst } of stykker(pakke.stroem(del), del)) {
      if (slags === "hoved") yield medBredder(tekst, bredder);
      else if (slags === "raekker") yield fletter ? fletter.flet(tekst) : tekst;
      else if (slags === "hale") yield (fletter?.resten() ?? "") + slut + hale;
      else if (fletter || !tekst.endsWith("/>")) yield tekst.replace(/\s*\/?>$/, ">");
      else {
        yield tekst;
        slut = "";
      }
    }
  });
}
