import { writeFileSync } from "node:fs";
import { iEgenProces } from "../../fejl/situation";
import { SIDE, SITUATIONER, somSide } from "../../fejl/tabel";
import { noter } from "../noter";

/** Every n-th request of a stage, for the one who mends a fault; 1 is all of them, and the page says which. */
const HVER = Number(process.env["FOKUSMAAL_HVER"] ?? "1");

test("hver fejl ved hvert kald: gammel, ny eller mærket som ufærdig, med besked, og næste kørsel læger det", async () => {
  const proevet = await Promise.all(SITUATIONER.map((situation) => iEgenProces(situation, HVER, (brud) => void process.stderr.write(`${brud}\n`))));
  proevet.forEach(({ stader, antal }, i) => {
    noter(`${SITUATIONER[i]}: kald i en kørsel`, stader.length);
    noter(`${SITUATIONER[i]}: fejl × kald prøvet`, antal);
  });
  expect(proevet.flatMap(({ brud }) => brud)).toEqual([]);
  writeFileSync(SIDE, somSide(new Map(proevet.flatMap(({ udfald }) => [...udfald])), HVER));
});
