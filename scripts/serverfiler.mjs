// The headers a static host must send, as files for the common ones. The CSP is the one that stands in the page.

/** Excel on the web shows the pane in a frame. Microsoft keeps no complete list; these are the known ones. */
const RAMMER = ["officeapps.live.com", "office.com", "office365.com", "cloud.microsoft", "microsoft.com", "microsoft365.com", "sharepoint.com"];

/** @param html the built task pane @returns its policy with what only a header can say */
export function cspAf(html) {
  const csp = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
  if (!csp) throw new Error("taskpane.html har ingen Content-Security-Policy");
  return `${csp}; frame-ancestors 'self' ${RAMMER.map((vaert) => `https://*.${vaert}`).join(" ")}`;
}

const alle = (csp) => ({ "Content-Security-Policy": csp, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" });
/** Asked for again each time, so that a new version is seen. Office wants its icons to be cacheable. */
const FRISK = { "Cache-Control": "no-cache" };
const IKONER = { "Cache-Control": "public, max-age=86400" };
/** Excel on the web fetches the description of the functions from another origin. */
const AABEN = { "Access-Control-Allow-Origin": "*" };
const BESKRIVELSER = ["functions.json", "functions-en.json"];

const linjer = (hoveder, som) => Object.entries(hoveder).map(([navn, vaerdi]) => som(navn, vaerdi));

/** Netlify and Cloudflare Pages; must lie at the root of the site. Both ask again each time unless told otherwise. */
function netlify(csp, rod) {
  const afsnit = (sti, hoveder) => [`${rod}${sti}`, ...linjer(hoveder, (navn, vaerdi) => `  ${navn}: ${vaerdi}`)].join("\n");
  return `${[afsnit("/*", alle(csp)), afsnit("/assets/*", IKONER), ...BESKRIVELSER.map((fil) => afsnit(`/${fil}`, AABEN))].join("\n\n")}\n`;
}

/** Internet Information Services. */
function iis(csp) {
  const egne = (hoveder) => linjer(hoveder, (navn, vaerdi) => `<add name="${navn}" value="${vaerdi.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" />`).join("\n        ");
  const sted = (sti, indhold) => `  <location path="${sti}">\n    <system.webServer>${indhold}</system.webServer>\n  </location>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
        ${egne(alle(csp))}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${[
  sted("assets", '<staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" /></staticContent>'),
  ...BESKRIVELSER.map((fil) => sted(fil, `<httpProtocol><customHeaders>${egne(AABEN)}</customHeaders></httpProtocol>`)),
].join("\n")}
</configuration>
`;
}

/** Apache with mod_headers. */
function apache(csp) {
  const saet = (hoveder, ind) => linjer(hoveder, (navn, vaerdi) => `${ind}Header always set ${navn} "${vaerdi}"`).join("\n");
  return `<IfModule mod_headers.c>
  Header always unset X-Frame-Options
${saet({ ...alle(csp), ...FRISK }, "  ")}
  <FilesMatch "\\.png$">
${saet(IKONER, "    ")}
  </FilesMatch>
  <FilesMatch "^functions(-en)?\\.json$">
${saet(AABEN, "    ")}
  </FilesMatch>
</IfModule>
`;
}

/** A piece to include in the server block. nginx forgets outer headers where a location sets its own, so each names all. */
function nginx(csp, rod) {
  const sted = (hvor, hoveder) => `location ${hvor} {\n${linjer({ ...alle(csp), ...hoveder }, (navn, vaerdi) => `    add_header ${navn} "${vaerdi}" always;`).join("\n")}\n}\n`;
  const udtryk = (sti) => `${rod.replaceAll(".", "\\.")}${sti}`;
  return [
    sted(`${rod}/`, FRISK),
    sted(`~ ^${udtryk("/assets/")}`, IKONER),
    sted(`~ ^${udtryk("/functions(-en)?\\.json")}$`, { ...FRISK, ...AABEN }),
  ].join("\n");
}

/** Azure Static Web Apps. */
function azure(csp, rod) {
  const rute = (sti, headers) => ({ route: `${rod}${sti}`, headers });
  return `${JSON.stringify({ globalHeaders: { ...alle(csp), ...FRISK }, routes: [rute("/assets/*", IKONER), ...BESKRIVELSER.map((fil) => rute(`/${fil}`, AABEN))] }, null, 2)}\n`;
}

/**
 * @param html the built task pane
 * @param adresse the https address the files will lie under
 * @returns files by name: those that lie among the site's own, and those that belong to the server
 */
export function serverfiler(html, adresse) {
  const csp = cspAf(html);
  const rod = new URL(adresse).pathname.replace(/\/$/, "");
  return {
    websted: { _headers: netlify(csp, rod), "web.config": iis(csp), ".htaccess": apache(csp), "staticwebapp.config.json": azure(csp, rod) },
    server: { "nginx.conf": nginx(csp, rod) },
  };
}
