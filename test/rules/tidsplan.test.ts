/** What happens when, and when it is known. */
import { fraIso, type Henvendelse, isoDag, maanedskode, spaendkode, type Tidsplan, vurderAlt } from "../../src/rules";
import { TIDSPLANSAGER, type Tidsplansag } from "../sager/genopretning/tidsplaner";
import { aaret, antalUden, gruppe, inddata, KILDE } from "./hjaelp";

function brev(linje: string): Henvendelse {
  const [dato = "", type = "", frist = "-"] = linje.split(" ");
  if (type !== "foerste" && type !== "indskaerpet") throw new Error(linje);
  return { omraade: "Ishøj", dato: fraIso(dato), indsats: "samtaler", gruppe: gruppe("Sygedagpenge"), type, frist: frist === "-" ? null : fraIso(frist), maaneder: [], kilde: KILDE };
}

function planer({ breve = [], maaleaar }: Tidsplansag): readonly Tidsplan[] {
  const trykte = maaleaar === undefined ? [] : aaret(maaleaar, (m) => antalUden(m, 40, 100));
  return vurderAlt(inddata({ henvendelser: breve.map(brev), trykte }), { udtraeksdato: null, maaleaar: maaleaar ?? null }).tidsplaner;
}

const linje = ({ skridt }: Tidsplan): readonly string[] =>
  skridt.map(({ hvad, dato, cirka, maaneder }) => {
    const [fra, til] = [maaneder[0], maaneder.at(-1)];
    const periode = fra === undefined || til === undefined ? "" : ` ${fra === til ? maanedskode(fra) : spaendkode(fra, til)}`;
    return `${cirka ? "ca. " : ""}${isoDag(dato)} ${hvad}${periode}`;
  });

it.each(TIDSPLANSAGER.map((s) => [s.saetning, s] as const))("%s", (_saetning, sag) => {
  expect(planer(sag).flatMap(linje)).toEqual(sag.venter);
});

test("par med de samme breve deler tidsplan, og den siger, hvilke antagelser datoerne hviler på", () => {
  const par = ["Sygedagpenge", "Kontanthjælp"].map((g) => ({ ...brev("2022-08-29 foerste -"), gruppe: gruppe(g) }));
  const [plan, ...flere] = vurderAlt(inddata({ henvendelser: par }), { udtraeksdato: null, maaleaar: null }).tidsplaner;
  expect(flere).toEqual([]);
  expect(plan?.emne).toMatchObject({ art: "genopretning", par: [{ gruppe: "Sygedagpenge" }, { gruppe: "Kontanthjælp" }] });
  expect(plan?.antagelser).toEqual(["T2-opfoelgning", "S5-halvanden-maaned"]);
});
