/** One Rich API request in, one answer out, with Excel's limits around it. */
import { dispatch } from "./dispatcher";
import type { Roots } from "./dispatcher";
import { STATUS } from "./faults";
import type { Faults } from "./faults";
import type { Session } from "./session";
import { ActionType, parseRequest, PathType } from "./wire";
import type { RequestBody, ResponseBody } from "./wire";

/** Excel on the web takes and gives at most this many bytes. */
export const MAX_PAYLOAD = 5 * 1024 * 1024;
const OK = 0;
const GENERAL_FAILURE = 5001;
/** The request said `delayForCellEdit`: wait until the person has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;
const CELL_EDIT_POLL_MS = 20;

export interface Answer {
  /** 0, or the status code with which the host refuses the whole request. */
  readonly status: number;
  readonly text: string;
}

const refused = (status: number): Answer => ({ status, text: "" });
const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

function tooLarge(session: Session, text: string): boolean {
  if (session.switches.flavour !== "web" || text.length * 3 <= MAX_PAYLOAD) return false;
  return text.length > MAX_PAYLOAD || new TextEncoder().encode(text).length > MAX_PAYLOAD;
}

const failed = (code: string): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
});

/** Neither custom functions and the like nor the client's releasing of references after a run count as requests of the add-in's. */
function isWorkbookRequest(body: RequestBody): boolean {
  const ofWorkbook = Object.values(body.ObjectPaths).some((p) => p.ObjectPathType === PathType.global || p.ObjectPathType === PathType.reference);
  const releases = body.Actions.some((a) => a.Name === "_RemoveReference");
  return ofWorkbook && !(releases && body.Actions.every((a) => a.Name === "_RemoveReference" || a.ActionType === ActionType.instantiate));
}

export async function answer(session: Session, faults: Faults, roots: Roots, text: string, flags: number): Promise<Answer> {
  await (session.switches.delayMs > 0 ? pause(session.switches.delayMs) : Promise.resolve());
  if (tooLarge(session, text)) return refused(STATUS["RequestPayloadSizeLimitExceeded"] ?? GENERAL_FAILURE);
  const body = parseRequest(text);
  if (!isWorkbookRequest(body)) return { status: OK, text: JSON.stringify(dispatch(roots, body)) };
  const fault = faults.next();
  while (session.switches.cellEdit && (flags & DELAY_FOR_CELL_EDIT) !== 0) await pause(CELL_EDIT_POLL_MS);
  if (session.switches.cellEdit) return refused(STATUS["InvalidOperationInCellEditMode"] ?? GENERAL_FAILURE);
  if (fault === "ResponsePayloadSizeLimitExceeded") dispatch(roots, body);
  if (fault !== null) {
    session.flush();
    const status = STATUS[fault];
    return status === undefined ? { status: OK, text: JSON.stringify(failed(fault)) } : refused(status);
  }
  const response = JSON.stringify(dispatch(roots, body));
  session.flush();
  return tooLarge(session, response) ? refused(STATUS["ResponsePayloadSizeLimitExceeded"] ?? GENERAL_FAILURE) : { status: OK, text: response };
}
