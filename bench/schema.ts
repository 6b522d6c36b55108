import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The schema of a library with everything that it refers to inside it, for checkers that read one file. */
export function bundleLibrarySchema(schemas: string): Record<string, unknown> {
  const library = readSchema(join(schemas, 'responses.schema.json'));
  const common = readSchema(join(schemas, 'common.schema.json'));
  return { ...library, $id: 'https://bench.invalid/library.json', $defs: { ...common['$defs'], ...library['$defs'] } };
}

function readSchema(path: string): Record<string, Record<string, unknown>> {
  const text = readFileSync(path, 'utf8').replaceAll('"common.schema.json#/', '"#/');
  return JSON.parse(text) as Record<string, Record<string, unknown>>;
}
