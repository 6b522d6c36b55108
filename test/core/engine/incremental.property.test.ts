import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from '../../../src/core/base/fix.ts';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { createSharedParts } from '../../../src/core/engine/shared-parts.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { WORKSPACE } from './sample-workspace.ts';

/** Pieces of text at which a reader of blocks may stumble. */
const FRAGMENTS = [
  'a',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  ':',
  ': ',
  '- ',
  '-',
  '#',
  ' #',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '|',
  '>',
  '|-',
  '&a',
  '*a',
  '---\n',
  '...\n',
  '\t',
  '%',
  '<<: *a',
  '{{',
  '}}',
  '{{customer.firstName}}',
  '{{#if x}}',
  '{{/if}}',
  '\n  ',
  '\n    ',
  '\n- ',
  '\n  - id: new\n',
  '\n<<<<<<< ours\n',
  '\n=======\n',
  '\n>>>>>>> theirs\n',
  'library: x\n',
  'pack: x\n',
  'tokens: [hello]\n',
  "(a']",
  ' # chatwright-disable-line\n',
  ' # chatwright-disable house.polite -- so\n',
  'lint: { disable: [house.polite] }\n',
  'responses:\n',
  'steps:\n',
  'é',
  '\u{1F600}',
  '\uD800',
  '\u0000',
  '\uFEFF',
  'goto: greet',
  'id: thanks',
  '__proto__: x',
  'tags: [refund]',
  '&a x',
  '\n  bye:\n    end: resolved\n',
  '? x\n: y\n',
  '!!str ',
];

interface Step {
  readonly file: number;
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  file: fc.nat(),
  at: fc.integer({ min: 0, max: 10_000 }),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  insert: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  ),
});

describe('an edited workspace', function () {
  this.timeout(600_000);

  it('has the problems of a fresh run after each of 10,000 random edits', () => {
    const edits = fc.array(step, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(edits, (list) => {
        const texts = new Map(WORKSPACE);
        const engine = open(texts);
        for (const one of list) {
          apply(engine, texts, one);
          assert.deepEqual(tell(engine), tell(open(texts)));
        }
      }),
      { numRuns: 2_000, seed: 20261121, endOnFailure: true },
    );
  });

  it('has them after edits of which several came at once', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 9 }), (burst) => {
        const texts = new Map(WORKSPACE);
        const engine = open(texts);
        for (const one of burst) apply(engine, texts, one);
        assert.deepEqual(tell(engine), tell(open(texts)));
      }),
      { numRuns: 500, seed: 20261122, endOnFailure: true },
    );
  });
});

const shared = createSharedParts();

function open(texts: ReadonlyMap<string, string>): Engine {
  const engine = createEngine({ today: '2026-11-22', shared });
  for (const [path, text] of texts) engine.setFile(path, text);
  return engine;
}

function apply(engine: Engine, texts: Map<string, string>, { file, at, remove, insert }: Step): void {
  const path = [...texts.keys()][file % texts.size] ?? '';
  const text = texts.get(path) ?? '';
  const start = Math.floor((at * text.length) / 10_000);
  const end = Math.min(start + remove, text.length);
  const edit: TextEdit = { span: { start, end }, text: insert };
  engine.editFile(path, [edit]);
  texts.set(path, text.slice(0, start) + insert + text.slice(end));
  assert.equal(engine.getText(path), texts.get(path));
}

/** All problems of all files in words, with their places; every span must lie inside its text. */
function tell(engine: Engine): string[] {
  return [...engine.paths()].sort().flatMap((path) => {
    const length = engine.getText(path)?.length ?? 0;
    return engine.getProblems(path).map((problem) => {
      const { start, end } = problem.span;
      assert.ok(
        start >= 0 && start <= end && end <= length,
        `${problem.code} at ${String(start)}–${String(end)} of ${String(length)}`,
      );
      return `${path}:${String(start)}-${String(end)} ${problem.severity} ${problem.code} ${sayProblem(problem)}`;
    });
  });
}
