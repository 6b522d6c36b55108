import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { saySentences } from '../engine/expect-problems.ts';
import { shared } from '../engine/shared-parts.ts';

const PATH = '/desk/a.responses.yaml';
const GOOD = `library: billing
responses:
  - id: thanks
    title: Thanks
    text: |-
      Thank you.
`;

const good: Readonly<Record<string, string>> = {
  'begin a file': `---\n${GOOD}`,
  'end a file': `${GOOD}...\n`,
  'end a file without a line break': `${GOOD}...`,
  'begin and end a file': `---\n${GOOD}...\n`,
  'end a file twice': `${GOOD}...\n...\n`,
  'end a file before comments and empty lines': `${GOOD}... # the end\n\n# Written by hand.\n\n`,
  'end a file in braces': '{ library: a, responses: [{ id: thanks, title: Thanks, text: Thank you. }] }\n...\n',
};

describe('the marks of a document', () => {
  for (const [title, text] of Object.entries(good)) {
    it(`may ${title}, and nothing is lost`, () => {
      const engine = createEngine({ shared });
      engine.setFile(PATH, text);
      assert.deepEqual(saySentences(engine, PATH), []);
      assert.deepEqual([...engine.view.listNames(PATH, 'response')].map(toLocal), ['thanks']);
    });
  }

  it('are at fault as soon as something follows them, and fine again when it goes', () => {
    const engine = createEngine({ shared });
    engine.setFile(PATH, `${GOOD}...\n`);
    const end = GOOD.length + 4;
    const more = '  - { id: bye, title: Bye, text: Goodbye. }\n';
    engine.editFile(PATH, [{ span: { start: end, end }, text: more }]);
    assert.deepEqual(
      engine
        .getProblems(PATH)
        .filter(({ code }) => code === 'second-document')
        .map(({ span }) => span),
      [{ start: GOOD.length, end: GOOD.length + 3 }],
    );
    engine.editFile(PATH, [{ span: { start: end, end: end + more.length }, text: '' }]);
    assert.deepEqual(saySentences(engine, PATH), []);
  });

  it('end no file where more stands on their line, or on an indented line below', () => {
    for (const rest of ['... more\n', '...\n      more\n']) {
      const engine = createEngine({ shared });
      engine.setFile(PATH, GOOD + rest);
      assert.deepEqual(
        engine.getProblems(PATH).map(({ code }) => code),
        ['second-document'],
      );
    }
  });
});

function toLocal(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}
