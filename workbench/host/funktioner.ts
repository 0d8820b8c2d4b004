/** Calls custom functions through Microsoft's runtime: a message out, the result back in `SetInvocationArrayResults`. */
import { CellError } from "../model/celler";
import type { CellValue } from "../model/celler";
import { parseA1, sheetOf } from "./adresse";
import { itemNotFound } from "./errors";
import type { InvocationResult } from "./services";
import type { Session } from "./session";
import { isRecord } from "./wire";

/** A value, a block of cells, or the address of one (`'Ark 1'!A1:D9`); `undefined` is an argument left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[] | { readonly address: string } | undefined;

export type FunctionAnswer =
  /** `formats`: the number formats that came with the figures, row by row; `null` where there is none. Left out when there are none at all. */
  | { readonly ok: true; readonly value: CellValue | CellValue[][]; readonly formats?: readonly (readonly (string | null)[])[] }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** What `functions.json` says that the host must know. */
export interface FunctionMetadata {
  readonly allowErrors: boolean;
  /** By id in capitals: 1 cancelable, 2 streaming. */
  readonly flags: ReadonlyMap<string, number>;
}

export function readFunctionMetadata(json: string): FunctionMetadata {
  const parsed: unknown = JSON.parse(json);
  const flags = new Map<string, number>();
  if (!isRecord(parsed)) return { allowErrors: false, flags };
  const functions: readonly unknown[] = Array.isArray(parsed["functions"]) ? parsed["functions"] : [];
  for (const f of functions) {
    if (!isRecord(f) || typeof f["id"] !== "string") continue;
    const options = isRecord(f["options"]) ? f["options"] : {};
    flags.set(f["id"].toUpperCase(), (options["cancelable"] === true ? 1 : 0) | (options["stream"] === true ? 2 : 0));
  }
  return { allowErrors: parsed["allowErrorForDataTypeAny"] === true, flags };
}

const ALLOWS_ERRORS = 4;
const ERROR_CODES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

type Wire = string | number | boolean | null | { readonly type: string; readonly code: string } | Wire[];

export class FunctionCalls {
  private readonly waiting = new Map<number, { readonly message: string; readonly resolve: (answer: FunctionAnswer) => void }>();
  private isReady = false;
  private readonly texts = new WeakMap<object, string>();

  constructor(private readonly session: Session, private readonly metadata: FunctionMetadata) {}

  /** The runtime has told that it takes calls; those that a page before it left unanswered are asked again. */
  readonly ready = (): void => {
    this.isReady = true;
    for (const [invocation, { message }] of this.waiting) this.ask(invocation, message);
  };

  /** Another page takes over: calls wait until its runtime is ready. */
  pause(): void {
    this.isReady = false;
  }

  private ask(invocation: number, message: string): void {
    this.session.send([[1, 1000, "", message, invocation]]);
  }

  /** Resolves with the function's value or error; an error among the arguments is the answer where the add-in does not take errors. */
  call(id: string, args: readonly FunctionArgument[], address: string): Promise<FunctionAnswer> {
    const flags = this.metadata.flags.get(id.toUpperCase());
    if (this.metadata.flags.size > 0 && flags === undefined) return Promise.resolve({ ok: false, code: "#NAME?", message: "" });
    const values = args.map((a) => this.cells(a));
    const error = this.metadata.allowErrors ? undefined : values.flat(2).find((v) => v instanceof CellError);
    if (error instanceof CellError) return Promise.resolve({ ok: false, code: error.code, message: "" });
    const invocation = this.session.nextId();
    const flag = (flags ?? 0) | (this.metadata.allowErrors ? ALLOWS_ERRORS : 0);
    const message = `[${invocation},${JSON.stringify(id)},[${values.map((v) => this.wireText(v)).join(",")}],${JSON.stringify(address)},${flag}]`;
    return new Promise((resolve) => {
      this.waiting.set(invocation, { message, resolve });
      if (this.isReady) this.ask(invocation, message);
    });
  }

  /** `undefined` stays: it becomes `null` without being a blank cell. */
  private cells(argument: FunctionArgument): CellValue | undefined | readonly (readonly CellValue[])[] {
    if (typeof argument !== "object" || argument === null || argument instanceof CellError || !("address" in argument)) return argument;
    const name = sheetOf(argument.address);
    const sheet = name === null ? this.session.activeSheet : this.session.sheetNamed(name);
    if (!sheet) throw itemNotFound();
    const area = parseA1(argument.address);
    const grid = Array.from({ length: area.rowCount }, (_, i) => Array.from({ length: area.columnCount }, (__, j) => sheet.cells.value(area.row + i, area.column + j)));
    const single = grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
    return single === undefined ? grid : (single ?? (this.session.switches.blankAs === "zero" ? 0 : null));
  }

  /** The same block of cells is put in words once; the runtime makes every call a copy of its own from them. */
  private wireText(value: CellValue | undefined | readonly (readonly CellValue[])[]): string {
    if (!Array.isArray(value)) return JSON.stringify(this.wire(value));
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    const text = JSON.stringify(this.wire(value));
    this.texts.set(value, text);
    return text;
  }

  private wire(value: CellValue | undefined | readonly (readonly CellValue[])[]): Wire {
    if (Array.isArray(value)) return value.map((line: readonly CellValue[]) => line.map((cell) => this.wireCell(cell)));
    return value === undefined ? null : this.wireCell(value as CellValue);
  }

  private wireCell(cell: CellValue): Wire {
    return cell === null && this.session.switches.blankAs === "zero" ? 0 : wireValue(cell);
  }

  readonly result = ([id, succeeded, value, errorCode]: InvocationResult): void => {
    const answer: FunctionAnswer = succeeded ? answerOf(value) : { ok: false, code: ERROR_CODES[errorCode ?? 0] ?? "#VALUE!", message: typeof value === "string" ? value : "" };
    // The runtime hears first that its results were taken.
    setTimeout(() => this.settle(id, answer), 0);
  };

  private settle(id: number, answer: FunctionAnswer): void {
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    call?.resolve(answer);
  }

  /** Calls without an answer will not get one any more. */
  stop(): void {
    for (const { resolve } of this.waiting.values()) resolve({ ok: false, code: "#BUSY!", message: "" });
    this.waiting.clear();
  }
}

const wireValue = (value: CellValue): Wire => (value instanceof CellError ? { type: "CustomFunctionError", code: value.code } : value);

function cellOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (isRecord(value) && typeof value["code"] === "string") return new CellError(value["code"]);
  // A number with a format of its own.
  if (isRecord(value) && "basicValue" in value) return cellOf(value["basicValue"]);
  return value === null || value === undefined ? 0 : new CellError("#VALUE!");
}

const formatOf = (value: unknown): string | null => (isRecord(value) && typeof value["numberFormat"] === "string" ? value["numberFormat"] : null);

function formatsOf(rows: readonly (readonly unknown[])[]): { readonly formats?: readonly (readonly (string | null)[])[] } {
  const formats = rows.map((row) => row.map(formatOf));
  return formats.flat().some((f) => f !== null) ? { formats } : {};
}

/** A returned `null` shows as 0 in Excel. */
function answerOf(value: unknown): FunctionAnswer {
  if (Array.isArray(value)) {
    const rows = value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
    return { ok: true, value: rows.map((row) => row.map(cellOf)), ...formatsOf(rows) };
  }
  const cell = cellOf(value);
  if (!(cell instanceof CellError)) return { ok: true, value: cell, ...formatsOf([[value]]) };
  return { ok: false, code: cell.code, message: isRecord(value) && typeof value["message"] === "string" ? value["message"] : "" };
}
