/** The reading and the engine as users get them: one file by the packer and the settings of the add-in, not loaded module by module. */
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { CACHE, ROOT } from "../workbench/steder";
import type * as Vores from "./vores";

const hent = createRequire(join(ROOT, "package.json"));

export const hentBygget = (fil: string): typeof Vores => hent(fil) as typeof Vores;

/** The file. @throws Error with webpack's own words when it cannot be built. */
export async function bygget(): Promise<string> {
  const tilfoejelse = await (hent("./webpack.config.js") as () => Promise<Configuration>)();
  const fil = join(CACHE.bench, "vores.js");
  const opgave = webpack({
    context: ROOT, mode: "production", target: "node", devtool: false, entry: "./bench/vores.ts",
    output: { path: CACHE.bench, filename: "vores.js", library: { type: "commonjs2" } },
    ...(tilfoejelse.resolve ? { resolve: tilfoejelse.resolve } : {}),
    ...(tilfoejelse.module ? { module: tilfoejelse.module } : {}),
  });
  await new Promise<void>((faerdig, kunneIkke) => {
    opgave.run((fejl, udfald) => {
      if (fejl) kunneIkke(fejl);
      else if (udfald?.hasErrors()) kunneIkke(new Error(udfald.toString({ all: false, errors: true })));
      else faerdig();
    });
  });
  return fil;
}
