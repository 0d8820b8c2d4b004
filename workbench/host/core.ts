/** The host without a page: what the seam of a page (in Node or in a browser frame) talks to. */
import type { WorkbookModel } from "../model/mappe";
import type { Roots } from "./dispatcher";
import { Workbook } from "./excel/workbook";
import { Worksheet } from "./excel/worksheet";
import { formatA1, parseA1 } from "./adresse";
import { itemNotFound } from "./errors";
import { Faults } from "./faults";
import { FunctionCalls } from "./funktioner";
import type { FunctionAnswer, FunctionArgument, FunctionMetadata } from "./funktioner";
import { services } from "./services";
import { EventType, Session } from "./session";
import type { MessageEntry, ModelChange } from "./session";
import type { Switches } from "./switches";
import { answer } from "./transport";
import type { Answer } from "./transport";

/** A page that shows the add-in. */
export interface Page {
  messages(entries: readonly MessageEntry[]): void;
  documentSelection(): void;
  command(id: string, functionName: string): void;
}

export class HostCore {
  readonly faults = new Faults();
  readonly session: Session;
  private readonly roots: Roots;
  private readonly calls: FunctionCalls;
  private readonly commands = new Map<string, () => void>();
  private page: Page | null = null;
  private stopped = false;

  constructor(readonly model: WorkbookModel, readonly switches: Switches, functions: FunctionMetadata) {
    const session = new Session(model, switches);
    this.session = session;
    this.calls = new FunctionCalls(session, functions);
    this.roots = {
      global: new Workbook(session),
      services: services(session, this.calls.result, this.calls.ready),
      byReference: (id) => session.kept(id),
    };
    session.send = (entries) => this.page?.messages(entries);
    session.fireDocumentSelection = () => this.page?.documentSelection();
  }

  /** One page at a time; the answer detaches it. */
  attach(page: Page): () => void {
    this.page = page;
    this.calls.pause();
    return () => { if (this.page === page) this.page = null; };
  }

  request(text: string, flags: number): Promise<Answer> {
    return answer(this.session, this.faults, this.roots, text, flags);
  }

  /** Settings as JSON texts. */
  readSettings(): readonly (readonly [string, string])[] {
    return [...this.model.settings];
  }

  writeSettings(settings: readonly (readonly [string, string])[]): void {
    this.session.requireWritableWorkbook();
    this.model.settings.clear();
    for (const [key, value] of settings) this.model.settings.set(key, value);
    this.session.markWorkbook("settings");
    this.session.flush();
  }

  documentName(): string {
    return this.model.name;
  }

  /** Presses a ribbon button; resolves when the add-in says the command is completed. */
  runCommand(functionName: string): Promise<void> {
    const id = `command${this.session.nextId()}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.page?.command(id, functionName);
    });
  }

  commandDone(args: readonly unknown[]): void {
    const id = args.flat(2).find((a): a is string => typeof a === "string" && this.commands.has(a));
    if (id === undefined) return;
    this.commands.get(id)?.();
    this.commands.delete(id);
  }

  /** A person selects cells on a sheet. Throws `ItemNotFound`, `InvalidArgument`. */
  select(sheetName: string, address: string): void {
    const sheet = this.session.sheetNamed(sheetName);
    if (!sheet) throw itemNotFound();
    new Worksheet(this.session, sheet.id).select(parseA1(address));
    this.session.flush();
  }

  /** A person has changed cells in the model: the add-in hears of it. */
  edited(sheetName: string, address: string): void {
    const sheet = this.session.sheetNamed(sheetName);
    if (!sheet) throw itemNotFound();
    const area = parseA1(address);
    this.session.markCells(sheet, area, "cells");
    this.session.emit(EventType.changed, sheet.id, { worksheetId: sheet.id, address: formatA1(area), changeType: "RangeEdited", source: 0, triggerSource: "Unknown" });
    this.session.flush();
  }

  invokeFunction(id: string, args: readonly FunctionArgument[], address: string): Promise<FunctionAnswer> {
    return this.calls.call(id, args, address);
  }

  onModelChange(listener: (changes: readonly ModelChange[]) => void): () => void {
    return this.session.onChange(listener);
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  stop(): void {
    this.stopped = true;
    this.calls.stop();
    for (const done of this.commands.values()) done();
    this.commands.clear();
    this.page = null;
  }
}
