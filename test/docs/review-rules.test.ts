import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../src/core/engine/create-engine.ts';
import { shared } from '../core/engine/shared-parts.ts';

const PROJECT = 'version: 1\nname: Desk\nlocales: [en-GB, es-ES]\netiquette: { extends: [chatwright:all] }\n';

describe('the pages of the rules that a review record makes', () => {
  for (const rule of [
    'review-missing',
    'review-changes-asked',
    'review-lapsed',
    'review-overdue',
    'translation-stale',
  ]) {
    const page = readFileSync(new URL(`../../docs/rules/${rule}.md`, import.meta.url), 'utf8');
    const [record = '', reported = '', fine = ''] = [...page.matchAll(/^```yaml .*\n([^]*?)^```$/gm)].map(
      ([, text]) => text,
    );

    it(`${rule} shows what it reports, and what is fine`, () => {
      assert.ok(list(record, reported).includes(rule));
      assert.ok(fine !== '' && !list(record, fine).includes(rule));
    });
  }
});

function list(record: string, replies: string): string[] {
  const engine = createEngine({ shared, today: '2026-11-22' });
  engine.setFile('/desk/chatwright.yaml', PROJECT);
  engine.setFile('/desk/chatwright.reviews.yaml', record);
  engine.setFile('/desk/billing.responses.yaml', replies);
  return engine.getProblems('/desk/billing.responses.yaml').map(({ code }) => code);
}
