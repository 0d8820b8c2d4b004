/** Our side of `fra-celler`, in a process of its own: the parser and the engine as they are shipped, once. */
import type { Persondata } from "../src/rules";
import type { Celletal } from "../test/anden-mening/duck";
import { somTabel } from "../test/anden-mening/motor";
import { hentBygget } from "./bygget";
import { lavPersondata, type Lister, OPVARMNING, OPVARMNINGER, RAMME, somCeller, STOR } from "./data";
import { maal, type Tid } from "./tid";

type Bygget = ReturnType<typeof hentBygget>;

/** What Excel gives in one answer. */
const CELLER_PR_DEL = 120_000;

/** Part by part, as the pane reads, or as FOKUSMAAL_TABEL does: without the search for what is wrong between the lists. */
function aflaesDele({ nyAflaeser, nyAflaeserUdenKontrol, tilEnde }: Bygget, lister: Lister, medKontrol: boolean): Persondata {
  const laeser = medKontrol ? nyAflaeser() : nyAflaeserUdenKontrol();
  for (const [ark, celler] of Object.entries(lister)) {
    const raekker = Math.floor(CELLER_PR_DEL / (celler[0]?.length ?? 1));
    for (let fra = 0; fra < celler.length; fra += raekker) laeser.del({ ark, raekke: fra, kolonne: 0, celler: celler.slice(fra, fra + raekker), exceltabeller: [], sidste: celler.length - 1 });
  }
  const { personer } = tilEnde(laeser.slut()).inddata;
  if (personer === null) throw new Error("Der er ingen personer i cellerne");
  return personer;
}

/** Touches every cell of every list once and gives each person a number: what no reading can be faster than. */
function gulv(lister: Lister): number {
  const numre = new Map<unknown, number>();
  let sum = 0;
  for (const celler of Object.values(lister)) {
    for (const raekke of celler) {
      if (!numre.has(raekke[0])) numre.set(raekke[0], numre.size);
      for (const celle of raekke) sum += typeof celle === "number" ? celle : celle.length;
    }
  }
  return sum + numre.size;
}

export interface Vores {
  readonly raekker: number;
  readonly gulv: Tid;
  readonly aflaesning: Tid;
  readonly motor: Tid;
  /** Bytes beside the cells. */
  readonly hukommelse: number;
  readonly tabel: readonly (readonly [string, Celletal])[];
}

async function vores(program: Bygget, lister: Lister, medKontrol: boolean): Promise<Pick<Vores, "aflaesning" | "motor" | "tabel">> {
  const { byg, tilEnde } = program;
  const { vaerdi: personer, ...aflaesning } = await maal(() => aflaesDele(program, lister, medKontrol));
  const { vaerdi: tal, ...motor } = await maal(() => tilEnde(tilEnde(byg(personer, RAMME)).maanedstal(RAMME.maaneder[0]!, RAMME.maaneder.at(-1)!, "fakta")));
  return { aflaesning, motor, tabel: [...somTabel(tal)] };
}

async function side(fil: string, medKontrol: boolean): Promise<Vores> {
  const program = hentBygget(fil);
  const [faa, lister] = [somCeller(lavPersondata(OPVARMNING)), somCeller(lavPersondata(STOR))];
  for (let i = 0; i < OPVARMNINGER; i++) await vores(program, faa, medKontrol);
  const foer = process.memoryUsage.rss();
  const svar = await vores(program, lister, medKontrol);
  const hukommelse = process.resourceUsage().maxRSS * 1024 - foer;
  const { ur, cpu } = await maal(() => gulv(lister));
  return { ...svar, hukommelse, gulv: { ur, cpu }, raekker: Object.values(lister).reduce((n, l) => n + l.length - 1, 0) };
}

const [fil = "", kontrol] = process.argv.slice(2);
void side(fil, kontrol === "med-kontrol").then((svar) => process.send?.(svar));
