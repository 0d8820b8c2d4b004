/** What can go wrong with Excel while a run is on, as data. A fault strikes just before the n-th request. */
import type { FaultCode } from "../../workbench/host/faults";
import type { SheetModel, WorkbookModel } from "../../workbench/model/mappe";
import type { Vaert } from "../../workbench/host/vaert";
import { nyMappe } from "../host/mappe";
import { erVores } from "./kopi";

export interface Fejl {
  readonly navn: string;
  readonly ram: (vaert: Vaert, n: number) => void;
  /** What a colleague did, done to a workbook in which no run is on. */
  readonly ogsaa?: (model: WorkbookModel) => void;
  /** A sheet of ours is deleted; one that had been written stays away till the next run. */
  readonly sletterVores?: true;
}

const enGang = (navn: string, kode: FaultCode): Fejl => ({ navn, ram: (v, n) => v.faults.failRequest(n, kode) });
const kollega = (navn: string, goer: (model: WorkbookModel) => void): Fejl => ({ navn, ram: (v, n) => v.faults.beforeRequest(n, () => goer(v.model)), ogsaa: goer });
const ark = (model: WorkbookModel, navn: string): SheetModel | undefined => model.sheets.find(({ name }) => name === navn);
const sidsteAfVore = (model: WorkbookModel): SheetModel | undefined => model.sheets.filter(erVores).at(-1);
const slet = (model: WorkbookModel, et: SheetModel | undefined): void => void (model.sheets = model.sheets.filter((s) => s !== et));

/** The user's input is left as it is by these, so that the answer is the same. */
const omdoeb = (model: WorkbookModel): void => {
  const noter = ark(model, "Noter");
  if (noter) noter.name = "Noter (Mette)";
};

export const FEJL: readonly Fejl[] = [
  enGang("kaldet er for stort", "RequestPayloadSizeLimitExceeded"),
  enGang("svaret er for stort", "ResponsePayloadSizeLimitExceeded"),
  enGang("en celle redigeres", "InvalidOperationInCellEditMode"),
  enGang("adgang nægtet", "AccessDenied"),
  enGang("findes ikke", "ItemNotFound"),
  enGang("ukendt fejl", "GeneralException"),
  {
    navn: "redigerer et øjeblik",
    ram: (v, n) => v.faults.beforeRequest(n, () => {
      v.switches.cellEdit = true;
      setTimeout(() => (v.switches.cellEdit = false), 30);
    }),
  },
  { navn: "mappen lukkes", ram: (v, n) => v.faults.failFrom(n, "HostIsNotAvailable") },
  { navn: "mappen bliver skrivebeskyttet", ram: (v, n) => v.faults.beforeRequest(n, () => (v.switches.readOnly = true)) },
  { navn: "strukturen beskyttes", ram: (v, n) => v.faults.beforeRequest(n, () => (v.switches.protectedStructure = true)) },
  { navn: "en anden mappe i fokus", ram: (v, n) => v.faults.beforeRequest(n, () => (v.switches.otherWorkbookInFocus = true)) },
  kollega("brugerens ark omdøbes", omdoeb),
  kollega("brugerens ark slettes", (model) => slet(model, ark(model, "Noter"))),
  { ...kollega("et tilsynsark slettes", (model) => slet(model, sidsteAfVore(model))), sletterVores: true },
  kollega("en kollega retter en celle", (model) => ark(model, "Noter")?.cells.setValue(7, 3, "rettet imens")),
  kollega("en kollega laver et ark med vores navn", (model) => {
    if (ark(model, "Tilsyn Overblik")) return;
    const [ny] = nyMappe("Tilsyn Overblik").sheets;
    ny?.cells.setValue(0, 0, "kollegaens eget");
    if (ny) model.sheets = [...model.sheets, ny];
  }),
];
