import assert from 'node:assert/strict';
import { readRulePage } from '../../../src/cli/rules/rule-page.ts';

const page = `# some-rule

Do this.

## Why

Because.

It helps.

## Reported

\`\`\`text locale=es-ES channels=sms,web
First line.
# Not a heading of the page
\`\`\`

\`\`\`yaml desk.responses.yaml
library: desk
\`\`\`

## Fine

\`\`\`text
All is well.
\`\`\`
`;

describe('readRulePage', () => {
  it('reads why the rule is there', () => {
    assert.equal(readRulePage(page).why, 'Because.\n\nIt helps.');
  });

  it('reads the project that the examples belong to, apart from the reason', () => {
    const lead = 'The examples belong to this project:\n\n```yaml chatwright.yaml\nname: Desk\n```';
    const read = readRulePage(page.replace('It helps.', `It helps.\n\n${lead}`));
    assert.deepEqual([read.why, read.project], ['Because.\n\nIt helps.', 'name: Desk\n']);
  });

  it('reads messages with what is said of them, and whole documents by their name', () => {
    const { reported, fine } = readRulePage(page);
    assert.deepEqual(reported, [
      {
        file: undefined,
        context: new Map([
          ['locale', 'es-ES'],
          ['channels', 'sms,web'],
        ]),
        text: 'First line.\n# Not a heading of the page',
      },
      { file: 'desk.responses.yaml', context: new Map(), text: 'library: desk\n' },
    ]);
    assert.deepEqual(
      fine.map(({ text }) => text),
      ['All is well.'],
    );
  });

  it('gives nothing of a page without these parts', () => {
    assert.deepEqual(readRulePage('# some-rule\n'), {
      why: '',
      project: undefined,
      reported: [],
      fine: [],
    });
  });
});
