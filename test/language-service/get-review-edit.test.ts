import assert from 'node:assert/strict';
import type { TextDocumentEdit } from 'vscode-languageserver-types';
import { createFinding } from '../../src/core/base/problem.ts';
import { getCodeActions } from '../../src/language-service/get-code-actions.ts';
import { getReviewEdit, type ReviewOutcome } from '../../src/language-service/get-review-edit.ts';
import { showFiles, withProblems } from './show-files.ts';

const library = '/desk/billing.responses.yaml';
const project = '/desk/chatwright.yaml';
const record = '/desk/chatwright.reviews.yaml';
const texts = {
  [project]: 'version: 1\nname: Desk\nlocales: [en-GB, es-ES]\n',
  [library]: `library: billing
responses:
  - id: refund
    text: |-
      Your refund is on its way.
    wordings:
      - for: { locale: es-ES }
        text: |-
          Su reembolso está en camino.
  - id: late
    text: Sorry for the wait.
`,
};

describe('a decision about a wording', () => {
  const approve = { kind: 'approve', by: 'Asha' } as const;
  const decide = (line: number, decision: Parameters<typeof getReviewEdit>[3] = approve): ReviewOutcome =>
    getReviewEdit(showFiles(texts), library, line, decision, '2026-11-22');

  it('is about the wording that the cursor is in', () => {
    const keys = [2, 4, 6, 8, 9, 10].map((line) => decide(line).said);
    const [refund, spanish, late] = ['refund@en-GB', 'refund@es-ES', 'late@en-GB'];
    assert.deepEqual(
      keys,
      [refund, refund, spanish, spanish, late, late].map((key) => `“billing/${key}” is approved.`),
    );
  });

  it('makes the record where there is none, and writes the mark of the words', () => {
    const changes = decide(4).record?.edit.documentChanges ?? [];
    assert.deepEqual(changes[0], { kind: 'create', uri: `file://${record}`, options: { ignoreIfExists: true } });
    const { textDocument, edits } = changes[1] as TextDocumentEdit;
    assert.deepEqual(textDocument, { uri: `file://${record}`, version: null });
    assert.match(
      JSON.stringify(edits),
      /approved:\\n {2}billing\/refund@en-GB: \{ by: Asha, date: 2026-11-22, text: t[0-9a-f]{8} \}/,
    );
  });

  it('goes into the record that is there, and says so where it is known', () => {
    const [, change] = decide(4).record?.edit.documentChanges ?? [];
    const [edit] = (change as TextDocumentEdit).edits;
    assert.ok(edit !== undefined && 'newText' in edit);
    const files = showFiles({ ...texts, [record]: edit.newText });
    assert.deepEqual(getReviewEdit(files, library, 4, approve, '2026-11-23'), {
      said: 'The review record says so of “billing/refund@en-GB” already.',
      record: undefined,
    });
    const asked = getReviewEdit(files, library, 4, { kind: 'changes', by: 'Sam', note: 'Shorter' }, '2026-11-23');
    assert.equal(asked.said, 'You asked for changes of “billing/refund@en-GB”.');
    assert.equal(asked.record?.edit.documentChanges?.length, 1);
  });

  it('on a translation is for translations only', () => {
    const current = { kind: 'current', by: 'Asha' } as const;
    assert.equal(decide(7, current).said, 'The translation “billing/refund@es-ES” is current.');
    assert.match(decide(4, current).said, /is no translation/);
  });

  it('is refused in plain words where it cannot be written down', () => {
    assert.match(decide(0).said, /^Put the cursor into/);
    const homeless = showFiles({ [library]: texts[library] });
    assert.match(getReviewEdit(homeless, library, 4, approve, '2026-11-22').said, /^There is no chatwright\.yaml/);
    const broken = showFiles({ ...texts, [record]: 'approved: [\n' });
    assert.match(getReviewEdit(broken, library, 4, approve, '2026-11-22').said, /Mend the file first/);
  });

  it('is offered on review findings, in our extension only', () => {
    const place = { start: { line: 2, character: 10 }, end: { line: 2, character: 10 } };
    const list = (code: string, commands: boolean): unknown[] => {
      const span = { start: 36, end: 42 };
      const finding = createFinding(code, 'info', span, 'Read it.', { owner: '', hash: '' });
      const files = withProblems(showFiles(texts, { snippets: false, commands }), [finding]);
      return getCodeActions(files, library, place, undefined).flatMap(({ command }) => command ?? []);
    };
    const where = [`file://${library}`, 2];
    assert.deepEqual(list('review-lapsed', true), [
      { title: 'Approve this wording', command: 'chatwright.approveWording', arguments: where },
      { title: 'Ask for changes', command: 'chatwright.askForChanges', arguments: where },
    ]);
    assert.deepEqual(list('translation-stale', true), [
      { title: 'This translation is current', command: 'chatwright.markTranslationCurrent', arguments: where },
    ]);
    assert.deepEqual(list('all-caps', true), []);
    assert.deepEqual(list('review-lapsed', false), []);
  });
});
