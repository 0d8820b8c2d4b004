/** Starts the sheet on screen: only the parts the workbench uses, in Danish, without menus of its own. */
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import { type Ctor, type Injector, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { type BaseFunction, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { greenTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import { ORDBOG } from "./ordbog";

export function startUniver(sted: HTMLElement, funktioner: readonly (readonly [Ctor<BaseFunction>, string])[]): Injector {
  const univer = new Univer({ theme: greenTheme, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: ORDBOG }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: funktioner.map(([klasse, navn]): [Ctor<BaseFunction>, string] => [klasse, navn]) });
  univer.registerPlugin(UniverUIPlugin, { container: sted, header: false, toolbar: false, footer: false, contextMenu: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: false, footer: false, disableAutoFocus: true, disableEdit: true, disableForceStringMark: true, disableForceStringAlert: true, clipboardConfig: { hidePasteOptions: true } });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  return univer.__getInjector();
}
