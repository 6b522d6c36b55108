import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a contender answers to a question that is timed. */
export interface Timing {
  readonly ms: number;
  readonly problems: number;
}

/** A contender in a process of its own; one question at a time. */
export interface Worker {
  ask(question: { readonly ask: string; readonly [detail: string]: unknown }): Promise<Timing>;
  stop(): void;
}

const serveScript = fileURLToPath(new URL('./peers/serve.mjs', import.meta.url));

/** Starts a contender's module in a process of its own and waits until it is ready. */
export async function startWorker(module: string): Promise<Worker> {
  const child = fork(serveScript, [module], { serialization: 'advanced' });
  const nextAnswer = (): Promise<Timing> =>
    new Promise((resolve, reject) => {
      const onExit = (code: number | null): void => reject(new Error(`${module} ended with ${code}`));
      child.once('exit', onExit);
      child.once('message', (answer: Timing & { fault?: string }) => {
        child.off('exit', onExit);
        if (answer.fault === undefined) resolve(answer);
        else reject(new Error(`${module}: ${answer.fault}`));
      });
    });
  await nextAnswer();
  return {
    ask(question) {
      const answer = nextAnswer();
      child.send(question);
      return answer;
    },
    stop() {
      child.kill();
    },
  };
}
