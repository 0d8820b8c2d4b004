// Warns when a script has grown past what a task pane may cost to load.
const { gzipSync } = require("node:zlib");

/** Most bytes after gzip. */
const GRAENSER = { "taskpane.js": 150_000, "functions.js": 60_000 };

module.exports = class Stoerrelser {
  apply(compiler) {
    const { WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Stoerrelser", (compilation) => {
      compilation.hooks.afterProcessAssets.tap("Stoerrelser", (assets) => {
        if (compiler.options.mode !== "production") return;
        for (const [fil, graense] of Object.entries(GRAENSER)) {
          const byte = gzipSync(assets[fil].buffer()).length;
          if (byte > graense) compilation.warnings.push(new WebpackError(`${fil} fylder ${byte} byte pakket; grænsen er ${graense}`));
        }
      });
    });
  }
};
