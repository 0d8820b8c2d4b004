/** Words in the tables that are not known, and what they are said to mean. */
import { kendteOrd, ukendteOrd, type UkendtOrd } from "../../workbook/parse/rettelse/kendteord";
import { START } from "../ord/start";
import type { Laest } from "../laesning";
import { type Afsnit, type Rude, vedNyt } from "../skal/afsnit";
import type { Tilstand } from "../styring";
import { el } from "../visning/element";
import { naarValgt } from "../visning/valg";
import { feltnavn } from "./kort";

const HOEJST_VIST = 20;

/** Words with a meaning first, then the unknown ones. */
const ordI = ({ rettelser, aflaesning }: Laest): { readonly ord: readonly (UkendtOrd & { readonly betyder: string })[]; readonly flere: number } => {
  const ukendte = ukendteOrd(aflaesning.problemer);
  const kendte = rettelser.ord.map((o) => ({ ...o, antal: 0 }));
  return { ord: [...kendte, ...ukendte.slice(0, HOEJST_VIST).map((o) => ({ ...o, betyder: "" }))], flere: Math.max(0, ukendte.length - HOEJST_VIST) };
};

function indhold(laest: Laest, { styring, sprog }: Rude): HTMLElement[] {
  const ord = START[sprog];
  const { ord: alle, flere } = ordI(laest);
  const linjer = alle.map((o, nr) => {
    const id = `ord-${nr}`;
    const select = el("select", { id });
    select.append(new Option(ord.ordUkendt, ""), ...kendteOrd[o.felt].map((kendt) => new Option(kendt, kendt)));
    select.value = o.betyder;
    naarValgt(select, (betyder) => {
      void styring.ret(({ rettelser }) => {
        const resten = rettelser.ord.filter((r) => r.felt !== o.felt || r.tekst !== o.tekst);
        return { ...rettelser, ord: betyder === "" ? resten : [...resten, { felt: o.felt, tekst: o.tekst, betyder }] };
      });
    });
    return el("div", { class: "valg" }, el("label", { for: id }, ord.ord(feltnavn(o.felt, sprog), o.tekst, o.antal)), select);
  });
  return [el("p", { class: "lille" }, ord.ordHjaelp), ...linjer, ...(flere > 0 ? [el("p", { class: "lille" }, ord.flereOrd(flere))] : [])];
}

function byg(krop: HTMLElement, rude: Rude): (t: Tilstand) => boolean {
  const tegn = vedNyt((laest: Laest | null) => {
    const fokus = krop.contains(document.activeElement) ? (document.activeElement?.id ?? "") : "";
    krop.replaceChildren(...(laest === null ? [] : indhold(laest, rude)));
    if (fokus !== "") (document.getElementById(fokus) ?? krop.querySelector("select"))?.focus();
  });
  return ({ laest }) => {
    tegn(laest);
    return laest !== null && ordI(laest).ord.length > 0;
  };
}

export const ordvalg: Afsnit = { id: "ord", fane: "data", titel: { da: "Ukendte ord", en: "Unknown words" }, byg };
