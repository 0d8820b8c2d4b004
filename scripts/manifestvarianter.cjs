// The development manifest is the template; miljoeer.json says what differs. Each has an id of its own, so that they can
// stand beside each other in the same Excel. Without a namespace formulas read =FOKUSMAAL_…, with one =TEST.FOKUSMAAL_….
const miljoeer = require("./miljoeer.json");

const [skabelon] = miljoeer;
const LOKAL = skabelon.adresse;

const medNavnerum = (xml, navnerum) =>
  navnerum === null
    ? xml
    : xml
        .replace("</Metadata>", '</Metadata>\n            <Namespace resid="Functions.Namespace"/>')
        .replace("<bt:ShortStrings>", `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${navnerum}"/>`);

/** An app domain is an origin; everything else lies under the address. */
const medAdresse = (xml, adresse) =>
  xml.replaceAll(`<AppDomain>${LOKAL}</AppDomain>`, `<AppDomain>${new URL(adresse).origin}</AppDomain>`).replaceAll(`"${LOKAL}/`, `"${adresse}/`);

const lav = ({ id, efternavn, navnerum }, adresse) => (xml) =>
  medAdresse(medNavnerum(xml.replace(skabelon.id, id).replaceAll(skabelon.efternavn, efternavn), navnerum), adresse);

/** `null` when the add-in can be served from the address, else what is wrong with it and what to write instead. */
function adressefejl(adresse) {
  const eksempel = "Skriv fx https://fokusmaal.kommunen.dk";
  if (!adresse) return `Der mangler en https-adresse, hvor filerne skal ligge. ${eksempel}`;
  if (!URL.canParse(adresse)) return `${adresse} er ikke en adresse. ${eksempel}`;
  const { protocol, hostname, search, hash, username, href } = new URL(adresse);
  if (protocol !== "https:") return `${adresse} begynder ikke med https://. Excel henter kun tilføjelsesprogrammer over https. ${eksempel}`;
  if (hostname === "localhost" || /^(127\.|\[)/.test(hostname)) return `${adresse} er din egen maskine. De andre skal kunne hente filerne. ${eksempel}`;
  if (search || hash || username) return `${adresse} må ikke have ?, # eller brugernavn. ${eksempel}`;
  if (href.replace(/\/$/, "") !== adresse) return `Skriv adressen uden skråstreg til sidst og med små bogstaver i værtsnavnet: ${href.replace(/\/+$/, "")}`;
  return null;
}

/** Which manifests a build holds: production only when the address is told. @throws Error in plain words */
function varianter(adresse) {
  const fejl = adresse ? adressefejl(adresse) : null;
  if (fejl !== null) throw new Error(fejl);
  return miljoeer.flatMap((miljoe) => {
    const sted = miljoe.adresse ?? adresse;
    return sted ? [{ ...miljoe, lav: lav(miljoe, sted) }] : [];
  });
}

module.exports = { LOKAL, adressefejl, varianter };
