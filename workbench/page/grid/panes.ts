/** The parts of a sheet in sight: frozen corner, frozen top, frozen left, and what scrolls. */
import type { Layout } from "./layout";

export interface Scroll {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Span {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
  /** Screen pixel of `first`, before clipping. */
  readonly start: number;
  /** Clip on the screen. */
  readonly from: number;
  readonly to: number;
}

export const HEAD_HEIGHT = 22;

type Along = "rows" | "columns";

/** The frozen and the scrolling span along one direction; the frozen one is `null` without frozen rows or columns. */
export function spans(layout: Layout, along: Along, frozen: number, scroll: Scroll): { frozen: Span | null; rest: Span } {
  const axis = layout[along];
  const head = along === "rows" ? HEAD_HEIGHT : layout.headWidth;
  const [offset, length] = along === "rows" ? [scroll.top, scroll.height] : [scroll.left, scroll.width];
  const edge = axis.offset(frozen);
  const first = Math.max(frozen, axis.at(edge + offset));
  return {
    frozen: frozen === 0 ? null : { first: 0, last: frozen - 1, start: head, from: head, to: head + edge },
    rest: { first, last: axis.at(Math.max(edge, offset + length - head)), start: head + axis.offset(first) - offset, from: head + edge, to: length },
  };
}

/** The row or column under a screen pixel; `null` on the headings. */
export function hit(layout: Layout, along: Along, frozen: number, scroll: Scroll, pixel: number): number | null {
  const axis = layout[along];
  const inside = pixel - (along === "rows" ? HEAD_HEIGHT : layout.headWidth);
  if (inside < 0) return null;
  const offset = along === "rows" ? scroll.top : scroll.left;
  return axis.at(inside < axis.offset(frozen) ? inside : inside + offset);
}
