import assert from 'node:assert/strict';
import type { Rule } from '../../../src/core/etiquette/rule.ts';
import type { FlowContext } from './check-flow.ts';
import { lintWhole } from './lint-whole.ts';

/** The top of a chat of a test, and what surrounds it. */
export interface ChatContext extends FlowContext {
  readonly top?: Readonly<Record<string, unknown>>;
}

/**
 * Checks at which turns, counted from 0, a rule reports something in a chat, read by the same code as in the editor; `3?` is pending. Each line is a
 * turn: `12 agent: Hello.` is a message at 12 seconds, `30 agent hold until=90` an event with its fields. The chat is over where it has
 * `ended` at its top; that is the default.
 */
export function checkTranscript(rule: Rule, lines: string, turns: readonly string[], context: ChatContext = {}): void {
  const found: string[] = [];
  const spy: Rule = {
    ...rule,
    *transcript(view, options) {
      for (const finding of rule.transcript?.(view, options) ?? []) {
        found.push(`${String(finding.turn)}${finding.isPending === true ? '?' : ''}`);
        yield finding;
      }
    },
  };
  const all = lines.split('\n').filter((line) => line.trim() !== '');
  const top = { locale: 'en-GB', channel: 'web', ended: '2026-11-20T18:30:00Z', ...context.top };
  const text = JSON.stringify({ version: 1, ...top, turns: all.map(readTurn) }, undefined, 2);
  lintWhole(spy, 'sample.transcript.json', text, context);
  assert.deepEqual(found, turns, lines);
}

function readTurn(line: string): Readonly<Record<string, unknown>> {
  const said = /^\s*(\d+) (\w+): (.*)$/.exec(line);
  if (said !== null) return { at: Number(said[1]), who: said[2], text: said[3] };
  const event = /^\s*(\d+) (\w+) ([\w-]+)(.*)$/.exec(line);
  assert.ok(event !== null, `not a turn: ${line}`);
  const fields = [...(event[4] ?? '').matchAll(/(\w+)=("[^"]*"|\S+)/g)].map(([, key = '', value = '']): Field => {
    return [key, /^(?:["\d]|true$|false$)/.test(value) ? JSON.parse(value) : value];
  });
  return { at: Number(event[1]), who: event[2], type: event[3], ...Object.fromEntries<unknown>(fields) };
}

type Field = [string, unknown];
