import assert from 'node:assert/strict';
import { getInlayHints } from '../../../src/language-service/structure/get-inlay-hints.ts';
import type { HintSettings } from '../../../src/protocol/settings.ts';
import { readMarked } from '../marked-text.ts';
import { showFiles } from '../show-files.ts';

const project = `version: 1
channels: [web, sms]
locales: [en-GB]
variables:
  customer.firstName: { type: text, sample: Sam }
queues: { billing-l2: 'Billing, second line' }
tags: { refund: Money back }
customers:
  asha: { customer: { firstName: Asha } }
  bartholomew: { customer: { firstName: Bartholomew } }
`;
const library = `library: desk
responses:
  - id: hello
    title: A friendly hello
    text: Hello!
  - { id: plain, text: No title }
`;

const titles = { titles: true, lengths: false };
const lengths = { titles: false, lengths: true };

/** Where a text has a stretch in these marks there is a hint with its words, and nowhere else. */
function expectHints(path: string, marked: string, settings: HintSettings = titles): void {
  const { text, ranges } = readMarked(marked);
  const clean = ranges.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const { engine } = showFiles({
    '/desk/chatwright.yaml': project,
    '/desk/desk.responses.yaml': library,
    '/desk/other.chatscript.yaml': 'script: other\ntitle: The other way\n',
    [path]: clean,
  });
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = getInlayHints(engine, path, range, settings).map(({ position, label }) => ({
    at: engine.offsetAt(path, position),
    label: label as string,
  }));
  const shown = hints
    .sort((one, other) => other.at - one.at)
    .reduce((rest, { at, label }) => `${rest.slice(0, at)}«${label}»${rest.slice(at)}`, clean);
  assert.equal(shown, marked);
}

describe('the titles behind names', () => {
  it('are those of replies, steps, scripts, queues and tags', () => {
    expectHints(
      '/desk/a.chatscript.yaml',
      `script: a
tags: [refund«Money back»]
start: greet«Say hello»
steps:
  greet:
    title: Say hello
    respond: desk/hello«A friendly hello»
    run: { script: other«The other way», passed: human, failed: 'greet'«Say hello» }
  human:
    say: See {{> desk/hello}}
    respond: desk/plain
    transfer: { queue: billing-l2«Billing, second line» }
`,
    );
  });

  it('are the same in JSON', () => {
    expectHints('/desk/a.chatscript.json', '{"steps":{"a":{"respond":"desk/hello"«A friendly hello»,"goto":"b"}}}');
  });
});

describe('the lengths behind texts', () => {
  it('are those of the worst case, beside the tightest limit', () => {
    expectHints(
      '/desk/b.responses.yaml',
      `library: b
responses:
  - id: a
    text: |-«15 of 1,600 (SMS)»
      Hi {{customer.firstName}}!
  - id: b
    channels: [web]
    text: Twelve signs«12 of 10,000 (web chat)»
    buttons: [Yes]
  - id: c
    channels: [email]
    text: No limit
`,
      lengths,
    );
  });

  it('leave out a channel that has a wording of its own', () => {
    expectHints(
      '/desk/b.responses.json',
      '{"responses":[{"id":"a","text":"Hi!"«3 of 10,000 (web chat)»,"wordings":[{"for":{"channel":"sms"},"text":"Ho"«2 of 1,600 (SMS)»}]}]}',
      lengths,
    );
  });

  it('count the messages that are paid for', () => {
    const text = 'word '.repeat(40);
    expectHints(
      '/desk/a.chatscript.yaml',
      `channels: [sms]\nsteps:\n  a:\n    say:\n      - '${text}'«200 of 1,600 (SMS, 2 messages)»\n`,
      lengths,
    );
  });

  it('say whose values they are, and count a reply inside of another', () => {
    const path = '/desk/b.responses.yaml';
    const text = 'responses:\n  - id: a\n    text: "{{customer.firstName}}: {{> desk/hello}} {{> none/such}}"\n';
    const { engine } = showFiles({
      '/desk/chatwright.yaml': project,
      '/desk/desk.responses.yaml': library,
      [path]: text,
    });
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const [hint] = getInlayHints(engine, path, range, lengths);
    assert.equal(hint?.label, '20 of 1,600 (SMS)');
    assert.equal(
      hint.tooltip,
      'This may become 20 characters long, with the values of `bartholomew`. On SMS, a text may have 1,600.',
    );
  });
});

describe('hints', () => {
  it('can be switched off, and are those of the lines that are seen', () => {
    const path = '/desk/b.responses.yaml';
    const { engine } = showFiles({
      '/desk/chatwright.yaml': project,
      [path]: 'responses:\n  - id: a\n    text: One\n  - id: b\n    text: Three\n',
    });
    const seen = { start: { line: 3, character: 0 }, end: { line: 4, character: 2 } };
    assert.deepEqual(getInlayHints(engine, path, seen, { titles: false, lengths: false }), []);
    assert.deepEqual(
      getInlayHints(engine, path, seen, lengths).map(({ label }) => label),
      ['5 of 1,600 (SMS)'],
    );
  });
});
