import { TIDSLINJEORD } from "../tidslinje";
import { laer } from "../sprog";

export function laerTidslinje(): void {
  laer(TIDSLINJEORD, {
    fraUlaeselig: "from an unreadable date ",
    til: (dag: string) => `to ${dag}`,
    stadig: "and still",
    tilUlaeselig: "to an unreadable date",
    paa: (ydelse: string, hvornaar: string) => `On ${ydelse} ${hvornaar}`,
    fritaget: (hvad: string, hvornaar: string) => `Exempt from ${hvad} ${hvornaar}`,
    vedroerer: ["", "interviews", "offers", "interviews and offers"] as readonly string[],
    maaneder: (n: string) => `Seniority counts from here: ${n} whole months at the end of the window`,
    dage: (n: string) => `Seniority counts from here: ${n} days in all at the end of the window`,
    hulBryderIkke: (dag: string) => `Off the benefit to ${dag}: does not break the spell, for there is no whole calendar month in the gap`,
    hulTaellerIkke: (dag: string) => `Off the benefit to ${dag}: not counted in the days, and does not reset them`,
    vindueFra: "The window begins: what happens from here on counts",
    vindueTil: "Last day of the window",
    udtraek: "The figures were drawn: what lies after has not happened yet",
    frist: "Last day on which what is lacking can be reached",
  });
}
