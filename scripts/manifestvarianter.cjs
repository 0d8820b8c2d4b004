// The development manifest is the source; the others are made from it when the add-in is built.
const LOKAL = "https://localhost:3000";
const TEST_ID = "b7a1d0a4-7b53-4f0e-8d0a-6d2c6b7f1e52";

const udvikling = (xml) => xml;

/** Beside the real one in the same Excel: its own id, name and namespace, so that formulas read =TEST.FOKUSMAAL_… */
const test = (xml) =>
  xml
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${TEST_ID}</Id>`)
    .replace('<DisplayName DefaultValue="Fokusmål"', '<DisplayName DefaultValue="Fokusmål (test)"')
    .replace("</Metadata>", '</Metadata>\n            <Namespace resid="Functions.Namespace"/>')
    .replace("<bt:ShortStrings>", '<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="TEST"/>');

/** @param adresse the https origin that serves the build, without a slash at the end */
const produktion = (adresse) => (xml) => xml.replaceAll(LOKAL, adresse);

/** Which manifests a build holds: production only when the address is told. */
function varianter(adresse) {
  const faste = [
    { fil: "manifest.xml", lav: udvikling },
    { fil: "manifest.test.xml", lav: test },
  ];
  if (!adresse) return faste;
  if (!/^https:\/\/[^/]+(\/[^/]+)*$/.test(adresse)) throw new Error("FOKUSMAAL_ADRESSE skal være en https-adresse uden skråstreg til sidst");
  return [...faste, { fil: "manifest.produktion.xml", lav: produktion(adresse) }];
}

module.exports = { LOKAL, varianter };
