/** npm run regler: writes docs/regler, and the layers in docs/arkitektur.md. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { medLag } from "../lagtegning";
import { regelsider } from "./sider";

const MAPPE = join(__dirname, "../../docs/regler");
const sider = regelsider();
mkdirSync(MAPPE, { recursive: true });
for (const fil of readdirSync(MAPPE)) if (!sider.has(fil)) rmSync(join(MAPPE, fil));
for (const [fil, tekst] of sider) writeFileSync(join(MAPPE, fil), tekst);
console.log(`docs/regler: ${sider.size} sider`);

const arkitektur = join(MAPPE, "../arkitektur.md");
writeFileSync(arkitektur, medLag(readFileSync(arkitektur, "utf8")));
