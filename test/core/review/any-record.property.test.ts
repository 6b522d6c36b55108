import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { listWordings } from '../../../src/core/review/list-wordings.ts';
import { readReviewRecord } from '../../../src/core/review/read-review-record.ts';
import { reviewEdit } from '../../../src/core/review/review-edit.ts';
import { getReviewState } from '../../../src/core/review/review-state.ts';
import { sampleWording } from './sample-wording.ts';

const record = `# Kept.
approved:
  a/b@en-GB: { by: qa, date: 2026-11-02, text: t11111111 } # why
  # about c
  billing/refund@en-GB:
    by: qa
    date: '2026-11-02'
    text: t22222222
changes: { x/y@en: { by: qa, date: 2026-11-02, text: t33333333, ask: "Why: this?" } }
translated:
`;
const library =
  'library: a\nlocale: en\nresponses:\n  - id: b\n    text: &t |-\n      Hi.\n    wordings: [{ for: { channel: sms }, text: *t }]\n';

describe('a review, whatever the files hold', () => {
  it('writes down a decision in a record that reads as before but for it, or does not touch it', () => {
    fc.assert(
      fc.property(damaged(record), fc.constantFrom('billing/refund@en-GB', 'a/a@en', 'z/z@en'), (text, key) => {
        const wording = sampleWording({ key });
        const result = reviewEdit(
          { path: 'r', text },
          { kind: 'approve', wordings: [wording], by: 'lead', date: '2026-11-22', until: undefined },
        );
        if (result.kind === 'refused') return;
        const after = applyEdits(text, result.edits);
        assert.equal(
          getReviewState(readReviewRecord(after), wording, '2026-11-22'),
          'approved',
          `${text}---\n${after}`,
        );
        const before = readPlain(text);
        if (before !== undefined)
          assert.deepEqual(without(readPlain(after), key), without(before, key), `${text}---\n${after}`);
      }),
      { seed: 51, numRuns: 1000 },
    );
  }).timeout(60_000);

  it('lists wordings of any text', () => {
    fc.assert(
      fc.property(
        damaged(library),
        fc.constantFrom('a.responses.yaml', 'a.responses.json', 'a.chatscript.yaml'),
        (text, path) => {
          for (const { span, key } of listWordings(path, text, 'en')) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, key);
          }
        },
      ),
      { seed: 52, numRuns: 800 },
    );
  }).timeout(60_000);
});

/** A text with some stretches replaced by signs that mean something to YAML. */
function damaged(text: string): fc.Arbitrary<string> {
  const sign = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ': ',
    '#',
    ' #',
    '\n',
    '  ',
    '- ',
    '"',
    "'",
    '&a ',
    '*a',
    '!t ',
    '? ',
    '|',
    '~',
    '\t',
    '\r\n',
    'k: v',
  );
  const change = fc.tuple(fc.nat(text.length), fc.nat(3), fc.oneof(sign, fc.constant('')));
  return fc
    .array(change, { maxLength: 3 })
    .map((changes) =>
      changes.reduce(
        (before, [at, length, written]) => before.slice(0, at) + written + before.slice(at + length),
        text,
      ),
    );
}

/** What another reader makes of a text; nothing where it finds a fault, such as an alias of nothing. */
function readPlain(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch {
    return undefined;
  }
}

/** All that a record says of other wordings. */
function without(data: unknown, key: string): unknown {
  const plain = JSON.parse(JSON.stringify(data ?? {})) as Record<string, Record<string, unknown> | null | undefined>;
  for (const name of ['approved', 'changes', 'translated']) {
    const section = plain[name];
    if (typeof section === 'object' && section !== null) Reflect.deleteProperty(section, key);
    if (section === null || (section !== undefined && Object.keys(section).length === 0))
      Reflect.deleteProperty(plain, name);
  }
  return plain;
}
