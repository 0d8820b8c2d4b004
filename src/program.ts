import pakke from "../package.json";
import { isoDag, REGELVAERDIER } from "./rules";

export const PROGRAM = `Fokusmål ${pakke.version}`;

/** The rule data's version is the day they were last checked against their sources. */
export const REGELSAET = isoDag(Math.max(...REGELVAERDIER.map(({ kontrolleret }) => kontrolleret)));
