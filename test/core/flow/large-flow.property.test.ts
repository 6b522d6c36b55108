import assert from 'node:assert/strict';
import { checkFlow } from '../../../src/core/flow/check-flow.ts';
import { drawFlow } from './draw-flow.ts';

describe('a script of a hundred thousand steps', () => {
  it('is checked without growing slow', () => {
    const name = (step: number): string => `step-${String(step)}`;
    const chain = Array.from({ length: 100_000 }, (_, step) => `${name(step)} > ${name(step + 1)}, help, <`);
    const star = Array.from({ length: 100_000 }, (_, step) => name(step));
    const drawings = [
      [...chain, `${name(100_000)} > ${name(0)}`, 'help > <'],
      [...chain.map((line) => line.replace(', help, <', '')), `${name(100_000)} .`],
      [`menu > ${star.join(', ')}, <`, ...star.map((step) => `${step} > menu, <`)],
    ];
    for (const drawing of drawings) {
      const script = drawFlow(drawing.join('\n'));
      const started = process.cpuUsage().user;
      checkFlow(script);
      assert.ok(process.cpuUsage().user - started < mostMicroseconds);
    }
  }).timeout(60_000);
});

/** Half a second is usual; what grows with the square of the steps takes minutes. */
const mostMicroseconds = 5_000_000;
