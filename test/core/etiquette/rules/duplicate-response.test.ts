import assert from 'node:assert/strict';
import { createColdCheck } from '../../../../src/core/engine/create-cold-check.ts';
import { createEngine } from '../../../../src/core/engine/create-engine.ts';
import { shared } from '../../engine/shared-parts.ts';

const PROJECT = `version: 1
name: Desk
locales: [en-GB]
etiquette:
  extends: []
  rules: { duplicate-response: warning, near-duplicate-response: info }
`;

const QUESTION = 'Could you send us a photo of the parcel and of the label on it, so that we can see what happened?';

describe('replies that say the same', () => {
  it('are reported at the name of each, across the files of a project', () => {
    const found = check({
      '/desk/a.responses.yaml': 'library: a\nresponses:\n  - id: one\n    text: Your refund is on its way.\n',
      '/desk/b.responses.yaml': 'library: b\nresponses:\n  - id: two\n    text: your refund is on its way!\n',
    });
    assert.deepEqual(found, [
      'a.responses.yaml one duplicate-response: `b/two` says the same. Keep one of them, or say in each what is different.',
      'b.responses.yaml two duplicate-response: `a/one` says the same. Keep one of them, or say in each what is different.',
    ]);
  });

  it('are not those whose placeholders or amounts differ', () => {
    const found = check({
      '/desk/a.responses.yaml':
        'library: a\nresponses:\n  - id: one\n    text: Order {{order.id}} costs 5 £.\n  - id: two\n    text: Order {{order.code}} costs 5 £.\n  - id: three\n    text: Order {{order.id}} costs 5 %.\n',
    });
    assert.deepEqual(found, []);
  });

  it('are not those that are retired', () => {
    const found = check({
      '/desk/a.responses.yaml':
        'library: a\nresponses:\n  - id: one\n    text: Your refund is on its way.\n  - id: two\n    status: retired\n    text: Your refund is on its way.\n',
    });
    assert.deepEqual(found, []);
  });

  it('are reported as nearly the same where a few words differ, in one file', () => {
    const found = check({
      '/desk/a.responses.yaml': `library: a\nresponses:\n  - id: one\n    text: ${QUESTION}\n  - id: two\n    text: ${QUESTION} Today?\n`,
    });
    assert.deepEqual(
      found.map((line) => line.split(':')[0]),
      ['a.responses.yaml one near-duplicate-response', 'a.responses.yaml two near-duplicate-response'],
    );
  });

  it('are no more reported when one of them changes', () => {
    const engine = createEngine({ shared });
    engine.setFile('/desk/chatwright.yaml', PROJECT);
    const text = 'library: a\nresponses:\n  - id: one\n    text: Your refund is on its way.\n';
    engine.setFile('/desk/a.responses.yaml', text);
    engine.setFile('/desk/b.responses.yaml', text.replace('library: a', 'library: b'));
    assert.equal(engine.getProblems('/desk/a.responses.yaml').length, 1);
    const at = text.indexOf('refund');
    const changed = engine.editFile('/desk/b.responses.yaml', [{ span: { start: at, end: at + 6 }, text: 'voucher' }]);
    assert.ok(changed.has('/desk/a.responses.yaml'));
    assert.equal(engine.getProblems('/desk/a.responses.yaml').length, 0);
  });
});

/** The findings of a project with these files: the file, the name that is marked, the rule and the sentence. */
function check(files: Readonly<Record<string, string>>): string[] {
  const cold = createColdCheck({ shared });
  cold.addFile('/desk/chatwright.yaml', PROJECT);
  for (const [path, text] of Object.entries(files)) cold.addFile(path, text);
  return Object.entries(files).flatMap(([path, text]) =>
    cold
      .getProblems(path)
      .filter(({ said }) => said !== undefined)
      .map(({ code, span, said }) => `${path.slice(6)} ${text.slice(span.start, span.end)} ${code}: ${String(said)}`),
  );
}
