import { I_ALT, LOVEN, maanedstalAfTrykte, NI_GRUPPER, somTal, type TryktTal, vurderAlt } from "../../src/rules";
import { andelUden, antalUden, gruppe, inddata, INTET_VALG, mangler } from "./hjaelp";

const total = (raekker: readonly TryktTal[]) => maanedstalAfTrykte(LOVEN, raekker).find((m) => m.gruppe === I_ALT);
const ni = (uden: number, antal: number): TryktTal[] => NI_GRUPPER.map((g) => antalUden("2024M03", uden, antal, { gruppe: g }));

describe("totalen [D6]", () => {
  test("er den trykte, når den er trykt", () => {
    expect(total([antalUden("2024M03", 5, 50), ...ni(1, 10)])?.optaelling?.ja).toBe(45);
  });

  test("er summen af de ni grupper, når den ikke er trykt", () => {
    expect(total(ni(1, 10))).toMatchObject({ fuldTotal: true, tilstand: "tal", optaelling: { ja: 81, nej: 9 } });
  });

  test("af færre end ni grupper er mærket", () => {
    const raekker = ni(1, 10).slice(0, 4);
    expect(total(raekker)?.fuldTotal).toBe(false);
    const v = vurderAlt(inddata({ trykte: raekker }), INTET_VALG).vurderinger.filter((x) => x.gruppe === I_ALT);
    expect(v.filter((x) => x.maal === "fokusmaal-samtaler").every((x) => x.flag.includes("faerre-end-ni-grupper"))).toBe(true);
  });

  test("mangler, når en gruppe mangler tal: den er ikke nul", () => {
    expect(total([...ni(1, 10).slice(1), mangler("2024M03", { gruppe: gruppe("Dagpenge") })])).toMatchObject({ tilstand: "mangler", andelMed: null });
  });

  test("findes ikke, når grupperne kun har andele", () => {
    expect(total([andelUden("2024M03", "10,0", { gruppe: gruppe("Dagpenge") })])).toBeUndefined();
  });

  test("i tidlig indsats for tilbud er de fire grupper med pligt", () => {
    const raekker = NI_GRUPPER.map((g) => antalUden("2022M03", 1, 10, { gruppe: g, slags: "tidlig-indsats", indsats: "tilbud" }));
    expect(total(raekker)).toMatchObject({ fuldTotal: true, optaelling: { ja: 36, nej: 4 } });
  });

  test("der ikke er summen, meldes, men bruges", () => {
    const r = vurderAlt(inddata({ trykte: [antalUden("2024M03", 50, 100), ...ni(1, 10)] }), INTET_VALG);
    expect(r.observationer).toMatchObject([{ kode: "total-afviger", gruppe: I_ALT, periode: { art: "maaned" } }]);
    expect(r.vurderinger.find((v) => v.gruppe === I_ALT && v.periode.art === "maaned")?.naevner).toBe(100);
  });

  test("der er summen, meldes ikke, og færre end ni grupper sammenlignes ikke", () => {
    const afviger = (raekker: readonly TryktTal[]): number => vurderAlt(inddata({ trykte: raekker }), INTET_VALG).observationer.length;
    expect(afviger([antalUden("2024M03", 9, 90), ...ni(1, 10)])).toBe(0);
    expect(afviger([antalUden("2024M03", 50, 100), ...ni(1, 10).slice(1)])).toBe(0);
  });
});

describe("varighed [D6]", () => {
  const varighed = (fra: number, uden: number): TryktTal => antalUden("2024M03", uden, 100, { varighedFra: fra });

  test("fokusmål tager rækkerne på 12 måneder og derover og lægger dem sammen", () => {
    expect(total([varighed(0, 90), varighed(6, 90), varighed(12, 10), varighed(24, 20)])?.optaelling).toMatchObject({ ja: 170, nej: 30 });
  });

  test("11 måneder er ikke 12", () => {
    expect(total([varighed(11, 90)])).toBeUndefined();
  });

  test("flere varigheder uden antal kan ikke lægges sammen", () => {
    expect(total([andelUden("2024M03", "10,0", { varighedFra: 12 }), andelUden("2024M03", "20,0", { varighedFra: 24 })])?.tilstand).toBe("mangler");
  });
});

describe("tal og andele [D2, D5]", () => {
  test("antal går før den trykte andel, og så er der ingen afrunding", () => {
    const m = total([{ ...andelUden("2024M03", "33,3"), antal: 3, antalMed: 2 }]);
    expect([m?.afrunding, m?.andelMed?.mindst]).toEqual([null, { t: 2n, n: 3n }]);
  });

  test("andel og nævner giver tælleren, når kun ét helt antal passer", () => {
    expect(total([{ ...andelUden("2024M03", "33,3"), antal: 30 }])?.optaelling).toMatchObject({ ja: 20, nej: 10, uvist: 0 });
  });

  test("den trykte andel bruges, som den står, også når flere antal kunne passe", () => {
    const m = total([{ ...andelUden("2024M03", "20,0"), antal: 5000 }]);
    expect(m?.andelMed && somTal(m.andelMed.mindst)).toBe(0.8);
    expect(m?.optaelling).toMatchObject({ ja: 3998, nej: 998, uvist: 4 });
  });

  test("en nævner uden andel mangler stadig sit tal, men antallet kendes", () => {
    const m = total([{ ...mangler("2024M03"), antal: 7 }]);
    expect([m?.tilstand, m?.optaelling?.uvist]).toEqual(["mangler", 7]);
  });

  test("nul personer er tom, ikke 0 pct.", () => {
    expect(total([{ ...andelUden("2024M03", "0,0"), antal: 0 }])).toMatchObject({ tilstand: "tom", andelMed: null });
  });

  test("samme celle to gange: den første bruges", () => {
    expect(total([antalUden("2024M03", 1, 10), antalUden("2024M03", 9, 10)])?.optaelling?.ja).toBe(9);
  });
});
