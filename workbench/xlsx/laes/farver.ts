/** Colours as files name them: by theme, by number or by RGB. All come out as `#RRGGBB`. */
import { alle, attr, barn, type Element, sand, tal, trae } from "../xml/trae";

/** By theme number: the file's order swaps light and dark. */
const STANDARDTEMA = ["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31", "A5A5A5", "FFC000", "4472C4", "70AD47", "0563C1", "954F72"];
const TEMANAVNE = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const NUMMERET =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(" ");

export interface Farver {
  readonly tema: readonly string[];
  readonly nummeret: readonly string[];
}

export function laesTema(tekst: string | null): string[] {
  const skema = tekst === null ? undefined : [...alle(trae(tekst), "clrScheme")][0];
  return TEMANAVNE.map((navn, i) => {
    const [farve] = barn(skema, navn)?.boern ?? [];
    return attr(farve, farve?.navn === "sysClr" ? "lastClr" : "val") ?? STANDARDTEMA[i] ?? "000000";
  });
}

export function laesNummererede(stilark: Element): string[] {
  const egne = barn(barn(stilark, "colors"), "indexedColors");
  return egne ? egne.boern.map((e) => (attr(e, "rgb") ?? "FF000000").slice(-6)) : NUMMERET;
}

/** Lightens (above 0) or darkens a colour the way Excel does: in its lightness. */
function toning(rgb: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((p) => parseInt(rgb.slice(p, p + 2), 16) / 255);
  const max = Math.max(r, g, b), min = Math.min(r, g, b), l = (max + min) / 2;
  const nyL = tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint;
  const d = max - min, s = d === 0 ? 0 : d / (1 - Math.abs(2 * l - 1));
  const h = d === 0 ? 0 : max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4;
  const c = (1 - Math.abs(2 * nyL - 1)) * s, x = c * (1 - Math.abs((h % 2) - 1)), m = nyL - c / 2;
  const led = [[c, x, 0], [x, c, 0], [0, c, x], [0, x, c], [x, 0, c], [c, 0, x]][Math.floor(h) % 6] ?? [0, 0, 0];
  return led.map((v) => Math.round((v + m) * 255).toString(16).padStart(2, "0")).join("").toUpperCase();
}

/** `null` for automatic. */
export function farve(e: Element | undefined, farver: Farver): string | null {
  if (!e || sand(e, "auto")) return null;
  const rgb = attr(e, "rgb"), tema = tal(e, "theme"), nummer = tal(e, "indexed"), tint = tal(e, "tint") ?? 0;
  // Theme 1 is the text colour itself.
  if (rgb === null && tema === 1 && tint === 0) return null;
  const grund = rgb !== null ? rgb.slice(-6).padStart(6, "0") : tema !== null ? farver.tema[tema] : nummer !== null ? farver.nummeret[nummer] : undefined;
  return grund === undefined || !/^[0-9a-f]{6}$/i.test(grund) ? null : `#${tint === 0 ? grund.toUpperCase() : toning(grund, tint)}`;
}
