import { readFileSync } from "node:fs";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const { lag } = JSON.parse(readFileSync(new URL("arkitektur.json", import.meta.url), "utf8"));

const navn = (sti) => sti.split("/").at(-1);
const moenster = (mapper, message) => ({ regex: `^(?:\\.\\./)+(?:src/|rules/|workbook/)?(?:${mapper.join("|")})(?:/|$)`, message });

/** The layers of arkitektur.json as restricted imports; test/arkitektur.test.ts checks the same with paths resolved. */
function importregler({ sti, maa }) {
  const inde = sti.startsWith("src/rules/");
  const opad = lag.filter((andet) => andet.sti !== sti && !maa.includes(andet.sti) && (inde || !andet.sti.startsWith("src/rules/"))).map((andet) => navn(andet.sti));
  return {
    files: [`${sti}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            moenster([...opad, "workbench", "test", "samples", "bench"], "Pilene peger nedad: se docs og arkitektur.json."),
            ...(inde ? [] : [{ regex: "/rules/(?!index$)", message: "Reglerne har én dør: src/rules." }]),
          ],
        },
      ],
    },
  };
}

const VAERKSTED = ["workbench/**/*.ts", "test/**/*.ts", "samples/**/*.ts", "bench/**/*.ts", "scripts/**/*.ts"];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "coverage/", "ud/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.ts", ...VAERKSTED],
    extends: [...tseslint.configs.strict],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "no-eval": "error",
      "no-implicit-coercion": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  { files: VAERKSTED, rules: { "no-console": "off", "no-eval": "off", "@typescript-eslint/no-invalid-void-type": "off" } },
  // A global is declared with var, whatever one thinks of it.
  { files: ["src/taskpane/styring.ts"], rules: { "no-var": "off" } },
  // Columns of numbers are read by an index that is known to be inside; the compiler cannot see it.
  { files: ["src/rules/{person,scenarie}/**/*.ts", "src/workbook/parse/{dobbelte,forloebstjek,personmelder,persontjek,talregister,voksende}.ts", ...VAERKSTED], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
  { files: ["src/**/*.ts"], rules: { "max-lines": ["error", 300] } },
  {
    files: ["src/workbook/office/**/*.ts", "src/taskpane/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...lag.map(importregler),
);
