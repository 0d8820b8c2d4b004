/** Small pieces of Markdown. */
export type Raekke = readonly string[];

const celle = (tekst: string): string => tekst.replaceAll("|", "\\|").replaceAll("\n", "<br>");
const linje = (felter: Raekke): string => `| ${felter.map(celle).join(" | ")} |`;

/** Empty without rows. */
export const tabel = (hoved: Raekke, raekker: readonly Raekke[]): string => (raekker.length === 0 ? "" : [linje(hoved), linje(hoved.map(() => "---")), ...raekker.map(linje)].join("\n"));

export const punkter = (alle: readonly string[]): string => alle.map((p) => `- ${p}`).join("\n");

/** A heading and what stands under it; nothing when that is nothing. */
export const afsnit = (overskrift: string, indhold: readonly string[]): string => {
  const med = indhold.filter((del) => del !== "");
  return med.length === 0 ? "" : [`## ${overskrift}`, ...med].join("\n\n");
};
