import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';

const PATH = '/desk/long.responses.yaml';
const PROJECT = 'version: 1\nname: Desk\nlocales: [en-GB]\nchannels: [web]\netiquette:\n  extends: ';
const LONG = `${'a'.repeat(6_000)} ${'we help you today and and then some '.repeat(300)}`;

describe('a hostile rule pack', function () {
  this.timeout(60_000);

  for (const [title, pattern, count] of [
    ['nested repeats', '(?:(?:a+)+b?)+$', 60],
    ['repeats of choices', '((a*)*|b)*c', 60],
    ['counted repeats', '(?:[a-z]{1,20}){1,20}!', 60],
    ['repeats before what never comes', '(?:\\w+\\s*)+!', 60],
    ['look-ahead', '(?:a|aa|\\w)+(?=b)', 60],
    ['very many rules', 'a.*b.*c', 1_500],
    ['very many words', '(?:help|heap|hemp|hey)', 1_500],
  ] as const) {
    it(`of ${title} delays what others find by 100 ms at most`, () => {
      const rules = Array.from({ length: count }, (_, at) => `  r${String(at)}: ${write(pattern, at)}\n`).join('');
      const bare = open('[chatwright:recommended]', 'pack: mean\nrules: {}\n');
      const loaded = open('[chatwright:recommended, ./mean.etiquette.yaml]', `pack: mean\nrules:\n${rules}`);
      const [without, withPack] = [measure(bare), measure(loaded)];
      assert.ok(withPack - without < 100, `${String(Math.round(withPack - without))} ms`);
      const told = (engine: Engine): unknown =>
        engine.getProblems(PATH).filter(({ code }) => code === 'repeated-word').length;
      assert.ok(told(bare) !== 0);
      assert.equal(told(loaded), told(bare));
    });
  }

  it('is not believed once it has spent what it may: it finds nothing rather than too much', () => {
    const need = '{ type: conditional, message: No., first: today, second: some }';
    const rules = Array.from({ length: 1_500 }, (_, at) => `  r${String(at)}: ${write('a.*b.*c', at)}\n`).join('');
    const engine = open('[./mean.etiquette.yaml]', `pack: mean\nrules:\n${rules}  z: ${need}\n`);
    assert.deepEqual(
      engine.getProblems(PATH).filter(({ code }) => code === 'mean.z'),
      [],
    );
  });
});

function write(pattern: string, at: number): string {
  return `{ type: existence, message: No., nonword: true, tokens: ['${pattern}', 'zzz${String(at)}'] }`;
}

function open(sets: string, pack: string): Engine {
  const engine = createEngine();
  engine.setFile('/desk/mean.etiquette.yaml', pack);
  engine.setFile('/desk/chatwright.yaml', `${PROJECT}${sets}\n`);
  engine.setFile(
    PATH,
    `library: long\ntitle: Long\nlocale: en-GB\nresponses:\n  - id: one\n    title: One\n    text: ${LONG}\n`,
  );
  return engine;
}

/** The least time of the processor, in milliseconds, in which a change of the long text is judged. */
function measure(engine: Engine): number {
  const at = (engine.getText(PATH) ?? '').indexOf('aaa');
  const times = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    engine.editFile(PATH, [{ span: { start: at, end: at }, text: 'b' }]);
    engine.getProblems(PATH);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}
