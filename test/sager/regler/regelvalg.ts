/** What the user decides on top of the law: one year's months (`uden/antal` or a printed share), the choice, and what the year then becomes. */
import { type Aendring, type EgenGraense, fraIso, type Dom, type Flag } from "../../../src/rules";

export interface Valgsag {
  readonly sag: string;
  readonly indsats: "samtaler" | "tilbud";
  readonly aar: number;
  readonly maaneder: readonly string[];
  readonly bekraeftede?: readonly string[];
  readonly aendrede?: readonly Aendring[];
  readonly egneGraenser?: readonly EgenGraense[];
  readonly foer: Dom;
  readonly efter: Dom;
  /** Flags that the choice adds. */
  readonly flag: readonly Flag[];
}

const tolv = (t: string): string[] => Array.from({ length: 12 }, () => t);
/** Mean and pooled share are both 12,5 pct. */
const ENIGE = ["40/100", ...Array.from({ length: 11 }, () => "10/100")];

export const VALGSAGER: readonly Valgsag[] = [
  { sag: "grænsen for samtaler bekræftet: samme dom", indsats: "samtaler", aar: 2024, maaneder: tolv("15/100"), bekraeftede: ["F5-samtaler"], foer: "opfyldt", efter: "opfyldt", flag: ["bekraeftet-antagelse"] },
  { sag: "grænsen for samtaler ændret til 10 pct.", indsats: "samtaler", aar: 2024, maaneder: tolv("15/100"), aendrede: [{ antagelse: "F5-samtaler", pct: 10 }], foer: "opfyldt", efter: "ikke-opfyldt", flag: ["aendret-antagelse"] },
  { sag: "70 pct. for begge: 25 pct. uden samtaler er nok i 2024", indsats: "samtaler", aar: 2024, maaneder: tolv("25/100"), aendrede: [{ antagelse: "F5-70-for-begge" }], foer: "ikke-opfyldt", efter: "opfyldt", flag: ["aendret-antagelse"] },
  { sag: "70 pct. for begge gælder ikke før marts 2023", indsats: "samtaler", aar: 2022, maaneder: tolv("25/100"), aendrede: [{ antagelse: "F5-70-for-begge" }], foer: "ikke-opfyldt", efter: "ikke-opfyldt", flag: [] },
  { sag: "grænsen for tilbud før marts 2023 ændret til 30 pct.", indsats: "tilbud", aar: 2022, maaneder: tolv("25/100"), aendrede: [{ antagelse: "F5-tilbud-foer", pct: 30 }], foer: "ikke-opfyldt", efter: "opfyldt", flag: ["aendret-antagelse"] },
  { sag: "den nye grænse for tilbud begynder først i 2024", indsats: "tilbud", aar: 2023, maaneder: tolv("25/100"), aendrede: [{ antagelse: "F5-tilbud-fra", fra: fraIso("2024-01-01") }], foer: "opfyldt", efter: "ikke-opfyldt", flag: ["aendret-antagelse"] },
  { sag: "den nye grænse for tilbud begynder allerede i 2022", indsats: "tilbud", aar: 2022, maaneder: tolv("25/100"), aendrede: [{ antagelse: "F5-tilbud-fra", fra: fraIso("2022-07-01") }], foer: "ikke-opfyldt", efter: "opfyldt", flag: ["aendret-antagelse"] },
  { sag: "gennemsnittet bekræftet afgør et år, hvor de to læsninger er uenige", indsats: "samtaler", aar: 2024, maaneder: ["400/1000", ...Array.from({ length: 11 }, () => "10/100")], bekraeftede: ["F4-middel"], foer: "uafklaret", efter: "opfyldt", flag: ["bekraeftet-antagelse"] },
  { sag: "den samlede andel valgt afgør det samme år anderledes", indsats: "samtaler", aar: 2024, maaneder: ["400/1000", ...Array.from({ length: 11 }, () => "10/100")], aendrede: [{ antagelse: "F4-middel" }], foer: "uafklaret", efter: "ikke-opfyldt", flag: ["aendret-antagelse"] },
  { sag: "den samlede andel valgt, hvor de to er enige: samme dom", indsats: "samtaler", aar: 2024, maaneder: ENIGE, aendrede: [{ antagelse: "F4-middel" }], foer: "opfyldt", efter: "opfyldt", flag: [] },
  { sag: "den samlede andel valgt, men uden antal kan den ikke regnes", indsats: "samtaler", aar: 2024, maaneder: tolv("10,0"), aendrede: [{ antagelse: "F4-middel" }], foer: "opfyldt", efter: "uafklaret", flag: ["aendret-antagelse"] },
  { sag: "egen grænse på 12,5 pct. for samtaler: lige på grænsen er ikke nok", indsats: "samtaler", aar: 2024, maaneder: tolv("125/1000"), egneGraenser: [{ graense: "fokus-samtaler-graense-uden", pct: 12.5 }], foer: "opfyldt", efter: "ikke-opfyldt", flag: ["ved-graensen", "egen-graense"] },
  { sag: "egen grænse går forud for en ændret antagelse om samme grænse", indsats: "samtaler", aar: 2024, maaneder: tolv("15/100"), aendrede: [{ antagelse: "F5-samtaler", pct: 10 }], egneGraenser: [{ graense: "fokus-samtaler-graense-uden", pct: 16 }], foer: "opfyldt", efter: "opfyldt", flag: ["egen-graense"] },
  { sag: "en egen grænse for tilbud rører ikke samtaler", indsats: "samtaler", aar: 2024, maaneder: tolv("15/100"), egneGraenser: [{ graense: "fokus-tilbud-graense-uden", pct: 5 }], foer: "opfyldt", efter: "opfyldt", flag: [] },
];
