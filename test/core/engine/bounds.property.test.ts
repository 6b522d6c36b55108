import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import { toProgram } from '../../program.ts';
import { assertSound } from './assert-sound.ts';
import { hugeTexts, vastTexts } from './huge-texts.ts';

describe('a huge file', function () {
  this.timeout(60_000);

  for (const { title, path, text, code } of hugeTexts) {
    it(`is checked, and checked again when it is edited: ${title}`, () => {
      const engine = createEngine();
      const written = text();
      engine.setFile(path, written);
      const problems = engine.getProblems(path).filter(({ said }) => said === undefined);
      assert.ok(code === undefined ? problems.length === 0 : problems.some((problem) => problem.code === code));
      assertSound(written, problems.slice(0, 1000));
      const middle = Math.floor(written.length / 2);
      engine.editFile(path, [{ span: { start: middle, end: middle }, text: 'x' }]);
      assert.ok(engine.getProblems(path).length > 0 || code === undefined);
    });
  }
});

describe('a file of 50 MB', function () {
  this.timeout(60_000);

  vastTexts.forEach(({ title }, index) => {
    it(`is checked in a gigabyte of memory: ${title}`, () => {
      const program = toProgram('test/core/engine/check-vast-text.ts');
      const words = ['--max-old-space-size=1024', ...program, String(index)];
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });
  });
});
