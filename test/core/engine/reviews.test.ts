import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createColdCheck } from '../../../src/core/engine/create-cold-check.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { markWords } from '../../../src/core/review/mark-words.ts';
import { shared } from './shared-parts.ts';

const REPLIES = `library: billing
title: Billing
locale: en-GB
responses:
  - id: paid
    title: Paid
    text: Your payment has arrived.
    wordings:
      - for: { locale: es-ES }
        text: Tu pago ha llegado.
  - id: late
    title: Late
    text: Your payment is late.
`;
const PATH = '/desk/billing.responses.yaml';
const RECORD = '/desk/chatwright.reviews.yaml';
const PAID = markWords(['Your payment has arrived.']);
const LATE = markWords(['Your payment is late.']);

describe('the review record of a project', () => {
  it('tells of words that changed, approvals that ran out, changes that were asked for, and stale translations', () => {
    const { engine } = open(
      `approved:
  billing/paid@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }
  billing/late@en-GB: { by: Priya, date: 2026-11-02, text: ${LATE}, until: 2026-11-20 }
changes:
  billing/paid@es-ES: { by: Luz, date: 2026-11-03, text: ${markWords(['Tu pago ha llegado.'])}, ask: Say usted. }
translated:
  billing/paid@es-ES: { of: t00000000, date: 2026-11-03 }
`,
    );
    assert.deepEqual(tell(engine), [
      'warning review-lapsed paid',
      'info review-changes-asked { locale: es-ES }',
      'warning translation-stale { locale: es-ES }',
      'warning review-overdue late',
    ]);
  });

  it('is silent where all is approved, and where nobody approves anything', () => {
    assert.deepEqual(tell(open('{}\n').engine), []);
    const record = `approved:\n  billing/paid@en-GB: { by: Priya, date: 2026-11-02, text: ${PAID} }\n`;
    assert.deepEqual(tell(open(record).engine), []);
  });

  it('tells of what nobody approved where a project asks for it', () => {
    const record = `approved:\n  billing/paid@en-GB: { by: Priya, date: 2026-11-02, text: ${PAID} }\n`;
    const { engine } = open(record, 'etiquette: { extends: [], rules: { review-missing: hint } }\n');
    assert.deepEqual(tell(engine), ['hint review-missing { locale: es-ES }', 'hint review-missing late']);
  });

  it('is followed as it changes, and as the words do', () => {
    const record = `approved:\n  billing/paid@en-GB: { by: Priya, date: 2026-11-02, text: ${PAID} }\n`;
    const { engine } = open(record);
    const at = REPLIES.indexOf('arrived');
    engine.editFile(PATH, [{ span: { start: at, end: at + 7 }, text: 'come' }]);
    assert.deepEqual(tell(engine), ['warning review-lapsed paid']);
    assert.ok(engine.setFile(RECORD, record.replace(PAID, markWords(['Your payment has come.']))).has(PATH));
    assert.deepEqual(tell(engine), []);
    engine.setFile(RECORD, record);
    assert.deepEqual(tell(engine), ['warning review-lapsed paid']);
    assert.ok(engine.removeFile(RECORD).has(PATH));
    assert.deepEqual(tell(engine), []);
  });

  it('knows wordings by the name of their library, which may change', () => {
    const { engine } = open('approved:\n  billing/paid@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }\n');
    const at = REPLIES.indexOf('billing');
    engine.editFile(PATH, [{ span: { start: at, end: at + 7 }, text: 'bills' }]);
    assert.deepEqual(tell(engine), []);
    engine.editFile(PATH, [{ span: { start: at, end: at + 5 }, text: 'billing' }]);
    assert.deepEqual(tell(engine), ['warning review-lapsed paid']);
  });

  it('says of a step what it says of a response', () => {
    const { engine } = open('approved:\n  refund#greet@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }\n');
    const text =
      'script: refund\ntitle: Refund\nlocale: en-GB\nstart: greet\nsteps:\n  greet:\n    say: Hello.\n    end: resolved\n';
    engine.setFile('/desk/refund.chatscript.yaml', text);
    const [problem] = engine.getProblems('/desk/refund.chatscript.yaml').filter(({ code }) => code === 'review-lapsed');
    assert.equal(
      problem && sayProblem(problem),
      'These words have changed since Priya approved them on 2026-11-02. Read them again, then approve them.',
    );
  });

  it('decides which exceptions a wording fits', () => {
    const settings = `etiquette:
  extends: []
  rules: { repeated-word: warning }
  overrides: [{ match: { review: [approved] }, rules: { repeated-word: 'off' } }]
`;
    const shout = REPLIES.replace('payment has', 'payment payment has').replace('payment is', 'payment payment is');
    const mark = markWords(['Your payment payment has arrived.']);
    const { engine } = open(
      `approved:\n  billing/paid@en-GB: { by: P, date: 2026-11-02, text: ${mark} }\n`,
      settings,
      shout,
    );
    assert.deepEqual(tell(engine), ['warning repeated-word payment payment']);
    engine.setFile(RECORD, '{}\n');
    assert.deepEqual(tell(engine), ['warning repeated-word payment payment', 'warning repeated-word payment payment']);
  });

  it('is heard by a cold check as by an engine', () => {
    const { engine, files } = open(
      'approved:\n  billing/paid@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }\n',
    );
    const cold = createColdCheck({ shared, today: '2026-11-22' });
    for (const [path, text] of files) cold.addFile(path, text);
    assert.deepEqual(cold.getProblems(PATH), engine.getProblems(PATH));
    assert.equal(cold.getProblems(PATH).length, 1);
  });
});

/** Only what is asked for is on, unless a test says otherwise. */
const SETTINGS = `etiquette:
  extends: []
  rules: { review-changes-asked: info, review-lapsed: warning, review-overdue: warning, translation-stale: warning }
`;

function open(
  record: string,
  settings = SETTINGS,
  replies = REPLIES,
): { readonly engine: Engine; readonly files: ReadonlyMap<string, string> } {
  const engine = createEngine({ shared, today: '2026-11-22' });
  const files = new Map([
    ['/desk/chatwright.yaml', `version: 1\nname: Desk\nlocales: [en-GB, es-ES]\n${settings}`],
    [RECORD, record],
    [PATH, replies],
  ]);
  for (const [path, text] of files) engine.setFile(path, text);
  return { engine, files };
}

function tell(engine: Engine): string[] {
  const text = engine.getText(PATH) ?? '';
  return engine
    .getProblems(PATH)
    .filter(({ said }) => said !== undefined)
    .map(({ code, severity, span }) => `${severity} ${code} ${text.slice(span.start, span.end)}`);
}
