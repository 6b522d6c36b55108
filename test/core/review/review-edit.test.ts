import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { findChangedKeys } from '../../../src/core/review/find-changed-keys.ts';
import { readReviewRecord } from '../../../src/core/review/read-review-record.ts';
import { getRecordPath } from '../../../src/core/review/record-path.ts';
import type { ReviewRequest } from '../../../src/core/review/review-edit.ts';
import { reviewEdit } from '../../../src/core/review/review-edit.ts';
import { sampleWording } from './sample-wording.ts';

const english = sampleWording();
const sms = sampleWording({ key: 'billing/refund@en-GB+sms', channel: 'sms', mark: 't33333333' });
const spanish = sampleWording({
  key: 'billing/refund@es-ES',
  locale: 'es-ES',
  mark: 't22222222',
  source: { key: english.key, mark: english.mark },
});
const approve: ReviewRequest = {
  kind: 'approve',
  wordings: [sms, english],
  by: 'qa-lead',
  date: '2026-11-22',
  until: undefined,
};
const ask: ReviewRequest = {
  kind: 'changes',
  wordings: [english],
  by: 'qa-lead',
  date: '2026-11-22',
  note: 'Say: when?',
};
const current: ReviewRequest = { kind: 'current', wordings: [english, spanish], by: undefined, date: '2026-11-22' };
const record = `# Kept.
approved:
  billing/refund@en-GB: { by: desk-lead, date: 2026-11-02, text: t11111111, until: 2027-05-01 } # kept
translated:
  billing/refund@es-ES: { of: t00000000, date: 2026-11-03, by: lucia }
`;

describe('reviewEdit', () => {
  it('approves wordings in a new record, sorted, one a line', () => {
    assert.deepEqual(edit('', approve), {
      text:
        'approved:\n  billing/refund@en-GB: { by: qa-lead, date: 2026-11-22, text: t11111111 }\n' +
        '  billing/refund@en-GB+sms: { by: qa-lead, date: 2026-11-22, text: t33333333 }\n',
      keys: ['billing/refund@en-GB', 'billing/refund@en-GB+sms'],
    });
  });

  it('leaves an approval that holds as it is, with its own name and day', () => {
    assert.deepEqual(edit(record, { ...approve, wordings: [english] }), { text: record, keys: [] });
  });

  it('renews an approval until another day, or when its time is over, or when the words changed', () => {
    const renewed = 'by: qa-lead, date: 2026-11-22, text: t11111111, until: 2028-01-01 } # kept';
    const again: ReviewRequest = { ...approve, wordings: [english], until: '2028-01-01' };
    assert.match(edit(record, again).text, new RegExp(renewed.replace(/[{}.]/g, '\\$&')));
    assert.match(
      edit(record, { ...approve, wordings: [english], date: '2027-05-02' }).text,
      /by: qa-lead, date: 2027-05-02, text: t11111111 \} # kept/,
    );
    const changed = sampleWording({ mark: 't44444444' });
    assert.match(
      edit(record, { ...approve, wordings: [changed] }).text,
      /by: qa-lead, date: 2026-11-22, text: t44444444 \} # kept/,
    );
  });

  it('asks for changes in place of an approval, and approves in place of a change', () => {
    const asked = edit(record, ask);
    assert.deepEqual(asked.keys, ['billing/refund@en-GB']);
    assert.equal(
      asked.text,
      '# Kept.\nchanges:\n  billing/refund@en-GB: { by: qa-lead, date: 2026-11-22, text: t11111111, ask: "Say: when?" }\n' +
        record.slice(record.indexOf('translated')),
    );
    const approvedAgain = edit(asked.text, { ...approve, wordings: [english] });
    assert.equal(
      approvedAgain.text,
      '# Kept.\napproved:\n  billing/refund@en-GB: { by: qa-lead, date: 2026-11-22, text: t11111111 }\n' +
        record.slice(record.indexOf('translated')),
    );
  });

  it('asks the same only once, whatever the day', () => {
    const asked = edit('', ask).text;
    assert.deepEqual(edit(asked, { ...ask, date: '2026-11-23' }), { text: asked, keys: [] });
    assert.deepEqual(edit(asked, { ...ask, note: 'Say when.' }).keys, ['billing/refund@en-GB']);
  });

  it('marks a translation as current, and passes over what is none', () => {
    const marked = edit(record, current);
    assert.deepEqual(marked.keys, ['billing/refund@es-ES']);
    assert.equal(
      marked.text,
      record.replace('{ of: t00000000, date: 2026-11-03, by: lucia }', '{ of: t11111111, date: 2026-11-22 }'),
    );
    assert.deepEqual(edit(marked.text, { ...current, date: '2026-12-01' }).keys, []);
  });

  it('refuses to write into a record with a fault', () => {
    const result = reviewEdit({ path: 'r', text: 'approved:\n<<<<<<< a\n  x: {}\n' }, approve);
    assert.match(
      result.kind === 'refused' ? result.sentence : '',
      /fault in the review record.*Mend the file first\.$/,
    );
  });
});

describe('findChangedKeys', () => {
  it('names the wordings of which two records differ', () => {
    const before = readReviewRecord(record);
    const keys = (request: ReviewRequest): string[] => [
      ...findChangedKeys(before, readReviewRecord(edit(record, request).text)),
    ];
    assert.deepEqual(keys(approve), ['billing/refund@en-GB+sms']);
    assert.deepEqual(keys(ask), ['billing/refund@en-GB']);
    assert.deepEqual(keys(current), ['billing/refund@es-ES']);
    assert.deepEqual([...findChangedKeys(before, readReviewRecord(`# More\n${record}`))], []);
  });
});

describe('getRecordPath', () => {
  it('finds the record in the folder of the project, or says where to make it', () => {
    assert.equal(getRecordPath('/a', []), '/a/chatwright.reviews.yaml');
    assert.equal(
      getRecordPath('/a', ['/a/chatwright.reviews.yml', '/b/chatwright.reviews.yaml']),
      '/a/chatwright.reviews.yml',
    );
    assert.equal(
      getRecordPath('/a', ['/a/chatwright.reviews.yml', '/a/chatwright.reviews.yaml']),
      '/a/chatwright.reviews.yaml',
    );
  });
});

function edit(text: string, request: ReviewRequest): { text: string; keys: readonly string[] } {
  const result = reviewEdit({ path: 'chatwright.reviews.yaml', text }, request);
  if (result.kind === 'refused') assert.fail(result.sentence);
  return { text: applyEdits(text, result.edits), keys: result.keys };
}
