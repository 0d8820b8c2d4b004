/** `npm run samples`: writes every sample workbook anew from its readable data. */
import { benchmark } from "./benchmark";
import { fokusmaal } from "./fokusmaal";
import { jobcenter } from "./jobcenter";
import { ishoej } from "./ishoej";
import { tidlig } from "./tidlig";

async function lavAlle(): Promise<void> {
  for (const lav of [ishoej, benchmark, fokusmaal, tidlig, jobcenter]) await lav();
}

void lavAlle();
