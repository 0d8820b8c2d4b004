// The long tests of `npm run nat`; `npm test` does not run them.
import kort from "./jest.config.mjs";

const [{ transform, moduleFileExtensions }] = kort.projects;

export default { transform, moduleFileExtensions, testEnvironment: "node", testMatch: ["<rootDir>/test/nat/**/*.test.ts"], testTimeout: 3_600_000 };
