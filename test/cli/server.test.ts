import { request } from "node:http";
import { paneWithHost, startServer, type Workbench } from "../../workbench/server";

interface Svar {
  readonly status: number;
  readonly hoveder: Readonly<Record<string, unknown>>;
}

/** As written: fetch would tidy the path before it is sent. */
const hent = (url: string, path: string, host?: string, method = "GET"): Promise<Svar> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, method, headers: { host: host ?? `127.0.0.1:${port}` } }, (svar) => {
      svar.resume().on("end", () => resolve({ status: svar.statusCode ?? 0, hoveder: svar.headers }));
    }).on("error", reject).end();
  });

describe("værkstedets server", () => {
  let server: Workbench;
  beforeAll(async () => {
    server = await startServer({ port: 0, file: null });
  });
  afterAll(() => server.close());

  test("prøvearkene kan hentes, og svaret bærer en indholdspolitik uden fremmede kilder", async () => {
    const { status, hoveder } = await hent(server.url, "/eksempler/ishoej-2023.xlsx");
    expect(status).toBe(200);
    expect(hoveder["content-security-policy"]).toContain("default-src 'none'");
    expect(hoveder["content-security-policy"]).not.toContain("http");
  });

  test.each(["/eksempler/../package.json", "/eksempler/..%2fpackage.json", "/eksempler/kilde/ishoej.ts", "/tilfoejelse/../../package.json", "/office-js/../package.json", "/egen/package.json", "/%00", "/side/"])(
    "%s fører ingen steder hen",
    async (sti) => expect((await hent(server.url, sti)).status).toBeGreaterThanOrEqual(400),
  );

  test("en anden side kan ikke læse gennem et navn, der peger på maskinen", async () => {
    expect((await hent(server.url, "/eksempler/ishoej-2023.xlsx", "ond.example")).status).toBe(403);
  });

  test("der kan kun læses", async () => expect((await hent(server.url, "/", undefined, "POST")).status).toBe(405));

  test("er porten optaget, tages en ledig", async () => {
    const anden = await startServer({ port: Number(new URL(server.url).port), file: null });
    expect(anden.url).not.toBe(server.url);
    await anden.close();
  });

  test("ruden får vores vært før office.js, og kun den lokale office.js", () => {
    const side = paneWithHost('<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>');
    expect(side.indexOf("/side/bro.js")).toBeLessThan(side.indexOf("/office-js/office.js"));
    expect(side).not.toContain("appsforoffice");
  });
});
