import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { Node, ScalarNode } from '../../../src/core/document/node.ts';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { locate } from '../../../src/core/engine/locate/locate.ts';
import { getCompletion } from '../../../src/language-service/completion/get-completion.ts';
import { isOurs } from '../../../src/language-service/file-role.ts';
import { showFiles } from '../show-files.ts';

// The faults in the training folder are no places to go on from.
const names = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter(
  (name) => isOurs(name) && !name.startsWith('training'),
);
const files = showFiles(
  Object.fromEntries(names.map((name) => [`/examples/${name}`, readFileSync(`examples/${name}`, 'utf8')])),
);
const { engine } = files;

/** Where names stand that somebody gives, the cursor behind them or before the quote that ends them. */
function* listUses(path: string, text: string): Iterable<{ id: string; at: number }> {
  const file = engine.view.getFile(path);
  for (const [index, start] of file?.document.starts.entries() ?? []) {
    for (const { role, id, kind, end } of file?.factsOf(index)?.sites ?? []) {
      const at = start + end - (/["']/.test(text.charAt(start + end - 1)) ? 1 : 0);
      const name = engine.view.findSite(path, at)?.name ?? '';
      if (role === 'use' && engine.view.findDefinitions(path, kind, name).length > 0) yield { id, at };
    }
  }
}

/** Where keys stand, the cursor behind them or before the quote that ends them. */
function* listKeys(path: string, text: string): Iterable<{ id: string; at: number }> {
  const file = engine.view.getFile(path);
  for (const [index, start] of file?.document.starts.entries() ?? []) {
    for (const key of walkKeys(file?.readBlock(index).node)) {
      const at = start + key.end - (/["']/.test(text.charAt(start + key.end - 1)) ? 1 : 0);
      yield { id: String(key.value), at };
    }
  }
}

function* walkKeys(node: Node | undefined): Iterable<ScalarNode> {
  if (node?.kind === 'list') for (const item of node.items) yield* walkKeys(item);
  if (node?.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    yield key;
    yield* walkKeys(value);
  }
}

function take(path: string, text: string, { textEdit }: CompletionItem): string {
  assert.ok(textEdit !== undefined && 'range' in textEdit);
  const { range, newText } = textEdit;
  const span = { start: engine.offsetAt(path, range.start), end: engine.offsetAt(path, range.end) };
  return applyEdits(text, [{ span, text: newText }]);
}

describe('completion in the examples', () => {
  it('offers each name where it is written, and writes it as it is', () => {
    let count = 0;
    for (const path of engine.paths()) {
      const text = engine.getText(path) ?? '';
      for (const { id, at } of listUses(path, text)) {
        const list = getCompletion(files, path, engine.positionAt(path, at));
        const item = list?.items.find(({ label }) => label === id || label === `facts.${id}`);
        assert.ok(item !== undefined, `${path}: ${text.slice(at - 60, at)}`);
        assert.equal(take(path, text, item), text);
        count += 1;
      }
    }
    assert.ok(count > 500, String(count));
  });

  it('offers each key where it is written, and writes it as it is', () => {
    let count = 0;
    for (const path of engine.paths()) {
      const text = engine.getText(path) ?? '';
      const file = engine.view.getFile(path);
      for (const { id, at } of listKeys(path, text)) {
        const place = file && locate(file, at, engine.view.shapes);
        assert.equal(place?.kind, 'key', `${path}: ${text.slice(at - 60, at)}`);
        if (!place.shape?.properties.has(id)) continue;
        const item = getCompletion(files, path, engine.positionAt(path, at))?.items.find(({ label }) => label === id);
        assert.ok(item !== undefined, `${path}: ${text.slice(at - 60, at)}`);
        assert.equal(take(path, text, item), text);
        count += 1;
      }
    }
    assert.ok(count > 1500, String(count));
  });
});
