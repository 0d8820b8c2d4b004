/** Which tables each kind of row stands in. */
import type { Persondata } from "../grundlag/persondata";

export type Kolonnenavn = "forloeb" | "samtaler" | "tilbud" | "loentimer" | "fritagelser";

/** Indexes into `Persondata.tabeller`. */
export type Tabeller = Readonly<Record<Kolonnenavn, readonly number[]>>;

export const findTabeller = ({ forloeb, samtaler, tilbud, loentimer, fritagelser }: Persondata): Tabeller => ({
  forloeb: forloeb.steder.iTabeller(),
  samtaler: samtaler.steder.iTabeller(),
  tilbud: tilbud.steder.iTabeller(),
  loentimer: loentimer.steder.iTabeller(),
  fritagelser: fritagelser.steder.iTabeller(),
});
