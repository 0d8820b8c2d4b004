/** docs/regler says what the rule data and the cases say; `npm run regler` writes it again. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { grundlag, regelsider } from "../scripts/regler/sider";
import { eksempler } from "../scripts/regler/eksempler";
import { raekkeTekst, ventetTekst } from "../scripts/regler/fortaelling";
import { ANTAGELSER, REGELVAERDIER } from "../src/rules";

const MAPPE = join(__dirname, "../docs/regler");
const sider = regelsider();

test("siderne i docs/regler er dem, reglerne og sagerne giver; ellers kør npm run regler", () => {
  expect(readdirSync(MAPPE).sort()).toEqual([...sider.keys()].sort());
  const forskellige = [...sider].filter(([fil, tekst]) => readFileSync(join(MAPPE, fil), "utf8") !== tekst).map(([fil]) => fil);
  expect(forskellige).toEqual([]);
});

test("hver nummereret regel har sin side", () => {
  expect(grundlag().size).toBeGreaterThan(50);
  for (const id of grundlag().keys()) expect(sider.has(`${id}.md`)).toBe(true);
});

test("hver værdi og hver antagelse står på sin regels side", () => {
  for (const v of REGELVAERDIER) expect([v.id, sider.get(`${v.regel}.md`)?.includes(` ${v.vaerdi} `)]).toEqual([v.id, true]);
  for (const a of ANTAGELSER) expect([a.id, sider.get(`${a.regel}.md`)?.includes(a.tekst)]).toEqual([a.id, true]);
});

test("de regler, der dømmer, har eksempler", () => {
  const uden = ["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F10", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "R1", "S1", "T0", "T1", "T2", "T5", "T6", "T7", "D2", "D3", "D4"].filter((id) => eksempler(id).length === 0);
  expect(uden).toEqual([]);
});

test("en persons historie er til at læse", () => {
  expect(raekkeTekst("Y KTH 2022-01-01..2023-04-30 jobparat")).toBe("Kontanthjælp fra 01-01-2022 til 30-04-2023, jobparat");
  expect(raekkeTekst("S 2023-01-02 2023-02-03:aflyst")).toBe("Samtaler 02-01-2023, 03-02-2023 (aflyst)");
  expect(raekkeTekst("@Bo F 2023-01-01.. samtaler")).toBe("Bo: Fritaget fra samtaler fra 01-01-2023");
  expect(raekkeTekst("L 2023-01:12.5 2023-02:?")).toBe("Løntimer 12,5 i januar 2023, ulæseligt antal i februar 2023");
  expect(ventetTekst("FS@Ishøj KTH 2023-02=nej 2023-03=ude")).toBe("Fokusmål, samtaler, Kontanthjælp, Ishøj: februar 2023 nej; marts 2023 ikke i nævneren");
  expect(() => raekkeTekst("X")).toThrow("X");
});
