/** The dispatcher with objects of its own: it knows nothing of Excel. */
import { dispatch } from "../../workbench/host/dispatcher";
import { itemNotFound } from "../../workbench/host/errors";
import { HostCollection, HostObject } from "../../workbench/host/hostobject";
import { ActionType, PathType } from "../../workbench/host/wire";
import type { Action, ObjectPath } from "../../workbench/host/wire";

class Bog extends HostObject {
  readonly hemmelig = "intern";
  constructor(private titel: string) {
    super();
  }
  override get identity(): Record<string, unknown> {
    return { Id: this.titel };
  }
  get Titel(): string {
    return this.titel;
  }
  set Titel(titel: unknown) {
    this.titel = String(titel);
  }
  get Sider(): number {
    return 120;
  }
  Laan(): string {
    return "udlånt";
  }
  intern(): string {
    return "aldrig";
  }
}

class Reol extends HostCollection {
  readonly boeger = [new Bog("A"), new Bog("B")];
  get members(): readonly Bog[] {
    return this.boeger;
  }
  get Count(): number {
    return this.boeger.length;
  }
  GetItemOrNullObject(titel: unknown): Bog | null {
    return this.boeger.find((b) => b.Titel === titel) ?? null;
  }
  GetItem(titel: unknown): Bog {
    const bog = this.GetItemOrNullObject(titel);
    if (!bog) throw itemNotFound();
    return bog;
  }
}

const reol = new Reol();
const sti = (path: Omit<ObjectPath, "Name"> & { Name?: string }): ObjectPath => ({ Name: "", ...path });
const ROD = sti({ Id: 1, ObjectPathType: PathType.global });
const bog = (titel: string, type: number = PathType.indexer): ObjectPath =>
  sti({ Id: 2, ObjectPathType: type, Name: type === PathType.method ? "GetItemOrNullObject" : "", ParentObjectPathId: 1, ArgumentInfo: { Arguments: [titel] } });
const kald = (paths: readonly ObjectPath[], ...actions: Omit<Action, "Id">[]): ReturnType<typeof dispatch> => dispatch(
  { global: reol, services: new Map(), byReference: () => undefined },
  { Actions: actions.map((a, i) => ({ Id: i + 1, ...a })), ObjectPaths: Object.fromEntries(paths.map((p) => [p.Id, p])) },
);

test("en samling svarer med sine dele og med det, der er dens eget", () => {
  const svar = kald([ROD], { ActionType: ActionType.query, ObjectPathId: 1, QueryInfo: { Select: ["items/titel", "count"] } });
  expect(svar.Results[0]?.Value).toEqual({ Count: 2, _Items: [{ Id: "A", Titel: "A" }, { Id: "B", Titel: "B" }] });
});

test("top og skip skærer i samlingen", () => {
  const svar = kald([ROD], { ActionType: ActionType.query, ObjectPathId: 1, QueryInfo: { Select: ["items/sider"], Top: 1, Skip: 1 } });
  expect(svar.Results[0]?.Value).toEqual({ _Items: [{ Id: "B", Sider: 120 }] });
});

test("alt under et nulobjekt er intet", () => {
  const svar = kald([ROD, bog("X", PathType.method)],
    { ActionType: ActionType.instantiate, ObjectPathId: 2 }, { ActionType: ActionType.method, Name: "Laan", ObjectPathId: 2 });
  expect(svar.Results.map((r) => r.Value)).toEqual([null, null]);
  expect(svar.Error).toBeUndefined();
});

test("ved første fejl standses der, og stedet og handlingens nummer siges", () => {
  const svar = kald([ROD, bog("A"), { ...bog("X"), Id: 3 }],
    { ActionType: ActionType.setProperty, Name: "Titel", ObjectPathId: 2, ArgumentInfo: { Arguments: ["A"] } },
    { ActionType: ActionType.instantiate, ObjectPathId: 3 },
    { ActionType: ActionType.method, Name: "Laan", ObjectPathId: 2 });
  expect(svar.Results).toHaveLength(1);
  expect(svar.Error).toMatchObject({ Code: "ItemNotFound", Location: "Reol.getItem", ActionIndex: 1 });
});

test("en opdatering sætter flere egenskaber på én gang", () => {
  const svar = kald([ROD, bog("B")],
    { ActionType: ActionType.update, ObjectPathId: 2, ObjectState: { titel: "C" } }, { ActionType: ActionType.queryAsJson, ObjectPathId: 2, QueryInfo: { Select: ["titel"] } });
  expect(svar.Results[1]?.Value).toEqual({ Id: "C", Titel: "C" });
});

test.each([
  ["hemmelig", ActionType.setProperty], ["intern", ActionType.method], ["constructor", ActionType.method], ["Findes", ActionType.method], ["Titel", ActionType.method],
])("%s kan ikke nås udefra", (Name, type) => {
  const svar = kald([ROD, bog("A")], { ActionType: type, Name, ObjectPathId: 2, ArgumentInfo: { Arguments: ["x"] } });
  expect(svar.Error?.Code).toBe("ApiNotFound");
});

test("en egenskab, der kun kan læses, kan ikke sættes", () => {
  const svar = kald([ROD, bog("A")], { ActionType: ActionType.setProperty, Name: "Sider", ObjectPathId: 2, ArgumentInfo: { Arguments: [1] } });
  expect(svar.Error).toMatchObject({ Code: "InvalidOperation", Message: "Bog.sider is read-only." });
});
