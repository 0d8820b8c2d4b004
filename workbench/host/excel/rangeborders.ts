import { color, text } from "../args";
import { invalidOperation } from "../errors";
import { HostCollection, HostObject } from "../hostobject";
import type { Block } from "./blok";
import { commonStyle, patchStyle } from "./blok";

const EDGES: Readonly<Record<string, "borderTop" | "borderBottom">> = { EdgeTop: "borderTop", EdgeBottom: "borderBottom" };

/** Thin top and bottom lines are what the model knows; other edges fail. */
export class RangeBorder extends HostObject {
  constructor(private readonly block: Block, private readonly edge: "borderTop" | "borderBottom") {
    super();
  }
  /** The cells along the edge. */
  private get line(): Block {
    const areas = this.block.areas.map((a) => ({ ...a, row: this.edge === "borderTop" ? a.row : a.row + a.rowCount - 1, rowCount: 1 }));
    return { ...this.block, areas };
  }
  get SideIndex(): string {
    return this.edge === "borderTop" ? "EdgeTop" : "EdgeBottom";
  }
  get Style(): string {
    return commonStyle(this.line, this.edge) === null ? "None" : "Continuous";
  }
  set Style(value: unknown) {
    if (value !== "None" && value !== "Continuous") throw invalidOperation("The host knows thin continuous borders only.");
    patchStyle(this.line, { [this.edge]: value === "None" ? null : (commonStyle(this.line, this.edge) ?? "#000000") });
  }
  get Color(): string {
    return commonStyle(this.line, this.edge) ?? "#000000";
  }
  set Color(value: unknown) {
    patchStyle(this.line, { [this.edge]: color(value) });
  }
  get Weight(): string {
    return "Thin";
  }
  set Weight(value: unknown) {
    if (value !== "Thin") throw invalidOperation("The host knows thin continuous borders only.");
  }
}

export class RangeBorderCollection extends HostCollection {
  constructor(private readonly block: Block) {
    super();
  }
  get members(): readonly RangeBorder[] {
    return Object.values(EDGES).map((edge) => new RangeBorder(this.block, edge));
  }
  get Count(): number {
    return this.members.length;
  }
  GetItem(index: unknown): RangeBorder {
    const edge = EDGES[text(index)];
    if (!edge) throw invalidOperation(`The host knows the edges ${Object.keys(EDGES).join(" and ")} only.`);
    return new RangeBorder(this.block, edge);
  }
}
