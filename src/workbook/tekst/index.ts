/** Codes → Danish sentences: the only place with user-facing words of the rules. */
export * from "./aarsag";
export * from "./aflaesning";
export * from "./begrundelse";
export * from "./dom";
export * from "./forbehold";
export * from "./json";
export * from "./kilde";
export * from "./overblik";
export * from "./person";
export * from "./problem";
export * from "./regel";
export * from "./sag";
export * from "./sprog";
export * from "./tal";
export * from "./tid";
export * from "./tidslinje";
export * from "./tidsplan";
