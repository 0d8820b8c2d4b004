/** The sheet tabs. Hidden sheets have none, as in Excel. */
import type { SheetModel, WorkbookModel } from "../model/mappe";

export interface Fanevalg {
  choose(sheet: SheetModel): void;
  rename(sheet: SheetModel, name: string): void;
  move(sheet: SheetModel, step: 1 | -1): void;
}

export function drawTabs(place: HTMLElement, model: WorkbookModel, shown: SheetModel, on: Fanevalg): void {
  const visible = model.sheets.filter((sheet) => sheet.visibility === "Visible");
  const hadFocus = place.contains(document.activeElement);
  const tabs = visible.map((sheet) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(sheet === shown));
    tab.tabIndex = sheet === shown ? 0 : -1;
    tab.textContent = sheet.name;
    tab.draggable = true;
    if (sheet.tabColor) tab.style.setProperty("--faneblad", sheet.tabColor);
    tab.addEventListener("click", () => on.choose(sheet));
    tab.addEventListener("dblclick", () => renameTab(place, sheet, on));
    tab.addEventListener("dragstart", () => on.choose(sheet));
    tab.addEventListener("dragenter", () => {
      const step = Math.sign(visible.indexOf(sheet) - visible.indexOf(shown));
      if (step === 1 || step === -1) on.move(shown, step);
    });
    return tab;
  });
  place.replaceChildren(...tabs);
  const active = tabs[visible.indexOf(shown)];
  active?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (hadFocus) active?.focus();
  place.onkeydown = ({ key, altKey, target }) => {
    if (target instanceof HTMLInputElement) return;
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const next = visible[visible.indexOf(shown) + step];
    if (key === "F2") renameTab(place, shown, on);
    else if (step !== 0 && altKey) on.move(shown, step);
    else if (step !== 0 && next) on.choose(next);
  };
}

/** The tab's name becomes a field: Enter takes the new name, Esc keeps the old. */
export function renameTab(place: HTMLElement, sheet: SheetModel, on: Fanevalg): void {
  const tab = [...place.children].find((t) => t.getAttribute("aria-selected") === "true");
  if (!tab) return;
  const field = Object.assign(document.createElement("input"), { value: sheet.name, maxLength: 31 });
  field.setAttribute("aria-label", "Arkets navn");
  let open = true;
  const close = (name: string): void => {
    if (!open) return;
    open = false;
    const hadFocus = document.activeElement === field;
    field.remove();
    on.rename(sheet, name);
    if (hadFocus) place.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") close(field.value.trim());
    else if (event.key === "Escape") close(sheet.name);
    event.stopPropagation();
  });
  field.addEventListener("blur", () => close(field.value.trim()));
  place.after(field);
  tab.replaceChildren(sheet.name);
  field.focus();
  field.select();
}
