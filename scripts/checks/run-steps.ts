import { availableParallelism } from 'node:os';
import type { ProcessGroup } from './process-group.ts';
import { runStep } from './run-step.ts';
import type { Step } from './step.ts';
import type { TestCounts } from './test-counts.ts';

/** What came of one step, and how long it took. */
export interface StepResult {
  readonly step: Step;
  readonly counts: TestCounts;
  readonly seconds: number;
}

/** Whoever follows the steps, in their order: each begins, says lines, and ends with a result; `started` gets every process that is started. */
export interface StepFollower {
  readonly begin: (step: Step) => void;
  readonly say: (line: string) => void;
  readonly end: (result: StepResult) => void;
  readonly started: (group: ProcessGroup) => void;
}

/** Runs the tools first, one for each core at a time and each told of as a whole, then the tests, one step after the other. */
export async function runSteps(steps: readonly Step[], follower: StepFollower): Promise<void> {
  const tools = steps.filter(({ kind }) => kind === 'tool');
  await runTools(tools, follower);
  for (const step of steps.filter(({ kind }) => kind === 'tests')) {
    follower.begin(step);
    follower.end(await measure(step, follower));
  }
}

async function runTools(tools: readonly Step[], follower: StepFollower): Promise<void> {
  const waiting = [...tools.entries()];
  const ended = new Map<number, { readonly result: StepResult; readonly lines: readonly string[] }>();
  let told = 0;

  const tell = (): void => {
    for (let next = ended.get(told); next !== undefined; next = ended.get(++told)) {
      follower.begin(next.result.step);
      next.lines.forEach(follower.say);
      follower.end(next.result);
    }
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, step] = next;
      const lines: string[] = [];
      const say = (line: string): void => void lines.push(line);
      ended.set(index, { result: await measure(step, { say, started: follower.started }), lines });
      tell();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function measure(step: Step, { say, started }: Pick<StepFollower, 'say' | 'started'>): Promise<StepResult> {
  const from = Date.now();
  const counts = await runStep(step, say, started);
  return { step, counts, seconds: (Date.now() - from) / 1000 };
}
