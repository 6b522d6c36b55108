import assert from 'node:assert/strict';
import { deskProject } from '../in-text/complete-in-text.ts';
import { hoverAt } from './hover-at.ts';

const project = `${deskProject}
tags: { money: Money *back* }
queues: { seniors: Senior advisers }
intents: { refund: { en-GB: [money back please, refund] } }
outcomes: [resolved]
etiquette: { extends: [], rules: { all-caps: off } }
`;

const library = `library: billing
title: Billing
locale: en-GB
responses:
  - id: refund-ok
    title: Refund *approved*
    shortcut: refund
    tags: [money]
    channels: [web, sms]
    text: |-
      Hi {{default customer.firstName "there"}}, {{money order.total}} is on its way.
      - See <b>https://example.com</b>, {{customer.plan}}
    wordings:
      - for: { channel: sms }
        text: Refund of {{money order.total}} sent.
      - for: { locale: es-ES }
        text: 'Hola {{customer.firstName}}: {{money order.total}}.'
`;

const script = `script: refunds
title: Refunds
locale: en-GB
start: greet
steps:
  greet:
    title: Greeting
    stage: greeting
    say: Hi {{customer.firstName}}!
    replies:
      - { intent: refund, goto: check }
      - { otherwise: true, goto: back }
  check:
    respond: billing/refund-ok
    decide:
      - { when: order.total > 100 && channel == "web", goto: over }
      - { otherwise: true, goto: over }
  over:
    transfer: { queue: seniors }
`;

/** One file of the desk with marks in it, beside the others. */
function desk(marked: Partial<Record<'project' | 'library' | 'script', string>>): Record<string, string> {
  return {
    '/desk/chatwright.yaml': marked.project ?? project,
    '/desk/billing.responses.yaml': marked.library ?? library,
    '/desk/refunds.chatscript.yaml': marked.script ?? script,
  };
}

/** Puts the cursor behind the first letter of a piece of a text. */
function at(text: string, piece: string): string {
  const index = text.indexOf(piece);
  assert.ok(index >= 0, piece);
  return `${text.slice(0, index + 1)}$0${text.slice(index + 1)}`;
}

describe('the hover on a canned response', () => {
  for (const [where, marked] of [
    ['where it is given', { library: at(library, 'refund-ok') }],
    ['where it is used', { script: at(script, 'refund-ok') }],
    ['on the name of its library there', { script: at(script, 'billing/') }],
    ['on its shortcut', { library: at(library, 'refund\n') }],
  ] as const) {
    it(`shows what the sample customer reads, ${where}`, async () => {
      const { said = '' } = (await hoverAt(desk(marked))) ?? {};
      assert.match(said, /^\*\*Refund \\\*approved\\\*\*\* · `billing\/refund-ok` · shortcut `refund`/);
      assert.match(said, /As the sample customer `asha` reads it:\n\n> Hi Asha, £42\.50 is on its way\. {2}\n/);
      assert.match(said, /\n- web: 69 of 10,000 characters\n- sms: 22 of 1,600 characters, one message\n/);
      assert.match(said, /Other wordings:\n\n- sms: Refund of £42\.50 sent\.\n- es-ES: Hola Asha: 42,50 GBP\.\n/);
      assert.match(
        said,
        /Used once: \[refunds\.chatscript\.yaml:14\]\(<file:\/\/\/desk\/refunds\.chatscript\.yaml#L14>\)/,
      );
    });
  }

  it('shows markup of the document as the words that it is', async () => {
    const { said = '' } = (await hoverAt(desk({ library: at(library, 'refund-ok') }))) ?? {};
    assert.match(said, /> \\- See \\<b\\>https\\:\/\/example\.com\\<\/b\\>, gold/);
  });

  it('tells which placeholders come out empty, and that nobody uses it', async () => {
    const lonely = 'library: a\nresponses:\n  - id: on$0e\n    text: Hi {{customer.surname}}!\n';
    const { said = '' } = (await hoverAt({ ...desk({}), '/desk/a.responses.yaml': lonely })) ?? {};
    assert.match(said, /Comes out empty: `\{\{customer\.surname\}\}`/);
    assert.match(said, /\n- web: 4 of 10,000 characters\n/);
    assert.match(said, /Not used yet\.$/);
  });

  it('reads JSON too, and texts inside of texts', async () => {
    const json = '{"library": "a", "responses": [{"id": "on$0e", "text": "\\"A\\" {{> billing/refund-ok}}"}]}';
    const { said = '', about } = (await hoverAt({ ...desk({}), '/desk/a.responses.json': json })) ?? {};
    assert.match(said, /> "A" Hi Asha, £42\.50 is on its way\./);
    assert.equal(about, 'one');
  });

  it('says where a text is too long, and what forces short messages', async () => {
    const long = `library: a\nresponses:\n  - id: on$0e\n    channels: [sms]\n    text: ${'word “x” '.repeat(200)}end\n`;
    const { said = '' } = (await hoverAt({ ...desk({}), '/desk/a.responses.yaml': long })) ?? {};
    assert.match(
      said,
      /- sms: 1,803 of 1,600 characters, \*\*too long\*\*, 27 messages of 67 characters at most because of the sign “\n/,
    );
  });
});

describe('the hover on a variable', () => {
  for (const [where, marked] of [
    ['in the data dictionary', { project: at(project, 'customer.firstName') }],
    ['in a text', { library: at(library, 'customer.firstName') }],
  ] as const) {
    it(`tells its type, its sample and what there is to mind, ${where}`, async () => {
      const { said = '', about } = (await hoverAt(desk(marked))) ?? {};
      assert.equal(about, 'customer.firstName');
      assert.match(said, /^`customer\.firstName`: text\n\nSample: Sam\. `asha` has Asha\.\n\n\*\*First name\*\*/);
      assert.match(said, /From the \\\*record\\\*\.\n\nPersonal data: handle with care\.\n\nUsed 3 times: \[/);
    });
  }

  it('is the same in a condition', async () => {
    const { said = '', about } = (await hoverAt(desk({ script: at(script, 'order.total >') }))) ?? {};
    assert.equal(about, 'order.total');
    assert.match(
      said,
      /^`order\.total`: money\n\nSample: £9\.50\. `asha` has £42\.50\.\n\nShown only after verification of level 2\./,
    );
  });

  it('tells of a fact where it is written down', async () => {
    const { said = '' } = (await hoverAt(desk({ project: at(project, 'refund.days') }))) ?? {};
    assert.match(
      said,
      /^Fact `refund\.days`: \*\*14\*\*\n\nFrom https\\:\/\/example\.com\/refunds\n\nTo be checked by 2027-01-31\./,
    );
  });
});

describe('the hover on a step', () => {
  it('tells what is said in it and where it leads', async () => {
    const { said = '' } = (await hoverAt(desk({ script: at(script, 'greet\n') }))) ?? {};
    assert.match(said, /^\*\*Greeting\*\* · step `greet` · greeting\n\n> Hi Asha\\! {2}\n/);
    assert.match(said, /Leads to:\n\n- after a reply `check`\n- then the step before\n/);
  });

  it('tells what it sends, and to whom it hands over', async () => {
    const { said = '' } = (await hoverAt(desk({ script: at(script, 'check }') }))) ?? {};
    assert.match(said, /Sends `billing\/refund-ok`: Hi …/);
    assert.match(said, /- by condition `over`/);
    const over = await hoverAt(desk({ script: at(script, 'over }') }));
    assert.match(over?.said ?? '', /- hands over to `seniors`\n\nUsed 2 times/);
  });
});

describe('the hover on other names', () => {
  for (const [piece, expected] of [
    ['money]', /^Tag `money`\n\nMoney \\\*back\\\*\n\nUsed once/],
    ['web, sms', /^Channel `web`\n\nA text may have 10,000 characters\./],
  ] as const) {
    it(`says what it stands for: ${piece}`, async () => {
      assert.match((await hoverAt(desk({ library: at(library, piece) })))?.said ?? '', expected);
    });
  }

  for (const [piece, expected] of [
    ['seniors', /^Queue `seniors`\n\nSenior advisers\n\n/],
    ['refund,', /^Intent `refund`\n\n- en-GB: money back please · refund\n\n/],
    ['refunds', /^Script `refunds`\n\nRefunds\n\n/],
  ] as const) {
    it(`says what it stands for: ${piece}`, async () => {
      assert.match((await hoverAt(desk({ script: at(script, piece) })))?.said ?? '', expected);
    });
  }

  for (const [piece, expected] of [
    ['asha', /^Sample customer `asha`\n\n- customer: firstName Asha\n- order: total 42\.5, parcels …/],
    ['billing: { mon', /^Business hours `billing`\n\n- mon-fri: 08:00-20:00/],
    ['nova', /^Brand `nova`\n\nNova/],
    ['es-ES', /^Language `es-ES`/],
    ['resolved', /^Outcome `resolved`\n\nNot used yet\./],
  ] as const) {
    it(`says what it stands for: ${piece}`, async () => {
      assert.match((await hoverAt(desk({ project: at(project, piece) })))?.said ?? '', expected);
    });
  }
});

describe('the hover on a rule', () => {
  it('explains the rule where it is set, and where a comment switches it off', async () => {
    const set = await hoverAt(desk({ project: at(project, 'all-caps') }));
    assert.match(
      set?.said ?? '',
      /^\*\*`all-caps`\*\*: .+\n\nIt is set to `off`\. `chatwright\.yaml`, line \d+, says so\./,
    );
    const comment = `# chatwright-disable-file all-ca$0ps -- names\n${library}`;
    const off = await hoverAt(desk({ library: comment }));
    assert.equal(off?.about, 'all-caps');
    assert.match(off.said, /^\*\*`all-caps`\*\*/);
  });
});

describe('the hover on what belongs to no project', () => {
  it('tells what a key is for, with an example in the way of the file', async () => {
    const yaml = await hoverAt(desk({ library: at(library, 'tags: [') }));
    assert.match(yaml?.said ?? '', /^\*\*Tags\*\* \(`tags`\)\n\n.+\n\nSuch as `tags: \[refund\]`$/);
    const json = '{"library": "a", "responses": [{"id": "one", "ta$0gs": ["money"], "text": "Hi"}]}';
    const { said = '', about } = (await hoverAt({ ...desk({}), '/desk/a.responses.json': json })) ?? {};
    assert.match(said, /Such as `"tags": \["refund"\]`$/);
    assert.equal(about, '"tags"');
    const key = await hoverAt(desk({ project: at(project, 'currency') }));
    assert.match(key?.said ?? '', /Such as `currency: GBP`/);
    assert.match((await hoverAt(desk({ library: at(library, 'responses:') })))?.said ?? '', /\(`responses`\)/);
  });

  it('tells what a helper does', async () => {
    const { said = '', about } = (await hoverAt(desk({ library: at(library, 'money order') }))) ?? {};
    assert.match(said, /^\*\*money\*\*: The amount .+\n\nSuch as `\{\{money order\.total "EUR"\}\}`/);
    assert.equal(about, 'money');
  });

  it('tells of words that part a text, and of what belongs to an entry', async () => {
    const text = (say: string): Record<string, string> =>
      desk({ library: `library: a\nresponses:\n  - id: one\n    text: '${say}'\n` });
    const each = await hoverAt(text('{{#ea$0ch order.parcels}}{{code}}{{/each}}'));
    assert.match(each?.said ?? '', /^\*\*each\*\*: /);
    const code = await hoverAt(text('{{#each order.parcels}}{{co$0de}}{{/each}}'));
    assert.match(code?.said ?? '', /^`code`: of the entry of the list\. For the first entry: P1\.$/);
    const index = await hoverAt(text('{{#each order.parcels}}{{@ind$0ex}}{{/each}}'));
    assert.match(index?.said ?? '', /counted from 0\. For the first entry: 0\.$/);
    assert.equal(await hoverAt(text('Hel$0lo {{customer.firstName}}')), undefined);
  });

  it('tells of the names and questions of conditions', async () => {
    const own = await hoverAt(desk({ script: at(script, 'channel ==') }));
    assert.match(own?.said ?? '', /^`channel`: the channel that the customer writes on\.$/);
    const asked = script.replace('order.total > 100 &&', 'ha$0s(order.total) &&');
    assert.match((await hoverAt(desk({ script: asked })))?.said ?? '', /^\*\*has\*\*: whether there is a value\./);
  });

  it('says nothing of what nobody declares', async () => {
    const lost = 'library: a\nresponses:\n  - id: one\n    text: Hi {{customer.$0surname}}\n    tags: [unknown]\n';
    assert.equal(await hoverAt({ ...desk({}), '/desk/a.responses.yaml': lost }), undefined);
  });
});
