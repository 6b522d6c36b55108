import assert from 'node:assert/strict';
import type { CallHierarchyItem, Range } from 'vscode-languageserver-types';
import { toPath } from '../../../../src/language-service/document-path.ts';
import { getIncomingCalls } from '../../../../src/language-service/navigation/calls/get-incoming-calls.ts';
import { getOutgoingCalls } from '../../../../src/language-service/navigation/calls/get-outgoing-calls.ts';
import { prepareCallHierarchy } from '../../../../src/language-service/navigation/calls/prepare-call-hierarchy.ts';
import { showMarked } from '../marked-files.ts';

const script = `script: refund
start: greet
anytime: [{ intent: manager, goto: over }]
steps:
  greet:
    say: Hi.
    replies:
      - { intent: refund, goto: "check" }
      - { intent: thanks, goto: check }
      - { otherwise: true, goto: ask-again }
  ask-again:
    say: Sorry?
    goto: back
    max: 2
    else: over
  check:
    run: { script: shared/identity, passed: over, failed: nowhere }
  over: { transfer: { queue: seniors } }
`;

const shared = `{
  "script": "shared/identity",
  "start": "prove",
  "steps": { "prove": { "say": "Who are you?", "goto": "prove" }, "alone": { "end": "passed" } }
}
`;

describe('the hierarchy of steps', () => {
  it('begins with the step that is named at the cursor, or that holds it, or with a script', () => {
    assert.deepEqual(prepare('start: gre$0et'), ['greet in refund: greet']);
    assert.deepEqual(prepare('say: $0Hi'), ['greet in refund: greet']);
    assert.deepEqual(prepare('shared/$0identity'), ['shared/identity in script: shared/identity']);
    assert.deepEqual(prepare('intent: ma$0nager'), []);
    assert.deepEqual(prepare('failed: no$0where'), []);
  });

  it('goes on to where a step leads, each once with all the ways', () => {
    expectCalls('start: gre$0et', 'leads to', { check: ['check', 'check'], 'ask-again': ['ask-again'] });
    expectCalls('passed: ov$0er', 'leads to', {});
    expectCalls('  ch$0eck:', 'leads to', { over: ['over'], 'shared/identity': ['shared/identity'] });
  });

  it('takes `goto: back` for a way to each step before', () => {
    expectCalls('goto: ask-a$0gain', 'leads to', { over: ['over'], greet: ['back'] });
    expectCalls('start: gre$0et', 'comes from', { refund: ['greet'], 'ask-again': ['back'] });
  });

  it('goes back to what leads to a step: steps of its script, its start, and what may happen at any time', () => {
    expectCalls('passed: ov$0er', 'comes from', { refund: ['over'], 'ask-again': ['over'], check: ['over'] });
    expectCalls('"prove":$0', 'comes from', { 'shared/identity': ['prove'], prove: ['prove'] });
    expectCalls('"alo$0ne"', 'comes from', {});
  });

  it('goes through scripts from those that run them to where they start', () => {
    expectCalls('shared/ident$0ity, passed', 'comes from', { check: ['shared/identity'] });
    expectCalls('shared/ident$0ity, passed', 'leads to', { prove: ['prove'] });
    expectCalls('script: ref$0und', 'leads to', { greet: ['greet'], over: ['over'] });
  });
});

function show(mark: string): ReturnType<typeof showMarked> {
  const put = (text: string): string => text.replace(mark.replace('$0', ''), mark);
  const inShared = shared.includes(mark.replace('$0', ''));
  return showMarked({
    '/desk/refund.chatscript.yaml': inShared ? script : put(script),
    '/desk/shared.chatscript.json': inShared ? put(shared) : shared,
    '/desk/refund.chattest.yaml': 'test: it\nscript: refund\nsteps: [{ agent: greet }]\n',
  });
}

function prepare(mark: string): readonly string[] {
  const { files, path, position } = show(mark);
  return prepareCallHierarchy(files, path, position).map((item) => {
    const { line, character } = item.selectionRange.start;
    assert.ok(line >= item.range.start.line && line <= item.range.end.line);
    assert.ok(line > item.range.start.line || character >= item.range.start.character);
    return `${item.name} in ${String(item.detail)}: ${read(files, item.uri, item.selectionRange)}`;
  });
}

/** Asserts which steps and scripts come before or after the one at the cursor, and what is written where they are led to. */
function expectCalls(mark: string, way: 'comes from' | 'leads to', expected: Readonly<Record<string, string[]>>): void {
  const { files, path, position } = show(mark);
  const [item] = prepareCallHierarchy(files, path, position);
  assert.ok(item !== undefined);
  const found = way === 'comes from' ? getIncomingCalls(files, item) : getOutgoingCalls(files, item);
  const said = found.map((call): [string, string[]] => {
    const [other, holder]: [CallHierarchyItem, CallHierarchyItem] =
      'from' in call ? [call.from, call.from] : [call.to, item];
    return [other.name, call.fromRanges.map((range) => read(files, holder.uri, range))];
  });
  assert.deepEqual(Object.fromEntries(said), expected);
}

function read({ engine }: ReturnType<typeof show>['files'], uri: string, range: Range): string {
  const path = toPath(uri);
  return (engine.getText(path) ?? '').slice(engine.offsetAt(path, range.start), engine.offsetAt(path, range.end));
}
