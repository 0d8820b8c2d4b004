const transform = { "^.+\\.ts$": ["ts-jest", { tsconfig: "tsconfig.json", transpilation: true, diagnostics: false }] };
const common = { transform, moduleFileExtensions: ["ts", "mjs", "js", "json"] };

export default {
  // A watchdog, not a measure: a busy machine is no failure.
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: "kerne", testEnvironment: "node", testMatch: ["<rootDir>/test/{rules,workbook,functions,samples,xlsx,model,page,anden-mening}/**/*.test.ts", "<rootDir>/test/*.test.ts"] },
    { ...common, displayName: "rude", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/taskpane/**/*.test.ts"] },
    { ...common, displayName: "vaert", testEnvironment: "node", testMatch: ["<rootDir>/test/{host,cli,e2e}/**/*.test.ts"] },
  ],
};
