/** Light or dark after Office where it tells, else after the system. */

/** @param farve `#RRGGBB` */
const erMoerk = (farve: string): boolean => {
  const [r = 255, g = 255, b = 255] = (farve.match(/[0-9a-f]{2}/gi) ?? []).map((del) => Number.parseInt(del, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
};

/** @param kontor the pane background in Office's theme; `undefined` on the web */
export function vaelgTema(rod: HTMLElement, kontor: string | undefined, system: Pick<MediaQueryList, "matches" | "addEventListener">): void {
  const saet = (): void => {
    rod.dataset["tema"] = (kontor === undefined ? system.matches : erMoerk(kontor)) ? "moerk" : "lyst";
  };
  system.addEventListener("change", saet);
  saet();
}
