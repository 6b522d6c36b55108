import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createColdCheck } from '../../../src/core/engine/create-cold-check.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { readValeFolder } from '../../../src/core/etiquette/packs/read-vale-folder.ts';
import { createProse } from '../../../src/core/prose/prose.ts';
import { RANKS } from '../../../src/core/prose/spelling/word-graph.ts';
import { packWords } from '../../../scripts/dictionaries/pack-words.ts';
import { shared } from './shared-parts.ts';

const PATH = '/desk/billing.responses.yaml';
const TEXT = 'We will utilize your data. Very very soon, obviously.';
const STYLE = new Map([
  [
    '/desk/styles/Own/Words.yml',
    'extends: substitution\nmessage: "Use %s, not %s."\nlevel: error\nswap: { utilize: use }\n',
  ],
  ['/desk/styles/Own/Weasel.yml', 'extends: existence\nmessage: "Drop %s."\nlevel: suggestion\ntokens: [obviously]\n'],
  ['/desk/styles/Own/Spelling.yml', 'extends: spelling\nmessage: "Is %s right?"\n'],
]);

describe('Vale styles', () => {
  it('are asked for, and then find what they find in plain prose', () => {
    const engine = open('[vale:./styles/Own]');
    assert.deepEqual(engine.getProblems(PATH), []);
    assert.deepEqual(engine.takeWanted(), [{ kind: 'style', folder: '/desk/styles/Own' }]);
    assert.deepEqual(engine.takeWanted(), []);
    assert.ok(engine.setStyle('/desk/styles/Own', STYLE).has(PATH));
    const at = (engine.getText(PATH) ?? '').indexOf(TEXT);
    const plain = readValeFolder(STYLE).rules.flatMap(({ id, severity, find }) =>
      [...find(createProse(TEXT))].map(({ start, end, message }) => [id, severity, at + start, at + end, message]),
    );
    const found = engine.getProblems(PATH).map((problem) => {
      const { code, severity, span } = problem;
      return [code, severity, span.start, span.end, sayProblem(problem)];
    });
    assert.deepEqual(found, plain.reverse());
    assert.equal(found.length, 2);
  });

  it('say once, where they are named, which of their rules cannot run, unless it is switched off', () => {
    const engine = open('[vale:./styles/Own]');
    assert.deepEqual(say(engine), []);
    engine.setStyle('/desk/styles/Own', STYLE);
    const [first, ...others] = engine.getProblems('/desk/chatwright.yaml');
    assert.deepEqual([first?.code, others], ['rule-cannot-run', []]);
    assert.match(say(engine)[0] ?? '', /^The rule `Own\.Spelling` cannot be run, so it finds nothing\. /);
    const text =
      (engine.getText('/desk/chatwright.yaml') ?? '') + "  rules: { Own.Spelling: 'off', Own.Weasel: error }\n";
    engine.setFile('/desk/chatwright.yaml', text);
    assert.deepEqual(say(engine), []);
    assert.deepEqual(
      engine.getProblems(PATH).map(({ severity }) => severity),
      ['error', 'error'],
    );
  });

  it('are unknown where the folder has none, and never asked for outside of the project', () => {
    const engine = open('[vale:./styles/None, "vale:../styles", vale:/etc]');
    engine.setStyle('/desk/styles/None', new Map());
    assert.deepEqual(say(engine), [
      'There is no set of rules `vale:./styles/None`.',
      '`vale:../styles` lies outside of the folder of this project, so it is not read. Copy it into the project.',
      '`vale:/etc` lies outside of the folder of this project, so it is not read. Copy it into the project.',
    ]);
    assert.deepEqual(engine.takeWanted(), [{ kind: 'style', folder: '/desk/styles/None' }]);
  });

  it('may be read at once by who can', () => {
    const cold = createColdCheck({
      shared,
      readStyle: (folder) => (folder === '/desk/styles/Own' ? STYLE : undefined),
    });
    const engine = open('[vale:./styles/Own]');
    engine.setStyle('/desk/styles/Own', STYLE);
    for (const path of engine.paths()) cold.addFile(path, engine.getText(path) ?? '');
    for (const path of engine.paths()) assert.deepEqual(cold.getProblems(path), engine.getProblems(path));
  });
});

describe('dictionaries', () => {
  const words = (...list: string[]): Uint8Array => packWords(new Map(list.map((word) => [word, RANKS.plain])));
  const common = words('your', 'colours', 'are', 'on', 'their', 'way');

  it('are asked for by the languages of texts, and then tell of words that are in none', () => {
    const engine = open('[chatwright:recommended]', 'Your colours are on teh way with Larkmoor.');
    assert.deepEqual(tell(engine), []);
    assert.deepEqual(engine.takeWanted(), [
      { kind: 'dictionary', name: 'en' },
      { kind: 'dictionary', name: 'en-GB' },
      { kind: 'dictionary', name: 'en-US' },
    ]);
    engine.setDictionary('en', common);
    assert.deepEqual(tell(engine), []);
    assert.ok(engine.setDictionary('en-GB', words('with')).has(PATH));
    assert.deepEqual(tell(engine), ['teh']);
  });

  it('leave the spellings of another country to `spelling-variant`, and take the words of the house', () => {
    const engine = open('[chatwright:recommended]', 'Your colors are on their wey.');
    engine.setDictionary('en', common);
    engine.setDictionary('en-GB', words('colour'));
    assert.deepEqual(tell(engine), ['colors', 'wey']);
    engine.setDictionary('en-US', words('colors'));
    assert.deepEqual(tell(engine), ['wey']);
    const text = `${engine.getText('/desk/chatwright.yaml') ?? ''}  words: [wey]\n`;
    engine.setFile('/desk/chatwright.yaml', text);
    assert.deepEqual(tell(engine), []);
  });

  it('may be read at once by who can', () => {
    const cold = createColdCheck({ shared, readDictionary: (name) => (name.startsWith('en') ? common : undefined) });
    cold.addFile(PATH, write('Your colours are on teh way.'));
    assert.deepEqual(
      cold.getProblems(PATH).map(({ code }) => code),
      ['typo'],
    );
  });

  it('that cannot be read change nothing', () => {
    const engine = open('[chatwright:recommended]', 'Your colours are on teh way.');
    for (const name of ['en', 'en-GB']) engine.setDictionary(name, new Uint8Array([1, 2, 3]));
    assert.deepEqual(tell(engine), []);
  });
});

function open(sets: string, text = TEXT): Engine {
  const engine = createEngine({ shared });
  engine.setFile('/desk/chatwright.yaml', `version: 1\nname: Desk\nlocales: [en-GB]\netiquette:\n  extends: ${sets}\n`);
  engine.setFile(PATH, write(text));
  return engine;
}

function write(text: string): string {
  return `library: billing\ntitle: Billing\nlocale: en-GB\nresponses:\n  - id: data\n    title: Data\n    text: ${text}\n`;
}

function say(engine: Engine): string[] {
  return engine.getProblems('/desk/chatwright.yaml').map(sayProblem);
}

function tell(engine: Engine): string[] {
  const text = engine.getText(PATH) ?? '';
  const problems = engine.getProblems(PATH).filter(({ code }) => code === 'typo');
  return problems.map(({ span }) => text.slice(span.start, span.end));
}
