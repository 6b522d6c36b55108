import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { format, resolveConfig } from 'prettier';
import { toTypeSchema } from './to-type-schema.ts';
import type { Schema } from './to-type-schema.ts';

const schemaFolder = fileURLToPath(new URL('../schemas/', import.meta.url));
const modelFolder = fileURLToPath(new URL('../src/core/model/', import.meta.url));
const ending = '.schema.json';

/** The TypeScript text of each file of the model, by file name, made from the schemas by their kind. */
export async function generateModel(schemas: ReadonlyMap<string, Schema>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [kind, schema] of schemas) {
    files.set(`${kind}.ts`, await generateFile(kind, schema, schemas));
  }
  return files;
}

/** The schemas of all document kinds, by kind, as they lie in the folder `schemas`. */
export function readSchemas(): Map<string, Schema> {
  const names = readdirSync(schemaFolder).filter((name) => name.endsWith(ending));
  return new Map(names.sort().map((name) => [name.slice(0, -ending.length), readSchema(schemaFolder + name)]));
}

/** The text of a file of the model as it is committed; nothing where it is missing. */
export function readModelFile(name: string): string {
  return readdirSync(modelFolder).includes(name) ? readFileSync(modelFolder + name, 'utf8') : '';
}

async function generateFile(kind: string, schema: Schema, schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const { typeSchema, rootName, shared } = toTypeSchema(kind, schema, schemas);
  const imports = shared.length === 0 ? '' : `import type { ${shared.join(', ')} } from './common.ts';\n\n`;
  const types = await compile(typeSchema, rootName, {
    bannerComment: `/* Generated from schemas/${kind}${ending} by scripts/generate-model.ts; do not edit. */\n\n${imports}`,
    unknownAny: true,
    unreachableDefinitions: true,
    format: false,
  });
  return format(tidy(types), { ...(await resolveConfig(modelFolder + kind)), parser: 'typescript' });
}

/** Takes out what the compiler adds by itself: where a type comes from, and a document of shared parts. */
function tidy(types: string): string {
  return types
    .replace(/ *\*\s*\n *\* This interface was referenced by .*\n *\* via the `definition` .*\n/g, '')
    .replace(/export interface CommonDocument \{\s*\[k: string\]: unknown;?\s*\}/, '');
}

function readSchema(path: string): Schema {
  return JSON.parse(readFileSync(path, 'utf8')) as Schema;
}

async function main(): Promise<void> {
  const files = await generateModel(readSchemas());
  const changed = [...files].filter(([name, text]) => readModelFile(name) !== text);
  if (!process.argv.includes('--check')) {
    changed.forEach(([name, text]) => writeFileSync(modelFolder + name, text));
    return;
  }
  changed.forEach(([name]) =>
    console.error(`src/core/model/${name} does not match its schema; run this script again.`),
  );
  process.exitCode = changed.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main();
}
