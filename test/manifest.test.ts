/** The manifest against what Excel asks of it; Microsoft's own validator sends it to a web service. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { PNG } from "pngjs";
import { SaxesParser } from "saxes";

const ROD = join(__dirname, "..");
const laes = (sti: string): string => readFileSync(join(ROD, sti), "utf8");

interface Knude {
  readonly navn: string;
  readonly attributter: Readonly<Record<string, string>>;
  readonly boern: Knude[];
  tekst: string;
}

function parse(xml: string): Knude {
  const rod: Knude = { navn: "", attributter: {}, boern: [], tekst: "" };
  const sti = [rod];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const knude: Knude = { navn: name, attributter: attributes, boern: [], tekst: "" };
    sti.at(-1)?.boern.push(knude);
    sti.push(knude);
  });
  parser.on("text", (tekst) => {
    const nu = sti.at(-1);
    if (nu) nu.tekst += tekst.trim();
  });
  parser.on("closetag", () => sti.pop());
  parser.write(xml).close();
  return rod.boern[0] ?? rod;
}

const alle = (knude: Knude, navn: string): Knude[] => [...knude.boern.filter((b) => b.navn === navn), ...knude.boern.flatMap((b) => alle(b, navn))];
const en = (knude: Knude, navn: string): Knude => alle(knude, navn)[0] ?? { navn: "", attributter: {}, boern: [], tekst: "" };
const boern = (knude: Knude): string[] => knude.boern.map((b) => b.navn);
const flad = (knude: Knude): Knude[] => [knude, ...knude.boern.flatMap(flad)];

interface Varianter {
  readonly varianter: (adresse?: string) => { readonly miljoe: string; readonly fil: string; readonly lav: (xml: string) => string }[];
  readonly adressefejl: (adresse: string | undefined) => string | null;
}
const { varianter, adressefejl } = jest.requireActual<Varianter>("../scripts/manifestvarianter.cjs");

const xml = laes("manifest.xml");
const manifest = parse(xml);
const ressourcer = en(manifest, "Resources");
const variant = (fil: string, adresse?: string): string => varianter(adresse).find((v) => v.fil === fil)?.lav(xml) ?? "";

describe("Manifestet", () => {
  it("har sine dele i den orden, Excel kræver", () => {
    expect(boern(manifest)).toEqual(["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"]);
    const host = en(en(manifest, "VersionOverrides"), "Host");
    expect(boern(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
    expect(boern(en(host, "DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(boern(en(host, "CustomTab"))).toEqual(["Group", "Label"]);
    expect(boern(en(host, "Group"))).toEqual(["Label", "Icon", "Control", "Control", "Control"]);
    for (const knap of alle(host, "Control")) expect(boern(knap)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(boern(ressourcer)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });

  it("peger kun på ressourcer, der findes, og har ingen, som ikke bruges", () => {
    const findes = flad(ressourcer).flatMap(({ attributter: { id } }) => id ?? []);
    const bruges = flad(manifest).flatMap(({ attributter: { resid } }) => resid ?? []);
    expect(new Set(findes).size).toBe(findes.length);
    expect([...new Set(bruges)].sort()).toEqual([...findes].sort());
    for (const id of findes) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("holder sig inden for længderne og har engelsk til al tekst", () => {
    for (const [liste, maks] of [["bt:ShortStrings", 125], ["bt:LongStrings", 250]] as const) {
      for (const streng of en(ressourcer, liste).boern) {
        const tekster = [streng, ...streng.boern].map(({ attributter }) => attributter["DefaultValue"] ?? attributter["Value"] ?? "");
        expect(tekster).toHaveLength(2);
        for (const tekst of tekster) expect(tekst.length > 0 && tekst.length <= maks).toBe(true);
      }
    }
    expect(en(manifest, "DisplayName").attributter["DefaultValue"]?.length).toBeLessThanOrEqual(125);
    expect(en(manifest, "Description").attributter["DefaultValue"]?.length).toBeLessThanOrEqual(250);
    expect(alle(manifest, "Override").map(({ attributter }) => attributter["Locale"])).toEqual(["en-US", "en-US"]);
    expect(en(manifest, "DefaultLocale").tekst).toBe("da-DK");
  });

  it("bruger https overalt og den fælles kørsel ét sted", () => {
    const adresser = flad(manifest).flatMap(({ attributter, tekst }) => [...Object.entries(attributter).filter(([n]) => !n.startsWith("xmlns")).map(([, v]) => v), tekst]).filter((v) => v.includes("://"));
    expect(adresser.every((a) => a.startsWith("https://"))).toBe(true);
    const [runtime] = alle(manifest, "Runtime");
    expect(runtime?.attributter).toEqual({ resid: "Taskpane.Url", lifetime: "long" });
    for (const navn of ["Page", "FunctionFile"]) expect(flad(en(manifest, navn)).some(({ attributter }) => attributter["resid"] === "Taskpane.Url")).toBe(true);
  });

  it("kræver de sæt, som programmet bruger, og ikke nyere", () => {
    expect(alle(manifest, "Set").map(({ attributter }) => attributter)).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "ExcelApi", MinVersion: "1.12" },
    ]);
  });

  it("har en version i fire dele, som følger package.json", () => {
    const { version } = JSON.parse(laes("package.json")) as { version: string };
    expect(en(manifest, "Version").tekst).toBe(`${version}.0`);
    expect(en(manifest, "Id").tekst).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("har kun knapper, som programmet svarer på", () => {
    const tilknyttede = [...laes("src/taskpane/kommandoer.ts").matchAll(/associate\("(\w+)"/g)].map((m) => m[1]);
    expect(alle(manifest, "FunctionName").map(({ tekst }) => tekst).sort()).toEqual(tilknyttede.sort());
  });

  it("har intet navnerum, så formlen hedder =FOKUSMAAL_SAMTALER(…)", () => expect(alle(manifest, "Namespace")).toEqual([]));
});

describe("Manifestets varianter", () => {
  it("til prøve står ved siden af med eget id, navn og navnerum", () => {
    const proeve = parse(variant("manifest.test.xml"));
    expect(en(proeve, "Id").tekst).not.toBe(en(manifest, "Id").tekst);
    expect(en(proeve, "DisplayName").attributter["DefaultValue"]).toBe("Fokusmål (test)");
    const navnerum = en(proeve, "Namespace").attributter["resid"];
    expect(alle(proeve, "bt:String").find(({ attributter }) => attributter["id"] === navnerum)?.attributter["DefaultValue"]).toBe("TEST");
    expect(boern(alle(proeve, "ExtensionPoint").find(({ attributter }) => attributter["xsi:type"] === "CustomFunctions") ?? proeve)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });

  it("til udvikling er skabelonen selv", () => expect(variant("manifest.xml")).toBe(xml));

  it("har hver sit id og navn, så de kan stå i samme Excel, og produktion har det rene navn", () => {
    const alleTre = varianter("https://addin.example.dk").map(({ lav }) => parse(lav(xml)));
    expect(new Set(alleTre.map((m) => en(m, "Id").tekst)).size).toBe(3);
    expect(alleTre.map((m) => en(m, "DisplayName").attributter["DefaultValue"])).toEqual(["Fokusmål (udvikling)", "Fokusmål (test)", "Fokusmål"]);
    expect(alleTre.map((m) => alle(en(m, "DisplayName"), "Override")[0]?.attributter["Value"])).toEqual(["Focus targets (Fokusmål) (udvikling)", "Focus targets (Fokusmål) (test)", "Focus targets (Fokusmål)"]);
    expect(alleTre.map((m) => alle(m, "Namespace").length)).toEqual([0, 1, 0]);
  });

  it("til produktion nævner ikke localhost, og adressen kan have en sti", () => {
    const ny = parse(variant("manifest.produktion.xml", "https://addin.example.dk/fokusmaal"));
    expect(variant("manifest.produktion.xml", "https://addin.example.dk/fokusmaal")).not.toContain("localhost");
    expect(en(ny, "AppDomain").tekst).toBe("https://addin.example.dk");
    expect(en(ny, "SourceLocation").attributter["DefaultValue"]).toBe("https://addin.example.dk/fokusmaal/taskpane.html");
  });

  it("til produktion laves kun med en adresse", () => expect(varianter().map(({ miljoe }) => miljoe)).toEqual(["udvikling", "test"]));

  it.each([
    ["https://addin.example.dk", null],
    ["https://addin.example.dk:8443/fokusmaal/nu", null],
    ["", /mangler en https-adresse/],
    ["addin.example.dk", /ikke en adresse/],
    ["http://addin.example.dk", /begynder ikke med https/],
    ["https://localhost:3000", /din egen maskine/],
    ["https://127.0.0.1", /din egen maskine/],
    ["https://addin.example.dk/", /uden skråstreg til sidst.*https:\/\/addin\.example\.dk$/],
    ["https://Addin.example.dk", /små bogstaver/],
    ["https://addin.example.dk?v=1", /må ikke have/],
    ["https://mig:hemmelig@addin.example.dk", /må ikke have/],
  ])("adressen %s", (adresse, fejl) => {
    if (fejl === null) return expect(adressefejl(adresse)).toBeNull();
    expect(adressefejl(adresse)).toMatch(fejl);
    if (adresse !== "") expect(() => varianter(adresse)).toThrow(fejl);
  });
});

describe("Ikonerne", () => {
  it("er kvadratiske PNG i de størrelser, manifestet beder om", () => {
    const script = 'import("./scripts/ikoner.mjs").then(({ ikoner }) => console.log(JSON.stringify(ikoner.map(({ fil, png }) => [fil, png().toString("base64")]))))';
    const tegnede = JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: ROD, encoding: "utf8" })) as [string, string][];
    const maal = new Map(tegnede.map(([fil, base64]) => [fil, PNG.sync.read(Buffer.from(base64, "base64"))] as const));
    for (const [, fil = "", stoerrelse] of xml.matchAll(/\/(assets\/icon-(\d+)\.png)/g)) {
      expect(maal.get(fil)).toMatchObject({ width: Number(stoerrelse), height: Number(stoerrelse) });
    }
    for (const { attributter } of alle(manifest, "bt:Image").filter((b) => b.attributter["size"])) expect(attributter["resid"]).toBe(`Icon.${attributter["size"]}`);
  });
});

describe("Funktionernes beskrivelse", () => {
  const mappe = join(ROD, "src/functions");
  const filer = readdirSync(mappe).filter((fil) => fil.endsWith(".ts") && laes(`src/functions/${fil}`).includes("@customfunction"));
  const engelsk = JSON.parse(laes("src/functions/engelsk.json")) as Record<string, { description: string; parameters: Record<string, string> }>;

  it("har for hver eksporteret funktion en ASCII-id, som er dens navn, dansk og engelsk tekst og en side i hjælpen", async () => {
    const { metadataJson, errors, associate } = await generateCustomFunctionsMetadata(filer.map((fil) => join(mappe, fil)), true);
    expect(errors).toEqual([]);
    const { functions } = JSON.parse(metadataJson) as { functions: { id: string; name: string; description: string; parameters: { name: string; description: string }[] }[] };
    const eksporterede = filer.flatMap((fil) => [...laes(`src/functions/${fil}`).matchAll(/^export (?:async )?function ([A-Z][A-Z0-9_]+)\(/gm)].map((m) => m[1] ?? ""));
    expect(functions.map(({ id }) => id).sort()).toEqual(eksporterede.sort());
    expect(associate.map(({ id }) => id).sort()).toEqual(eksporterede);
    const kendte = JSON.parse(laes("test/sager/funktioner/ider.json")) as Record<string, string[]>;
    const nu = Object.fromEntries(functions.map((f) => [f.id, f.parameters.map((p) => p.name)]));
    for (const [id, navne] of Object.entries(kendte)) expect([id, nu[id]?.slice(0, navne.length)]).toEqual([id, navne]);
    expect(Object.keys(kendte).sort()).toEqual(eksporterede);
    for (const { id, name, description, parameters } of functions) {
      expect(id).toMatch(/^[A-Z0-9_.]{3,}$/);
      expect(name).toBe(id);
      expect(description).not.toBe("");
      expect(engelsk[id]?.description).toEqual(expect.stringMatching(/./));
      for (const parameter of parameters) expect([parameter.name, parameter.description !== "", Boolean(engelsk[id]?.parameters[parameter.name])]).toEqual([parameter.name, true, true]);
    }
    expect(Object.keys(engelsk).sort()).toEqual(eksporterede);
    const hjaelp = JSON.parse(laes("src/functions/hjaelp.json")) as Record<string, { eksempler: string[][]; regler: string[]; kilder: string[] }>;
    expect(Object.keys(hjaelp).sort()).toEqual(eksporterede);
    for (const [id, { eksempler, kilder }] of Object.entries(hjaelp)) {
      expect([id, eksempler.length > 0, eksempler.every(([formel]) => formel?.startsWith(`=${id}(`))]).toEqual([id, true, true]);
      for (const kilde of kilder) expect([id, kilde, laes("src/rules/regeldata/kilder.json").includes(`"id": "${kilde}"`)]).toEqual([id, kilde, true]);
    }
  });
});
