/** Number formats with a sign in front of the value, so that a highlight is never colour alone. en-US codes, as the API has them. */

/** Excel's limit on a format code. */
const MAKS_TEGN = 255;

/** Splits at `;` outside quotes, brackets and escapes. */
function sektioner(format: string): string[] {
  const dele = [""];
  let citat = false;
  let klamme = false;
  for (let i = 0; i < format.length; i++) {
    const tegn = format.charAt(i);
    if (tegn === "\\" && !citat) {
      dele.push(`${dele.pop() ?? ""}${tegn}${format.charAt(++i)}`);
      continue;
    }
    if (tegn === '"') citat = !citat;
    else if (!citat && (tegn === "[" || tegn === "]")) klamme = tegn === "[";
    if (tegn === ";" && !citat && !klamme) dele.push("");
    else dele.push(`${dele.pop() ?? ""}${tegn}`);
  }
  return dele;
}

/** Colours, conditions and locales stay first; elapsed time such as `[h]` is part of the number. */
const foran = (sektion: string, tegn: string): string => sektion.replace(/^((?:\[(?![hms]+\])[^\]]*\])*)/i, `$1"${tegn} "`);

const harBetingelse = (dele: readonly string[]): boolean => dele.some((del) => /^\[[<>=]/.test(del));

/**
 * The format that shows the same value with `tegn` before it, numbers and texts alike.
 * `null` when the result would be longer than Excel allows.
 */
export function medTegn(format: string, tegn: string): string | null {
  const dele = sektioner(format === "" || format === "@" ? "General" : format);
  const nyt = harBetingelse(dele) ? dele.map((del) => foran(del, tegn)) : fireSektioner(dele, tegn);
  const tekst = nyt.join(";");
  return tekst.length > MAKS_TEGN ? null : tekst;
}

function fireSektioner(dele: readonly string[], tegn: string): string[] {
  const [plus = "General", minus, nul, tekst] = dele;
  return [foran(plus, tegn), minus === undefined ? `-${foran(plus, tegn)}` : foran(minus, tegn), foran(nul ?? plus, tegn), foran(tekst ?? "@", tegn)];
}
