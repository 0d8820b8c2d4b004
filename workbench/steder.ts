/** Where things stand in the project folder. */
import { join } from "node:path";

export const ROOT = join(__dirname, "..");
export const DIST = join(ROOT, "dist");
export const SAMPLES = join(ROOT, "samples");
export const OFFICE_JS = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
export const CACHE = { page: join(ROOT, ".cache", "page"), bench: join(ROOT, ".cache", "bench") };
