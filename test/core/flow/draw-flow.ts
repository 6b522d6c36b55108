import type { FlowExit, FlowScript, FlowStep } from '../../../src/core/flow/flow-script.ts';

/**
 * A script from a drawing: `greet > clarify, bye` is a step with two ways, `bye .` ends, `< ` as a target goes back, a step
 * without a sign has no way on; `anytime > escalate` is what `anytime` leads to. The first step is the start.
 */
export function drawFlow(drawing: string): FlowScript {
  const entries: string[] = [];
  const steps: FlowStep[] = [];
  for (const line of drawing.trim().split('\n')) {
    const [left = '', right = ''] = line.split('>').map((side) => side.trim());
    const targets = right.split(',').map((target) => target.trim());
    if (left === 'anytime') entries.push(...targets);
    else steps.push(drawStep(left, targets));
  }
  return { ...(steps[0] && { start: steps[0].id }), entries, steps };
}

function drawStep(left: string, targets: readonly string[]): FlowStep {
  const exits = targets.filter((target) => target !== '').map(drawExit);
  return { id: left.replace(/ \.$/, ''), ends: left.endsWith(' .'), exits };
}

function drawExit(target: string): FlowExit {
  return target === '<' ? { kind: 'back' } : { kind: 'goto', to: target };
}
