/** The open workbook in Excel, as the pipeline wants it. */
import { anvend } from "../workbook/office/anvend";
import { laesBrugerord } from "../workbook/office/brugerord";
import { fjernArk } from "../workbook/office/fjern";
import { gemIndstillinger, gemRettelser, hentIndstillinger, hentRettelser } from "../workbook/office/indstillinger";
import { laesMappe } from "../workbook/office/laes";
import { fjernMarkeringer } from "../workbook/office/markeringer";
import { visSted } from "../workbook/office/vis";
import type { Arbejdsmappe } from "./koersel";

export const EXCELMAPPE: Arbejdsmappe = { laesMappe, laesBrugerord, anvend, hentIndstillinger, gemIndstillinger, hentRettelser, gemRettelser, fjernMarkeringer, fjernArk, visSted };
