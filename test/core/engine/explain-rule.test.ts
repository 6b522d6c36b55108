import assert from 'node:assert/strict';
import type { RuleExplanation, RuleQuestion } from '../../../src/core/engine/explain-rule.ts';
import { explainRule } from '../../../src/core/engine/explain-rule.ts';

const project = `version: 1
name: Desk
locales: [en-GB, es-ES]
channels: [web, sms]
etiquette:
  extends: [chatwright:recommended]
  rules:
    all-caps: error
    emoji-policy: [info, { beside-apology: allowed }]
  overrides:
    - match: { tags: [draft] }
      rules: { all-caps: off }
    - match: { files: 'internal/**' }
      rules: { double-space: off }
    - match: { channels: [sms] }
      rules: { double-space: error }
    - match: { locales: [es] }
      rules: { repeated-word: off }
`;

const library = `library: desk
title: Desk
locale: en-GB
responses:
  - id: one
    title: One
    text: Plain.
    wordings:
      - for: { channel: sms }
        text: Short.
      - for: { locale: es-ES }
        text: Corto.
  - id: two
    title: Two
    tags: [draft]
    text: Drafted.
`;

describe('explainRule', () => {
  it('tells of a rule that nobody set how it comes', () => {
    const { severity, from, place } = explain('all-caps', { project: undefined });
    assert.deepEqual(
      { severity, from, place },
      { severity: 'off', from: { kind: 'set', name: 'chatwright:default' }, place: undefined },
    );
  });

  it('names the set, the key or the exception that says so, by its place', () => {
    const set = explain('space-before-punct');
    assert.deepEqual([textAt(set), set.from.kind], ['chatwright:recommended', 'set']);
    const own = explain('all-caps');
    assert.deepEqual([textAt(own), own.from.kind, own.severity], ['all-caps', 'project', 'error']);
    const exempt = explain('double-space', { path: '/desk/internal/a.responses.yaml' });
    assert.deepEqual(
      [textAt(exempt), exempt.from, exempt.severity],
      ['double-space', { kind: 'exception', number: 2 }, 'off'],
    );
    assert.ok(exempt.place !== undefined && exempt.place.start > project.indexOf('internal'));
  });

  it('gives all options, the set ones and those that nobody set', () => {
    const { options } = explain('emoji-policy');
    assert.equal(options['beside-apology'], 'allowed');
    assert.deepEqual(options['at-most'], { other: 1, email: 0 });
  });

  it('lists the other exceptions that set the rule', () => {
    const { severity, exceptions } = explain('all-caps');
    assert.equal(severity, 'error');
    assert.deepEqual(
      exceptions.map(({ match, severity: other }) => [match.tags, other]),
      [[['draft'], 'off']],
    );
  });

  const texts: readonly [rule: string, text: string, severity: string, language: string][] = [
    ['all-caps', 'Plain.', 'error', 'en'],
    ['all-caps', 'Drafted.', 'off', 'en'],
    ['double-space', 'Plain.', 'hint', 'en'],
    ['double-space', 'Short.', 'error', 'en'],
    ['repeated-word', 'Short.', 'warning', 'en'],
    ['repeated-word', 'Corto.', 'off', 'es'],
  ];
  for (const [rule, text, severity, language] of texts) {
    it(`tells how ${rule} is set for the text “${text}”`, () => {
      const found = explain(rule, { at: library.indexOf(text) });
      assert.deepEqual([found.severity, found.language], [severity, language]);
    });
  }

  it('knows the steps of a script and the channel of a transcript', () => {
    const script = 'script: s\nlocale: es-ES\nsteps:\n  greet:\n    tags: [draft]\n    say: Hola.\n';
    const step = explain('all-caps', { path: '/desk/s.chatscript.yaml', text: script, at: script.indexOf('Hola') });
    assert.deepEqual([step.severity, step.language], ['off', 'es']);
    const transcript = explain('double-space', { path: '/desk/t.transcript.json', text: '{ "channel": "sms" }' });
    assert.equal(transcript.severity, 'error');
  });

  it('knows the rules of packs', () => {
    const rule = { ...explain('all-caps').rule, id: 'house.shout' };
    const set = { rules: [rule], refused: [], mark: '' };
    const packs = {
      findPack: (path: string) => (path === '/desk/house.etiquette.yaml' ? set : undefined),
      findStyle: () => undefined,
    };
    const text = 'etiquette:\n  extends: [chatwright:all, ./house.etiquette.yaml]\n';
    const found = explainRule({
      rule: 'house.shout',
      project: { path: '/desk/chatwright.yaml', text },
      file: undefined,
      packs,
    });
    assert.ok(found !== undefined);
    assert.equal(found.severity, 'warning');
    assert.equal(text.slice(found.place?.start, found.place?.end), './house.etiquette.yaml');
  });

  it('tells of a rule that the sets leave out where they are listed', () => {
    const text = 'etiquette:\n  extends: [./house.etiquette.yaml]\n';
    const found = explainRule({ rule: 'all-caps', project: { path: '/desk/chatwright.yaml', text }, file: undefined });
    assert.deepEqual([found?.severity, text.slice(found?.place?.start, found?.place?.end)], ['off', 'extends']);
  });

  it('knows no other rules', () => {
    assert.equal(explainRule({ rule: 'key-unknown', project: undefined, file: undefined }), undefined);
  });
});

function explain(
  rule: string,
  { path = '/desk/desk.responses.yaml', text = library, at, ...other }: Partial<About> = {},
): RuleExplanation {
  const file = at === undefined ? { path, text } : { path, text, at };
  const found = explainRule({ rule, project: { path: '/desk/chatwright.yaml', text: project }, file, ...other });
  return found ?? assert.fail(`There is no rule ${rule}.`);
}

type About = { path: string; text: string; at: number } & Pick<RuleQuestion, 'project'>;

function textAt({ place }: RuleExplanation): string {
  return project.slice(place?.start, place?.end);
}
