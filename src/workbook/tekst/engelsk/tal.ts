import { TEGN, TALORD } from "../tal";
import { laer } from "../sprog";

export function laerTal(): void {
  laer(TEGN, { komma: ".", tusind: ",", pct: "%", mellem: "between", og: "and" });
  laer(TALORD, ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]);
}
