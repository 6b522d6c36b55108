import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { CreateFile, DeleteFile, TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { toPath } from '../../../src/language-service/document-path.ts';
import { getCodeActions } from '../../../src/language-service/get-code-actions.ts';
import { resolveRefactoring } from '../../../src/language-service/refactor/resolve-refactoring.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { showFiles } from '../show-files.ts';

const abilities = { fileOperations: true, laterEdits: true, disabledActions: true };
const texts = Object.fromEntries(
  readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:chatwright\.yaml|\.(?:responses|chatscript)\.(?:yaml|json))$/.test(name))
    .filter((name) => !name.startsWith('training'))
    .map((name) => [`/desk/${name}`, readFileSync(`examples/${name}`, 'utf8')]),
);
const paths = Object.keys(texts);

describe('refactorings anywhere in our examples', () => {
  const files = showFiles(texts, abilities);
  const { engine } = files;
  const before = listErrors(engine);

  it('leave no name unknown and nothing at fault, and undoing them restores every sign', () => {
    const places = fc.constantFrom(...paths.flatMap(listSpots));
    let count = 0;
    fc.assert(
      fc.property(places, ({ path, at }) => {
        for (const { title, edit } of resolveAll(files, path, at)) {
          count++;
          const changed = apply(engine, edit);
          assert.deepEqual(listErrors(engine), before, `${title} in ${path} at ${String(at)}`);
          for (const [each, text] of changed) {
            if (text === undefined) engine.removeFile(each);
            else engine.setFile(each, text);
          }
        }
        for (const each of paths) assert.equal(engine.getText(each), texts[each]);
      }),
      { seed: 20261122, numRuns: 60 },
    );
    assert(count > 40, String(count));
  });

  it('are refused or made in words, however broken a text is', () => {
    const cuts = fc.record({
      path: fc.constantFrom(...paths),
      from: fc.nat(3000),
      length: fc.nat(30),
      sign: fc.constantFrom('', '"', '[', '{', '\n', '&a ', '- ', '  '),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(cuts, ({ path, from, length, sign, at }) => {
        const text = (texts[path] ?? '').slice(0, 3000);
        const broken = text.slice(0, from) + sign + text.slice(from + length);
        const alone = showFiles({ [path]: broken }, abilities);
        for (const { edit } of resolveAll(alone, path, at)) apply(alone.engine, edit);
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});

describe('refactorings over any run of spaces, line breaks and comments', () => {
  it('come to an end', () => {
    const path = '/desk/a.chatscript.yaml';
    const titles = new Set<string>();
    for (const run of [' '.repeat(5_000), '\r\n'.repeat(2_000), '    # on\r\n'.repeat(1_000)]) {
      for (const say of [
        `|-\r\n      One.${run}\r\n      Two.`,
        `"One.${run}Two."`,
        `\r\n      - One.\r\n${run}      - Two.`,
      ]) {
        const text = `script: a\r\nstart: b\r\nsteps:\r\n  b:\r\n    say: ${say}\r\n${run}    end: c\r\n`;
        const alone = showFiles({ [path]: text }, abilities);
        for (const at of [0.3, 0.5, 0.7]) for (const { title } of resolveAll(alone, path, at)) titles.add(title);
      }
    }
    assert(titles.has('Split this step in two here'));
  });
});

interface Made {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** All refactorings at a place of a file, from 0 for its start to 1 for its end, that are not refused. */
function resolveAll(files: ShownFiles, path: string, at: number): readonly Made[] {
  const { engine } = files;
  const place = engine.positionAt(path, Math.floor(at * (engine.getText(path)?.length ?? 0)));
  return getCodeActions(files, path, { start: place, end: place }, ['']).flatMap((action) => {
    if (action.data === undefined) return [];
    const { title, edit, disabled } = resolveRefactoring(files, action);
    assert((edit === undefined) !== (disabled === undefined), title);
    return edit === undefined ? [] : [{ title, edit }];
  });
}

/** Makes an edit; gives the texts that the files had before. */
function apply(engine: Engine, { documentChanges }: WorkspaceEdit): ReadonlyMap<string, string | undefined> {
  const changed = new Map<string, string | undefined>();
  for (const change of documentChanges ?? []) {
    if (TextDocumentEdit.is(change)) {
      const path = toPath(change.textDocument.uri);
      const text = engine.getText(path) ?? '';
      if (!changed.has(path)) changed.set(path, text);
      const edits = change.edits.map((edit) => ({
        span: { start: engine.offsetAt(path, edit.range.start), end: engine.offsetAt(path, edit.range.end) },
        text: 'newText' in edit ? edit.newText : '',
      }));
      engine.setFile(path, applyEdits(text, edits));
    } else if (CreateFile.is(change)) {
      changed.set(toPath(change.uri), undefined);
      engine.setFile(toPath(change.uri), '');
    } else if (DeleteFile.is(change)) {
      changed.set(toPath(change.uri), engine.getText(toPath(change.uri)));
      engine.removeFile(toPath(change.uri));
    }
  }
  return changed;
}

/** What is wrong by itself, whatever rules say. */
function listErrors(engine: Engine): readonly string[] {
  const problems = [...engine.paths()].flatMap((path) => engine.getProblems(path));
  return problems.flatMap(({ code, said }) => (said === undefined ? [code] : [])).sort();
}

/** Where something is said or sent in a file, and its start. */
function listSpots(path: string): { path: string; at: number }[] {
  const text = texts[path] ?? '';
  const spots = [...text.matchAll(/say: \|-\n.*\n +\w|say: \S|respond: \w/g)];
  return [{ path, at: 0 }, ...spots.map(({ index, 0: found }) => ({ path, at: (index + found.length) / text.length }))];
}
