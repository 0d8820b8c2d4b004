/** Shows a cell as Excel does with Danish settings: decimal comma, point between thousands. Covers the common number formats. */

const MONTHS = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
const DAYS = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];
const MS_PER_DAY = 86_400_000;

const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
export const isDateFormat = (format: string): boolean => /[ymdhs]/i.test(withoutLiterals(format)) && !/general/i.test(format);

/** Serial day 60 is Excel's 29 February 1900, which never was; dates before it are shown one day late, as nobody needs them. */
const dateOf = (serial: number, uses1904: boolean): Date =>
  new Date(Math.round((serial + (uses1904 ? 1462 : 0) - 25_569) * 86_400) * (MS_PER_DAY / 86_400));

function formatDate(format: string, serial: number, uses1904: boolean): string {
  const d = dateOf(serial, uses1904);
  const twelve = /am\/pm/i.test(format);
  const pad = (n: number): string => String(n).padStart(2, "0");
  let afterHour = false;
  return format.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|am\/pm|y+|m+|d+|h+|s+/gi, (part: string, quoted?: string, escaped?: string) => {
    const letter = part.charAt(0).toLowerCase(), n = part.length;
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
    if (letter === "[") return "";
    if (letter === "a") return d.getUTCHours() < 12 ? "AM" : "PM";
    if (letter === "y") return n <= 2 ? pad(d.getUTCFullYear() % 100) : String(d.getUTCFullYear());
    if (letter === "d") return n >= 3 ? (DAYS[d.getUTCDay()] ?? "").slice(0, n === 3 ? 3 : undefined) : n === 2 ? pad(d.getUTCDate()) : String(d.getUTCDate());
    if (letter === "h") {
      afterHour = true;
      const hour = twelve ? d.getUTCHours() % 12 || 12 : d.getUTCHours();
      return n === 1 ? String(hour) : pad(hour);
    }
    if (letter === "s") return n === 1 ? String(d.getUTCSeconds()) : pad(d.getUTCSeconds());
    if (afterHour && n <= 2) return n === 1 ? String(d.getUTCMinutes()) : pad(d.getUTCMinutes());
    if (n >= 3) return (MONTHS[d.getUTCMonth()] ?? "").slice(0, n === 3 ? 3 : undefined);
    return n === 2 ? pad(d.getUTCMonth() + 1) : String(d.getUTCMonth() + 1);
  });
}

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ".");

function formatPattern(section: string, value: number): string {
  const pattern = /[#0?][#0?,.]*/.exec(withoutQuoted(section))?.[0] ?? "";
  const [whole = "", decimals = ""] = pattern.split(".");
  const percent = withoutLiterals(section).includes("%");
  const most = decimals.replace(/[^#0?]/g, "").length;
  const least = decimals.replace(/[^0]/g, "").length;
  const [w = "0", fraction = ""] = Math.abs(percent ? value * 100 : value).toFixed(Math.min(most, 20)).split(".");
  let kept = fraction;
  while (kept.length > least && kept.endsWith("0")) kept = kept.slice(0, -1);
  const padded = w.padStart(whole.replace(/[^0]/g, "").length, "0");
  const shownWhole = !whole.includes("0") && padded === "0" && most > 0 ? "" : whole.includes(",") ? group(padded) : padded;
  const figure = shownWhole + (kept ? `,${kept}` : "");
  let placed = false;
  return section.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*.|[#0?][#0?,.]*/g, (part: string, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
    if (!/^[#0?]/.test(part) || placed) return "";
    placed = true;
    return figure;
  });
}

const withoutQuoted = (section: string): string => section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");

/** At most eleven characters, as a column of standard width shows it. */
function formatGeneral(value: number): string {
  const shown = Number(value.toPrecision(10));
  if (shown !== 0 && (Math.abs(shown) >= 1e11 || Math.abs(shown) < 1e-9)) {
    return shown.toExponential(5).replace(/\.?0+e/, "e").replace(".", ",").replace(/e([+-])(\d)$/, "E$10$2").replace("e", "E");
  }
  return String(shown).replace(".", ",");
}

/** The shown text of a number. A negative one that rounds to zero keeps its minus, as in Excel. */
export function formatNumber(format: string, value: number, uses1904 = false): string {
  if (format === "" || /^(?:general|standard)$/i.test(format) || format === "@") return formatGeneral(value);
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [positive = "", negative, zero] = sections;
  if (isDateFormat(positive)) return value < 0 ? "########" : formatDate(positive, value, uses1904);
  if (value < 0) return negative !== undefined ? formatPattern(negative, value) : `-${formatPattern(positive, value)}`;
  return formatPattern(value === 0 && zero !== undefined ? zero : positive, value);
}
