/** `npm run bench [-- <navn>]`: each measurement runs in a process of its own, so that peaks do not mix. */
import { spawnSync } from "node:child_process";

const MAALINGER: Readonly<Record<string, () => Promise<void> | void>> = {
  motor: async () => (await import("./motor")).benchMotor(),
  fremskrivning: async () => (await import("./fremskrivning")).benchFremskrivning(),
  celler: async () => (await import("./fra-celler")).benchFraCeller(),
  duckdb: async () => (await import("./duckdb")).benchDuckdb(),
  laesning: async () => (await import("./laesning")).benchLaesning(),
  koersel: async () => (await import("./koersel")).benchKoersel(),
  funktioner: async () => (await import("./funktioner")).benchFunktioner(),
  side: async () => (await import("./side")).benchSide(),
  bidder: async () => (await import("./bidder")).benchBidder(),
  rude: async () => (await import("./rude")).benchRude(),
  "stor-koersel": async () => (await import("./stor-koersel")).benchStorKoersel(),
};

const [navn, erBarn] = process.argv.slice(2);
const maaling = navn === undefined ? undefined : MAALINGER[navn];

if (navn !== undefined && maaling === undefined) {
  console.error(`Der er ingen måling, der hedder ${navn}. Vælg mellem ${Object.keys(MAALINGER).join(", ")}.`);
  process.exitCode = 2;
} else if (maaling !== undefined && erBarn === "alene") {
  void Promise.resolve(maaling()).then(() => console.log(`  Højeste hukommelse: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`));
} else {
  for (const en of navn === undefined ? Object.keys(MAALINGER) : [navn]) {
    console.log(`\n== ${en}`);
    const { status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", __filename, en, "alene"], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
