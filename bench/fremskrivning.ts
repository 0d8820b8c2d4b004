/** How fast the projection is beside a year's evaluation, and how often its interval held what then happened. */
import { byg, dagAf, EN, foersteDag, fremskriv, type Fremskrivning, I_ALT, maanedAf, type Maanedstal, minus, type Persondata, sammenlign, somTal, tilEnde, type Udsigt } from "../src/rules";
import { bygget, hentBygget } from "./bygget";
import { lavPersondata, OPVARMNING, OPVARMNINGER, STOR } from "./data";
import { afskaer, lavKommune, type Stoed } from "./kommune";
import { maal } from "./skridttid";

const JANUAR_24 = maanedAf(2024, 1);
const [JANUAR, DECEMBER] = [maanedAf(2023, 1), maanedAf(2023, 12)];

/** Other work on the machine only makes a round slower. */
const RUNDER = 5;

/** The engine as it is shipped. */
async function hastighed(): Promise<void> {
  const { byg, fremskriv } = hentBygget(await bygget());
  const tag = (data: Persondata) => {
    const motor = maal(byg(data, { udtraeksdato: dagAf({ aar: 2024, maaned: 12, dag: 31 }) }));
    const aaret = maal(motor.vaerdi.maanedstal(JANUAR_24, JANUAR_24 + 11, "fakta"));
    const frem = maal(fremskriv(motor.vaerdi, aaret.vaerdi, { medTilgang: false }));
    const medTilgang = maal(fremskriv(motor.vaerdi, aaret.vaerdi, { medTilgang: true }));
    return { motor, aaret, frem, medTilgang };
  };
  const [faa, data] = [lavPersondata(OPVARMNING), lavPersondata(STOR)];
  for (let i = 0; i < OPVARMNINGER; i++) tag(faa);
  const runder = Array.from({ length: RUNDER }, () => tag(data));
  const hurtigst = (ms: (r: (typeof runder)[number]) => number): (typeof runder)[number] => runder.reduce((a, b) => (ms(b) < ms(a) ? b : a));
  const { motor, aaret } = hurtigst((r) => r.motor.ms + r.aaret.ms);
  const { frem } = hurtigst((r) => r.frem.ms);
  const { medTilgang } = hurtigst((r) => r.medTilgang.ms);
  const et = motor.ms + aaret.ms;
  const gange = (ms: number, af: number): string => (ms / af).toFixed(1).replace(".", ",");
  console.log(`200.000 personer. Et års vurdering ${Math.round(et)} ms (indeks ${Math.round(motor.ms)}, tolv måneder ${Math.round(aaret.ms)}).`);
  console.log(`  Fremskrivning af tolv måneder ${Math.round(frem.ms)} ms = ${gange(frem.ms, et)} gange vurderingen (processortid ${gange(frem.cpu, motor.cpu + aaret.cpu)} gange; grænsen er 3). Med til- og afgang ${Math.round(medTilgang.ms)} ms. Længste pause ${Math.round(Math.max(frem.laengstePause, medTilgang.laengstePause))} ms.`);
}

interface Prik {
  readonly maal: string;
  readonly afstand: number;
  readonly ramt: boolean;
  /** In points. */
  readonly bredde: number;
  readonly fejl: number;
}

function prik(maal: string, afstand: number, u: Udsigt, sand: number): Prik {
  const [fra, til] = [100 * somTal(u.uden.mindst), 100 * somTal(u.uden.hoejst)];
  return { maal, afstand, ramt: sand >= fra - 1e-9 && sand <= til + 1e-9, bredde: til - fra, fejl: sand - (fra + til) / 2 };
}

const uden = (t: Maanedstal): number | null => (t.andelMed && sammenlign(t.andelMed.mindst, t.andelMed.hoejst) === 0 ? 100 * somTal(minus(EN, t.andelMed.mindst)) : null);
const iAlt = (tal: readonly Maanedstal[]): Map<string, number> => new Map(tal.flatMap((t) => (t.gruppe === I_ALT && uden(t) !== null ? [[`${t.slags} ${t.indsats} ${t.maaned}`, uden(t) ?? 0] as const] : [])));

/** Projected from every month of 2023 on what was known at its start; the first of each, up to the year's end. */
function proev(stoed: Stoed, medTilgang: boolean, froe: number): Prik[] {
  const hele = lavKommune(stoed, froe);
  const motor = tilEnde(byg(hele, { udtraeksdato: foersteDag(DECEMBER + 1) - 1 }));
  const fakta = tilEnde(motor.maanedstal(JANUAR, DECEMBER, "fakta"));
  const sandt = iAlt(fakta);
  const aaret = (indsats: string): number => {
    const led = [...sandt].filter(([n]) => n.startsWith(`fokusmaal ${indsats}`)).map(([, v]) => v);
    return led.reduce((a, b) => a + b, 0) / led.length;
  };
  return Array.from({ length: 12 }, (_, i) => JANUAR + i).flatMap((m) => {
    const dengang = tilEnde(byg(afskaer(hele, foersteDag(m) - 1), { udtraeksdato: foersteDag(m) - 1 }));
    const f: Fremskrivning = tilEnde(fremskriv(dengang, fakta.filter((t) => t.maaned < m), { medTilgang }));
    const maaneder = f.maaneder.flatMap((x) => {
      const sand = sandt.get(`${x.slags} ${x.indsats} ${x.maaned}`);
      return x.gruppe === I_ALT && x.udsigter.rytmen && sand !== undefined ? [prik(`${x.slags} ${x.indsats}`, x.maaned - m + 1, x.udsigter.rytmen, sand)] : [];
    });
    const aar = f.aarene.flatMap((a) => (a.gruppe === I_ALT && a.udsigter.rytmen ? [prik(`årets gennemsnit ${a.indsats}`, 12 - (m - JANUAR), a.udsigter.rytmen, aaret(a.indsats))] : []));
    return [...maaneder, ...aar];
  });
}

const SPAND = [["1–3", 1, 3], ["4–6", 4, 6], ["7–12", 7, 12]] as const;
const STOED: readonly Stoed[] = ["ingen", "kvartal-uden-samtaler", "boelge-af-nye"];
const NAVN: Readonly<Record<Stoed, string>> = { ingen: "uden stød", "kvartal-uden-samtaler": "et kvartal næsten uden samtaler", "boelge-af-nye": "en bølge af nye borgere" };
const FROE = [1, 2, 3];

function efterproevning(): void {
  const tal = (n: number): string => n.toFixed(1).replace(".", ",").padStart(6);
  for (const medTilgang of [false, true]) {
    console.log(`\nRytmens interval mod det, der skete i 2023, ${medTilgang ? "med" : "uden"} sidste års til- og afgang. Ramt i pct., bredde og gennemsnitlig fejl i point; måneder frem.`);
    for (const stoed of STOED) {
      const prikker = FROE.flatMap((froe) => proev(stoed, medTilgang, froe));
      console.log(`  ${NAVN[stoed]}`);
      for (const maal of [...new Set(prikker.map((p) => p.maal))]) {
        const celler = SPAND.map(([navn, fra, til]) => {
          const egne = prikker.filter((p) => p.maal === maal && p.afstand >= fra && p.afstand <= til);
          if (egne.length === 0) return `${navn}:        –`.padEnd(34);
          const snit = (f: (p: Prik) => number): number => egne.reduce((s, p) => s + f(p), 0) / egne.length;
          return `${navn}: ${tal(100 * snit((p) => Number(p.ramt)))} pct. ${tal(snit((p) => p.bredde))} ${tal(snit((p) => p.fejl))}`;
        });
        console.log(`    ${maal.padEnd(28)} ${celler.join("  ")}`);
      }
    }
  }
}

export async function benchFremskrivning(): Promise<void> {
  await hastighed();
  efterproevning();
}
