import { laesMappe, mappeBytes } from "../../workbench/xlsx";
import { analytikerensMappe } from "./analytiker";
import { mangler } from "./gyldig";
import { pak, tekstI, udpak } from "./pakker";

const original = pak(analytikerensMappe());

async function medIndstilling(bytes: Uint8Array, vaerdi: string): Promise<Uint8Array> {
  const model = await laesMappe(bytes, "a.xlsm");
  model.settings.set("fokusmaal", vaerdi);
  return mappeBytes(model);
}

test("indstillinger gemmes, hvor Office leder efter dem, og læses igen", async () => {
  const gemt = await medIndstilling(original, '{"maaleaar":2024,"tekst":"a & \\"b\\""}');
  expect(mangler(gemt)).toEqual([]);
  expect([...(await laesMappe(gemt, "a.xlsm")).settings]).toEqual([["fokusmaal", '{"maaleaar":2024,"tekst":"a & \\"b\\""}']]);
  expect(Object.keys(udpak(gemt)).filter((del) => del.startsWith("xl/worksheets/sheet")).map((del) => tekstI(gemt, del) === tekstI(original, del))).toEqual([true, true]);
});

test("indstillinger, der ændres, får ikke flere dele, og andre tilføjelsesprogrammers røres ikke", async () => {
  const foerste = await medIndstilling(original, "1"), dele = udpak(foerste);
  const fremmed = tekstI(foerste, "xl/webextensions/webextension1.xml").replaceAll("5c0f6e0d-2f7c-4b43-9a35-8b7f1f0c4d21", "andet-program");
  const medAndet = pak({ ...dele, "xl/webextensions/webextension1.xml": fremmed });
  const anden = await medIndstilling(await medIndstilling(medAndet, "2"), "3");
  expect(mangler(anden)).toEqual([]);
  expect(tekstI(anden, "xl/webextensions/webextension1.xml")).toBe(fremmed);
  expect(Object.keys(udpak(anden)).filter((del) => del.includes("webextension") && del.endsWith(".xml"))).toHaveLength(3);
  expect((await laesMappe(anden, "a.xlsm")).settings.get("fokusmaal")).toBe("3");
});
