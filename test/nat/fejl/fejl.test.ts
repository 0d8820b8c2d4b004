import { writeFileSync } from "node:fs";
import { proevSituation, SIDE, SITUATIONER, somSide, type Udfald } from "../../fejl/tabel";
import { noter } from "../noter";

/** Every n-th request of a stage, from a place that differs from fault to fault, and the first; 1 is all of them. */
const HVER = Number(process.env["FOKUSMAAL_HVER"] ?? "1");

test("hver fejl ved hvert kald: gammel, ny eller mærket som ufærdig, med besked, og næste kørsel læger det", async () => {
  const alle: Udfald = new Map();
  const alleBrud: string[] = [];
  for (const situation of SITUATIONER) {
    const { udfald, antal, stader, brud } = await proevSituation(situation, { vaelg: (numre, nr) => numre.filter((_, i) => i === 0 || i % HVER === nr % HVER), vedBrud: (hvad) => void process.stderr.write(`${hvad}\n`) });
    for (const [k, v] of udfald) alle.set(k, v);
    alleBrud.push(...brud);
    noter(`${situation}: kald i en kørsel`, stader.length);
    noter(`${situation}: fejl × kald prøvet`, antal);
  }
  expect(alleBrud).toEqual([]);
  writeFileSync(SIDE, somSide(alle, HVER));
});
