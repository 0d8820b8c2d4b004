/** Our highlights: constant rules, and the rule of whole rows that looks the row's own address up in a list of links on another sheet. */
import type { ConditionalFormat, WorkbookModel } from "../../model/mappe";

const RULE = /^=AND\(N\("Fokusmål"\)=0,ISNUMBER\(MATCH\("((?:[^"]|"")*)"&ROW\(\),'((?:[^']|'')*)'!\$([A-Z]{1,3})\$(\d+):\$[A-Z]{1,3}\$(\d+),0\)\)\)$/;

const columnNumber = (letters: string): number => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A rule is made anew with every run, so what it found can be kept with it. */
const found = new WeakMap<ConditionalFormat, ReadonlySet<string> | null>();

function textsOf(model: WorkbookModel, formula: string): ReadonlySet<string> | null {
  const [, , sheetName = "", column = "", first = "", last = ""] = RULE.exec(formula) ?? [];
  const sheet = model.sheets.find(({ name }) => name === sheetName.replace(/''/g, "'"));
  if (!sheet) return null;
  const texts = new Set<string>();
  for (let row = Number(first) - 1; row < Number(last); row++) texts.add(String(sheet.cells.value(row, columnNumber(column))));
  return texts;
}

/** A rule that holds for its whole area whatever the cells say: `=TRUE`, or a marker such as `=LEN("…")>0`. */
const isConstant = (formula: string): boolean => !/\$?[A-Z]{1,3}\$?\d/.test(formula.replace(/"[^"]*"/g, ""));

/** Whether the rule is of the kinds the add-in makes, which hold here without being worked out. */
export const erVores = ({ formula }: ConditionalFormat): boolean => formula !== null && (isConstant(formula) || RULE.test(formula));

/** Whether one of the add-in's rules holds in the row (zero-based). */
export const vorGaelder = (model: WorkbookModel, rule: ConditionalFormat, row: number): boolean => rule.formula !== null && (isConstant(rule.formula) || rowRuleHolds(model, rule, row));

/** Whether the rule is of this kind and names the row (zero-based). */
function rowRuleHolds(model: WorkbookModel, rule: ConditionalFormat, row: number): boolean {
  const { formula } = rule;
  const before = formula === null ? undefined : RULE.exec(formula)?.[1];
  if (formula === null || before === undefined) return false;
  let texts = found.get(rule);
  if (texts === undefined) found.set(rule, (texts = textsOf(model, formula)));
  return texts !== null && texts.has(`${before.replace(/""/g, '"').replace(/~~/g, "~")}${row + 1}`);
}
