import assert from 'node:assert/strict';
import { resolveCompletion } from '../../../src/language-service/completion/resolve-completion.ts';
import { completeMarked } from './complete-marked.ts';

const inStep = 'script: a\nstart: greet\nsteps:\n  greet:\n';
const inReply = 'library: a\nresponses:\n  - id: x\n';

describe('the completion of keys', () => {
  it('puts required keys first, then the ways on from a step, and exceptions to rules last', () => {
    const { labels, find } = completeMarked('a.responses.yaml', `${inReply}    $0\n`);
    assert.equal(labels[0], 'text');
    assert.equal(labels.at(-1), 'lint');
    assert.equal(labels.includes('id'), false);
    assert.equal(find('text')?.detail, 'text (required)');
    assert.match(JSON.stringify(find('text')?.documentation), /What the customer reads/);
    const ways = completeMarked('a.chatscript.yaml', `${inStep}    $0\n`).labels.slice(0, 9);
    assert.deepEqual(ways, ['goto', 'replies', 'choose', 'decide', 'ask', 'verify', 'run', 'transfer', 'end']);
  });

  it('offers no second way on, and no key that is there', () => {
    const { labels } = completeMarked('a.chatscript.yaml', `${inStep}    $0\n    stage: greeting\n    goto: b\n`);
    assert.deepEqual(
      labels.filter((label) => ['stage', 'end', 'replies', 'max', 'else'].includes(label)),
      ['max', 'else'],
    );
    const actions = completeMarked('a.responses.yaml', `${inReply}    actions: [{ add-tag: refund, $0 }]\n`).labels;
    assert.deepEqual(actions, ['lint']);
  });

  const beginnings = [
    ['a text as a block', 'a.chatscript.yaml', `${inStep}    sa$0\n`, 'say', `${inStep}    say: |-\n      \n`],
    ['a list on its line', 'a.responses.yaml', `${inReply}    ta$0\n`, 'tags', `${inReply}    tags: []\n`],
    ['a list of maps', 'a.chatscript.yaml', `${inStep}    re$0\n`, 'replies', `${inStep}    replies:\n      - \n`],
    ['a map', 'a.chatscript.yaml', `${inStep}    as$0\n`, 'ask', `${inStep}    ask:\n      \n`],
    [
      'a map in braces',
      'a.chatscript.yaml',
      `${inStep}    replies: [{ se$0 }]\n`,
      'set',
      `${inStep}    replies: [{ set: {  } }]\n`,
    ],
    [
      'the only value',
      'a.chatscript.yaml',
      `${inStep}    replies:\n      - $0\n`,
      'otherwise',
      `${inStep}    replies:\n      - otherwise: true\n`,
    ],
    ['nothing before a value', 'a.chatscript.yaml', `${inStep}    st$0: x\n`, 'stage', `${inStep}    stage: x\n`],
    ['quotes in JSON', 'a.responses.json', '{\n  "ti$0\n}', 'title', '{\n  "title": ""\n}'],
    [
      'commas in JSON',
      'a.responses.json',
      '{\n  "library": "a"\n  $0\n  "responses": [{}]\n}',
      'title',
      '{\n  "library": "a",\n  "title": "",\n  "responses": [{}]\n}',
    ],
    [
      'numbers in JSON',
      'a.chatscript.json',
      '{ "steps": {\n  "a": { "goto": "b", "$0" }\n} }',
      'max',
      '{ "steps": {\n  "a": { "goto": "b", "max": 2 }\n} }',
    ],
  ] as const;
  for (const [name, file, before, label, after] of beginnings) {
    it(`begins ${name}`, () => {
      const { take, find } = completeMarked(file, before);
      assert.equal(take(find(label)), after);
    });
  }

  it('offers the variables that are set, and not those that are set already', () => {
    const before = `${inStep}    choose: [{ label: a, goto: b, set: { order.id: x, $0 } }]\n`;
    const { labels, take, find } = completeMarked('a.chatscript.yaml', before);
    assert.deepEqual(labels, ['customer.firstName']);
    assert.match(take(find('customer.firstName')), /order\.id: x, customer\.firstName: {2}\}/);
  });
});

describe('the completion of values', () => {
  const cases = [
    [
      'steps of the script, then the step before',
      'a.chatscript.yaml',
      `${inStep}    goto: $0\n  b: { end: x }\n`,
      'b greet back',
    ],
    [
      'responses of the project',
      'a.chatscript.yaml',
      `${inStep}    respond: bill$0\n`,
      'billing/refund-approved billing/late',
    ],
    [
      'words of a list',
      'a.chatscript.yaml',
      `${inStep}    stage: $0\n`,
      'greeting discovery verification resolution closing',
    ],
    ['yes or no', 'chatwright.yaml', 'variables:\n  a.b: { type: text, pii: $0 }\n', 'true false'],
    ['intents', 'a.chatscript.yaml', `${inStep}    replies: [{ intent: $0 }]\n`, 'refund delivery'],
    ['variables', 'a.chatscript.yaml', `${inStep}    ask: { variable: $0 }\n`, 'customer.firstName order.id'],
    ['queues', 'a.chatscript.yaml', `${inStep}    transfer:\n      queue: $0\n`, 'billing-l2'],
    ['outcomes', 'a.chatscript.yaml', `${inStep}    end: $0\n`, 'resolved follow-up passed failed'],
    ['scripts', 'b.scenario.yaml', 'scenario: b\nscript: $0\n', 'shared/identify'],
    ['customers', 'b.scenario.yaml', 'scenario: b\ncustomer: $0\n', 'asha'],
    ['scorecards', 'b.scenario.yaml', 'scenario: b\nscorecard: $0\n', 'chat-quality'],
    ['steps of another script', 'b.chattest.yaml', 'test: b\nscript: shared/identify\nsteps:\n  - agent: $0\n', 'ask'],
    ['scenarios', 'b.shift.yaml', 'shift: b\narrivals:\n  - scenario: $0\n', 'late-parcel'],
    ['tags', 'a.responses.yaml', `${inReply}    tags: [$0]\n`, 'refund delivery'],
    ['channels of the project', 'a.responses.yaml', `${inReply}    channels: [$0]\n`, 'web sms'],
    [
      'all channels in the project itself',
      'chatwright.yaml',
      'channels: [w$0]\n',
      'web app whatsapp sms messenger instagram telegram line email',
    ],
    ['languages', 'a.responses.yaml', `library: a\nlocale: $0\n`, 'en-GB es-ES'],
    ['brands', 'b.scenario.yaml', 'scenario: b\nbrand: $0\n', 'nova'],
    [
      'facts of a brand',
      'chatwright.yaml',
      'facts: { a.b: { value: 1 } }\nbrands:\n  nova:\n    facts:\n      $0\n',
      'a.b',
    ],
    ['how a rule is set', 'chatwright.yaml', 'etiquette:\n  rules:\n    all-caps: $0\n', 'off hint info warning error'],
    ['nothing for a name that is given', 'a.responses.yaml', 'library: a\nresponses:\n  - id: $0\n', ''],
    ['nothing for words', 'a.responses.yaml', `${inReply}    title: $0\n`, ''],
    ['nothing behind a whole value', 'a.chatscript.yaml', `${inStep}    goto: greet $0\n`, ''],
  ] as const;
  for (const [name, file, text, labels] of cases) {
    it(`offers ${name}`, () => {
      assert.equal(completeMarked(file, text).labels.join(' '), labels);
    });
  }

  it('offers the rules that there are', () => {
    const { files, find } = completeMarked('chatwright.yaml', 'etiquette:\n  rules:\n    $0\n');
    const item = find('all-caps');
    assert.ok(item !== undefined);
    assert.match(resolveCompletion(files, item).detail ?? '', /^rule: \w+ .+/);
  });

  const writings = [
    [
      'the whole word',
      'a.chatscript.yaml',
      `${inStep}    respond: billing/ref$0und-old # soon\n`,
      'billing/late',
      /respond: billing\/late # soon/,
    ],
    ['the quotes of the author', 'a.chatscript.yaml', `${inStep}    goto: 'gr$0'\n`, 'greet', /goto: 'greet'\n/],
    ['quotes in JSON', 'a.chatscript.json', '{ "steps": {\n  "a": { "goto": $0 }\n} }', 'a', /"goto": "a" \}/],
    [
      'quotes that are half there',
      'a.chatscript.json',
      '{ "steps": {\n  "a": { "goto": "$0\n  }\n} }',
      'a',
      /"goto": "a"\n/,
    ],
    [
      'brackets around the first of a list',
      'a.responses.yaml',
      `${inReply}    tags: $0\n`,
      'refund',
      /tags: \[refund\]/,
    ],
    [
      'a dash before an item',
      'a.responses.yaml',
      `${inReply}    tags:\n      - delivery\n      $0\n`,
      'refund',
      /\n {6}- refund\n/,
    ],
    [
      'words that other readers of YAML mistake',
      'a.chatscript.yaml',
      `script: a\nsteps:\n  yes: { end: x }\n  b:\n    goto: $0\n`,
      'yes',
      /goto: "yes"\n/,
    ],
    [
      'words of the schema as they are',
      'chatwright.yaml',
      'etiquette:\n  rules:\n    all-caps: $0\n',
      'off',
      /all-caps: off\n/,
    ],
  ] as const;
  for (const [name, file, text, label, expected] of writings) {
    it(`writes ${name}`, () => {
      const { take, find } = completeMarked(file, text);
      assert.match(take(find(label)), expected);
    });
  }

  it('breaks lines as the file does', () => {
    const { take, find } = completeMarked('a.chatscript.yaml', `${inStep}    sa$0\n`.replaceAll('\n', '\r\n'));
    assert.match(take(find('say')), /\r\n {4}say: \|-\r\n {6}\r\n$/);
  });

  it('tells more of a name once somebody looks at it', () => {
    const { files, find } = completeMarked('a.chatscript.yaml', `${inStep}    respond: $0\n`);
    const detail = (label: string): string | undefined => {
      const item = find(label);
      return item === undefined ? undefined : resolveCompletion(files, item).detail;
    };
    assert.equal(find('billing/late')?.detail, 'response');
    assert.equal(detail('billing/refund-approved'), 'response: Refund approved');
    assert.equal(detail('billing/late'), 'response: Sorry for the wait. It is coming.');
    const scenario = completeMarked('b.scenario.yaml', 'scenario: b\nscript: $0\n');
    const [item] = scenario.items;
    assert.equal(item && resolveCompletion(scenario.files, item).detail, 'script: Who is it');
    assert.deepEqual(resolveCompletion(files, { label: 'x', data: 7 }), { label: 'x', data: 7 });
  });
});

describe('the completion inside texts', () => {
  it('takes the first words of a message for no key', () => {
    const say = (text: string): readonly string[] =>
      completeMarked('a.chatscript.yaml', `${inStep}    say:\n      - ${text}\n    end: x\n`).labels;
    assert.deepEqual(say('$0'), ['text', 'wordings', 'attach', 'buttons', 'lint']);
    assert.deepEqual(say('te$0').includes('text'), true);
    assert.deepEqual(say('Hel$0'), []);
  });

  it('offers placeholders in a text, also in one that is only begun', () => {
    const say = (text: string): readonly string[] =>
      completeMarked('a.chatscript.yaml', `${inStep}    say: ${text}\n    end: x\n`).labels;
    for (const text of ['|-\n      Hi {{cus$0', 'Hi {{cus$0', '"Hi {{cus$0', '{{cus$0', "'Hi {{cus$0}}'"]) {
      assert.equal(say(text).includes('customer.firstName'), true, text);
    }
    assert.deepEqual(say('|-\n      Hi $0'), []);
  });

  it('offers variables in a condition', () => {
    const { labels } = completeMarked('a.chatscript.yaml', `${inStep}    decide: [{ when: ord$0, goto: b }]\n`);
    assert.equal(labels.includes('order.id'), true);
  });
});

describe('the completion of whole entries', () => {
  const snippets = { insertsSnippets: true, keepsIndentation: true };

  it('offers every kind of step with the names of the project', () => {
    const { items, find, take } = completeMarked('a.chatscript.yaml', `${inStep}    end: resolved\n  $0\n`, snippets);
    assert.equal(items.length, 9);
    assert.equal(
      take(find('step that waits for a reply')),
      `${inStep}    end: resolved\n  look-up:\n    say: |-\n      How can I help today?\n    replies:\n` +
        '      - { intent: refund, goto: greet }\n      - { otherwise: true, goto: greet }\n',
    );
    const edit = find('step that ends the chat')?.textEdit;
    assert.match(
      edit?.newText ?? '',
      /^\$\{1:look-up\}:\n {4}say: \|-\n {6}\$\{2:.+\}\n {4}end: \$\{3\|resolved,follow-up,passed,failed\|\}\$0$/,
    );
  });

  it('gives a new entry a name that is free', () => {
    const { find, take } = completeMarked(
      'billing.responses.yaml',
      'library: billing\nresponses:\n  - id: refund-approved\n    text: a\n  $0\n',
      snippets,
    );
    assert.match(
      take(find('canned response')),
      /\n {2}- id: refund-approved-2\n {4}title: Refund approved\n {4}text: \|-\n {6}Hi /,
    );
  });

  it('leaves the indentation to editors that add their own', () => {
    const { find } = completeMarked('a.chatscript.yaml', `${inStep}    end: x\n  $0\n`, { insertsSnippets: true });
    assert.match(find('step that ends the chat')?.textEdit?.newText ?? '', /^\$\{1:look-up\}:\n {2}say: \|-\n {4}\$/);
  });

  it('writes JSON on several lines', () => {
    const before = '{\n  "responses": [\n    $0\n  ]\n}';
    const { find, take } = completeMarked('a.responses.json', before, snippets);
    assert.match(
      take(find('canned response')),
      /\[\n {4}\{\n {6}"id": "refund-approved",\n {6}"title": .+\n {6}"text": .+\n {4}\}\n {2}\]/,
    );
  });
});

describe('the completion of many names', () => {
  const steps = Array.from({ length: 10_000 }, (_, index) => `  step-${String(index)}: { goto: step-1 }\n`).join('');
  const complete = (typed: string): ReturnType<typeof completeMarked> =>
    completeMarked('a.chatscript.yaml', `script: a\nsteps:\n${steps}  last:\n    goto: ${typed}$0\n`);

  it('sends those that fit what is typed, and says that there are more', () => {
    const { items, isIncomplete, labels } = complete('step-77');
    assert.equal(items.length <= 200, true);
    assert.equal(isIncomplete, true);
    assert.deepEqual(labels.slice(0, 3), ['step-77', 'step-770', 'step-771']);
    assert.equal(complete('').items.length, 200);
  });
});
