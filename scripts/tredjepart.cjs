// Writes tredjepart.txt: every package whose code is in the bundles, with version and licence. A licence that is not on
// the list stops the build.
const fs = require("node:fs");
const path = require("node:path");

const TILLADTE = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];
const PAKKE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

const mappeAf = (fil) => PAKKE.exec(fil)?.[1] ?? null;

/** A package that was bundled before it was published names in its source map what lies inside it. */
function indeni(fil) {
  const kort = `${fil}.map`;
  if (!fs.existsSync(kort)) return [];
  const navne = JSON.parse(fs.readFileSync(kort, "utf8")).sources.map((kilde) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(kilde)?.[1]);
  return [...new Set(navne)].filter(Boolean).map((navn) => path.dirname(require.resolve(`${navn}/package.json`, { paths: [path.dirname(fil)] })));
}

const dele = (modul) => modul.modules ?? [modul];

/** Folders of the packages in the compilation's chunks. */
function mapper({ modules, chunkGraph }) {
  const brugte = [...modules].filter((modul) => chunkGraph.getNumberOfModuleChunks(modul) > 0).flatMap(dele);
  const filer = brugte.flatMap((modul) => (modul.resource && mappeAf(modul.resource) ? [modul.resource] : []));
  return new Set([path.dirname(require.resolve("webpack/package.json")), ...filer.flatMap((fil) => [mappeAf(fil), ...indeni(fil)])]);
}

/** @returns name, version, licence and its text. @throws Error for a licence that is not on the list */
function laesPakke(mappe) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(mappe, "package.json"), "utf8"));
  if (!TILLADTE.includes(license)) throw new Error(`${name} ${version} har licensen ${license ?? "(ingen)"}; tilladte er ${TILLADTE.join(", ")}`);
  const fil = fs.readdirSync(mappe).find((navn) => /^licen[sc]e/i.test(navn));
  return { name, version, license, tekst: fil ? fs.readFileSync(path.join(mappe, fil), "utf8").replaceAll("\r\n", "\n").trim() : "" };
}

const afsnit = ({ name, version, license, tekst }) => `${name} ${version} (${license})\n${"-".repeat(60)}\n${tekst}\n`;

module.exports = class Tredjepart {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("Tredjepart", (compilation) => {
      if (compiler.isChild()) return;
      compilation.hooks.processAssets.tap({ name: "Tredjepart", stage: compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const pakker = [...mapper(compilation)].map(laesPakke).sort((a, b) => (a.name < b.name ? -1 : 1));
        const hoved = "Fokusmål indeholder kode fra disse pakker. Office.js er ikke med; den hentes fra Microsoft.\n";
        compilation.emitAsset("tredjepart.txt", new RawSource([hoved, ...pakker.map(afsnit)].join("\n")));
      });
    });
  }
};
