import { getProperty, hasProperty, HostCollection, HostObject, scalars } from "./hostobject";
import type { QueryInfo } from "./wire";

/** What a query asks for: property name → what of it; `true` is all its plain properties. */
interface Tree {
  [name: string]: Tree | true;
}

const EVERYTHING: Tree = { "*": true };

function treeOf(query: QueryInfo): Tree {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((p) => p !== "$none");
  if (paths.length === 0) return query.Select?.includes("$none") ? {} : EVERYTHING;
  const tree: Tree = {};
  for (const path of paths) grow(tree, (path === "$all" ? "*" : path).split("/"));
  return tree;
}

function grow(tree: Tree, parts: readonly string[]): void {
  const [head, ...rest] = parts;
  if (head === undefined) return;
  const below = tree[head];
  if (rest.length === 0) tree[head] = below ?? true;
  else {
    const branch: Tree = typeof below === "object" ? below : {};
    tree[head] = branch;
    grow(branch, rest);
  }
}

function projectProperties(o: HostObject, tree: Tree): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, branch] of Object.entries(tree)) {
    if (name === "*") {
      Object.assign(values, scalars(o));
      continue;
    }
    const value = getProperty(o, name);
    const key = name.charAt(0).toUpperCase() + name.slice(1);
    values[key] = value instanceof HostObject ? projectTree(value, branch === true ? EVERYTHING : branch, {}) : value;
  }
  return values;
}

function projectCollection(o: HostCollection, tree: Tree, query: QueryInfo): Record<string, unknown> {
  const own: Tree = {};
  let item: Tree = {};
  let wantsItems = Object.keys(tree).length === 0 || "*" in tree;
  for (const [name, branch] of Object.entries(tree)) {
    if (name.toLowerCase() === "items") {
      wantsItems = true;
      item = branch === true ? { ...item, ...EVERYTHING } : { ...item, ...branch };
    } else if (name === "*" || hasProperty(o, name)) own[name] = branch;
    else {
      wantsItems = true;
      item[name] = branch;
    }
  }
  const values = projectProperties(o, own);
  if (!wantsItems) return values;
  const from = query.Skip ?? 0;
  const items = o.members.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const itemTree = Object.keys(item).length > 0 ? item : EVERYTHING;
  values["_Items"] = items.map((i) => projectTree(i, itemTree, {}));
  return values;
}

function projectTree(o: HostObject, tree: Tree, query: QueryInfo): Record<string, unknown> {
  const values = o instanceof HostCollection ? projectCollection(o, tree, query) : projectProperties(o, tree);
  return { ...o.identity, ...values };
}

/** The answer to a load. Throws `ApiNotFound` on an unknown property. */
export const project = (o: HostObject, query: QueryInfo): Record<string, unknown> => projectTree(o, treeOf(query), query);
