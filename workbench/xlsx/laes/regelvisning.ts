/** What a person's own conditional format asks of a cell, as one formula read from the upper left cell, or as a colour scale. */
import type { Rectangle, ScaleStop, ShownRule } from "../../model/mappe";
import { adresse, cellenavn } from "../a1";
import { vist } from "../formel";
import { attr, barn, boern, type Element, sand, tal } from "../xml/trae";
import { farve, type Farver } from "./farver";

const SAMMENLIGNING: Readonly<Record<string, string>> = { lessThan: "<", lessThanOrEqual: "<=", equal: "=", notEqual: "<>", greaterThanOrEqual: ">=", greaterThan: ">" };
/** Excel writes out the formula of these itself. */
const MED_FORMEL = new Set(["expression", "containsText", "notContainsText", "beginsWith", "endsWith", "containsBlanks", "notContainsBlanks", "containsErrors", "notContainsErrors", "timePeriod"]);
const PUNKTER: readonly ScaleStop["at"][] = ["min", "max", "num", "percent", "percentile"];

const fast = (a: Rectangle): string => adresse(a).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function sammenligning(regel: Element, celle: string, [a, b]: readonly string[]): string | null {
  if (a === undefined) return null;
  const operator = attr(regel, "operator") ?? "";
  if (b !== undefined && operator === "between") return `AND(${celle}>=MIN(${a},${b}),${celle}<=MAX(${a},${b}))`;
  if (b !== undefined && operator === "notBetween") return `OR(${celle}<MIN(${a},${b}),${celle}>MAX(${a},${b}))`;
  const tegn = SAMMENLIGNING[operator];
  return tegn === undefined ? null : `${celle}${tegn}(${a})`;
}

/** Among the figures of the area. */
function iFeltet(regel: Element, type: string, celle: string, felt: string): string | null {
  if (type === "duplicateValues") return `AND(${celle}<>"",COUNTIF(${felt},${celle})>1)`;
  if (type === "uniqueValues") return `AND(${celle}<>"",COUNTIF(${felt},${celle})=1)`;
  if (type === "top10") {
    const rang = tal(regel, "rank") ?? 10, antal = sand(regel, "percent") ? `MAX(1,INT(COUNT(${felt})*${rang}/100))` : `MIN(${rang},COUNT(${felt}))`;
    return `AND(ISNUMBER(${celle}),${celle}${sand(regel, "bottom") ? "<=SMALL" : ">=LARGE"}(${felt},${antal}))`;
  }
  if (type !== "aboveAverage" || attr(regel, "stdDev") !== null) return null;
  return `AND(ISNUMBER(${celle}),${celle}${sand(regel, "aboveAverage", true) ? ">" : "<"}${sand(regel, "equalAverage") ? "=" : ""}AVERAGE(${felt}))`;
}

function skala(regel: Element, farver: Farver): ShownRule | null {
  const rod = barn(regel, "colorScale"), farverne = boern(rod, "color").map((e) => farve(e, farver));
  const stops = boern(rod, "cfvo").flatMap((e, i): ScaleStop[] => {
    const at = PUNKTER.find((p) => p === attr(e, "type")), color = farverne[i];
    return at === undefined || !color ? [] : [{ at, value: tal(e, "val") ?? 0, color }];
  });
  return stops.length >= 2 && stops.length === farverne.length ? { kind: "scale", stops } : null;
}

/** `null` for what the page does not show: bars, icons, and rules over several areas that compare with each other. */
export function regelvisning(regel: Element, areas: readonly Rectangle[], farver: Farver): ShownRule | null {
  const [foerste] = areas, type = attr(regel, "type") ?? "";
  if (!foerste) return null;
  if (type === "colorScale") return skala(regel, farver);
  const formler = boern(regel, "formula").map(({ tekst }) => vist(tekst).slice(1)), celle = cellenavn(foerste.row, foerste.column);
  const formel = MED_FORMEL.has(type) ? (formler[0] ?? null) : type === "cellIs" ? sammenligning(regel, celle, formler) : areas.length === 1 ? iFeltet(regel, type, celle, fast(foerste)) : null;
  return formel === null || formel === "" ? null : { kind: "formula", formula: `=${formel}` };
}
