import assert from 'node:assert/strict';
import { RefactorDesk } from './refactor-text.ts';

const script = '/desk/scripts/refund.chatscript.yaml';
const json = '/desk/scripts/refund.chatscript.json';
const library = '/desk/libraries/billing.responses.yaml';
const jsonLibrary = '/desk/libraries/billing.responses.json';
const head = 'script: refund\nstart: greet\nsteps:\n';
const replies = 'library: billing\nresponses:\n  - id: hi\n    text: Hello to you.\n';

describe('making a reply out of what a step says', () => {
  const title = 'Make this a reply of the library `billing`';
  const send = (before: string, after: string, added: string): void => {
    const desk = new RefactorDesk({ [script]: head + before, [library]: replies });
    assert.deepEqual(desk.refactor(title), { [script]: head + after, [library]: replies + added });
  };

  it('moves the text as it is written', () => {
    send(
      '  greet: # first\n    stage: greeting\n    # kindly\n    say: |- # as is\n      He$0llo.\n\n        Well.\n    end: resolved\n',
      '  greet: # first\n    stage: greeting\n    # kindly\n    respond: billing/greet\n    end: resolved\n',
      '\n  - id: greet\n    title: Greet\n    text: |- # as is\n      Hello.\n\n        Well.\n',
    );
    send(
      "  hi:\n      'say': 'It''s$0 me.'   # yes\n      end: resolved\n",
      "  hi:\n      'respond': billing/hi-2   # yes\n      end: resolved\n",
      "\n  - id: hi-2\n    title: Hi 2\n    text: 'It''s me.'\n",
    );
  });

  it('moves a message with all that belongs to it', () => {
    send(
      '  greet:\n    say:\n      - text: Hel$0lo there.\n        # for phones\n        wordings:\n          - for: { channel: sms }\n            text: Hi.\n    end: resolved\n',
      '  greet:\n    respond: billing/greet\n    end: resolved\n',
      '\n  - id: greet\n    title: Greet\n    text: Hello there.\n    # for phones\n    wordings:\n      - for: { channel: sms }\n        text: Hi.\n',
    );
    send(
      '  greet: { say: "Hel$0lo there.", end: resolved }\n',
      '  greet: { respond: billing/greet, end: resolved }\n',
      '\n  - id: greet\n    title: Greet\n    text: "Hello there."\n',
    );
  });

  it('keeps the channels of the script', () => {
    const before =
      'script: refund\nchannels: [web]\nstart: greet\nsteps:\n  greet:\n    say: Hel$0lo there.\n    end: resolved\n';
    const desk = new RefactorDesk({ [script]: before, [library]: replies });
    assert.match(
      desk.refactor(title)[library] ?? '',
      /title: Greet\n {4}channels: \[web\]\n {4}text: Hello there\.\n$/,
    );
  });

  it('moves it from JSON to JSON, and to YAML', () => {
    const text =
      '{\n  "script": "refund",\n  "start": "greet",\n  "steps": {\n    "greet": {\n      "say": "Hel$0lo.\\nYou.",\n      "end": "resolved"\n    }\n  }\n}\n';
    const after = text.replace('"say": "Hel$0lo.\\nYou."', '"respond": "billing/greet"');
    const other = '{\n  "library": "billing",\n  "responses": []\n}\n';
    assert.deepEqual(new RefactorDesk({ [json]: text, [jsonLibrary]: other }).refactor(title), {
      [json]: after,
      [jsonLibrary]:
        '{\n  "library": "billing",\n  "responses": [\n    {\n      "id": "greet",\n      "title": "Greet",\n      "text": "Hello.\\nYou."\n    }\n  ]\n}\n',
    });
    assert.deepEqual(new RefactorDesk({ [json]: text, [library]: replies }).refactor(title), {
      [json]: after,
      [library]: `${replies}\n  - id: greet\n    title: Greet\n    text: |-\n      Hello.\n      You.\n`,
    });
  });

  it('makes a library where there is none in the language of the script', () => {
    const text = `${head}  greet:\n    say: Hel$0lo there.\n    end: resolved\n`;
    const desk = new RefactorDesk({ [script]: text, [library]: `locale: es-ES\n${replies}` });
    const after = desk.refactor('Make this a reply of a new library `refund`');
    assert.equal(
      after['/desk/libraries/refund.responses.yaml'],
      'library: refund\ntitle: Refund\nresponses:\n  - id: greet\n    title: Greet\n    text: Hello there.\n',
    );
  });

  it('refuses several messages, and comments that would be lost', () => {
    const refusal = (step: string): string | undefined =>
      new RefactorDesk({ [script]: `${head}  greet:\n${step}    end: resolved\n`, [library]: replies }).refusal(title);
    assert.match(refusal('    say:\n      - Hel$0lo.\n      - You.\n') ?? '', /several messages/);
    assert.match(refusal('    say:\n      # kindly\n      - Hel$0lo.\n') ?? '', /comment/);
    assert.match(refusal('    say: Hel$0lo.\n    respond: billing/hi\n') ?? '', /sends a reply already/);
    assert.match(refusal('    say: &a Hel$0lo.\n    do: *a\n') ?? '', /anchor/);
  });
});

describe('writing the words of a reply into a step', () => {
  // How a chat opens is told from what its first step says itself.
  const opening = ['intro-agent-name-missing'];
  const title = 'Write the words of `billing/hi` into this step';
  const inline = (step: string, reply: string, after: string, other: string = library): void => {
    const texts = { [script]: `${head}${step}`, [other]: `library: billing\nresponses:\n  - id: hi\n${reply}` };
    assert.deepEqual(new RefactorDesk(texts).refactor(title, undefined, opening), { [script]: `${head}${after}` });
  };

  it('says the text as it is written, and keeps the comments of the step', () => {
    inline(
      '  greet:\n    # hello\n    respond: billing/h$0i # kindly\n    end: resolved\n',
      '    text: |-\n      Your refund is on its way.\n        Soon.\n',
      '  greet:\n    # hello\n    # kindly\n    say: |-\n      Your refund is on its way.\n        Soon.\n    end: resolved\n',
    );
  });

  it('says a message where there is more than a text, and does what the reply does', () => {
    inline(
      '  greet:\n    respond: billing/h$0i\n    end: resolved\n',
      '    text: Your refund is on its way.\n    wordings:\n      - for: { channel: sms }\n        text: It is here.\n    actions: [{ close: true }]\n    notes: Never mind.\n',
      '  greet:\n    say:\n      - text: Your refund is on its way.\n        wordings:\n          - for: { channel: sms }\n            text: It is here.\n    actions: [{ close: true }]\n    end: resolved\n',
    );
  });

  it('writes on one line where the step is on one', () => {
    inline(
      '  greet: { respond: billing/h$0i, end: resolved }\n',
      '    text: |-\n      Your refund\n      is here.\n',
      '  greet: { say: "Your refund\\nis here.", end: resolved }\n',
    );
  });

  it('refuses another language, a second text and actions of both', () => {
    const refusal = (step: string, reply: string): string | undefined =>
      new RefactorDesk({
        [script]: `locale: en-GB\n${head}  greet:\n    respond: billing/h$0i\n${step}    end: resolved\n`,
        [library]: reply,
      }).refusal(title);
    assert.match(refusal('', `locale: es-ES\n${replies}`) ?? '', /^The reply is in es-ES/);
    assert.match(refusal('    say: Hello.\n', `locale: en-GB\n${replies}`) ?? '', /says something already/);
    assert.match(
      refusal('', `locale: en-GB\n${replies.replace('text: ', 'notes: &a Yes.\n    title: *a\n    text: ')}`) ?? '',
      /anchors/,
    );
    const doing = `locale: en-GB\n${replies}    actions: [{ close: true }]\n`;
    assert.match(refusal('    actions: [{ close: true }]\n', doing) ?? '', /have `actions`/);
  });
});

describe('splitting a step', () => {
  const title = 'Split this step in two here';
  const split = (before: string, after: string): void => {
    assert.deepEqual(new RefactorDesk({ [script]: head + before }).refactor(title), { [script]: head + after });
  };

  it('cuts a list before the message at the cursor', () => {
    split(
      '  greet:\n    stage: greeting\n    say:\n      - Hello.\n      # then\n      - How$0 are you?\n      - Fine?\n    # on\n    goto: bye\n\n  bye:\n    end: resolved\n',
      '  greet:\n    stage: greeting\n    say:\n      - Hello.\n    goto: greet-2\n\n  greet-2:\n    stage: greeting\n    say:\n      # then\n      - How are you?\n      - Fine?\n    # on\n    goto: bye\n\n  bye:\n    end: resolved\n',
    );
  });

  it('cuts a text block before the line at the cursor', () => {
    split(
      '  greet:\n    say: |- # kindly\n      Hello.\n\n      You$0 there.\n      Bye.\n    guidance: Slowly.\n    end: resolved\n  greet-2:\n    goto: greet\n',
      '  greet:\n    say: |- # kindly\n      Hello.\n    goto: greet-3\n  greet-3:\n    say: |-\n      You there.\n      Bye.\n    guidance: Slowly.\n    end: resolved\n  greet-2:\n    goto: greet\n',
    );
  });

  it('cuts a folded text between paragraphs', () => {
    split(
      '  greet:\n    say: >-\n      Hello\n      there.\n\n      Bye\n      no$0w.\n    end: resolved\n',
      '  greet:\n    say: >-\n      Hello\n      there.\n    goto: greet-2\n  greet-2:\n    say: >-\n      Bye\n      now.\n    end: resolved\n',
    );
  });

  it('cuts quoted texts and what stands between brackets', () => {
    split(
      '  greet: { stage: greeting, say: "Hel$0lo.\\n\\nBye.", end: resolved }\n',
      '  greet: { stage: greeting, say: "Hello.", goto: greet-2 }\n  greet-2: { stage: greeting, say: "Bye.", end: resolved }\n',
    );
    split(
      "  greet:\n    say: [Hello., 'B$0ye.']\n    end: resolved\n",
      "  greet:\n    say: [Hello.]\n    goto: greet-2\n  greet-2:\n    say: ['Bye.']\n    end: resolved\n",
    );
  });

  it('cuts JSON', () => {
    const before =
      '{\n  "script": "refund",\n  "start": "greet",\n  "steps": {\n    "greet": {\n      "stage": "greeting",\n      "say": ["Hello.", "B$0ye."],\n      "end": "resolved"\n    }\n  }\n}\n';
    assert.deepEqual(new RefactorDesk({ [json]: before }).refactor(title), {
      [json]:
        '{\n  "script": "refund",\n  "start": "greet",\n  "steps": {\n    "greet": {\n      "stage": "greeting",\n      "say": ["Hello."],\n      "goto": "greet-2"\n    },\n    "greet-2": {\n      "stage": "greeting",\n      "say": ["Bye."],\n      "end": "resolved"\n    }\n  }\n}\n',
    });
  });

  it('is not offered for one message, and refuses a way on above the text', () => {
    const one = new RefactorDesk({
      [script]: `${head}  greet:
    say: Hel$0lo.
    end: resolved
`,
    });
    assert(!one.listTitles().includes(title));
    const desk = new RefactorDesk({ [script]: `${head}  greet:\n    end: resolved\n    say: [Hello., B$0ye.]\n` });
    assert.match(desk.refusal(title) ?? '', /way on stands above/);
  });
});
