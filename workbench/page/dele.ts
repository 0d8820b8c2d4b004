/** The page's own elements, found once. */
function find<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`Siden mangler #${id}`);
  return element;
}

export type Dele = ReturnType<typeof dele>;

export const dele = () => ({
  filnavn: find("filnavn", HTMLHeadingElement),
  eksempel: find("eksempel", HTMLSelectElement),
  aaben: find("aaben", HTMLButtonElement),
  fil: find("fil", HTMLInputElement),
  gem: find("gem", HTMLButtonElement),
  koer: find("koer", HTMLButtonElement),
  fjern: find("fjern", HTMLButtonElement),
  status: find("status", HTMLParagraphElement),
  adresse: find("adresse", HTMLOutputElement),
  indhold: find("indhold", HTMLInputElement),
  forslag: find("forslag", HTMLUListElement),
  kaldhjaelp: find("kaldhjaelp", HTMLDivElement),
  cellebesked: find("cellebesked", HTMLParagraphElement),
  net: find("net", HTMLDivElement),
  lag: find("lag", HTMLDivElement),
  oplaest: find("oplaest", HTMLParagraphElement),
  faner: find("faner", HTMLDivElement),
  nytark: find("nytark", HTMLButtonElement),
  omdoeb: find("omdoeb", HTMLButtonElement),
  flytvenstre: find("flytvenstre", HTMLButtonElement),
  flythoejre: find("flythoejre", HTMLButtonElement),
  optaelling: find("optaelling", HTMLParagraphElement),
  rudefelt: find("rudefelt", HTMLElement),
  rude: find("rude", HTMLIFrameElement),
});
