export * from "./kilder";
export * from "./maaleaar";
export * from "./modeller";
export * from "./oevo";
export * from "./regelsaet";
export * from "./vaerdier";
export { VAERDI_IDER } from "./skema";
export * from "./ydelsesgrupper";
export type { Gyldig } from "./gyldighed";
