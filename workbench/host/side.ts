/** The least page that office.js needs where there is no DOM: a `script` element that stands for office.js, and a head that loads more. */

interface Element {
  readonly tagName: string;
  readonly style: Record<string, string>;
  src?: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  appendChild(child: Element): Element;
}

function element(tag: string): Element {
  const attributes = new Map<string, string>();
  return {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: (name, value) => { attributes.set(name, value); },
    getAttribute: (name) => attributes.get(name) ?? null,
    appendChild: (child) => child,
  };
}

function storage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() { return items.size; },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (i) => [...items.keys()][i] ?? null,
    removeItem: (key) => { items.delete(key); },
    setItem: (key, value) => { items.set(key, value); },
  };
}

/** Global properties for a realm without DOM. `load` runs the script at an address and says whether it was there. */
export function bareWindow(officeUrl: string, load: (url: string) => boolean): Record<string, unknown> {
  const officeScript = element("script");
  officeScript.src = officeUrl;
  const head: Element = {
    ...element("head"),
    appendChild(child) {
      setTimeout(() => (load(child.src ?? "") ? child.onload?.() : child.onerror?.()), 0);
      return child;
    },
  };
  const document = {
    readyState: "complete", head, body: element("body"), documentElement: element("html"), cookie: "",
    createElement: element,
    createTextNode: () => ({}),
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) => (tag === "script" ? [officeScript] : tag === "head" ? [head] : []),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const location = { href: "http://localhost/taskpane.html", origin: "http://localhost", protocol: "http:", hostname: "localhost", pathname: "/taskpane.html", search: "", hash: "" };
  return {
    document, location, navigator: { userAgent: "fokusmaal", platform: "Win32", language: "da-DK" }, history: {}, name: "", external: {}, sessionStorage: storage(), localStorage: storage(),
    addEventListener: () => undefined, removeEventListener: () => undefined, postMessage: () => undefined,
  };
}
