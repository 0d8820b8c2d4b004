/** The add-in's functions with their Danish help, as `functions.json` tells them. */
import * as z from "zod/mini";

const parameter = z.object({ name: z.string(), description: z.optional(z.string()), optional: z.optional(z.boolean()) });
const fil = z.object({ functions: z.array(z.object({ name: z.string(), description: z.optional(z.string()), parameters: z.array(parameter) })) });

export interface Parameter {
  readonly navn: string;
  readonly hjaelp: string;
  readonly valgfri: boolean;
}

export interface Funktion {
  readonly navn: string;
  readonly hjaelp: string;
  readonly parametre: readonly Parameter[];
}

/** @throws when the text is not a list of functions. */
export const laesKatalog = (json: string): readonly Funktion[] =>
  fil.parse(JSON.parse(json)).functions.map(({ name, description = "", parameters }) => ({
    navn: name,
    hjaelp: description,
    parametre: parameters.map((p) => ({ navn: p.name, hjaelp: p.description ?? "", valgfri: p.optional ?? false })),
  }));
