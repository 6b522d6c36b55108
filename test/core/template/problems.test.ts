import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import type { templateSentences } from '../../../src/core/base/sentences/en/template.ts';
import { helpers } from '../../../src/core/template/helpers.ts';
import { readTemplate } from '../../../src/core/template/read-template.ts';
import { blockCases } from './block-cases.ts';
import { markProblems, withoutMarks } from './marked.ts';
import { tagCases, type Case } from './tag-cases.ts';

const cases: Record<keyof typeof templateSentences, Case> = { ...tagCases, ...blockCases };

describe('problems in templates', () => {
  for (const [code, { reports, silent }] of Object.entries(cases)) {
    it(`${code} marks its place`, () => {
      for (const marked of reports) assert.equal(markProblems(withoutMarks(marked)), marked);
    });

    it(`${code} is silent where all is well`, () => {
      for (const text of silent) assert.equal(markProblems(text), text);
    });
  }

  it('say where something near was meant, and what there is otherwise', () => {
    assert.equal(say('{{uper name}}'), '`uper` is not a helper that we know. Did you mean `upper`?');
    assert.match(
      say('{{shout name}}'),
      /^`shout` is not a helper that we know\. We know `default`, .* and `choose`\.$/,
    );
    assert.match(say('{{#iff vip}}{{/iff}}'), /Did you mean `if`\?$/);
  });

  it('show how each helper is called, by an example that is well itself', () => {
    assert.match(say('{{default name}}'), /is missing its `otherwise`: write it as in `\{\{default .*\}\}`\.$/);
    for (const { example } of helpers) assert.deepEqual(readTemplate(example).problems, []);
  });

  it('come alone: what follows from a fault is not said', () => {
    assert.equal(readTemplate('{{default name "there}}').problems.length, 1);
    assert.equal(readTemplate('{{#if vip').problems.length, 1);
  });
});

describe('the fixes of problems in templates', () => {
  const mended: Record<string, string> = {
    'Hi {{name': 'Hi {{name}}',
    'Hi {{name}, hello': 'Hi {{name}}, hello',
    'Hi {{name, hello': 'Hi {{name}}, hello',
    'Hi {{default name "you}}': 'Hi {{default name "you"}}',
    'Hi {{default name "you': 'Hi {{default name "you"}}',
    'Hi {{name}}}': 'Hi {{name}}',
    'Hi {{{name}}}': 'Hi {{name}}',
    'Hi {{~& name ~}}': 'Hi {{name}}',
    'Hi {{a/b}}': 'Hi {{a.b}}',
    '{{#if a}}b{{/fi}}': '{{#if a}}b{{/if}}',
    '{{#if a}}b{{/if a}}': '{{#if a}}b{{/if}}',
    '{{!-- a }}': '{{!-- a --}}',
    'Hi {{}}': 'Hi ',
    '{{#if a}}b{{elseif c}}d{{/if}}': '{{#if a}}b{{else if c}}d{{/if}}',
  };

  for (const [faulty, expected] of Object.entries(mended)) {
    it(`${faulty} becomes ${expected}`, () => {
      const edits = readTemplate(faulty).problems.flatMap((problem) => problem.fixes?.[0]?.edits ?? []);
      const [edit] = edits;
      assert.ok(edit !== undefined && edits.length === 1);
      assert.equal(faulty.slice(0, edit.span.start) + edit.text + faulty.slice(edit.span.end), expected);
      assert.deepEqual(readTemplate(expected).problems, []);
    });
  }
});

function say(text: string): string {
  return readTemplate(text).problems.map(sayProblem).join(' ');
}
