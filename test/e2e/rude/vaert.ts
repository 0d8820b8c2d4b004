/** The page around the pane: a workbook in our host, the built add-in in a frame. Runs in the browser. */
import { HostCore } from "../../../workbench/host/core";
import { externalFor } from "../../../workbench/host/external";
import { readFunctionMetadata } from "../../../workbench/host/funktioner";
import { defaultSwitches, type Switches } from "../../../workbench/host/switches";
import type { WorkbookModel } from "../../../workbench/model/mappe";
import { nyMappe } from "../../host/mappe";
import { laesMappe } from "../../../workbench/xlsx";

export interface Vaertsside {
  readonly core: HostCore;
  readonly model: WorkbookModel;
  /** What the pane has complained of in its console, for a browser whose driver does not tell. */
  readonly klager: string[];
  /** A new runtime on the same workbook, as after Office has restarted the add-in. */
  genstart(): void;
}

declare global {
  interface Window {
    rudevaert?: Vaertsside;
    tilslut?: (vindue: Window & typeof globalThis) => void;
  }
}

function lytEfter(vindue: Window & typeof globalThis, klager: string[]): void {
  for (const slags of ["error", "warn"] as const) {
    const foer = vindue.console[slags];
    vindue.console[slags] = (...ord: unknown[]) => {
      klager.push(`${slags}: ${ord.join(" ")}`);
      foer.apply(vindue.console, ord);
    };
  }
  vindue.addEventListener("error", (fejl) => klager.push(`fejl: ${fejl.message}`));
  vindue.addEventListener("unhandledrejection", (fejl) => klager.push(`fejl: ${String(fejl.reason)}`));
  vindue.document.addEventListener("securitypolicyviolation", (brud) => klager.push(`CSP: ${brud.blockedURI}`));
}

type External = ReturnType<typeof externalFor>["external"] & { Execute(nummer: number, argumenter: readonly unknown[], svar: (svar: unknown) => void): void };

/** Excel is another process: a request and its answer are tasks of their own, so that what holds the pane up is the pane's. */
function adskilt(external: object, vindue: Window & typeof globalThis): object {
  const excel = external as External;
  return { ...excel, Execute: (nummer: number, argumenter: readonly unknown[], svar: (svar: unknown) => void) => void setTimeout(() => excel.Execute(nummer, argumenter, (s) => void vindue.setTimeout(() => svar(s)))) };
}

/** What the address asks for: the workbook, the width of the pane and the switches of the host. */
async function aabn(): Promise<void> {
  const valg = new URLSearchParams(location.search);
  const navn = valg.get("mappe") ?? "ishoej-2023.xlsx";
  const funktioner = await (await fetch("/tilfoejelse/functions.json")).text();
  const model = navn === "tom" ? nyMappe("Ark1") : await laesMappe(new Uint8Array(await (await fetch(navn.startsWith("/") ? navn : `/eksempler/${navn}`)).arrayBuffer()), navn);
  const kontakter = JSON.parse(valg.get("kontakter") ?? "{}") as Partial<Switches>;
  const core = new HostCore(model, { ...defaultSwitches(), ...kontakter }, readFunctionMetadata(funktioner));
  const ramme = document.createElement("iframe");
  Object.assign(ramme, { id: "rude", title: "Fokusmål", src: "/tilfoejelse/taskpane.html" });
  ramme.style.cssText = `width:${valg.get("bredde") ?? "350"}px;height:100vh;border:0`;
  const klager: string[] = [];
  window.tilslut = (vindue) => {
    lytEfter(vindue, klager);
    Object.defineProperty(vindue, "external", { value: adskilt(externalFor(core).external, vindue), configurable: true });
  };
  window.rudevaert = { core, model, klager, genstart: () => ramme.contentWindow?.location.reload() };
  document.body.append(ramme);
}

void aabn();
