/** Takes the prefix off a part whose every element has one, so that our own elements fit in. */
export function udenPraefiks(tekst: string): string {
  const fundet = /<([\w.-]+):(?:workbook|styleSheet|worksheet)[\s>]/.exec(tekst)?.[1];
  if (fundet === undefined) return tekst;
  const rum = new RegExp(`xmlns:${fundet}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tekst)?.[1] ?? '""';
  return tekst.replaceAll(`</${fundet}:`, "</").replaceAll(`<${fundet}:`, "<").replace(/<(workbook|styleSheet|worksheet)/, `<$1 xmlns=${rum}`);
}
