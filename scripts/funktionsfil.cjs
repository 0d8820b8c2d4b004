// Finishes functions.json: the metadata plugin never writes these switches, and without them one error cell in a
// range stops the function from being called at all. Also writes the English variant for the manifest's override.
const fs = require("node:fs");

const SKEMA = "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json";

const faerdig = (functions) => ({ $schema: SKEMA, allowCustomDataForDataTypeAny: true, allowErrorForDataTypeAny: true, functions });

const medHjaelp = (adresse) => (funktion) => ({ ...funktion, helpUrl: `${adresse}/hjaelp.html#${funktion.id}` });

/** The function with the English texts laid over the Danish ones; test/manifest.test.ts sees to it that none is missing. */
function oversat(funktion, engelsk) {
  const tekst = engelsk[funktion.id];
  const parameters = funktion.parameters.map((parameter) => ({ ...parameter, description: tekst?.parameters[parameter.name] ?? parameter.description }));
  return { ...funktion, description: tekst?.description ?? funktion.description, parameters };
}

module.exports = class Funktionsfil {
  /**
   * @param engelsk path of the English texts by function id
   * @param adresse the https origin that serves the build
   */
  constructor({ engelsk, adresse }) {
    this.engelsk = engelsk;
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
        const engelsk = JSON.parse(fs.readFileSync(this.engelsk, "utf8"));
        compilation.fileDependencies.add(this.engelsk);
        compilation.updateAsset("functions.json", kilde(faerdig(functions)));
        compilation.emitAsset("functions-en.json", kilde(faerdig(functions.map((f) => oversat(f, engelsk)))));
      });
    });
  }
};
