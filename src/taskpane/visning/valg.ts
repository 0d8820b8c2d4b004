/** A list of choices whose answer costs something: the arrow keys pass choices that are not meant. */

/** Milliseconds that the keyboard rests before a choice is taken. */
const HVILE_MS = 400;

/** Calls back with a choice made by mouse at once; one made by keys when they have rested, on Enter, or when the list is left. */
export function naarValgt(select: HTMLSelectElement, goer: (vaerdi: string) => void): void {
  let medTaster = false;
  let venter: ReturnType<typeof setTimeout> | null = null;
  const tag = (): void => {
    if (venter === null) return;
    clearTimeout(venter);
    venter = null;
    goer(select.value);
  };
  select.addEventListener("pointerdown", () => (medTaster = false));
  select.addEventListener("keydown", ({ key }) => {
    medTaster = true;
    if (key === "Enter") tag();
  });
  select.addEventListener("change", () => {
    if (venter !== null) clearTimeout(venter);
    venter = setTimeout(tag, HVILE_MS);
    if (!medTaster) tag();
  });
  select.addEventListener("blur", tag);
}
