/** The command line of `tjek`, checked before anything is opened. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Maaned, maanedAf } from "../../src/rules";

export interface Argumenter {
  readonly ind: string;
  readonly ud: string | null;
  readonly json: string | null;
  /** The måleår; `null`: the newest the data hold. */
  readonly aar: number | null;
  /** The last month to judge. */
  readonly opgoerelse: Maaned | null;
  /** Work the formulas with our functions out anew before the run. */
  readonly genberegn: boolean;
  /** Running numbers instead of the persons' ids. */
  readonly loebenumre: boolean;
}

/** What the user did that cannot be used: shown on stderr, exit status 2. */
export class Brugsfejl extends Error {}

const xlsx = (hvad: string) => z.string().regex(/\.xlsx$/i, `${hvad} skal ende på .xlsx.`);

const skema = z.object({
  ind: xlsx("Arbejdsmappen"),
  ud: xlsx("--ud").nullable(),
  json: z.string().regex(/\.json$/i, "--json skal ende på .json.").nullable(),
  aar: z.string().regex(/^20\d\d$/, "--aar skal være et årstal, fx 2024.").transform(Number).nullable(),
  opgoerelse: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/, "--opgoerelse skal være en måned, fx 2024-12.")
    .transform((m) => maanedAf(Number(m.slice(0, 4)), Number(m.slice(5))))
    .nullable(),
  genberegn: z.boolean(),
  loebenumre: z.boolean(),
});

const INDSTILLINGER = {
  ud: { type: "string" },
  json: { type: "string" },
  aar: { type: "string" },
  opgoerelse: { type: "string" },
  genberegn: { type: "boolean" },
  loebenumre: { type: "boolean" },
  hjaelp: { type: "boolean", short: "h" },
} as const;

const KENDTE = Object.keys(INDSTILLINGER).map((navn) => `--${navn}`).join(", ");

function del(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: INDSTILLINGER, allowPositionals: true });
  } catch (fejl) {
    const kode = typeof fejl === "object" && fejl !== null && "code" in fejl ? fejl.code : "";
    const navn = /'(?:-\w, )?(-[^ '=]+)/.exec(String(fejl))?.[1] ?? "";
    if (kode === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new Brugsfejl(`Indstillingen ${navn} findes ikke. Brug ${KENDTE}.`);
    throw new Brugsfejl(`Indstillingen ${navn} mangler en værdi eller har en for meget. Se --hjaelp.`);
  }
}

/** `"hjaelp"` when help is asked for; @throws Brugsfejl. */
export function laesArgumenter(argv: readonly string[]): Argumenter | "hjaelp" {
  const { values, positionals } = del(argv);
  if (values.hjaelp) return "hjaelp";
  const [ind, ...flere] = positionals;
  if (ind === undefined) throw new Brugsfejl("Der mangler en arbejdsmappe: npm run tjek -- <ind.xlsx>. Se --hjaelp.");
  if (flere.length > 0) throw new Brugsfejl(`Der kan kun tjekkes én arbejdsmappe ad gangen; ${flere.join(", ")} er for meget. Sæt navne med mellemrum i anførselstegn.`);
  const svar = skema.safeParse({ ind, ud: values.ud ?? null, json: values.json ?? null, aar: values.aar ?? null, opgoerelse: values.opgoerelse ?? null, genberegn: values.genberegn ?? false, loebenumre: values.loebenumre ?? false });
  if (!svar.success) throw new Brugsfejl(svar.error.issues.map((i) => i.message).join(" "));
  return svar.data;
}
