import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { DocumentKind } from '../src/core/schema/kinds.ts';
import { SECTIONS, listDefinitions } from '../src/core/schema/sections.ts';

const root = new URL('../', import.meta.url);
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'x-uses', 'x-defines', 'x-text', 'x-pattern-says']);

/** The source of a module with one compiled validator for each schema entry, by the name `kind/definition`. */
export function compileValidators(): string {
  const options = {
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    inlineRefs: false,
  };
  const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
  for (const file of readdirSync(new URL('schemas/', root)).sort()) {
    const schema = JSON.parse(readFileSync(new URL(`schemas/${file}`, root), 'utf8')) as object;
    ajv.addSchema(withoutAnnotations(schema) as object);
  }
  const references: Record<string, string> = {};
  const names: string[] = [];
  for (const kind of Object.keys(SECTIONS) as DocumentKind[]) {
    for (const definition of listDefinitions(kind)) {
      references[`v${String(names.length)}`] =
        `https://chatwright.dev/schemas/${kind}.schema.json#/$defs/${definition}`;
      names.push(`${kind}/${definition}`);
    }
  }
  return toModule(standalone(ajv, references), names);
}

/** The words for people are of no use to a validator; a property may still be called `title`. */
function withoutAnnotations(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => isNames || !ANNOTATIONS.has(key));
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      withoutAnnotations(inner, !isNames && (key === 'properties' || key === '$defs')),
    ]),
  );
}

/** Ajv writes one export for each validator and `require` for its helpers; we want one table and imports. */
function toModule(code: string, names: readonly string[]): string {
  const imports = new Map<string, string>();
  const body = code
    .replace(/^"use strict";/, '')
    .replace(/require\("([^"]+)"\)\.default/g, (_, path: string) => {
      const name = `import${String(imports.size)}`;
      const known = imports.get(path) ?? name;
      imports.set(path, known);
      return `unwrap(${known})`;
    })
    .replace(/export const v(\d+) = (\w+);/g, '');
  const exported = [...code.matchAll(/export const v(\d+) = (\w+);/g)];
  const rows = exported.map((match) => `  '${names[Number(match[1])] ?? ''}': ${match[2] ?? ''},`);
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path}.js';`);
  return [
    '// Compiled from schemas/ by scripts/compile-validators.ts.',
    ...lines,
    '// A CommonJS module may come bare or inside its `default`, as the bundler or the loader has it.',
    'function unwrap(module) { return typeof module === "function" ? module : unwrap(module.default); }',
    body,
    `export const validators = {\n${rows.join('\n')}\n};\n`,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('src/core/schema/validators.generated.js', root), compileValidators());
}
