import { writeFileSync } from "node:fs";
import { proevSituation, SIDE, SITUATIONER, somSide, type Udfald } from "../../fejl/tabel";
import { noter } from "../noter";

/** Every n-th request; 1 is all of them. */
const HVER = Number(process.env["FOKUSMAAL_HVER"] ?? "1");

test("hver fejl ved hvert kald: gammel, ny eller mærket som ufærdig, med besked, og næste kørsel læger det", async () => {
  const alle: Udfald = new Map();
  for (const situation of SITUATIONER) {
    const { udfald, antal, stader } = await proevSituation(situation, { vaelg: (numre, nr) => numre.filter((_, i) => i % HVER === nr % HVER || (numre.length < HVER && i === nr % numre.length)) });
    for (const [k, v] of udfald) alle.set(k, v);
    noter(`${situation}: kald i en kørsel`, stader.length);
    noter(`${situation}: fejl × kald prøvet`, antal);
  }
  writeFileSync(SIDE, somSide(alle));
});
