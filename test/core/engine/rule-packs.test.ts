import assert from 'node:assert/strict';
import { sayProblem } from '../../../src/core/base/problem.ts';
import { createColdCheck } from '../../../src/core/engine/create-cold-check.ts';
import { createEngine } from '../../../src/core/engine/create-engine.ts';
import type { Engine } from '../../../src/core/engine/engine.ts';
import { shared } from './shared-parts.ts';

const PROJECT = `version: 1
name: Desk
locales: [en-GB]
channels: [web, sms]
etiquette:
  extends: [./rules/house.etiquette.yaml]
`;
const PACK = `pack: house
rules:
  product-name:
    type: substitution
    message: Write “%s” for our product.
    swap: { larkmoor plus: Larkmoor+ }
    ignorecase: true
    severity: error
  no-rush:
    type: existence
    message: Take “%s” out.
    tokens: [asap]
    channels: [sms]
    looks-at: [response]
`;
const REPLIES = `library: billing
title: Billing
locale: en-GB
responses:
  - id: offer
    title: Offer
    text: |-
      Your larkmoor plus plan, asap.
  - id: short
    title: Short
    channels: [web]
    text: Pay {{order.total}} asap.
`;

describe('the rule packs of a project', () => {
  it('are held to, with their severity and what they would write instead', () => {
    const engine = open({});
    const [product, rush] = engine.getProblems('/desk/billing.responses.yaml');
    assert.equal(product?.code, 'house.product-name');
    assert.equal(product.severity, 'error');
    assert.equal(cut(REPLIES, product), 'larkmoor plus');
    assert.deepEqual(
      product.fixes?.map(({ title, isSafe }) => [title, isSafe]),
      [['Write “Larkmoor+”', undefined]],
    );
    assert.equal(rush?.code, 'house.no-rush');
    assert.equal(engine.getProblems('/desk/billing.responses.yaml').length, 2);
  });

  it('are read anew as they are written, and are gone when their file is', () => {
    const engine = open({});
    const path = '/desk/rules/house.etiquette.yaml';
    assert.ok(engine.setFile(path, PACK.replace('[asap]', '[plan]')).has('/desk/billing.responses.yaml'));
    assert.deepEqual(tell(engine), ['larkmoor plus', 'plan']);
    const at = PACK.indexOf('larkmoor plus:');
    engine.setFile(path, PACK);
    engine.editFile(path, [{ span: { start: at, end: at + 'larkmoor plus'.length }, text: 'your' }]);
    assert.deepEqual(tell(engine), ['Your', 'asap']);
    assert.ok(engine.removeFile(path).has('/desk/billing.responses.yaml'));
    assert.deepEqual(tell(engine), []);
    assert.deepEqual(say(engine, '/desk/chatwright.yaml'), [
      'rule-set-unknown There is no set of rules `./rules/house.etiquette.yaml`.',
    ]);
  });

  it('are set and switched off like other rules', () => {
    const rules = `${PROJECT}  rules: { house.no-rush: 'off', house.product-name: hint }\n`;
    const engine = open({ '/desk/chatwright.yaml': rules });
    assert.deepEqual(say(engine, '/desk/chatwright.yaml'), []);
    assert.deepEqual(
      engine.getProblems('/desk/billing.responses.yaml').map(({ code, severity }) => `${severity} ${code}`),
      ['hint house.product-name'],
    );
    const text = REPLIES.replace('    text: |-', '    # chatwright-disable-next-line house.product-name\n    text: |-');
    engine.setFile('/desk/billing.responses.yaml', text);
    assert.deepEqual(tell(engine), []);
  });

  it('have the names of their rules, and no others', () => {
    const engine = open({
      '/desk/chatwright.yaml': `${PROJECT}  rules: { house.produkt-name: 'off', no-rush: 'off' }\n`,
    });
    assert.deepEqual(say(engine, '/desk/chatwright.yaml'), [
      'rule-unknown There is no rule `house.produkt-name`. Did you mean `house.product-name`?',
      'rule-unknown There is no rule `no-rush`. Did you mean `house.no-rush`?',
    ]);
  });

  it('say at its name which rule cannot run, once, and nothing of rules that are written wrongly', () => {
    const pack =
      'pack: house\nrules:\n  far:\n    type: existence\n    message: No.\n    tokens: ["(a"]\n  bare: { type: existence, message: No. }\n';
    const engine = open({ '/desk/rules/house.etiquette.yaml': pack });
    const problems = engine.getProblems('/desk/rules/house.etiquette.yaml');
    assert.deepEqual(
      problems.map((problem) => `${problem.code} ${cut(pack, problem)}`),
      ['rule-cannot-run far', 'key-missing bare'],
    );
    assert.match(
      sayProblem(problems[0] ?? assert.fail()),
      /^The rule `house\.far` cannot be run, so it finds nothing\. /,
    );
  });

  it('are not read where they lie outside of the project', () => {
    const engine = open({
      '/desk/chatwright.yaml': PROJECT.replace('./rules/', '../rules/'),
      '/rules/house.etiquette.yaml': PACK,
    });
    assert.deepEqual(say(engine, '/desk/chatwright.yaml'), [
      'rule-set-outside `../rules/house.etiquette.yaml` lies outside of the folder of this project, so it is not read. Copy it into the project.',
    ]);
    assert.deepEqual(tell(engine), []);
  });

  it('are found by a cold check as by an engine', () => {
    const cold = createColdCheck({ shared });
    for (const [path, text] of list({})) cold.addFile(path, text);
    const path = '/desk/billing.responses.yaml';
    assert.deepEqual(cold.getProblems(path), open({}).getProblems(path));
    assert.deepEqual(cold.getProblems('/desk/chatwright.yaml'), []);
  });
});

describe('rules of packs about the ways of a script', () => {
  const SCRIPT = `script: refund
title: Refund
locale: en-GB
start: greet
steps:
  greet:
    moves: [greet]
    say: Hello.
    replies: [{ intent: refund, like: [refund], goto: pay }, { otherwise: true, goto: sorry }]
  sorry:
    moves: [empathise]
    say: I am sorry to hear that.
    goto: pay
  pay:
    stage: resolution
    moves: [offer]
    say: You will have your money tomorrow.
    goto: again
  again:
    moves: [greet]
    say: Hello again.
    end: resolved
`;

  for (const [rule, steps] of [
    ['{ type: before, of: empathise, before: resolution, message: Care first. }', ['pay']],
    ['{ type: before, of: greet, before: offer, message: Greet first. }', []],
    ['{ type: at-most, of: greet, at-most: 1, message: Greet once. }', ['again']],
    ['{ type: at-most, of: greet, at-most: 2, message: Greet once. }', []],
    ['{ type: at-most, of: offer, at-most: 0, message: Offer nothing. }', ['pay']],
    ['{ type: on-every-path, of: empathise, message: Care. }', ['again']],
    ['{ type: on-every-path, of: offer, message: Offer. }', []],
    ['{ type: on-every-path, of: offer, stage: closing, message: Offer. }', ['again']],
    ['{ type: on-every-path, of: close, looks-at: [transcript], message: Say goodbye. }', []],
    ['{ type: at-most, of: greet, at-most: 1, channels: [email], message: Greet once. }', []],
  ] as const) {
    it(`find ${steps.length === 0 ? 'nothing' : steps.join()} for ${rule}`, () => {
      const engine = open({
        '/desk/rules/house.etiquette.yaml': `pack: house\nrules:\n  own: ${rule}\n`,
        '/desk/refund.chatscript.yaml': SCRIPT,
      });
      const found = engine.getProblems('/desk/refund.chatscript.yaml').filter(({ code }) => code === 'house.own');
      assert.deepEqual(
        found.map((problem) => cut(SCRIPT, problem)),
        steps,
      );
    });
  }

  for (const [rule, turns] of [
    ['{ type: before, of: empathise, before: offer, message: Care first. }', ['Your money comes tomorrow.']],
    ['{ type: before, of: greet, before: offer, message: Greet first. }', []],
    ['{ type: at-most, of: greet, at-most: 1, message: Greet once. }', ['Hello again.']],
    ['{ type: on-every-path, of: close, message: Say goodbye. }', ['Hello again.']],
    ['{ type: on-every-path, of: greet, message: Greet. }', []],
    ['{ type: at-most, of: greet, at-most: 1, looks-at: [flow], message: Greet once. }', []],
  ] as const) {
    it(`find in a chat ${turns.length === 0 ? 'nothing' : turns.join()} for ${rule}`, () => {
      const said = (text: string, move: string): object => ({
        at: 0,
        who: 'agent',
        type: 'message',
        text,
        moves: [move],
      });
      const chat = JSON.stringify({
        version: 1,
        id: 'c1',
        locale: 'en-GB',
        channel: 'web',
        outcome: 'resolved',
        turns: [said('Hello.', 'greet'), said('Your money comes tomorrow.', 'offer'), said('Hello again.', 'greet')],
      });
      const engine = open({
        '/desk/rules/house.etiquette.yaml': `pack: house\nrules:\n  own: ${rule}\n`,
        '/desk/c1.transcript.json': chat,
      });
      const found = engine.getProblems('/desk/c1.transcript.json').filter(({ code }) => code === 'house.own');
      assert.deepEqual(
        found.map((problem) => cut(chat, problem)),
        turns,
      );
    });
  }
});

function list(files: Readonly<Record<string, string>>): Map<string, string> {
  return new Map([
    ['/desk/chatwright.yaml', PROJECT],
    ['/desk/rules/house.etiquette.yaml', PACK],
    ['/desk/billing.responses.yaml', REPLIES],
    ...Object.entries(files),
  ]);
}

function open(files: Readonly<Record<string, string>>): Engine {
  const engine = createEngine({ shared });
  for (const [path, text] of list(files)) engine.setFile(path, text);
  return engine;
}

function tell(engine: Engine): string[] {
  const path = '/desk/billing.responses.yaml';
  const text = engine.getText(path) ?? '';
  return engine.getProblems(path).map((problem) => cut(text, problem));
}

function say(engine: Engine, path: string): string[] {
  return engine.getProblems(path).map((problem) => `${problem.code} ${sayProblem(problem)}`);
}

function cut(text: string, { span }: { readonly span: { readonly start: number; readonly end: number } }): string {
  return text.slice(span.start, span.end);
}
