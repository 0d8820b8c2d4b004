/** `npm run samples`: writes every sample workbook anew from its readable data. */
import { benchmark } from "./benchmark";
import { fokusmaal } from "./fokusmaal";
import { formler } from "./formler";
import { jobcenter } from "./jobcenter";
import { ishoej } from "./ishoej";
import { tidlig } from "./tidlig";

async function lavAlle(): Promise<void> {
  for (const lav of [ishoej, benchmark, fokusmaal, tidlig, jobcenter, formler]) await lav();
}

void lavAlle();
