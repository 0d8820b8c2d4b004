/** What Office tells about itself, for the diagnostic report. */
import type { Platform } from "./diagnose";

const SAET: readonly (readonly [navn: string, hoejst: number])[] = [
  ["ExcelApi", 20],
  ["SharedRuntime", 2],
  ["CustomFunctionsRuntime", 5],
  ["RibbonApi", 2],
];

/** The newest version of each set that is supported. */
function understoettede(): string[] {
  const { requirements } = Office.context;
  return SAET.flatMap(([navn, hoejst]) => {
    const version = Array.from({ length: hoejst }, (_, i) => `1.${hoejst - i}`).find((v) => requirements.isSetSupported(navn, v));
    return version === undefined ? [] : [`${navn} ${version}`];
  });
}

export function laesPlatform(): Platform {
  const { diagnostics, displayLanguage } = Office.context;
  return { vaert: String(diagnostics.host), platform: String(diagnostics.platform), version: diagnostics.version, sprog: displayLanguage, api: understoettede() };
}
