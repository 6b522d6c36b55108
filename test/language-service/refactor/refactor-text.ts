import assert from 'node:assert/strict';
import { CreateFile, DeleteFile, TextDocumentEdit, type CodeAction } from 'vscode-languageserver-types';
import type { TextEdit } from '../../../src/core/base/fix.ts';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { toPath } from '../../../src/language-service/document-path.ts';
import { getCodeActions } from '../../../src/language-service/get-code-actions.ts';
import { resolveRefactoring } from '../../../src/language-service/refactor/resolve-refactoring.ts';
import type { ShownFiles } from '../../../src/language-service/shown-files.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

/** Some files, one of them with the cursor `$0`, as an editor shows them that can do all that refactorings ask for. */
export class RefactorDesk {
  readonly texts: Texts;
  readonly files: ShownFiles;
  private readonly path: string;
  private readonly cursor: number;

  constructor(marked: Texts) {
    const read = Object.entries(marked).map(([path, text]) => ({ path, ...readMarked(text) }));
    const at = read.find(({ cursor }) => cursor !== undefined);
    this.texts = Object.fromEntries(read.map(({ path, text }) => [path, text]));
    this.path = at?.path ?? '';
    this.cursor = at?.cursor ?? 0;
    this.files = showFiles(this.texts, { fileOperations: true, laterEdits: true, disabledActions: true });
  }

  /** The titles of what is offered at the cursor, but for the fixes that problems bring. */
  listTitles(kind?: string): readonly string[] {
    return this.listActions(kind).flatMap(({ title, data }) => (data === undefined ? [] : [title]));
  }

  /** Why an action cannot be made. */
  refusal(title: string, kind?: string): string | undefined {
    return this.resolve(title, kind).disabled?.reason;
  }

  /**
   * The texts that are different after an action, undefined where a file is gone; it must keep all comments and bring no problem but those
   * of these codes, and undoing it must restore every text.
   */
  refactor(title: string, kind?: string, brings: readonly string[] = []): Readonly<Record<string, string | undefined>> {
    const after = this.apply(this.resolve(title, kind));
    assert.deepEqual(listComments(after), listComments(this.texts));
    const fresh = listProblems(showFiles(after).engine).filter((code) => !brings.includes(code));
    const known = listProblems(this.files.engine);
    for (const code of fresh) {
      const at = known.indexOf(code);
      assert.notEqual(at, -1, `${title} brings ${code}`);
      known.splice(at, 1);
    }
    const paths = new Set([...Object.keys(after), ...Object.keys(this.texts)]);
    return Object.fromEntries(
      [...paths].filter((path) => after[path] !== this.texts[path]).map((path) => [path, after[path]]),
    );
  }

  private resolve(title: string, kind: string | undefined): CodeAction {
    const actions = this.listActions(kind);
    const action = actions.find((each) => each.title === title);
    assert(action, `“${title}” is not among ${actions.map((each) => each.title).join(' · ')}`);
    return resolveRefactoring(this.files, action);
  }

  private listActions(kind: string | undefined): readonly CodeAction[] {
    const position = this.files.engine.positionAt(this.path, this.cursor);
    return getCodeActions(
      this.files,
      this.path,
      { start: position, end: position },
      kind === undefined ? kind : [kind],
    );
  }

  private apply({ title, edit, disabled }: CodeAction): Texts {
    assert(edit, `${title}: ${disabled?.reason ?? 'no edit'}`);
    const texts = new Map(Object.entries(this.texts));
    for (const change of edit.documentChanges ?? []) {
      if (CreateFile.is(change)) texts.set(toPath(change.uri), '');
      else if (DeleteFile.is(change)) texts.delete(toPath(change.uri));
      else if (TextDocumentEdit.is(change)) this.change(texts, change);
    }
    return Object.fromEntries(texts);
  }

  private change(texts: Map<string, string>, { textDocument, edits }: TextDocumentEdit): void {
    const path = toPath(textDocument.uri);
    const before = texts.get(path) ?? '';
    assert.equal(textDocument.version, path in this.texts ? 7 : null);
    const placed = edits.map((edit) => ({
      span: {
        start: this.files.engine.offsetAt(path, edit.range.start),
        end: this.files.engine.offsetAt(path, edit.range.end),
      },
      text: 'newText' in edit ? edit.newText : '',
    }));
    const after = applyEdits(before, placed);
    assert.equal(applyEdits(after, invert(before, placed)), before);
    texts.set(path, after);
  }
}

/** The edits that undo others, all sorted by place. */
function invert(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let moved = 0;
  return edits.map(({ span, text: written }) => {
    const start = span.start + moved;
    moved += written.length - (span.end - span.start);
    return { span: { start, end: start + written.length }, text: text.slice(span.start, span.end) };
  });
}

function listComments(texts: Texts): readonly string[] {
  return Object.values(texts)
    .flatMap((text) => text.match(/(?<=^|\s)# .*/gm) ?? [])
    .sort();
}

function listProblems(engine: Engine): string[] {
  return [...engine.paths()].flatMap((path) => engine.getProblems(path).map(({ code }) => code));
}
