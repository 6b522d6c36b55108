import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { saySentences } from './expect-problems.ts';
import { shared } from './shared-parts.ts';

const project = (variable: string): string => `version: 1
name: Larkmoor
locales: [en-GB]
variables:
  ${variable}: { type: text, sample: Asha }
`;
const greeting = (variable: string): string => `library: greetings
responses:
  - { id: hi, title: Hi, text: 'Hello {{${variable}}}.' }
`;
const script = (name: string, step: string): string => `script: ${name}
start: ${step}
steps:
  ${step}: { say: Goodbye!, end: resolved }
`;
const scenario = (script: string): string => `scenario: late
script: ${script}
customer: asha
opens: [hi]
`;

describe('the project of a file', () => {
  it('is that of the nearest chatwright.yaml upwards', () => {
    const engine = open({
      '/desk/chatwright.yaml': project('customer.firstName'),
      '/desk/nova/chatwright.yaml': project('caller.name'),
      '/desk/nova/teams/billing/a.responses.yaml': greeting('caller.name'),
      '/desk/teams/a.responses.yaml': greeting('customer.firstName'),
      '/desk/novas/a.chatscript.yaml': script('a', 'bye'),
    });
    assert.deepEqual(sayAll(engine), []);
  });

  it('may be written chatwright.yml', () => {
    const engine = open({ '/desk/chatwright.yml': project('a'), '/desk/a.responses.yaml': greeting('b') });
    assert.deepEqual(saySentences(engine, '/desk/a.responses.yaml'), [
      'There is no variable `b` in `chatwright.yaml`.',
    ]);
  });

  it('is none where no chatwright.yaml stands above; then nothing that only a project could give is unknown', () => {
    const engine = open({ '/desk/chatwright.yaml': project('a.b'), '/other/a.responses.yaml': greeting('c.d') });
    assert.deepEqual(saySentences(engine, '/other/a.responses.yaml'), []);
  });

  it('changes when a chatwright.yaml comes between, goes, or moves', () => {
    const engine = open({ '/desk/chatwright.yaml': project('a.b'), '/desk/nova/x.responses.yaml': greeting('a.b') });
    assert.deepEqual(sayAll(engine), []);
    const changed = engine.setFile('/desk/nova/chatwright.yaml', project('c.d'));
    assert.deepEqual([...changed].sort(), [
      '/desk/chatwright.yaml',
      '/desk/nova/chatwright.yaml',
      '/desk/nova/x.responses.yaml',
    ]);
    assert.deepEqual(saySentences(engine, '/desk/chatwright.yaml'), [
      'Nothing uses the variable `a.b`. Use it somewhere, or remove it.',
    ]);
    assert.deepEqual(saySentences(engine, '/desk/nova/x.responses.yaml'), [
      'There is no variable `a.b` in `chatwright.yaml`.',
    ]);
    assert.deepEqual([...engine.removeFile('/desk/nova/chatwright.yaml')].sort(), [...changed].sort());
    assert.deepEqual(sayAll(engine), []);
    engine.removeFile('/desk/chatwright.yaml');
    engine.setFile('/chatwright.yaml', project('a.b'));
    assert.deepEqual(sayAll(engine), []);
  });

  it('is known by relative paths as by absolute ones, in any order', () => {
    const settings = `etiquette: { extends: [./house.etiquette.yaml], rules: { review-lapsed: warning }, overrides: [{ match: { files: internal/** }, rules: { review-lapsed: 'off' } }] }\n`;
    const own = `${project('customer.name')}${settings}`;
    const pack =
      'pack: house\nrules: { polite: { type: existence, message: Say please., tokens: [hello], ignorecase: true } }\n';
    const record = 'approved:\n  greetings/hi@en-GB: { by: Priya, date: 2026-11-02, text: t00000000 }\n';
    const files = Object.entries({
      'chatwright.yaml': own,
      'house.etiquette.yaml': pack,
      'chatwright.reviews.yaml': record,
      'a.responses.yaml': greeting('customer.name'),
    });
    const tell = (prefix: string, order: readonly (readonly [string, string])[]): string[] => {
      const engine = open(Object.fromEntries(order.map(([path, text]) => [`${prefix}${path}`, text])));
      return engine.getProblems(`${prefix}a.responses.yaml`).map(({ code }) => code);
    };
    for (const prefix of ['', '/', '/desk/', 'desk/'])
      for (const order of [files, files.toReversed()])
        assert.deepEqual(
          tell(prefix, order).sort(),
          ['house.polite', 'review-lapsed'],
          `${prefix} ${order[0]?.[0] ?? ''}`,
        );
  });

  it('gives names to itself alone: the same name in two projects is no fault, in one it is', () => {
    const files = {
      '/desk/larkmoor/chatwright.yaml': 'version: 1\nname: Larkmoor\nlocales: [en-GB]\n',
      '/desk/nova/chatwright.yaml': 'version: 1\nname: Nova\nlocales: [en-GB]\n',
      '/desk/larkmoor/a.chatscript.yaml': script('refund', 'bye'),
      '/desk/nova/a.chatscript.yaml': script('refund', 'bye'),
    };
    const engine = open(files);
    assert.deepEqual(sayAll(engine), []);
    engine.setFile('/desk/nova/b.chatscript.yaml', script('refund', 'end'));
    assert.deepEqual(saySentences(engine, '/desk/larkmoor/a.chatscript.yaml'), []);
    assert.deepEqual(saySentences(engine, '/desk/nova/a.chatscript.yaml'), [
      'The script `refund` is given twice: here and in `b.chatscript.yaml`. Change one of the two.',
    ]);
  });
});

describe('a name that one file gives and another uses', () => {
  it('is unknown, known and unknown again as the file that gives it comes and goes', () => {
    const engine = open({ '/desk/a.scenario.yaml': scenario('refund') });
    const unknown = ['There is no script `refund` in this project.'];
    assert.deepEqual(sayAll(engine), unknown);
    const changed = engine.setFile('/desk/a.chatscript.yaml', script('refund', 'bye'));
    assert.deepEqual([...changed].sort(), ['/desk/a.chatscript.yaml', '/desk/a.scenario.yaml']);
    assert.deepEqual(sayAll(engine), []);
    assert.ok(engine.removeFile('/desk/a.chatscript.yaml').has('/desk/a.scenario.yaml'));
    assert.deepEqual(sayAll(engine), unknown);
  });

  it('is followed when it is edited, character by character', () => {
    const engine = open({
      '/desk/a.chatscript.yaml': script('refun', 'bye'),
      '/desk/a.scenario.yaml': scenario('refund'),
    });
    assert.deepEqual(sayAll(engine), ['There is no script `refund` in this project. Did you mean `refun`?']);
    const changed = engine.editFile('/desk/a.chatscript.yaml', [{ span: { start: 13, end: 13 }, text: 'd' }]);
    assert.ok(changed.has('/desk/a.scenario.yaml'));
    assert.deepEqual(sayAll(engine), []);
  });

  it('may be a step of the script that a test plays', () => {
    const test = 'test: refund\nscript: refund\nsteps:\n  - agent: bye\nends: resolved\n';
    const engine = open({ '/desk/a.chattest.yaml': test, '/desk/a.chatscript.yaml': script('refund', 'bye') });
    assert.deepEqual(sayAll(engine), []);
    engine.setFile('/desk/a.chatscript.yaml', script('refund', 'end'));
    assert.deepEqual(sayAll(engine), ['There is no step `bye` in the script `refund`.']);
  });

  it('may be given before the files are known that use it, or after: the order changes nothing', () => {
    const files = {
      '/desk/chatwright.yaml': project('order.id'),
      '/desk/a.responses.yaml': greeting('order.ids'),
      '/desk/a.chatscript.yaml': script('refund', 'bye'),
      '/desk/a.scenario.yaml': scenario('refunds'),
      '/desk/b.responses.yaml': greeting('order.id'),
    };
    const [first = [], ...others] = permute(Object.entries(files)).map((order) =>
      sayAll(open(Object.fromEntries(order))),
    );
    assert.equal(first.length, 4);
    for (const other of others) assert.deepEqual(other, first);
  }).timeout(60_000);
});

describe('an engine', () => {
  it('knows only files of our kinds, and has nothing to say of others', () => {
    const engine = open({ '/desk/readme.md': '# Desk', '/desk/a.yaml': 'a: [', '/desk/.responses.yaml': 'a: [' });
    assert.deepEqual([...engine.paths()], []);
    assert.deepEqual(engine.getProblems('/desk/a.yaml'), []);
    assert.equal(engine.getText('/desk/a.yaml'), undefined);
    assert.deepEqual([...engine.editFile('/desk/a.yaml', [])], []);
    assert.deepEqual([...engine.removeFile('/desk/a.yaml')], []);
    assert.deepEqual(engine.positionAt('/desk/a.yaml', 3), { line: 0, character: 0 });
    assert.equal(engine.offsetAt('/desk/a.yaml', { line: 3, character: 1 }), 0);
  });

  it('sorts the problems of a file by their places', () => {
    const engine = open({ '/desk/a.responses.yaml': 'x: 1\ny: 2\nresponses:\n  - id: A\n    z: 1\n  - id: B\n' });
    const starts = engine.getProblems('/desk/a.responses.yaml').map(({ span }) => span.start);
    assert.ok(starts.length > 5);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});

function open(files: Readonly<Record<string, string>>): Engine {
  const engine = createEngine({ shared });
  for (const [path, text] of Object.entries(files)) engine.setFile(path, text);
  return engine;
}

function sayAll(engine: Engine): string[] {
  return [...engine.paths()].sort().flatMap((path) => saySentences(engine, path));
}

function permute<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permute(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
