// Reads lines of JSON on standard input, each a rental object; fails where one does not satisfy the schema of its category.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validators = new Map();
for (const category of ["lokaler", "sport", "arrangementer", "torg"]) {
  const schema = JSON.parse(readFileSync(new URL(`${category}.schema.json`, import.meta.url), "utf8"));
  validators.set(category, ajv.compile(schema));
}

let count = 0;
let failed = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const document = JSON.parse(line);
  const validate = validators.get(document.category);
  count++;
  if (!validate?.(document)) {
    failed++;
    console.log(JSON.stringify({ line: count, errors: validate ? validate.errors : `no schema of '${document.category}'` }));
  }
}

console.log(`${count} read, ${failed} refused`);
process.exit(failed === 0 ? 0 : 1);
