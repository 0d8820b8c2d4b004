/** The layers of arkitektur.json drawn as they stand in docs/arkitektur.md, between two marks. */
import arkitektur from "../arkitektur.json";

const FRA = "<!-- lag: npm run regler tegner dem af arkitektur.json -->";
const TIL = "<!-- lag slut -->";

const navn = (sti: string): string => sti.replace(/^src\//, "");
const id = (sti: string): string => navn(sti).replaceAll("/", "_");
const iReglerne = (sti: string): boolean => sti.startsWith("src/rules/");

/** An arrow only where no other path of arrows says it already. */
function pile(): string[] {
  const maa = new Map(arkitektur.lag.map(({ sti, maa: til }) => [sti, til]));
  const naar = (fra: string, til: string): boolean => (maa.get(fra) ?? []).some((m) => m === til || naar(m, til));
  return arkitektur.lag.flatMap(({ sti, maa: til }) => til.filter((t) => !til.some((andet) => andet !== t && naar(andet, t))).map((t) => `  ${id(sti)} --> ${t === "src/rules" ? "rules" : id(t)}`));
}

function tegning(): string {
  const kasser = (inde: boolean): string[] => arkitektur.lag.filter(({ sti }) => iReglerne(sti) === inde).map(({ sti }) => `${inde ? "    " : "  "}${id(sti)}["${navn(sti)}"]`);
  const raekker = arkitektur.lag.map(({ sti, maa }) => `| \`${sti}\` | ${maa.length === 0 ? "ingen" : maa.map((m) => `\`${navn(m)}\``).join(", ")} |`);
  const pakker = Object.entries(arkitektur.pakker).map(([sti, navne]) => `| \`${sti}\` | ${navne.length === 0 ? "ingen" : navne.map((n) => `\`${n}\``).join(", ")} |`);
  return [
    "```mermaid", "flowchart TD", '  subgraph rules["rules (én dør: index.ts)"]', ...kasser(true), "  end", ...kasser(false), ...pile(), "```", "",
    "| Del | Må hente fra |", "| --- | --- |", ...raekker, "",
    "| Del | Fremmede pakker |", "| --- | --- |", ...pakker,
  ].join("\n");
}

/** The page with the drawing put in. @throws Error when the marks are gone */
export function medLag(side: string): string {
  const [foer, efter] = [side.indexOf(FRA), side.indexOf(TIL)];
  if (foer < 0 || efter < foer) throw new Error("docs/arkitektur.md mangler mærkerne om lagene");
  return `${side.slice(0, foer)}${FRA}\n\n${tegning()}\n\n${side.slice(efter)}`;
}
