/** Causes told by the data, and the persons of a denominator one by one. */
import { byg, findAarsager, findNaevnerpersoner, fraIso, maanedAf, type Motor, tilEnde } from "../../../src/rules";
import { AARSAGSSAGER } from "../../sager/genopretning/aarsager";
import { gruppe, persondata, VIDNE } from "./byg-data";

const maaned = (kode: string): number => maanedAf(Number(kode.slice(0, 4)), Number(kode.slice(5)));
const motorFor = (raekker: readonly string[], udtraek: string): Motor => tilEnde(byg(persondata([...raekker, ...VIDNE]), { udtraeksdato: fraIso(udtraek) }));

it.each(AARSAGSSAGER.map((s) => [s.saetning, s] as const))("%s", (_saetning, sag) => {
  const [maal = "", kort = "", ...maaneder] = sag.om.split(" ");
  const motor = motorFor(sag.raekker, sag.udtraek ?? "2024-06-30");
  const slags = maal.startsWith("F") ? "fokusmaal" : "tidlig-indsats";
  const indsats = maal.endsWith("S") ? "samtaler" : "tilbud";
  const fundet = tilEnde(findAarsager(motor.indeks, maaneder.map(maaned), { omraade: "Byen", grupper: [gruppe(kort)], slags, indsats }));
  expect(fundet).toMatchObject({ mangler: sag.mangler, har: sag.har, forSent: sag.forSent, uvisse: sag.uvisse });
});

describe("nævnerens personer", () => {
  const raekker = ["@Abe Y KTH 2022-06-01..", "@Ulla Y UH 2022-06-01..", "@Ida Y KTH 2022-06-01.. Naboby", "@Fri Y KTH 2022-06-01..", "@Fri F 2023-12-31", "@Ny Y KTH 2023-06-01..", "@Ukendt Y KTH ?..", "@Har Y KTH 2022-06-01..", "@Har S 2023-02-01 2023-04-01 2023-06-01 2023-08-01"];
  const data = persondata([...raekker, ...VIDNE]);
  const motor = tilEnde(byg(data, { udtraeksdato: fraIso("2024-06-30") }));
  const navne = (udvalg: { omraade: string; grupper: string[] }): string[] =>
    tilEnde(findNaevnerpersoner(motor.indeks, { omraade: udvalg.omraade, grupper: udvalg.grupper.map(gruppe), maaned: maanedAf(2023, 12), slags: "fokusmaal", indsats: "samtaler" })).map((p) => `${data.personer[p.person] ?? ""} ${p.udfald} række ${p.kilde.raekke}`);

  test("hver person i gruppen og kommunen, og ingen andre; fritagne og dem uden anciennitet er ikke med [S4, P9]", () => {
    expect(navne({ omraade: "Byen", grupper: ["KTH"] })).toEqual(["Abe nej række 2", "Ukendt maaske række 8", "Har ja række 9"]);
  });

  test("flere grupper giver hver sine rækker; en kommune uden personer giver ingen", () => {
    expect(navne({ omraade: "Byen", grupper: ["UH"] })).toEqual(["Ulla nej række 3"]);
    expect(navne({ omraade: "Ingensteds", grupper: ["KTH"] })).toEqual([]);
  });

  test("de er netop dem, månedens tal er talt af [U2]", () => {
    const tal = tilEnde(motor.maanedstal(maanedAf(2023, 12), maanedAf(2023, 12), "fakta")).find((m) => m.slags === "fokusmaal" && m.indsats === "samtaler" && m.gruppe === gruppe("KTH") && m.omraade === "Byen");
    expect(tal?.optaelling).toMatchObject({ ja: 1, nej: 1, maaskeNej: 1, undtaget: 1 });
  });
});
