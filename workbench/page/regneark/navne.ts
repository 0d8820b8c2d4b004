/** The sheet on screen puts its own elements in when it is ready: they are given names, and the canvas a place for the keyboard. */

export const laerred = (net: HTMLElement): HTMLCanvasElement | null => net.querySelector("canvas");

export function navngiv(net: HTMLElement): void {
  let beskedfelter = 0;
  new MutationObserver(() => {
    // Two places for notices share a name.
    for (const felt of document.querySelectorAll("section[aria-label^=Notifications]")) felt.setAttribute("aria-label", `Beskeder ${++beskedfelter}`);
    const fladen = laerred(net);
    if (!fladen || fladen.getAttribute("role") === "application") return;
    fladen.tabIndex = 0;
    fladen.setAttribute("role", "application");
    fladen.setAttribute("aria-label", "Regneark");
  }).observe(document.body, { childList: true, subtree: true });
}

/** The canvas is put in when the screen is ready, and is painted in the frame after. */
export const naarMalet = (net: HTMLElement): Promise<void> =>
  new Promise((malet) => {
    const naeste = (): unknown => requestAnimationFrame(() => (laerred(net) ? requestAnimationFrame(() => malet()) : naeste()));
    naeste();
  });
