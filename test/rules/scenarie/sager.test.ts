import { isoDag, maanedskode, type Maanedsudsigt, somTal } from "../../../src/rules";
import { FREMSKRIVNINGSSAGER } from "../../sager/fremskrivning/maaneder";
import { AARSSAGER } from "../../sager/fremskrivning/aar";
import { frem, iByen } from "./hjaelp";

const KORT = { fokusmaal: "F", "tidlig-indsats": "T", samtaler: "S", tilbud: "T" } as const;
const pct = (u: Maanedsudsigt["udsigter"]["rytmen"]): string => (u ? String(Math.round(somTal(u.uden.hoejst) * 1000) / 10) : "-");

/** `FS 2024M02 uden 100/0 mangler 1 personer 2 antal`: nothing new / planned. */
const linje = (m: Maanedsudsigt): string =>
  `${KORT[m.slags]}${KORT[m.indsats]} ${maanedskode(m.maaned)} uden ${pct(m.udsigter["intet-nyt"])}/${pct(m.udsigter.planlagte)} mangler ${m.kraever.personer} personer ${m.kraever.antal} antal${m.kraever.kanNaas ? "" : " kan ikke nås"}`;

test.each(FREMSKRIVNINGSSAGER)("$saetning", ({ raekker, udtraek, venter }) => {
  const linjer = iByen(frem(raekker, udtraek).maaneder).map(linje);
  for (const v of venter) expect(linjer).toContain(v);
});

test.each(AARSSAGER)("$saetning", ({ raekker, udtraek, indsats, venter }) => {
  const aar = iByen(frem(raekker, udtraek).aarene).find((a) => a.indsats === indsats);
  const plan = aar?.plan;
  const fundet = aar && {
    aar: aar.aar,
    kendte: aar.kendteMaaneder,
    frem: aar.kommendeMaaneder,
    resterende: Math.round(somTal(aar.resterende) * 1000) / 1000,
    intetNyt: aar.udsigter["intet-nyt"]?.holder,
    planlagte: aar.udsigter.planlagte?.holder,
    plan: plan && { personer: plan.mindstPersoner, mindst: plan.mindstAntal, antal: plan.antal, kanNaas: plan.kanNaas, frister: plan.dele.flatMap((d) => d.frister).map(isoDag).sort() },
  };
  expect(fundet ?? null).toEqual(venter);
});
