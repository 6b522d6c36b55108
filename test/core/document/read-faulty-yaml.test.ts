import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { findYamlFault } from '../../../src/core/document/faulty/find-yaml-fault.ts';
import type { FaultyShape } from '../../../src/core/document/read-faulty-yaml.ts';
import { readFaultyYaml } from '../../../src/core/document/read-faulty-yaml.ts';
import { mapScalar } from '../../../src/core/document/scalar-map.ts';
import { applyFix } from './apply-fix.ts';
import { faultyBlocks } from './faulty-blocks.ts';
import { assertMarked, readUnmarked } from './marked.ts';
import { toPlain } from './to-plain.ts';

describe('reading a faulty block', () => {
  for (const { title, shape, marked, reads } of faultyBlocks) {
    it(`explains ${title}, and reads the rest`, () => {
      assertMarked(marked, (text) => readFaultyYaml(text, shape).problems);
      assert.deepEqual(toPlain(readFaultyYaml(readUnmarked(marked), shape).node), reads);
    });
  }

  it('offers a fix after which the block reads as it was meant', () => {
    for (const { shape, marked, reads } of faultyBlocks) {
      const text = readUnmarked(marked);
      const { problems } = readFaultyYaml(text, shape);
      const fix = problems[0]?.fixes?.[0];
      if (problems.length !== 1 || fix === undefined || reads === undefined) continue;
      const fixed = applyFix(text, fix);
      assert.equal(findYamlFault(fixed), undefined, fixed);
    }
  });

  it('says each problem in a sentence without the words of a grammar', () => {
    for (const { shape, marked } of faultyBlocks) {
      for (const problem of readFaultyYaml(readUnmarked(marked), shape).problems) {
        assert.doesNotMatch(sayProblem(problem), /mapping|scalar|flow|token|node|collection|undefined/i);
        assert.match(sayProblem(problem), /^[A-Z`].*[.]$/);
      }
    }
  });

  it('knows where each character of a recovered text was written', () => {
    const text = '  greet:\n    say: Note: hello\n      there\n    goto: b\n';
    const { node } = readFaultyYaml(text, 'entry-of-map');
    const step = node?.kind === 'map' ? node.entries[0]?.value : undefined;
    const say = step?.kind === 'map' ? step.entries[0]?.value : undefined;
    assert.equal(say?.kind === 'scalar' ? say.value : undefined, 'Note: hello there');
    const span = say?.kind === 'scalar' ? mapScalar(text, say).sourceSpan(12, 17) : { start: 0, end: 0 };
    assert.equal(text.slice(span.start, span.end), 'there');
  });

  it('keeps anchors and aliases', () => {
    const { anchors, aliases } = readFaultyYaml('  a: &one b\n  c: *two\n  d: "e\n', 'header');
    assert.deepEqual(
      anchors.map(({ name }) => name),
      ['one'],
    );
    assert.deepEqual(
      aliases.map(({ name, start, end }) => [name, start, end]),
      [['two', 17, 21]],
    );
  });

  it('gives up on what is nested too deeply', () => {
    assert.deepEqual(codes(`  a: ${'['.repeat(100_000)}`), ['nested-too-deeply']);
    assert.deepEqual(codes(`  ${'- '.repeat(100_000)}`), ['nested-too-deeply']);
    assert.deepEqual(codes(Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')), [
      'nested-too-deeply',
    ]);
  });

  it('gives up on a very long block, and says where it stopped', () => {
    const text = `  a: "never closed\n${'  b: c\n'.repeat(200_000)}`;
    const [problem] = readFaultyYaml(text, 'header').problems;
    assert.equal(problem?.code, 'entry-too-long');
    assert.ok(problem.span.start < 40);
  });

  it('reads an empty text as nothing', () => {
    for (const shape of ['header', 'entry-of-map', 'entry-of-list'] satisfies FaultyShape[]) {
      assert.equal(readFaultyYaml('', shape).node, undefined);
      assert.equal(readFaultyYaml('# only this\n', shape).node, undefined);
    }
  });
});

function codes(text: string): string[] {
  return readFaultyYaml(text, 'entry-of-map').problems.map(({ code }) => code);
}
