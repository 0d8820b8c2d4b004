// One help page per custom function, and a list of them: made from functions.json and src/functions/hjaelp.json.
const fri = (tekst) => tekst.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const side = (titel, indhold) => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
    <title>${fri(titel)} – Fokusmål</title>
    <link rel="stylesheet" href="../taskpane.css">
  </head>
  <body>
    <main>
${indhold}
    </main>
  </body>
</html>
`;

const afsnit = (overskrift, indhold) => (indhold === "" ? "" : `      <section>\n        <h2>${overskrift}</h2>\n${indhold}\n      </section>\n`);
const punkter = (alle) => (alle.length === 0 ? "" : `        <ul>\n${alle.map((p) => `          <li>${p}</li>`).join("\n")}\n        </ul>`);

const skrivemaade = ({ id, parameters }) => `=${id}(${parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join("; ")})`;

/** @param funktion as in functions.json; @param hjaelp its row in hjaelp.json; @param kilder titles by id */
function funktionsside(funktion, hjaelp, kilder) {
  const argumenter = funktion.parameters.map((p) => `<code>${p.name}</code>${p.optional ? " (kan udelades)" : ""}: ${fri(p.description)}`);
  const eksempler = hjaelp.eksempler.map(([formel, svar]) => `<code>${fri(formel)}</code><br>${fri(svar)}`);
  const regler = hjaelp.regler.length === 0 ? "" : `        <p>${hjaelp.regler.map((r) => `[${r}]`).join(" ")}</p>\n`;
  return side(
    funktion.id,
    `      <h1>${funktion.id}</h1>
      <p>${fri(funktion.description)}</p>
      <p><code>${fri(skrivemaade(funktion))}</code></p>
${afsnit("Argumenter", punkter(argumenter))}${afsnit("Eksempler", punkter(eksempler))}${afsnit("Det skal du vide", punkter(hjaelp.mere.map(fri)))}${afsnit("Regler og kilder", hjaelp.regler.length === 0 ? "" : `${regler}${punkter(hjaelp.kilder.map((k) => fri(kilder[k])))}`)}      <p><a href="index.html">Alle funktioner</a> · <a href="../hjaelp.html">Hjælp til Fokusmål</a></p>`,
  );
}

const oversigt = (functions) =>
  side("Funktioner", `      <h1>Funktioner</h1>\n${punkter(functions.map((f) => `<a href="${f.id}.html">${f.id}</a>: ${fri(f.description)}`))}\n      <p><a href="../hjaelp.html">Hjælp til Fokusmål</a></p>`);

/** Pages by file name; a function without help is an error. */
function hjaelpesider(functions, hjaelp, kildeliste) {
  const kilder = Object.fromEntries(kildeliste.map((k) => [k.id, k.url === null ? k.titel : `${k.titel}, ${k.url}`]));
  const sider = functions.map((f) => {
    if (!hjaelp[f.id]) throw new Error(`src/functions/hjaelp.json mangler ${f.id}`);
    return [`hjaelp/${f.id}.html`, funktionsside(f, hjaelp[f.id], kilder)];
  });
  return [...sider, ["hjaelp/index.html", oversigt(functions)]];
}

module.exports = { hjaelpesider };
