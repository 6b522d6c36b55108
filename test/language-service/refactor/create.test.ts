import assert from 'node:assert/strict';
import { RefactorDesk } from './refactor-text.ts';

const script = '/desk/scripts/refund.chatscript.yaml';
const json = '/desk/scripts/refund.chatscript.json';
const library = '/desk/libraries/billing.responses.yaml';
const project = '/desk/chatwright.yaml';
const head = 'script: refund\ntitle: Refund\nstart: greet\nsteps:\n';
// Rules that look at whole conversations are quiet until all their steps are known.
const closing = ['greeting-missing', 'closing-missing', 'further-help-missing', 'step-unreachable'];
const projectText = 'version: 1\nname: Desk\nlocales: [en-GB]\noutcomes: [follow-up, resolved]\n';

describe('creating a step', () => {
  it('writes it behind the step that names it, with what a step must have', () => {
    const before = `${head}  greet:\n    say: |-\n      Hello.\n    goto: ask$0 # next\n\n  # the end\n  bye:\n    end: follow-up\n`;
    const desk = new RefactorDesk({ [script]: before, [project]: projectText });
    assert.deepEqual(desk.refactor('Create the step `ask`', undefined, closing), {
      [script]: `${head}  greet:\n    say: |-\n      Hello.\n    goto: ask # next\n  ask:\n    guidance: Write here what the agent says or does.\n    end: follow-up\n\n  # the end\n  bye:\n    end: follow-up\n`,
    });
  });

  it('keeps the blank lines between steps, and the line breaks', () => {
    const before = `${head}  greet:\n    goto: bye\n\n  bye:\n    goto: la$0st`.replaceAll('\n', '\r\n');
    const after = `${head}  greet:\n    goto: bye\n\n  bye:\n    goto: last\n\n  last:\n    guidance: Write here what the agent says or does.\n    end: resolved`;
    const desk = new RefactorDesk({ [script]: before });
    assert.deepEqual(desk.refactor('Create the step `last`'), { [script]: after.replaceAll('\n', '\r\n') });
  });

  it('writes it at the end where no step names it', () => {
    const desk = new RefactorDesk({ [script]: 'script: refund\nstart: he$0llo\nsteps:\n  bye:\n    goto: hello\n' });
    assert.deepEqual(desk.refactor('Create the step `hello`', undefined, closing), {
      [script]:
        'script: refund\nstart: hello\nsteps:\n  bye:\n    goto: hello\n  hello:\n    guidance: Write here what the agent says or does.\n    end: resolved\n',
    });
  });

  it('writes JSON in JSON, in lines or on one', () => {
    const lines = `{\n  "script": "refund",\n  "start": "greet",\n  "steps": {\n    "greet": { "goto": "b$0ye" }\n  }\n}\n`;
    assert.deepEqual(new RefactorDesk({ [json]: lines }).refactor('Create the step `bye`'), {
      [json]: `{\n  "script": "refund",\n  "start": "greet",\n  "steps": {\n    "greet": { "goto": "bye" },\n    "bye": {\n      "guidance": "Write here what the agent says or does.",\n      "end": "resolved"\n    }\n  }\n}\n`,
    });
    const line = '{"script":"refund","start":"greet","steps":{"greet":{"goto":"b$0ye"}}}';
    assert.deepEqual(new RefactorDesk({ [json]: line }).refactor('Create the step `bye`'), {
      [json]:
        '{"script":"refund","start":"greet","steps":{"greet":{"goto":"bye"}, "bye": { "guidance": "Write here what the agent says or does.", "end": "resolved" }}}',
    });
  });

  it('writes it into the script that a test is about', () => {
    const test = '/desk/tests/a.chattest.yaml';
    const text = `${head}  greet:\n    end: resolved\n`;
    const desk = new RefactorDesk({
      [test]: 'test: one\nscript: refund\nsteps:\n  - agent: greet\n  - agent: by$0e\nends: resolved\n',
      [script]: text,
    });
    const after = `${text}  bye:\n    guidance: Write here what the agent says or does.\n    end: resolved\n`;
    assert.deepEqual(
      desk.refactor('Create the step `bye` in refund.chatscript.yaml', undefined, ['step-unreachable']),
      {
        [script]: after,
      },
    );
  });
});

describe('creating a reply', () => {
  const title = 'Create the reply `billing/refund-late`';
  const asking = `${head}  greet:\n    respond: billing/re$0fund-late\n    end: resolved\n`;
  const entry =
    'id: refund-late\n    title: Refund late\n    text: |-\n      Write this reply here.\n    status: draft\n';

  it('writes it at the end of its library', () => {
    const text = 'library: billing\nresponses:\n  - id: hi\n    text: Hello.\n';
    const desk = new RefactorDesk({ [script]: asking, [library]: text });
    assert.deepEqual(desk.refactor(title, undefined, closing), { [library]: `${text}\n  - ${entry}` });
  });

  it('writes it into a library without replies', () => {
    const desk = new RefactorDesk({ [script]: asking, [library]: 'library: billing\nresponses: [] # none\n' });
    assert.deepEqual(desk.refactor(title, undefined, closing), {
      [library]: `library: billing\nresponses: # none\n  - ${entry}`,
    });
  });

  it('writes it into a library in JSON', () => {
    const path = '/desk/libraries/billing.responses.json';
    const desk = new RefactorDesk({
      [script]: asking,
      [path]: '{\n  "library": "billing",\n  "responses": [\n    { "id": "hi", "text": "Hello." }\n  ]\n}\n',
    });
    assert.deepEqual(desk.refactor(title, undefined, closing), {
      [path]: `{\n  "library": "billing",\n  "responses": [\n    { "id": "hi", "text": "Hello." },\n    {\n      "id": "refund-late",\n      "title": "Refund late",\n      "text": "Write this reply here.",\n      "status": "draft"\n    }\n  ]\n}\n`,
    });
  });

  it('makes the library beside the others, or beside the project', () => {
    const other = '/desk/libraries/desk.responses.yaml';
    const making = 'Create the library `billing` with the reply `refund-late`';
    const made = `library: billing\ntitle: Billing\nresponses:\n  - ${entry}`;
    const desk = new RefactorDesk({ [script]: asking, [other]: 'library: desk\nresponses: []\n' });
    assert.deepEqual(desk.refactor(making, undefined, closing), { [library]: made });
    const alone = new RefactorDesk({ [script]: asking, [project]: projectText });
    assert.deepEqual(alone.refactor(making, undefined, closing), { '/desk/billing.responses.yaml': made });
  });
});

describe('declaring a variable', () => {
  const text = 'library: billing\nresponses:\n  - id: hi\n    text: Your {{money order.to$0pay}}.\n';
  const title = 'Declare `order.topay` in chatwright.yaml';

  it('writes it behind those of its group, with the type of its helper', () => {
    const before = `${projectText}variables:\n  order.id: { type: text } # the number\n  agent.name: { type: text }\n`;
    const desk = new RefactorDesk({ [library]: text, [project]: before });
    assert.deepEqual(desk.refactor(title), {
      [project]: before.replace('  agent', '  order.topay: { type: money }\n  agent'),
    });
  });

  it('is offered for the names in conditions, too', () => {
    const before = `${projectText}variables:\n  order.id: { type: text }\n`;
    const step =
      '  greet:\n    decide:\n      - { when: order.to$0tal > 5, goto: bye }\n      - { otherwise: true, goto: bye }\n';
    const desk = new RefactorDesk({ [script]: `${head}${step}  bye:\n    end: resolved\n`, [project]: before });
    assert.deepEqual(desk.refactor('Declare `order.total` in chatwright.yaml'), {
      [project]: `${before}  order.total: { type: money }\n`,
    });
  });

  it('writes it on the line where the others stand on one', () => {
    const before = `${projectText}variables: { order.id: { type: text } }\n`;
    const desk = new RefactorDesk({ [library]: text, [project]: before });
    assert.deepEqual(desk.refactor(title), {
      [project]: `${projectText}variables: { order.id: { type: text }, order.topay: { type: money } }\n`,
    });
  });

  it('guesses the type by the name', () => {
    const types = { 'parcel.dueDate': 'date', 'order.total': 'money', 'visit.isPaid': 'boolean', 'a.person': 'text' };
    for (const [name, type] of Object.entries(types)) {
      const desk = new RefactorDesk({
        [library]: text.replace('money order.to$0pay', `${name}$0`),
        [project]: `${projectText}variables:\n  other: { type: text }\n`,
      });
      const after = desk.refactor(`Declare \`${name}\` in chatwright.yaml`)[project];
      assert(after?.endsWith(`  ${name}: { type: ${type} }\n`), after);
    }
  });

  it('refuses what would lie in another variable', () => {
    const before = `${projectText}variables:\n  order: { type: text }\n`;
    const desk = new RefactorDesk({ [library]: text, [project]: before });
    assert.match(desk.refusal(title) ?? '', /^`order` is declared already/);
  });
});
