import { link, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gemFil, laesFil } from "../../workbench/xlsx/fil";
import { analytikerensMappe } from "./analytiker";
import { pak } from "./pakker";

let mappe = "";
let ind = "";
beforeEach(async () => {
  mappe = await mkdtemp(join(tmpdir(), "fokusmaal-"));
  ind = join(mappe, "ind.xlsm");
  await writeFile(ind, pak(analytikerensMappe()));
});
afterEach(() => rm(mappe, { recursive: true, force: true }));

test("en fil læses og gemmes under et andet navn uden rester", async () => {
  await gemFil(await laesFil(ind), join(mappe, "ud.xlsm"));
  expect((await readdir(mappe)).sort()).toEqual(["ind.xlsm", "ud.xlsm"]);
  expect((await laesFil(join(mappe, "ud.xlsm"))).sheets).toHaveLength(3);
});

test("filen, mappen blev læst fra, overskrives aldrig, heller ikke gennem et andet navn", async () => {
  const foer = await readFile(ind), model = await laesFil(ind), andetNavn = join(mappe, "samme.xlsm");
  await link(ind, andetNavn);
  await expect(gemFil(model, ind)).rejects.toMatchObject({ kode: "samme-fil" });
  await expect(gemFil(model, andetNavn)).rejects.toMatchObject({ kode: "samme-fil" });
  expect(Buffer.compare(await readFile(ind), foer)).toBe(0);
});

test("en fil, der ikke er der, og et sted, der ikke kan skrives til, siges med kode", async () => {
  await expect(laesFil(join(mappe, "væk.xlsx"))).rejects.toMatchObject({ kode: "findes-ikke" });
  await expect(laesFil(mappe)).rejects.toMatchObject({ kode: "findes-ikke" });
  await expect(gemFil(await laesFil(ind), join(mappe, "ingen", "ud.xlsx"))).rejects.toMatchObject({ kode: "kan-ikke-skrives" });
  expect(await readdir(mappe)).toEqual(["ind.xlsm"]);
});
