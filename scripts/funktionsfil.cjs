// Finishes functions.json: the metadata plugin never writes these switches, and without them one error cell in a
// range stops the function from being called at all. Also writes the English variant for the manifest's override, and
// the help pages.
const fs = require("node:fs");
const { hjaelpesider } = require("./hjaelpesider.cjs");

const SKEMA = "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json";

const faerdig = (functions) => ({ $schema: SKEMA, allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions });

const medHjaelp = (adresse) => (funktion) => ({ ...funktion, result: { type: "any", ...funktion.result }, helpUrl: `${adresse}/hjaelp/${funktion.id}.html` });

/** The function with the English texts laid over the Danish ones; test/manifest.test.ts sees to it that none is missing. */
function oversat(funktion, engelsk) {
  const tekst = engelsk[funktion.id];
  const parameters = funktion.parameters.map((parameter) => ({ ...parameter, description: tekst?.parameters[parameter.name] ?? parameter.description }));
  return { ...funktion, description: tekst?.description ?? funktion.description, parameters };
}

module.exports = class Funktionsfil {
  /**
   * @param engelsk path of the English texts by function id
   * @param hjaelp path of examples, rules and sources by function id
   * @param kilder path of the sources
   * @param adresse the https origin that serves the build
   */
  constructor({ engelsk, hjaelp, kilder, adresse }) {
    this.engelsk = engelsk;
    this.hjaelp = hjaelp;
    this.kilder = kilder;
    this.adresse = adresse;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const kilde = (data) => new RawSource(`${JSON.stringify(data, null, 2)}\n`);
    compiler.hooks.thisCompilation.tap("Funktionsfil", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "Funktionsfil", stage: compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return;
        const functions = JSON.parse(asset.source.source().toString()).functions.map(medHjaelp(this.adresse));
        const [engelsk, hjaelp, kilder] = [this.engelsk, this.hjaelp, this.kilder].map((fil) => {
          compilation.fileDependencies.add(fil);
          return JSON.parse(fs.readFileSync(fil, "utf8"));
        });
        for (const [fil, html] of hjaelpesider(functions, hjaelp, kilder)) compilation.emitAsset(fil, new RawSource(html));
        compilation.updateAsset("functions.json", kilde(faerdig(functions)));
        compilation.emitAsset("functions-en.json", kilde(faerdig(functions.map((f) => oversat(f, engelsk)))));
      });
    });
  }
};
