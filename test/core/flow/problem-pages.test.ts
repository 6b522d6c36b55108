import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { flowSentences } from '../../../src/core/base/sentences/en/flow.ts';
import { checkFlow } from '../../../src/core/flow/check-flow.ts';
import type { FlowExit, FlowStep } from '../../../src/core/flow/flow-script.ts';

interface WrittenStep {
  readonly goto?: string;
  readonly else?: string;
  readonly end?: string;
  readonly transfer?: object;
  readonly replies?: readonly { readonly goto: string }[];
}

describe('the page of each problem with the ways of a script', () => {
  for (const code of Object.keys(flowSentences)) {
    it(`${code} shows a script with it, and one without`, () => {
      const page = readFileSync(new URL(`../../../docs/problems/${code}.md`, import.meta.url), 'utf8');
      assert.match(page, new RegExp(`^# .+\n\n\`${code}\`\n\n## What it means\n`));
      const scripts = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
      assert.deepEqual(
        scripts.map((yaml) => findCodes(yaml)),
        [[code], []],
      );
    });
  }
});

function findCodes(yaml: string): readonly string[] {
  const { start, steps } = parse(yaml) as { start: string; steps: Record<string, WrittenStep> };
  return checkFlow({ start, entries: [], steps: Object.entries(steps).map(toStep) }).map(({ code }) => code);
}

function toStep([id, step]: [string, WrittenStep]): FlowStep {
  const targets = [step.goto, step.else, ...(step.replies ?? []).map((reply) => reply.goto)];
  const exits = targets.filter((to) => to !== undefined).map(toExit);
  return { id, ends: step.end !== undefined || step.transfer !== undefined, exits };
}

function toExit(to: string): FlowExit {
  return to === 'back' ? { kind: 'back' } : { kind: 'goto', to };
}
