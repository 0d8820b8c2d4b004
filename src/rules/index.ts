/** The only door of the rules: everything outside `src/rules` imports from here. */
export * from "./grundlag/broek";
export * from "./grundlag/tid";
export * from "./grundlag/interval";
export * from "./grundlag/maanedstal";
export * from "./grundlag/persondata";
export type * from "./grundlag/kilde";
export * from "./grundlag/ydelsesgruppe";
export type * from "./grundlag/inddata";
export type * from "./grundlag/resultat";
export type * from "./grundlag/vurdering";
export type * from "./grundlag/begrundelse";
export * from "./regeldata";
export { type Sammenligning, uden } from "./grundlag/andel";
export type { Svar } from "./grundlag/kleene";
export { maanedstalAfTrykte } from "./maal/trykte";
export { vurderAlt } from "./vurdering/alt";
