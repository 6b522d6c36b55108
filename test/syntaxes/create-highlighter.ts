import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';

// Both packages are in the old module format, and hide their names from imports.
const require = createRequire(import.meta.url);
const { INITIAL, Registry } = require('vscode-textmate') as typeof import('vscode-textmate');
const { OnigScanner, OnigString, loadWASM } = require('vscode-oniguruma') as typeof import('vscode-oniguruma');

/** A stretch of a text and the innermost scope that a grammar gives it, without the language's name at its end. */
export type Token = readonly [text: string, scope: string];

/** Cuts a text into tokens, as VS Code does by the grammars of the manifest; blank stretches are left out. */
export type Highlighter = (text: string) => readonly Token[];

/** Loads the grammar of a language of ours, and what is injected into it. */
export async function createHighlighter(language: string): Promise<Highlighter> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const { grammars } = (readJson('package.json') as Manifest).contributes;
  const scopeName = grammars.find((each) => each.language === language)?.scopeName ?? '';
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new OnigScanner(sources),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: (scope) => {
      const path = grammars.find((each) => each.scopeName === scope)?.path;
      return Promise.resolve(path === undefined ? null : (readJson(path) as IRawGrammar));
    },
    getInjections: (scope) => grammars.flatMap((each) => (each.injectTo?.includes(scope) ? [each.scopeName] : [])),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) throw new Error(`There is no grammar for ${language}.`);
  return (text) => tokenize(grammar, text);
}

function tokenize(grammar: IGrammar, text: string): Token[] {
  const tokens: Token[] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const piece = line.slice(startIndex, endIndex);
      const scope = (scopes.at(-1) ?? '').replace(/(?:\.json|\.template)?\.chatwright$/, '');
      if (piece.trim() !== '') tokens.push([piece.trim(), scope]);
    }
  }
  return tokens;
}

interface Manifest {
  readonly contributes: {
    readonly grammars: readonly {
      readonly language?: string;
      readonly scopeName: string;
      readonly path: string;
      readonly injectTo?: readonly string[];
    }[];
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}
