/** Recognises the header row of a list: which kind it is by its needed columns, whatever their order. */
import { noegle } from "./celletekst";
import type { Celle, Slags } from "./typer";

export type Listeslags = Extract<Slags, "forloeb" | "samtaler" | "tilbud" | "loentimer" | "fritagelser" | "henvendelse">;

export type Felt =
  | "person" | "gruppe" | "start" | "slut" | "kommune" | "maalgruppe" | "arbejdspligt" | "samtaledato" | "dato" | "status"
  | "tilbudstype" | "type" | "timer" | "maaned" | "fra" | "til" | "vedroerer" | "brevdato" | "maal" | "frist" | "maaneder" | "fritag" | "tal";

/** Each heading can be read as several fields; the kind of list decides which. */
const ORDBOG: readonly (readonly [RegExp, readonly Felt[]])[] = [
  [/^((borger(en)?s?)?cpr(nr|nummer)?|cpr(nr)?borger|person(id|nr|nummer)?|borger(id|nr|nummer)?|sags?(nr|nummer|id)|pnr|loebenr|loebenummer|idnr|id)$/, ["person"]],
  [/^(ydelse|ydelses(gruppe|type|art|form|navn)|ydelsesgrupper|forsoergelse(stype|sydelse|sgrundlag)?|gruppe)$/, ["gruppe"]],
  [/^maalgruppe$/, ["maalgruppe", "gruppe"]],
  [/^(maalgruppe.+|visitation(skategori|sgruppe)?|parathed|matchgruppe|kontanthjaelpsmaalgruppe)$/, ["maalgruppe"]],
  [/^(fra|fradato|datofra|periodefra|gyldigfra)$/, ["start", "fra"]],
  [/^(start|startdato|startet|begyndt|paabegyndt|ydelse(s)?(fra|start|startdato)|bevilget(fra|pr)|forloeb(s)?start(dato)?|tilbuds?start(dato)?|aktivitets?start(dato)?|bevillingsstart|bevillingfra)$/, ["start"]],
  [/^(til|tildato|datotil|periodetil|gyldigtil)$/, ["slut", "til"]],
  [/^(slut|slutdato|sluttet|ophoert?|ophoersdato|afsluttet|afslutningsdato|ydelse(s)?(til|slut|slutdato|ophoer)|bevilgettil|forloeb(s)?slut(dato)?|tilbuds?slut(dato)?|aktivitets?slut(dato)?|bevillingtil)$/, ["slut", "til"]],
  [/^(kommune|kommunenavn|bopaelskommune|handlekommune|jobcenter|omraade)$/, ["kommune"]],
  [/^(under)?arbejdspligt(ig)?$/, ["arbejdspligt"]],
  [/^(samtale|moede|kontakt|samtalens|moedets)(s)?(dato|dag|tidspunkt|starttidspunkt)$|^(afholdtdato|afholdtden|datofor(samtale|moede|afholdelse)|samtaleafholdt|samtale)$/, ["samtaledato"]],
  [/^(dato|dag|tidspunkt)$/, ["dato", "maaned"]],
  [/^(status|(samtale|moede)status|afholdt|fremmoede|udfald|gennemfoert|moedt|erafholdt)$/, ["status"]],
  [/^(tilbud|tilbuds(type|art|navn)|aktivitet|aktivitets(type|art)|redskab(stype)?|indsatstype|tilbudogaktivitet|ordning)$/, ["tilbudstype"]],
  [/^(type|art)$/, ["type"]],
  [/^indsats$/, ["type", "maal", "vedroerer"]],
  [/^(loentimer|timer|ordinaeretimer|antal(loen)?timer|betaltetimer|timeriordinaerbeskaeftigelse|ordinaereloentimer|loentimerialt|timertal|timeriatbeskaeftigelse)$/, ["timer"]],
  [/^(maaned|loenmaaned|periode|aarmaaned|optjeningsmaaned|maanedaar|udbetalingsmaaned)$/, ["maaned", "maaneder"]],
  [/^(maaneder|opgoerelsesmaaneder|perioder)$/, ["maaneder"]],
  [/^fritag(et|else|elses)?(fra|start|startdato|fradato)$/, ["fra", "fritag"]],
  [/^fritag(et|else|elses)?(til|slut|slutdato|tildato)$/, ["til", "fritag"]],
  [/^(vedroerer|fritag(et|else)(for|af|stype|type))$/, ["vedroerer", "fritag"]],
  [/^(brevdato|brev|brevetsdato|henvendelsesdato|datoforbrev|datoforhenvendelse|henvendelse)$/, ["brevdato"]],
  [/^(maal|maaling|fokusmaal|delmaal)$/, ["maal"]],
  [/^(frist|svarfrist|fristdato|fristforredegoerelse)$/, ["frist"]],
  [/^(brevtype|henvendelsestype|typeafhenvendelse)$/, ["type"]],
  [/^(antal|andel|faktisk|forventet)/, ["tal"]],
];

const kendte = new Map<string, readonly Felt[]>();

function felterFor(celle: Celle): readonly Felt[] {
  if (typeof celle !== "string" || celle.length > 60) return [];
  const kendt = kendte.get(celle);
  if (kendt) return kendt;
  const ord = noegle(celle);
  const felter = ord === "" ? [] : (ORDBOG.find(([form]) => form.test(ord))?.[1] ?? []);
  if (kendte.size < 10_000) kendte.set(celle, felter);
  return felter;
}

/** A needed field can be given by any of several headings; the sooner of them goes first. */
type Krav = Readonly<Partial<Record<Felt, readonly Felt[]>>>;

interface Slagskrav {
  readonly slags: Listeslags;
  readonly kraever: Krav;
  readonly ogsaa: Krav;
  /** A list with one of these is of another kind. */
  readonly ikke: readonly Felt[];
}

const SLUT: Krav = { slut: ["slut"] };
const FORLOEB: Krav = { ...SLUT, kommune: ["kommune"], maalgruppe: ["maalgruppe"], arbejdspligt: ["arbejdspligt"] };
const P: Krav = { person: ["person"] };

/** From the surest to the loosest. */
const SLAGS: readonly Slagskrav[] = [
  { slags: "fritagelser", kraever: { ...P, fra: ["fra", "start"], fritag: ["fritag"] }, ogsaa: { til: ["til"], vedroerer: ["vedroerer"] }, ikke: [] },
  { slags: "tilbud", kraever: { ...P, tilbudstype: ["tilbudstype"], start: ["start"] }, ogsaa: SLUT, ikke: [] },
  { slags: "loentimer", kraever: { ...P, maaned: ["maaned"], timer: ["timer"] }, ogsaa: {}, ikke: [] },
  { slags: "samtaler", kraever: { ...P, samtaledato: ["samtaledato"] }, ogsaa: { status: ["status"] }, ikke: [] },
  { slags: "forloeb", kraever: { ...P, gruppe: ["gruppe"], start: ["start"] }, ogsaa: FORLOEB, ikke: [] },
  { slags: "tilbud", kraever: { ...P, tilbudstype: ["type"], start: ["start"] }, ogsaa: SLUT, ikke: [] },
  { slags: "samtaler", kraever: { ...P, samtaledato: ["dato"] }, ogsaa: { status: ["status"] }, ikke: [] },
  { slags: "fritagelser", kraever: { ...P, fra: ["fra"] }, ogsaa: { til: ["til"], vedroerer: ["vedroerer"] }, ikke: [] },
  { slags: "henvendelse", kraever: { brevdato: ["brevdato", "dato"], maal: ["maal"], gruppe: ["gruppe"] }, ogsaa: { kommune: ["kommune"], type: ["type"], frist: ["frist"], maaneder: ["maaneder"] }, ikke: ["person", "tal"] },
];

/** Fields of a kind of list, in the order of the law's table; the first `kraever` of them are needed. */
export interface Listefelter {
  readonly kraever: readonly Felt[];
  readonly ogsaa: readonly Felt[];
}

const uden = (krav: Krav): Felt[] => (Object.keys(krav) as Felt[]).filter((felt) => felt !== "fritag");

export function listefelter(slags: Slags): Listefelter | null {
  const krav = SLAGS.find((s) => s.slags === slags);
  return krav ? { kraever: uden(krav.kraever), ogsaa: uden(krav.ogsaa) } : null;
}

/** The field of each heading, as far as the words tell, when the kind is known. */
export function gaetListefelter(slags: Listeslags, overskrifter: readonly string[]): (Felt | null)[] {
  const felter = overskrifter.map((tekst, k) => ({ k, felter: felterFor(tekst) }));
  const alle = SLAGS.filter((s) => s.slags === slags).reduce<Krav>((samlet, s) => ({ ...s.kraever, ...s.ogsaa, ...samlet }), {});
  const kolonner = fordel(felter, {}, alle) ?? new Map<Felt, number>();
  return overskrifter.map((_, k) => [...kolonner].find(([felt, sted]) => sted === k && felt !== "fritag")?.[0] ?? null);
}

export interface Listehoved {
  readonly slags: Listeslags;
  /** Columns by field, counted from the first column of the cells that were given. */
  readonly kolonner: ReadonlyMap<Felt, number>;
  readonly k0: number;
  readonly k1: number;
}

type Felter = readonly { readonly k: number; readonly felter: readonly Felt[] }[];

/** Gives every field its column; `null` when a needed one has none. A column serves one field. */
function fordel(felter: Felter, kraever: Krav, ogsaa: Krav): Map<Felt, number> | null {
  const kolonner = new Map<Felt, number>();
  const brugt = new Set<number>();
  for (const [krav, noedvendig] of [[kraever, true], [ogsaa, false]] as const) {
    for (const [felt, navne] of Object.entries(krav) as [Felt, readonly Felt[]][]) {
      const fundet = navne.flatMap((navn) => felter.filter((f) => f.felter.includes(navn) && (felt === "fritag" || !brugt.has(f.k))))[0];
      if (!fundet && noedvendig) return null;
      if (!fundet) continue;
      kolonner.set(felt, fundet.k);
      if (felt !== "fritag") brugt.add(fundet.k);
    }
  }
  return kolonner;
}

function genkend(felter: Felter, k0: number, k1: number): Listehoved | null {
  for (const { slags, kraever, ogsaa, ikke } of SLAGS) {
    if (felter.some((f) => f.felter.some((x) => ikke.includes(x)))) continue;
    const kolonner = fordel(felter, kraever, ogsaa);
    if (kolonner) return { slags, kolonner, k0, k1 };
  }
  return null;
}

/** The lists whose header stands in this row: side by side with a gap between, or one list with empty columns in it. */
export function findHoveder(raekke: readonly Celle[]): Listehoved[] {
  const alle = raekke.map((celle, k) => ({ k, celle, felter: felterFor(celle) }));
  if (alle.filter((f) => f.felter.length > 0).length < 2) return [];
  const stykker: (typeof alle)[] = [];
  alle.forEach((f, i) => {
    if (f.celle === "") return;
    const sidste = stykker.at(-1);
    if (sidste && alle[i - 1]?.celle !== "") sidste.push(f);
    else stykker.push([f]);
  });
  const hoveder = stykker.flatMap((s) => genkend(s, s[0]?.k ?? 0, s.at(-1)?.k ?? 0) ?? []);
  const brugte = alle.filter((f) => f.celle !== "");
  const samlet = hoveder.length > 1 ? null : genkend(brugte, brugte[0]?.k ?? 0, brugte.at(-1)?.k ?? 0);
  return samlet ? [samlet] : hoveder;
}

/** A header of persons that fits no kind of list: the columns it spans. */
export function personhovedUdenSlags(raekke: readonly Celle[]): { readonly k0: number; readonly k1: number } | null {
  const kendte = raekke.flatMap((celle, k) => (felterFor(celle).length > 0 ? [k] : []));
  const [k0, k1] = [kendte[0], kendte.at(-1)];
  const harPerson = kendte.some((k) => felterFor(raekke[k] ?? "").includes("person"));
  return harPerson && k0 !== undefined && k1 !== undefined && k1 > k0 ? { k0, k1 } : null;
}
