/** *Afbryd*: work gives up where it is, also while Excel takes its time with an answer. */
import { Excelfejl } from "./fejl";

/** @throws Excelfejl `afbrudt` */
export const tjekAfbrudt = (afbryd: AbortSignal): void => {
  if (afbryd.aborted) throw new Excelfejl("afbrudt");
};

/**
 * The work, or `afbrudt` at once when that comes first: an answer from Excel on its way is not waited for. Only for work
 * that may be left; `maaForlades` says no from the moment it must be brought to an end.
 */
export function ellerAfbrudt<T>(arbejde: Promise<T>, afbryd: AbortSignal, maaForlades: () => boolean = () => true): Promise<T> {
  return new Promise<T>((lykkes, fejler) => {
    const afbrudt = (): void => {
      if (maaForlades()) fejler(new Excelfejl("afbrudt"));
    };
    afbryd.addEventListener("abort", afbrudt, { once: true });
    if (afbryd.aborted) afbrudt();
    arbejde.then(lykkes, fejler).finally(() => afbryd.removeEventListener("abort", afbrudt));
  });
}
