const fs = require("node:fs");
const path = require("node:path");
const Copy = require("copy-webpack-plugin");
const CustomFunctions = require("custom-functions-metadata-plugin");
const Html = require("html-webpack-plugin");
const MiniCss = require("mini-css-extract-plugin");
const Funktionsfil = require("./scripts/funktionsfil.cjs");
const Stoerrelser = require("./scripts/stoerrelser.cjs");
const Tredjepart = require("./scripts/tredjepart.cjs");
const { LOKAL, varianter } = require("./scripts/manifestvarianter.cjs");

/** The https origin that will serve the build; without one it is a development build. */
const adresse = process.env.FOKUSMAAL_ADRESSE;

const kilde = (...dele) => path.join(__dirname, "src", ...dele);

/** Only files that declare custom functions; `src/functions/alle.ts` imports the same. */
const funktioner = fs
  .readdirSync(kilde("functions"))
  .filter((fil) => fil.endsWith(".ts") && fs.readFileSync(kilde("functions", fil), "utf8").includes("@customfunction"))
  .sort()
  .map((fil) => `./src/functions/${fil}`);

/** File names without hash: Excel caches functions.json and its script by address. */
module.exports = async () => {
  const { ikoner } = await import("./scripts/ikoner.mjs");
  return {
    context: __dirname,
    devtool: "source-map",
    entry: { taskpane: "./src/taskpane/taskpane.ts", functions: "./src/functions/alle.ts" },
    output: { clean: true, path: path.join(__dirname, "dist"), filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true } } },
        // Rules and parsing only define things: what nobody uses of them is left out.
        { test: /[\\/]src[\\/](rules|workbook)[\\/].*\.ts$/, sideEffects: false },
        { test: /\.css$/, use: [MiniCss.loader, "css-loader"] },
      ],
    },
    performance: { hints: false },
    optimization: { minimize: { html: false } },
    plugins: [
      new CustomFunctions({ output: "functions.json", input: funktioner }),
      new Funktionsfil({ engelsk: kilde("functions", "engelsk.json"), hjaelp: kilde("functions", "hjaelp.json"), kilder: kilde("rules", "regeldata", "kilder.json"), adresse: adresse ?? LOKAL }),
      new Stoerrelser(),
      new Tredjepart(),
      new MiniCss({ filename: "[name].css" }),
      new Html({ filename: "taskpane.html", template: kilde("taskpane", "taskpane.html"), chunks: ["functions", "taskpane"], chunksSortMode: "manual", minify: false }),
      new Copy({
        patterns: [
          { from: kilde("taskpane", "hjaelp.html"), to: "hjaelp.html" },
          ...ikoner.map(({ fil, png }) => ({ from: "manifest.xml", to: fil, transform: () => png() })),
          ...varianter(adresse).map(({ fil, lav }) => ({ from: "manifest.xml", to: fil, transform: (xml) => lav(xml.toString()) })),
        ],
      }),
    ],
  };
};
