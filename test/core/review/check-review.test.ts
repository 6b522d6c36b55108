import assert from 'node:assert/strict';
import { checkReview } from '../../../src/core/review/check-review.ts';
import { readReviewRecord } from '../../../src/core/review/read-review-record.ts';
import { getReviewState } from '../../../src/core/review/review-state.ts';
import { getTranslationState } from '../../../src/core/review/translation-state.ts';
import type { Wording } from '../../../src/core/review/wording.ts';
import { sampleWording } from './sample-wording.ts';

const today = '2026-11-22';
const other = 'approved:\n  a/b@en-GB: { by: qa-lead, date: 2026-11-02, text: t00000000 }\n';
const approved = (values: string): string =>
  `approved:\n  billing/refund@en-GB: { by: qa-lead, date: 2026-11-02, ${values} }\n`;
const changes =
  'changes:\n  billing/refund@en-GB: { by: qa-lead, date: 2026-11-02, text: t11111111, ask: Say when. }\n';
const spanish = sampleWording({
  key: 'billing/refund@es-ES',
  locale: 'es-ES',
  mark: 't22222222',
  source: { key: 'billing/refund@en-GB', mark: 't11111111' },
});

describe('review states', () => {
  const states: readonly [state: string, record: string][] = [
    ['draft', other],
    ['draft', ''],
    ['draft', 'approved:\n  billing/refund@en-GB: { by: qa-lead }\n'],
    ['draft', 'approved:\n  - billing/refund@en-GB\n'],
    ['draft', 'approved: { billing/refund@en-GB: later }\n'],
    ['draft', changes.replace('t11111111', 't99999999')],
    ['changes', changes],
    ['changes', approved('text: t11111111') + changes],
    ['approved', approved('text: t11111111')],
    ['approved', approved('text: t11111111, until: 2026-11-22')],
    ['approved', approved('text: t11111111') + changes.replace('t11111111', 't99999999')],
    ['approved', 'approved: { billing/refund@en-GB: { by: a, date: 2026-11-02, text: t11111111 } }\n'],
    ['overdue', approved('text: t11111111, until: 2026-11-21')],
    ['lapsed', approved('text: t99999999')],
    ['lapsed', approved('text: t99999999, until: 2026-11-21')],
  ];
  for (const [state, record] of states) {
    it(`is ${state} by ${JSON.stringify(record)}`, () => {
      assert.equal(getReviewState(readReviewRecord(record), sampleWording(), today), state);
    });
  }

  it('tells whether a translation is of the words that its source has now', () => {
    const state = (of: string, wording: Wording): string | undefined =>
      getTranslationState(
        readReviewRecord(`translated:\n  billing/refund@es-ES: { of: ${of}, date: 2026-11-03 }\n`),
        wording,
      );
    assert.equal(state('t11111111', spanish), 'current');
    assert.equal(state('t99999999', spanish), 'stale');
    assert.equal(getTranslationState(readReviewRecord(''), spanish), 'unrecorded');
    assert.equal(state('t11111111', sampleWording()), undefined);
  });
});

describe('checkReview', () => {
  const found: readonly [rule: string, record: string, wording: Wording, message: RegExp][] = [
    ['review-missing', other, sampleWording(), /^Nobody has approved this wording in `en-GB` yet\. Read it, then/],
    [
      'review-missing',
      other,
      sampleWording({ channel: 'sms', brand: 'nova' }),
      /this wording in `en-GB` for `sms` and `nova` yet/,
    ],
    [
      'review-lapsed',
      approved('text: t99999999'),
      sampleWording(),
      /changed since qa-lead approved them on 2026-11-02\. Read them again/,
    ],
    [
      'review-overdue',
      approved('text: t11111111, until: 2026-11-21'),
      sampleWording(),
      /approval by qa-lead held until 2026-11-21\./,
    ],
    ['review-changes-asked', changes, sampleWording(), /^qa-lead asked for a change on 2026-11-02: Say when\.$/],
    ['review-changes-asked', changes, sampleWording({ status: 'draft' }), /Say when/],
    [
      'translation-stale',
      'translated:\n  billing/refund@es-ES: { of: t0000000a, date: 2026-11-03 }\n',
      spanish,
      /checked on 2026-11-03\. Bring/,
    ],
  ];
  for (const [rule, record, wording, message] of found) {
    it(`finds ${rule} in ${JSON.stringify(record)}`, () => {
      const findings = checkReview([wording], readReviewRecord(record), today);
      assert.deepEqual(
        findings.map((one) => [one.rule, one.key, one.span]),
        [[rule, wording.key, wording.span]],
      );
      assert.match(findings[0]?.message ?? '', message);
    });
  }

  const quiet: readonly [what: string, record: string, wording: Wording][] = [
    ['what is approved', approved('text: t11111111, until: 2026-11-22'), sampleWording()],
    ['what is not approved where nobody approves', changes.replaceAll('refund', 'other'), sampleWording()],
    ['what is still a draft', other, sampleWording({ status: 'draft' })],
    ['what is retired', approved('text: t99999999'), sampleWording({ status: 'retired' })],
    [
      'a translation that is current',
      'translated:\n  billing/refund@es-ES: { of: t11111111, date: 2026-11-03 }\n',
      spanish,
    ],
    ['a translation of which nothing is recorded', '', spanish],
  ];
  for (const [what, record, wording] of quiet) {
    it(`says nothing of ${what}`, () => {
      assert.deepEqual(checkReview([wording], readReviewRecord(record), today), []);
    });
  }
});
