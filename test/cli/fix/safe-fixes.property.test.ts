import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fixTexts } from '../../../src/cli/fix/fix-texts.ts';
import { readRulePage } from '../../../src/cli/rules/rule-page.ts';
import type { Problem } from '../../../src/core/base/problem.ts';
import { applyEdits } from '../../../src/core/edit/apply-edits.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { rules } from '../../../src/core/etiquette/rules/index.ts';
import { shared } from '../../core/engine/shared-parts.ts';

const project = `version: 1
name: Desk
locales: [en-GB]
channels: [web]
variables: { customer.name: { type: text, sample: Asha }, order.id: { type: text, sample: AT-1 } }
etiquette: { extends: [chatwright:all] }
`;
const path = '/desk/a.responses.yaml';
const keepAll = (_: string, problems: readonly Problem[]): readonly Problem[] => problems;

const english = rules.flatMap(({ id, phrases }) => [...listExamples(id), ...(phrases?.en ?? []).map(({ bad }) => bad)]);
const pieces = [
  ...english,
  '{{customer.name}}',
  'Order {{order.id}}.',
  '“Quoted”',
  '😀',
  '!!',
  '  ',
  '\n',
  '- one',
  "don't",
];

const message = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '  ', '\n', ', ', '')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.flat().join('').trim());
const written = fc.tuple(message, fc.constantFrom('block', 'quoted'));

describe('the safe fixes of all rules', () => {
  it('end their finding and bring no other of the same rule', () => {
    fc.assert(
      fc.property(written, ([text, style]) => {
        const document = write(text, style);
        const before = check(document);
        for (const problem of before) {
          const fix = problem.fixes?.find(({ isSafe }) => isSafe === true);
          if (fix === undefined) continue;
          const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
          const after = applyEdits(document, edits);
          const [was, is] = [before, check(after)].map(
            (list) => list.filter(({ code }) => code === problem.code).length,
          );
          assert.ok((is ?? 0) < (was ?? 0), `${problem.code} is still there, or there again:\n${after}`);
        }
      }),
      { seed: 20261122, numRuns: 600 },
    );
  });

  it('leave nothing to be done a second time, and never a broken file', () => {
    fc.assert(
      fc.property(written, ([text, style]) => {
        const document = write(text, style);
        const [once] = fix(document);
        if (once === undefined) return;
        assert.notEqual(once.obstacle, 'would-break', once.after);
        assert.deepEqual(fix(once.after), []);
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});

function fix(document: string): ReturnType<typeof fixTexts> {
  const texts = new Map([
    ['/desk/chatwright.yaml', project],
    [path, document],
  ]);
  return fixTexts(texts, [path], keepAll, {});
}

const engine = createEngine({ shared });
engine.setFile('/desk/chatwright.yaml', project);

function check(document: string): readonly Problem[] {
  engine.setFile(path, document);
  return engine.getProblems(path);
}

function write(text: string, style: string): string {
  const head = 'library: desk\ntitle: Desk\nlocale: en-GB\nresponses:\n  - id: one\n    title: One\n    text: ';
  if (style === 'block') return `${head}|-\n${text.replace(/^/gm, '      ')}\n`;
  return `${head}${JSON.stringify(text)}\n`;
}

function listExamples(id: string): readonly string[] {
  const page = new URL(`../../../docs/rules/${id}.md`, import.meta.url);
  if (!existsSync(page)) return [];
  const { reported } = readRulePage(readFileSync(page, 'utf8'));
  return reported.flatMap(({ file, context, text }) => (file === undefined && !context.has('locale') ? [text] : []));
}
