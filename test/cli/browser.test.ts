import { BrowserMangler, candidates, findBrowser } from "../../workbench/browser/find";

describe("browserfinderen", () => {
  test("på Windows ledes der i de to programmapper og i brugerens egen", () => {
    const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)", LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local" };
    const alle = candidates({ platform: "win32", arch: "x64", env });
    expect(alle).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    expect(alle).toContain("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
  });

  test("på macOS ledes der i programmapperne", () => {
    expect(candidates({ platform: "darwin", arch: "arm64", env: { HOME: "/Users/a" } })).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  });

  test("på Linux går brugerens PATH forud for de faste mapper", () => {
    const alle = candidates({ platform: "linux", arch: "x64", env: { PATH: "/hjem/bin" } });
    expect(alle.indexOf("/hjem/bin/chromium")).toBeLessThan(alle.indexOf("/usr/bin/chromium"));
  });

  test("FOKUSMAAL_BROWSER går forud for alt", async () => {
    const fundet = await findBrowser({ platform: "linux", arch: "x64", env: { FOKUSMAAL_BROWSER: "/min/browser" } }, () => true);
    expect(fundet.executablePath).toBe("/min/browser");
  });

  test("peger den på noget, der ikke findes, siges det", async () => {
    await expect(findBrowser({ platform: "linux", arch: "x64", env: { FOKUSMAAL_BROWSER: "/min/browser" } }, () => false)).rejects.toThrow("som ikke findes");
  });

  test("uden nogen browser siges, hvad der skal installeres", async () => {
    await expect(findBrowser({ platform: "darwin", arch: "arm64", env: {} }, () => false)).rejects.toThrow(BrowserMangler);
  });
});
