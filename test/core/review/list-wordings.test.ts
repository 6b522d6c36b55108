import assert from 'node:assert/strict';
import { markWords } from '../../../src/core/review/mark-words.ts';
import { listWordings } from '../../../src/core/review/list-wordings.ts';
import type { Wording } from '../../../src/core/review/wording.ts';

const library = `library: billing
locale: en-GB
responses:
  # Money
  - id: refund
    text: |-
      Your refund of {{money order.total}}.
    wordings:
      - for: { channel: sms }
        text: Refund {{money order.total}}.
      - for: { locale: es-ES }
        text: Tu reembolso.
      - for: { channel: sms, locale: es-ES }
        text: Reembolso.
      - for: { locale: es-ES, brand: nova }
        text: Tu reembolso de Nova.
      - for: { channel: sms }
        text: Never used.
    without: { order.total: Your refund. }
    buttons: [Thanks, { label: Tell me more }]
    status: draft
  - id: bye
    text: Bye.
`;

const script = `script: refund-request
status: retired
steps:
  greet:
    say:
      - text: Hello.
        wordings: [{ for: { locale: es-ES }, text: Hola. }, { for: { channel: sms }, text: Hi. }]
      - text: How are you?
        wordings: [{ for: { locale: es-ES }, text: ¿Qué tal? }]
    hold: { say: One moment., max: 2m }
    goto: end
  look:
    do: Find it.
    end: resolved
  end: { say: Bye., end: resolved }
`;

describe('listWordings', () => {
  it('names every wording of a library by response, language, channel and brand', () => {
    assert.deepEqual(summarise(listWordings('/a/x.responses.yaml', library, undefined)), [
      'billing/refund@en-GB',
      'billing/refund@en-GB+sms',
      'billing/refund@es-ES < billing/refund@en-GB',
      'billing/refund@es-ES+sms < billing/refund@en-GB+sms',
      'billing/refund@es-ES+nova < billing/refund@en-GB',
      'billing/bye@en-GB',
    ]);
  });

  it('marks the words that are read, and nothing else', () => {
    const wordings = listWordings('x.responses.yaml', library, undefined);
    assert.equal(
      wordings[0]?.mark,
      markWords(['Your refund of {{money order.total}}.', 'Your refund.', 'Thanks', 'Tell me more']),
    );
    assert.equal(wordings[1]?.mark, markWords(['Refund {{money order.total}}.']));
    assert.equal(wordings.at(-1)?.mark, markWords(['Bye.']));
  });

  it('points at the name of the response, and at what another wording is for', () => {
    const places = listWordings('x.responses.yaml', library, undefined).map(({ span }) =>
      library.slice(span.start, span.end),
    );
    assert.deepEqual(places, [
      'refund',
      '{ channel: sms }',
      '{ locale: es-ES }',
      '{ channel: sms, locale: es-ES }',
      '{ locale: es-ES, brand: nova }',
      'bye',
    ]);
  });

  it('takes all that a step says as one wording, each message in the words that fit best', () => {
    const wordings = listWordings('x.chatscript.yml', script, 'en-GB');
    assert.deepEqual(summarise(wordings), [
      'refund-request#greet@en-GB',
      'refund-request#greet@es-ES < refund-request#greet@en-GB',
      'refund-request#greet@en-GB+sms',
      'refund-request#end@en-GB',
    ]);
    assert.deepEqual(
      wordings.map(({ mark }) => mark),
      [
        markWords(['Hello.', 'How are you?', 'One moment.']),
        markWords(['Hola.', '¿Qué tal?', 'One moment.']),
        markWords(['Hi.', 'How are you?', 'One moment.']),
        markWords(['Bye.']),
      ],
    );
    assert.equal(wordings[0]?.span.start, script.indexOf('greet'));
  });

  it('knows the status of an entry, or that of its script', () => {
    const statuses = (path: string, text: string): string[] =>
      listWordings(path, text, 'en').map(({ status }) => status);
    assert.deepEqual(new Set(statuses('x.responses.yaml', library)), new Set(['draft', 'active']));
    assert.deepEqual(new Set(statuses('x.chatscript.yaml', script)), new Set(['retired']));
  });

  it('reads JSON, sections on one line and aliases as well', () => {
    const json = '{ "library": "a", "locale": "en", "responses": [\n  { "id": "x", "text": "Hi." }\n] }\n';
    assert.deepEqual(summarise(listWordings('a.responses.json', json, undefined)), ['a/x@en']);
    const flow = 'library: a\nlocale: en\nresponses: [{ id: x, text: &t Hi. }, { id: y, text: *t }]\n';
    const wordings = listWordings('a.responses.yaml', flow, undefined);
    assert.deepEqual(summarise(wordings), ['a/x@en', 'a/y@en']);
    assert.equal(wordings[0]?.mark, wordings[1]?.mark);
    const twice = `library: a
locale: en
responses:
  - { id: x, text: &t Hi. }
  - { id: y, text: &t Hello. }
  - { id: z, text: *t }
`;
    assert.equal(listWordings('a.responses.yaml', twice, undefined)[2]?.mark, markWords(['Hello.']));
    assert.deepEqual(summarise(listWordings('s.chatscript.yaml', 'script: s\nsteps: { a: { say: Hi. } }\n', 'en')), [
      's#a@en',
    ]);
  });

  const without: readonly [what: string, path: string, text: string][] = [
    ['a file of another kind', 'x.scenario.yaml', library],
    ['a library without a name', 'x.responses.yaml', library.replace('library: billing', '')],
    ['a library without a language', 'x.responses.yaml', library.replace('locale: en-GB', '')],
    ['an empty library', 'x.responses.yaml', 'library: a\nlocale: en\nresponses:\n'],
    [
      'responses without names or words',
      'x.responses.yaml',
      'library: a\nlocale: en\nresponses:\n  - text: Hi\n  - id: x\n  - 7\n',
    ],
    ['steps that are no map', 'x.chatscript.yaml', 'script: a\nlocale: en\nsteps:\n  - say: Hi\n'],
  ];
  for (const [what, path, text] of without) {
    it(`finds nothing in ${what}`, () => {
      assert.deepEqual(listWordings(path, text, undefined), []);
    });
  }

  it('does not count how lines end, nor space around a text', () => {
    assert.equal(markWords(['a\r\nb ']), markWords([' a\nb\n']));
    assert.notEqual(markWords(['a b']), markWords(['a\nb']));
    assert.deepEqual(
      listWordings('x.responses.yaml', library.replaceAll('\n', '\r\n'), undefined).map(({ key, mark }) => [key, mark]),
      listWordings('x.responses.yaml', library, undefined).map(({ key, mark }) => [key, mark]),
    );
  });
});

function summarise(wordings: readonly Wording[]): string[] {
  return wordings.map(({ key, source }) => (source === undefined ? key : `${key} < ${source.key}`));
}
