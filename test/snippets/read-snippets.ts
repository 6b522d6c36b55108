import { readFileSync } from 'node:fs';
import type { ParseError } from 'jsonc-parser';
import { parse } from 'jsonc-parser';
import type { Format } from '../../src/core/document/document.ts';

/** A snippet of ours as its file has it, under its name. */
export interface Snippet {
  readonly name: string;
  readonly format: Format;
  readonly prefix: string;
  readonly description: string;
  readonly include: readonly string[];
  readonly isFileTemplate?: boolean;
  readonly body: readonly string[];
}

/** Reads the snippets of each language from the files that the manifest names. */
export function readSnippets(): Snippet[] {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  return manifest.contributes.snippets.flatMap(({ language, path }) => {
    const errors: ParseError[] = [];
    const snippets = parse(read(path), errors, { allowTrailingComma: true }) as Record<string, Omit<Snippet, 'name'>>;
    if (errors.length > 0) throw new Error(`${path} is not well formed.`);
    const format = language === 'chatwright' ? 'yaml' : 'json';
    return Object.entries(snippets).map(([name, snippet]) => ({ ...snippet, name, format }));
  });
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

interface Manifest {
  readonly contributes: { readonly snippets: readonly { readonly language: string; readonly path: string }[] };
}
