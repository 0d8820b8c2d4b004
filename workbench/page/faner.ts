/** The sheet tabs. Hidden sheets have none, as in Excel. */
import type { SheetModel, WorkbookModel } from "../model/mappe";

export function drawTabs(place: HTMLElement, model: WorkbookModel, shown: SheetModel, choose: (sheet: SheetModel) => void): void {
  const visible = model.sheets.filter((sheet) => sheet.visibility === "Visible");
  const hadFocus = place.contains(document.activeElement);
  const tabs = visible.map((sheet) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(sheet === shown));
    tab.tabIndex = sheet === shown ? 0 : -1;
    tab.textContent = sheet.name;
    if (sheet.tabColor) tab.style.setProperty("--faneblad", sheet.tabColor);
    tab.addEventListener("click", () => choose(sheet));
    return tab;
  });
  place.replaceChildren(...tabs);
  const active = tabs[visible.indexOf(shown)];
  active?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (hadFocus) active?.focus();
  place.onkeydown = ({ key }) => {
    const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
    const next = visible[visible.indexOf(shown) + step];
    if (step !== 0 && next) choose(next);
  };
}
